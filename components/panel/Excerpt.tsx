const AROUND = 70;

/** The words of a fact in their own sentence, marked. */
export function Excerpt({ text, start, end }: { text: string; start: number; end: number }) {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return (
    <blockquote className="excerpt quote">
      {from > 0 && '…'}
      {text.slice(from, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, to)}
      {to < text.length && '…'}
    </blockquote>
  );
}
