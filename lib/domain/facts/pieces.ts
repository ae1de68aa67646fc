/** Where a date is hardly ever split, best first: an empty line, a line's end, a sentence's end (not `Dec. 5`), a space. */
const BREAKS = [
  /\n\s*\n/g,
  /\n/g,
  /(?<!\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))[.!?;]\s|[。！？；]/gi,
  /\s/g,
];

function lastBreak(text: string): number {
  for (const pattern of BREAKS) {
    const match = [...text.matchAll(pattern)].at(-1);
    if (match) return match.index + match[0].length;
  }
  return text.length;
}

/**
 * A long text in pieces of at most `size` characters, each with its position, for a parser whose time grows
 * faster than its text. A text that fits is one piece.
 */
export function pieces(text: string, size: number): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = [];
  let start = 0;
  while (text.length - start > size) {
    // The second half only: a piece is never shorter than half the size.
    const half = start + Math.ceil(size / 2);
    const end = half + lastBreak(text.slice(half, start + size));
    found.push({ start, text: text.slice(start, end) });
    start = end;
  }
  found.push({ start, text: text.slice(start) });
  return found;
}
