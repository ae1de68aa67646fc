import { describe, expect, it } from 'vitest';
import type { FactReader } from '../../../lib/domain/facts/reader';
import type { FactCase } from './fact-case';
import { measure, setFaults } from './measure';

const now = '2026-11-24';

/** Milliseconds of this process, not of the clock: what else the machine does hardly counts. */
function timeOf(reader: FactReader, piece: string, size: number): number {
  const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const before = process.cpuUsage();
  reader.read(text, { now });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The best of three each, in turn. */
function onceAndTwice(reader: FactReader, piece: string, size: number): [number, number] {
  timeOf(reader, piece, 4_000);
  let [once, twice] = [Infinity, Infinity];
  for (let run = 0; run < 3; run += 1) {
    once = Math.min(once, timeOf(reader, piece, size));
    twice = Math.min(twice, timeOf(reader, piece, size * 2));
  }
  return [once, twice];
}

/** Long texts of one kind of character, in which a careless pattern starts over at every place. */
const NOTHING: [string, string][] = [
  ['digits', '1234567890,'],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['letters', 'abcdefghij'],
  ['words', 'we need the loan that you will have to send '],
  ['characters', '一二三四五六请能否我们'],
  ['full stops', 'a. '],
];

/** What every reader of a set of sentences must keep to; `dense` is a sentence in which it finds something. */
export function readerSuite(reader: FactReader, cases: FactCase[], dense: string): void {
  describe(`sentences of ${reader.kind}`, () => {
    it('are a set to measure with', () => expect(setFaults(cases)).toEqual([]));

    it.each([
      ['developed', false],
      ['held back', true],
    ])('are read precisely: %s', (_, heldBack) => {
      const figures = measure(
        reader,
        cases.filter((one) => Boolean(one.heldBack) === heldBack),
      );
      expect(figures.precision, figures.faults.join('\n')).toBeGreaterThanOrEqual(0.95);
      expect(figures.recall, figures.faults.join('\n')).toBeGreaterThanOrEqual(0.85);
    });

    it('are quoted as they stand in the text', () => {
      for (const { text } of cases) {
        for (const fact of reader.read(`Dear all,\n\n${text}\n`, { now })) {
          expect(`Dear all,\n\n${text}\n`.slice(fact.start, fact.end)).toBe(fact.quote);
        }
      }
    });
  });

  // Time that really grows with the square of the length fails every attempt.
  describe(`time of ${reader.kind}`, { retry: 2 }, () => {
    it.each([...NOTHING, ['found', dense] as [string, string]])(
      'grows no faster than the text: %s',
      (_, piece) => {
        const [once, twice] = onceAndTwice(reader, piece, 20_000);
        // A few ms of noise are allowed on top.
        expect(twice).toBeLessThan(once * 2.5 + 10);
      },
    );
  });
}
