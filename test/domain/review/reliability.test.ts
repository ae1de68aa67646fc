import { describe, expect, it } from 'vitest';
import { reliability } from '../../../lib/domain/review/reliability';
import { wilson } from '../../../lib/domain/review/wilson';

describe('reliability', () => {
  it('sets the mean prediction beside the observed share, step by step, lowest first', () => {
    const tenths = reliability([
      { predicted: 0.98, happened: true },
      { predicted: 0.12, happened: false },
      { predicted: 0.18, happened: true },
      { predicted: 0.92, happened: true },
      { predicted: 0.95, happened: false },
    ]);
    expect(tenths).toHaveLength(2);
    expect(tenths[0]).toMatchObject({ from: 0.1, to: 0.2, observed: 0.5, counted: wilson(1, 2) });
    expect(tenths[0]?.predicted).toBeCloseTo(0.15, 12);
    expect(tenths[1]).toMatchObject({ from: 0.9, to: 1, observed: 2 / 3, counted: wilson(2, 3) });
    expect(tenths[1]?.predicted).toBeCloseTo(0.95, 12);
  });
  it.each([
    [0, 0],
    [0.0999, 0],
    [0.1, 0.1],
    [0.3, 0.3],
    [0.7, 0.7],
    [0.9, 0.9],
    [1, 0.9],
  ])('puts %f into the step from %f', (predicted, from) => {
    expect(reliability([{ predicted, happened: true }]).map((one) => one.from)).toEqual([from]);
  });
  it('has no steps without cases', () => {
    expect(reliability([])).toEqual([]);
  });
});
