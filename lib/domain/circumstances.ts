import type { ExchangeRate } from './model/book';
import type { Policy } from './model/policy';
import { dayCounter, dayText } from './time/day';

/** What a judgement is made under: the moment, the place, the house's policy, the exchange table. */
export type Circumstances = {
  now: string;
  /** Day number of `now` in the user's time zone. */
  today: number;
  todayText: string;
  dayOf: (moment: string) => number;
  policy: Policy;
  baseCurrency: string;
  rates: ExchangeRate[];
};

/** `now` is an ISO instant (or day), `timeZone` an IANA name; throws a RangeError for an unknown zone. */
export function circumstances(input: {
  now: string;
  timeZone: string;
  policy: Policy;
  baseCurrency: string;
  rates: ExchangeRate[];
}): Circumstances {
  const dayOf = dayCounter(input.timeZone);
  const today = dayOf(input.now);
  return {
    now: input.now,
    today,
    todayText: dayText(today),
    dayOf,
    policy: input.policy,
    baseCurrency: input.baseCurrency,
    rates: input.rates,
  };
}
