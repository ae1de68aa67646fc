import { describe, expect, it } from 'vitest';
import { closingProbability, decayedAmount, isHighValue, valueCut } from '../../../lib/domain/measures/value';
import { Policy } from '../../../lib/domain/model/policy';
import { deal, policy } from '../build';

const { value } = policy;

describe('decayedAmount', () => {
  it('halves every three years and weighs by probability', () => {
    expect(
      decayedAmount(
        [
          { amount: 100, yearsAgo: 0, probability: 1 },
          { amount: 100, yearsAgo: 3, probability: 1 },
          { amount: 200, yearsAgo: 6, probability: 1 },
          { amount: 80, yearsAgo: 0, probability: 0.35 },
        ],
        3,
      ),
    ).toBe(100 + 50 + 50 + 28);
  });

  it('does not grow for a date ahead', () => {
    expect(decayedAmount([{ amount: 100, yearsAgo: -3, probability: 1 }], 3)).toBe(100);
  });
});

describe('closingProbability', () => {
  it.each([
    { row: deal({ status: 'closed', probability: 0.2 }), out: 1 },
    { row: deal({ status: 'lost', probability: 0.9 }), out: 0 },
    { row: deal({ status: 'pipeline', probability: 0.6, stage: 'lead' }), out: 0.6 },
    { row: deal({ status: 'pipeline', probability: 0 }), out: 0 },
    { row: deal({ status: 'pipeline', stage: 'mandate' }), out: 0.35 },
    { row: deal({ status: 'pipeline', stage: 'commercialClose' }), out: 0.9 },
    { row: deal({ status: 'pipeline', stage: 'refinancing' }), out: 0.35 },
    { row: deal({ status: 'pipeline' }), out: 0.35 },
  ])('$row.status, own $row.probability, stage $row.stage: $out', ({ row, out }) => {
    expect(closingProbability(row, value)).toBe(out);
  });
});

describe('valueCut', () => {
  const skewed = [500, 120, 80, 60, 40, 30, 20, 15, 10, 5];

  it('is the mean while those above it are a minority', () => {
    expect(valueCut(skewed, value)).toEqual({
      method: 'mean',
      threshold: 88,
      inclusive: false,
      headShare: 0.2,
      n: 10,
    });
  });

  it('has nobody above it where all are equal', () => {
    const cut = valueCut([10, 10, 10, 10, 10, 10, 10, 10], value);
    expect(cut).toEqual({ method: 'mean', threshold: 10, inclusive: false, headShare: 0, n: 8 });
  });

  it('counts only clients with a value', () => {
    expect(valueCut([0, ...skewed, 0, 0], value)).toMatchObject({ threshold: 88, n: 10 });
    expect(valueCut([1, 2, 3, 4, 5, 6, 7, 0, 0], value)).toBeNull();
    // The eighth makes a book of it; half of it lies above the mean of 4.5, so the second of eight is the line.
    expect(valueCut([1, 2, 3, 4, 5, 6, 7, 8], value)).toMatchObject({
      method: 'top-share',
      threshold: 7,
      n: 8,
    });
  });

  it('is the client at the top fifth where most lie above the mean', () => {
    expect(valueCut([100, 98, 97, 96, 95, 94, 93, 20, 15, 10], value)).toEqual({
      method: 'top-share',
      threshold: 98,
      inclusive: true,
      headShare: 0.7,
      n: 10,
    });
  });

  it('lets nobody stand out at a value that half the book shares', () => {
    // Mean 85.5; eight of ten lie above it, and the one at the top fifth has the value of them all.
    const cut = valueCut([95, 95, 95, 95, 95, 95, 95, 95, 50, 45], value);
    expect(cut).toMatchObject({ method: 'top-share', threshold: 95, inclusive: false });
    expect(isHighValue(95, cut ?? { threshold: 0, inclusive: true }, undefined, value)).toBe(false);
  });

  it('is the amount set by hand, whatever the size of the book', () => {
    const own = Policy.parse({ value: { threshold: 60 } }).value;
    expect(valueCut(skewed, own)).toEqual({
      method: 'policy',
      threshold: 60,
      inclusive: true,
      headShare: 0.4,
      n: 10,
    });
    expect(valueCut([], own)).toMatchObject({ threshold: 60, headShare: 0, n: 0 });
  });
});

describe('isHighValue', () => {
  const mean = { threshold: 88, inclusive: false };
  it.each([
    { amount: 88, cut: mean, previous: undefined, out: false },
    { amount: 88.01, cut: mean, previous: undefined, out: true },
    { amount: 98, cut: { threshold: 98, inclusive: true }, previous: undefined, out: true },
    { amount: 90, cut: mean, previous: false, out: false },
    { amount: 90, cut: mean, previous: true, out: true },
    { amount: 106, cut: mean, previous: false, out: true },
    { amount: 105, cut: mean, previous: false, out: false },
    { amount: 71, cut: mean, previous: true, out: true },
    { amount: 70, cut: mean, previous: true, out: false },
    // The edges of the dead band belong to high.
    { amount: 120, cut: { threshold: 100, inclusive: false }, previous: false, out: true },
    { amount: 80, cut: { threshold: 100, inclusive: false }, previous: true, out: true },
    { amount: null, cut: mean, previous: true, out: true },
    { amount: null, cut: mean, previous: false, out: false },
    { amount: null, cut: mean, previous: undefined, out: null },
  ])('$amount against $cut.threshold, before $previous: $out', ({ amount, cut, previous, out }) => {
    expect(isHighValue(amount, cut, previous, value)).toBe(out);
  });
});
