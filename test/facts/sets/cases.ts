import type { FactCase } from './fact-case';

type Row = [text: string, ...facts: FactCase['facts']];

/** Sentences of one language, each followed by its facts. */
export function cases(language: FactCase['language'], rows: Row[]): FactCase[] {
  return rows.map(([text, ...facts]) => ({ language, text, facts }));
}

/** The same, kept apart: written before the reader, and looked at only once it is done. */
export function heldBack(language: FactCase['language'], rows: Row[]): FactCase[] {
  return cases(language, rows).map((one) => ({ ...one, heldBack: true }));
}
