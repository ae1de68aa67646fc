import { describe, expect, it } from 'vitest';
import { readFacts } from '../../lib/domain/facts/read-facts';

const now = '2026-11-24T09:00:00Z';

/** Milliseconds of this process, not of the clock: what else the machine does hardly counts. */
function timeOf(piece: string, size: number): number {
  const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const before = process.cpuUsage();
  readFacts(text, { now });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The best of three each, in turn. */
function onceAndTwice(piece: string, size: number): [number, number] {
  timeOf(piece, 4_000);
  let [once, twice] = [Infinity, Infinity];
  for (let run = 0; run < 3; run += 1) {
    once = Math.min(once, timeOf(piece, size));
    twice = Math.min(twice, timeOf(piece, size * 2));
  }
  return [once, twice];
}

// Time that really grows with the square of the length fails every attempt.
describe('time', { retry: 2 }, () => {
  it.each([
    ['digits', '1234567890,'],
    ['units', '千万百亿'],
    ['signs', '$$$€¥'],
    ['numerals', '一二三四五六'],
    ['spaces', ' '],
    ['nothing to cut at', 'abcdefghij'],
  ])('grows no faster than the text where nothing is found: %s', (_, piece) => {
    const [once, twice] = onceAndTwice(piece, 20_000);
    // A few ms of noise are allowed on top.
    expect(twice).toBeLessThan(once * 2.5 + 10);
  });

  // At this size a look through all earlier findings, or at the whole text, for each finding shows.
  it.each([
    ['signs of two currencies', '¥3,000万 '],
    ['English sums', '¥30 million '],
    ['Chinese sums', '3.5亿元，'],
    ['Chinese dates', '2026年3月31日，'],
    ['English dates', 'on 30 June 2027 '],
  ])('grows no faster than the text where much is found: %s', (_, piece) => {
    const [once, twice] = onceAndTwice(piece, 100_000);
    expect(twice).toBeLessThan(once * 2.5 + 10);
  });
});
