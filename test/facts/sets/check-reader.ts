import { describe, expect, it } from 'vitest';
import type { FactReader } from '../../../lib/domain/facts/reader';
import { Fact } from '../../../lib/domain/model/fact';
import type { FactCase } from './fact-case';
import { measure, setFaults } from './measure';

const now = '2026-11-24T09:00:00Z';

/** Milliseconds of this process for reading `piece` repeated up to `size` characters; the best of three. */
function timeOf(reader: FactReader, piece: string, size: number): number {
  const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  let best = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const before = process.cpuUsage();
    reader.read(text, { now });
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/**
 * What every reader must hold to: a set fit to measure with, precision before recall on both parts of it, quotes
 * cut from the text as it was given, and time that grows with the text. `pieces` are what this reader could
 * stumble over.
 */
export function checkReader(reader: FactReader, cases: FactCase[], pieces: string[]): void {
  describe(`${reader.kind}: sentences`, () => {
    it('are fit to measure with', () => {
      expect(setFaults(cases)).toEqual([]);
    });

    it.each([
      ['developed', cases.filter((one) => !one.heldBack)],
      ['held back', cases.filter((one) => one.heldBack)],
    ])('are read right: %s', (_, part) => {
      const { precision, recall, faults } = measure(reader, part);
      expect(precision, faults.join('\n')).toBeGreaterThanOrEqual(0.95);
      expect(recall, faults.join('\n')).toBeGreaterThanOrEqual(0.85);
    });

    it('are quoted as they were given', () => {
      // Several in one text, so that positions are not all near 0.
      const text = cases.map((one) => one.text).join('\n\n');
      const facts = reader.read(text, { now });
      expect(facts.length).toBeGreaterThan(0);
      for (const fact of facts) {
        expect(Fact.safeParse(fact).error).toBeUndefined();
        expect(fact.kind).toBe(reader.kind);
        expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
        expect(fact.quote.trim()).toBe(fact.quote);
      }
    });
  });

  // Time that really grows with the square of the length fails every attempt.
  describe(`${reader.kind}: time`, { retry: 2 }, () => {
    it.each([...pieces, '1234567890,', '1.', '一二三', ' ', 'abcdefghij'])(
      'grows no faster than the text: %s',
      (piece) => {
        timeOf(reader, piece, 4_000);
        const [once, twice] = [timeOf(reader, piece, 20_000), timeOf(reader, piece, 40_000)];
        // A few ms of noise are allowed on top.
        expect(twice).toBeLessThan(once * 2.5 + 10);
      },
    );
  });
}
