import type { BookView, ClientValue } from '../book-view';
import type { Circumstances } from '../circumstances';
import { isHighValue } from '../measures/value';
import { type Information, information, type Unknown } from './information';
import { PRIORS } from './priors';

/** Multiples of the cut at which a missing amount is tried. */
const MULTIPLES = [0.25, 0.5, 1.5, 4];

/**
 * What missing amounts could still change. Without a cut (too small a book, no amount set) one more fact is
 * missing: the line itself.
 */
export function valueInformation(
  value: ClientValue,
  previous: boolean | undefined,
  book: BookView,
  at: Circumstances,
): Information {
  const { cut } = book;
  if (!cut) return { uncertainty: 1, gains: [{ fact: 'valueThreshold', bits: 1 }] };
  const levels = PRIORS.value.map((p, i) => ({ p, effect: (MULTIPLES[i] ?? 0) * cut.threshold }));
  const list: Unknown<number>[] = value.unknownCurrencies
    .slice(0, 3)
    .map((currency) => ({ fact: `exchangeRate:${currency}`, levels }));
  if (value.unknownAmounts.length || (value.own === null && !list.length))
    list.push({ fact: 'dealAmount', levels });
  return information(list, (amounts) => {
    const total = amounts.reduce((sum, amount) => sum + amount, value.own ?? 0);
    return String(isHighValue(total, cut, previous, at.policy.value));
  });
}
