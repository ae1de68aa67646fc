import { describe, expect, it } from 'vitest';
import { brier, brierSkill } from '../../../lib/domain/review/brier';

const three = [
  { predicted: 0.9, happened: true },
  { predicted: 0.2, happened: false },
  { predicted: 0.6, happened: false },
];

describe('brier', () => {
  it.each([
    ['(0.1² + 0.2² + 0.6²) / 3', three, 0.41 / 3],
    ['certain and right', [{ predicted: 1, happened: true }], 0],
    ['certain and wrong', [{ predicted: 0, happened: true }], 1],
    ['fifty-fifty', [0, 1, 2].map((i) => ({ predicted: 0.5, happened: i > 1 })), 0.25],
  ])('%s', (_, outcomes, expected) => {
    expect(brier(outcomes)).toBeCloseTo(expected, 12);
  });
  it('has no figure for nothing', () => {
    expect(brier([])).toBeNull();
  });
});

describe('brierSkill', () => {
  it('compares with the base rate: 1 − 0.1367 / (⅓ · ⅔)', () => {
    expect(brierSkill(three)).toBeCloseTo(1 - 0.41 / 3 / (2 / 9), 12);
  });
  it('is 0 for the base rate itself and below 0 for worse', () => {
    const at = (predicted: number) =>
      [true, false, false, false].map((happened) => ({ predicted, happened }));
    expect(brierSkill(at(0.25))).toBeCloseTo(0, 12);
    expect(brierSkill(at(0.9))).toBeLessThan(0);
  });
  it('has no figure where all went the same way', () => {
    expect(brierSkill([])).toBeNull();
    expect(brierSkill([{ predicted: 0.4, happened: true }])).toBeNull();
    expect(brierSkill([{ predicted: 0.4, happened: false }])).toBeNull();
  });
});
