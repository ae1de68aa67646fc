import type { Money } from '../model/base';
import type { ExchangeRate } from '../model/book';
import { compareMoments } from '../order';

/**
 * An amount in the base currency by the newest rate not later than `today` (the oldest one where all are
 * later). Null for a currency the table does not hold: an unknown rate is a missing fact, not zero.
 */
export function toBase(
  money: Money,
  baseCurrency: string,
  rates: ExchangeRate[],
  today: string,
): { amount: number; rate?: ExchangeRate } | null {
  if (money.currency === baseCurrency) return { amount: money.amount };
  const dated = rates
    .filter((rate) => rate.currency === money.currency)
    .toSorted((a, b) => compareMoments(a.on, b.on) || a.perBase - b.perBase);
  const rate = dated.findLast((one) => one.on.slice(0, 10) <= today) ?? dated[0];
  return rate ? { amount: money.amount / rate.perBase, rate } : null;
}
