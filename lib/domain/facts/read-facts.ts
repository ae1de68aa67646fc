import type { Fact } from '../model/fact';
import type { ReadingContext } from './reader';
import { readers } from './readers';

/** Longer texts are read up to here; no mail a person writes is longer. */
const LIMIT = 1_000_000;

/**
 * The facts a text states, by their position. `text.slice(fact.start, fact.end) === fact.quote` for each.
 * `now` is the text's own date, against which "next Wednesday" is read. Kinds may overlap: a date inside a
 * milestone is both.
 */
export function readFacts(text: string, context: ReadingContext): Fact[] {
  const read = text.length > LIMIT ? text.slice(0, LIMIT) : text;
  return readers
    .flatMap((reader, order) => reader.read(read, context).map((fact) => ({ fact, order })))
    .toSorted((a, b) => a.fact.start - b.fact.start || a.order - b.order)
    .map(({ fact }) => fact);
}
