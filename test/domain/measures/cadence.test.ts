import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cadence,
  contactDays,
  daysUntil,
  pAlive,
  pSilent,
  rhythmRatio,
} from '../../../lib/domain/measures/cadence';
import { policy } from '../build';

const { stage } = policy;
const { prior } = stage;

/** Contact days given as "so many days before day 1000". */
const ago = (...days: number[]) => days.map((one) => 1000 - one);
const monthly = (silent: number) => Array.from({ length: 13 }, (_, i) => 1000 - silent - 360 + 30 * i);

describe('contactDays', () => {
  it('keeps each day once, ascending, up to and including today, and leaves its input alone', () => {
    const days = [1000, 970, 1001, 990, 970, 2000];
    expect(contactDays(days, 1000)).toEqual([970, 990, 1000]);
    expect(days).toEqual([1000, 970, 1001, 990, 970, 2000]);
    expect(contactDays([1001], 1000)).toEqual([]);
  });
});

describe('the contact formula', () => {
  // (x, tx, T) → P(alive) = 1/(1 + a/(b+x)·((α+T)/(α+tx))^(r+x)), worked out by hand with r ½, α 60, a ½, b 2.
  it.each([
    // odds ½/2 = ¼; quiet (60/150)^½ = 0.6325
    { x: 0, tx: 0, T: 0, alive: 0.8, silent: 0.2 + 0.8 * 0.632456 },
    // odds ½/3 = 1/6; quiet (90/180)^1.5 = 0.3536
    { x: 1, tx: 30, T: 30, alive: 6 / 7, silent: 1 / 7 + (6 / 7) * 0.353553 },
    // odds 1/6·2^1.5 = 0.4714; quiet (180/270)^1.5 = 0.5443
    { x: 1, tx: 30, T: 120, alive: 1 / 1.471405, silent: 1 - 0.679623 * (1 - 0.544331) },
  ])('x $x, tx $tx, T $T', ({ x, tx, T, alive, silent }) => {
    expect(pAlive(x, tx, T, prior)).toBeCloseTo(alive, 5);
    expect(pSilent(x, tx, T, 90, prior)).toBeCloseTo(silent, 5);
  });

  it.each([
    { days: monthly(20), p: 0.1518 },
    { days: monthly(60), p: 0.2575 },
    { days: monthly(100), p: 0.4299 },
    { days: monthly(200), p: 0.8554 },
    { days: ago(200), p: 0.9092 },
    { days: ago(56, 49, 42, 35, 28, 21, 14, 7), p: 0.0938 },
    { days: Array.from({ length: 9 }, (_, i) => 220 + 90 * i), p: 0.4707 },
  ])('gives the published figure $p', ({ days, p }) => {
    expect(cadence(days, 1000, stage)?.pSilent).toBeCloseTo(p, 4);
  });

  it('only grows with silence, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.nat(3000),
        fc.nat(2000),
        fc.integer({ min: 1, max: 2000 }),
        (x, tx, g, more) => {
          const before = pSilent(x, tx, tx + g, 90, prior);
          const after = pSilent(x, tx, tx + g + more, 90, prior);
          return before > 0 && after >= before - 1e-12 && after <= 1;
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('cadence', () => {
  it('counts contacts, span, silence and the last 90 days', () => {
    expect(cadence(ago(180, 90, 89, 5), 1000, stage)).toMatchObject({
      n: 4,
      x: 3,
      tx: 175,
      T: 180,
      silence: 5,
      recent: 2,
    });
  });

  it('takes only the first `count` days as having happened', () => {
    expect(cadence(ago(180, 90, 5), 950, stage, 2)).toMatchObject({ n: 2, tx: 90, T: 130, silence: 40 });
  });

  it('is null without a contact', () => {
    expect(cadence([], 1000, stage)).toBeNull();
    expect(cadence(ago(5), 900, stage, 0)).toBeNull();
  });
});

describe('rhythmRatio', () => {
  it.each([
    { days: ago(119, 5), ratio: null },
    // 1 recent, 1 in the 30 days before: 1.5 / (1·90/30 + ½)
    { days: ago(120, 5), ratio: 1.5 / 3.5 },
    // 1 recent, 2 in the 90 days before: 1.5 / (2·90/90 + ½)
    { days: ago(180, 120, 10), ratio: 0.6 },
    { days: monthly(60), ratio: 0.3976 },
  ])('$ratio', ({ days, ratio }) => {
    const rhythm = cadence(days, 1000, stage);
    if (!rhythm) throw new Error('no rhythm');
    if (ratio === null) expect(rhythmRatio(rhythm, stage)).toBeNull();
    else expect(rhythmRatio(rhythm, stage)).toBeCloseTo(ratio, 4);
  });
});

describe('daysUntil', () => {
  it.each([
    { name: 'monthly, last 20 days ago', days: monthly(20), p: 0.6, out: 114 },
    {
      name: 'quarterly, last 60 days ago',
      days: Array.from({ length: 9 }, (_, i) => 220 + 90 * i),
      p: 0.6,
      out: 132,
    },
    { name: 'one contact', days: ago(10), p: 0.9, out: 166 },
    { name: 'already reached', days: monthly(200), p: 0.6, out: 0 },
    { name: 'certainty is never reached', days: monthly(20), p: 1, out: null },
    { name: 'no contact', days: [], p: 0.6, out: null },
  ])('$name: $out', ({ days, p, out }) => {
    expect(daysUntil(days, 1000, p, stage)).toBe(out);
  });
});
