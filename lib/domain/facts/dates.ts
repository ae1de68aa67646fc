import type { Fact } from '../model/fact';
import { claims } from './claims';
import { chineseDates } from './dates-zh';
import { englishDates } from './dates-en';
import { flatten } from './flatten';
import type { FactReader, ReadingContext } from './reader';

/** Promises and requests look for the days of a text that is read for its days too: they are found once. */
const known = new WeakMap<ReadingContext, { text: string; facts: Fact[] }>();

/** Days and stretches of time, relative ones resolved against the text's own date. */
export const dates: FactReader = {
  kind: 'date',
  read(text, context) {
    const before = known.get(context);
    if (before?.text === text) return before.facts;
    const facts = datesIn(text, context);
    known.set(context, { text, facts });
    return facts;
  },
};

function datesIn(text: string, { now }: ReadingContext): Fact[] {
  const flat = flatten(text);
  // The day as its writer had it: 00:30+08:00 is not yet that day in UTC.
  const today = now.slice(0, 10);
  const chinese = chineseDates(flat, today);
  const claimed = claims(flat.length);
  for (const fact of chinese) claimed.take(fact.start, fact.end);
  const english = englishDates(flat, today).filter((fact) => claimed.isFree(fact.start, fact.end));
  return [...chinese, ...english].map((fact): Fact => ({
    ...fact,
    quote: text.slice(fact.start, fact.end),
  }));
}
