/** A piece of a text: `text.slice(start, end)`. */
export type Span = { start: number; end: number };

/**
 * The text with some spans blanked, every position as before. Line breaks stand in for what is hidden, because no
 * sentence and no figure goes on across one.
 */
export function mask(text: string, spans: Span[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    masked += text.slice(at, from) + '\n'.repeat(end - from);
    at = end;
  }
  return masked + text.slice(at);
}

/** What the spans leave of a text of this length. */
export function complement(length: number, spans: Span[]): Span[] {
  const rest: Span[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start > at) rest.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < length) rest.push({ start: at, end: length });
  return rest;
}
