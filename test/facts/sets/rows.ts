import type { FactCase } from './fact-case';

/** A sentence and the values it states, in the order of the text; a sentence alone states none. */
export type Row = [text: string, ...values: unknown[]];

/** The cases of a table. A sentence with a Chinese character is Chinese. */
export function casesOf(rows: Row[], heldBack = false): FactCase[] {
  return rows.map(([text, ...values]) => ({
    language: /\p{Script=Han}/u.test(text) ? 'zh' : 'en',
    text,
    facts: values.map((value) => ({ value })),
    ...(heldBack ? { heldBack: true as const } : {}),
  }));
}

/** A sentence without its closing full stop: the words that a request or a promise is quoted with. */
export function words(text: string): string {
  return text.replace(/[.。!！]$/, '');
}
