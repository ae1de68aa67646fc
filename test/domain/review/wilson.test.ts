import { describe, expect, it } from 'vitest';
import { wilson } from '../../../lib/domain/review/wilson';

describe('wilson', () => {
  // Worked by hand from (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n); 81 of 263 is Newcombe's (1998) example.
  it.each([
    [5, 10, 0.2366, 0.7634],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [1, 30, 0.0059, 0.1667],
    [15, 30, 0.3315, 0.6685],
    [81, 263, 0.2553, 0.3662],
  ])('%i of %i lies in %f–%f', (hits, n, low, high) => {
    const found = wilson(hits, n);
    expect(found).toMatchObject({ hits, n });
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });
  it('ends exactly at 0 and at 1', () => {
    expect(wilson(0, 7).low).toBe(0);
    expect(wilson(7, 7).high).toBe(1);
  });
  it('knows nothing without cases', () => {
    expect(wilson(0, 0)).toEqual({ hits: 0, n: 0, low: 0, high: 1 });
  });
});
