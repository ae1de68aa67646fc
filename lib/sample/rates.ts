import type { ExchangeRate } from '../domain/model/book';
import type { Calendar } from './calendar';

/** Units of the currency for one yuan; round figures of the sample, not market data. No rate for AUD, on purpose. */
const PER_YUAN = { USD: [0.1385, 0.1392], EUR: [0.1196, 0.1204] } as const;

/** A rate of last month and one of this week for each currency. */
export function sampleRates(calendar: Calendar): ExchangeRate[] {
  return Object.entries(PER_YUAN).flatMap(([currency, [before, now]]) => [
    { currency, perBase: before, on: calendar.day(33) },
    { currency, perBase: now, on: calendar.day(3) },
  ]);
}
