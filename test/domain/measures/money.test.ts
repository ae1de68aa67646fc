import { describe, expect, it } from 'vitest';
import { toBase } from '../../../lib/domain/measures/money';

const rate = (on: string, perBase: number, currency = 'USD') => ({ currency, perBase, on });
/** One yuan is 0.14 dollars, later 0.16, in future 0.2. */
const rates = [rate('2026-06-01T08:00:00Z', 0.16), rate('2026-01-01', 0.14), rate('2027-01-01', 0.2)];
const usd = { amount: 28, currency: 'USD' };

describe('toBase', () => {
  it.each([
    { today: '2026-11-24', amount: 28 / 0.16, on: '2026-06-01T08:00:00Z' },
    { today: '2026-06-01', amount: 28 / 0.16, on: '2026-06-01T08:00:00Z' },
    { today: '2026-05-31', amount: 200, on: '2026-01-01' },
    { today: '2028-01-01', amount: 140, on: '2027-01-01' },
    // All rates are later: the oldest is the nearest there is.
    { today: '2025-01-01', amount: 200, on: '2026-01-01' },
  ])('on $today by the rate of $on', ({ today, amount, on }) => {
    const found = toBase(usd, 'CNY', rates, today);
    expect(found?.amount).toBeCloseTo(amount, 9);
    expect(found?.rate?.on).toBe(on);
  });

  it('needs no rate for the base currency', () => {
    expect(toBase({ amount: 5, currency: 'CNY' }, 'CNY', [], '2026-01-01')).toEqual({ amount: 5 });
  });

  it('does not know a currency without a rate: null, not zero', () => {
    expect(toBase(usd, 'CNY', [], '2026-01-01')).toBeNull();
    expect(toBase({ amount: 5, currency: 'EUR' }, 'CNY', rates, '2026-11-24')).toBeNull();
  });
});
