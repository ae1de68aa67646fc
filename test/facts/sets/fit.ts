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

/** What every reader must do: find what the set says, no more; keep its quotes; take time in proportion. */
export function fits(reader: FactReader, cases: FactCase[], repeated: string[]): void {
  it('has a set that is fit to measure with', () => {
    expect(setFaults(cases)).toEqual([]);
  });

  it.each([
    ['developed', cases.filter((one) => !one.heldBack)],
    ['held-back', cases.filter((one) => one.heldBack)],
  ])('reads the %s sentences', (_, part) => {
    const { precision, recall, faults } = measure(reader, part);
    expect({ faults, fit: precision >= 0.95 && recall >= 0.85 }).toMatchObject({ fit: true });
  });

  it('quotes the text as it was given', () => {
    for (const { text } of cases) {
      for (const fact of reader.read(text, { now })) {
        expect(fact.kind).toBe(reader.kind);
        expect(fact.quote).toBe(text.slice(fact.start, fact.end));
        expect(fact.quote.trim()).toBe(fact.quote);
      }
    }
  });

  // Time that really grows with the square of the length fails every attempt.
  describe('time', { retry: 2 }, () => {
    const english = cases.filter((one) => one.language === 'en').map((one) => one.text);
    const chinese = cases.filter((one) => one.language === 'zh').map((one) => one.text);
    it.each([
      ['the English set', `${english.join(' ')}\n`],
      ['the Chinese set', chinese.join('')],
      ['spaces', ' '],
      ['digits', '1234567890 '],
      ['letters', 'abcdefghij'],
      ['capitals', 'Aa '],
      ['characters', '中国的项目'],
      ...repeated.map((piece): [string, string] => [piece, piece]),
    ])('grows no faster than the text: %s', (_, piece) => {
      timeOf(reader, piece, 4_000);
      let [once, twice] = [Infinity, Infinity];
      for (let run = 0; run < 3; run += 1) {
        once = Math.min(once, timeOf(reader, piece, 20_000));
        twice = Math.min(twice, timeOf(reader, piece, 40_000));
      }
      expect(twice).toBeLessThan(once * 2.5 + 10);
    });
  });
}
