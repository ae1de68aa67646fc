import type { BookView } from '../book-view';
import type { Circumstances } from '../circumstances';
import { judgedAmount } from '../judge/value';
import { isHighValue } from '../measures/value';
import type { Judged } from '../model/assessment';
import { type Information, information, type Unknown } from './information';
import { PRIORS } from './priors';

/** Multiples of the cut at which a missing amount is tried. */
const MULTIPLES = [0.25, 0.5, 1.5, 4];

/**
 * What missing amounts could still change. Without a cut (too small a book, no amount set) one more fact is
 * missing: the line itself. What comes from the group above, no amount of the client's own can take away.
 */
export function valueInformation(
  clientId: string,
  judged: Pick<Judged<string>, 'reasons'>,
  book: BookView,
  at: Circumstances,
): Information {
  const { cut } = book;
  const value = book.values.get(clientId);
  if (!value || judged.reasons[0]?.rule === 'value.fromGroup') return { uncertainty: 0, gains: [] };
  if (!cut) return { uncertainty: 1, gains: [{ fact: 'valueThreshold', bits: 1 }] };
  const { amount } = judgedAmount(clientId, book);
  const levels = PRIORS.value.map((p, i) => ({ p, effect: (MULTIPLES[i] ?? 0) * cut.threshold }));
  const list: Unknown<number>[] = value.unknownCurrencies
    .slice(0, 3)
    .map((currency) => ({ fact: `exchangeRate:${currency}`, levels }));
  if (value.unknownAmounts.length || (amount === null && !list.length))
    list.push({ fact: 'dealAmount', levels });
  return information(list, (amounts) => {
    const total = amounts.reduce((sum, one) => sum + one, amount ?? 0);
    return String(isHighValue(total, cut, book.wasHigh.get(clientId), at.policy.value));
  });
}
