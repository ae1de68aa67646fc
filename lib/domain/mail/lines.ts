/** One line of a mail, without its line break. Positions are those of the text it was cut from. */
export type Line = { start: number; end: number; text: string };

/** Longer lines are paragraphs: no header, attribution or signature line is, so only their beginning is looked at. */
export const LOOK = 400;

/** The lines of a text; `\r\n`, `\r` and `\n` end a line and belong to none. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const found of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, end: found.index, text: text.slice(start, found.index) });
    start = found.index + found[0].length;
  }
  lines.push({ start, end: text.length, text: text.slice(start) });
  return lines;
}

export function isBlank(line: Line | undefined): boolean {
  return !line || !/\S/.test(line.text);
}
