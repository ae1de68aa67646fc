import { describe, expect, it } from 'vitest';
import { inMemory } from './in-memory';
import { parity, VECTORS } from './parity';

describe('parity', () => {
  const vectors = (threshold: number) => ({
    [VECTORS]: JSON.stringify({
      value: [
        {
          values: [500, 120, 80, 60, 40, 30, 20, 15, 10, 5],
          out: { threshold, method: 'head/tail mean', headShare: 0.2, n: 10 },
          high: [500, 120],
        },
        { values: [1, 2, 3], out: { threshold: null, method: 'insufficient', n: 3 }, high: [] },
      ],
      warmth: [{ days: 'weekly 13x', out: 9.5998 }],
      daysUntil: [{ days: [990], now: 1000, p: 0.9, out: 166 }],
    }),
  });
  it('counts the vectors that agree', () => {
    expect(parity.rows(inMemory(vectors(88)))).toEqual([
      {
        gate: 'parity',
        what: 'acceptance vectors that agree to 4 decimals',
        figure: 4,
        n: 4,
        atLeast: 4,
        ok: true,
      },
    ]);
  });
  it('is MISSED for a difference in the fourth decimal, and names the vector', () => {
    expect(parity.rows(inMemory(vectors(88.0001)))).toMatchObject([
      { figure: 3, atLeast: 4, ok: false, note: 'apart: value[0]' },
    ]);
    expect(parity.rows(inMemory(vectors(88.00001)))).toMatchObject([{ figure: 4, ok: true }]);
  });
});
