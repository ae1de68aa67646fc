import type { Fact } from '../model/fact';
import { claims } from './claims';
import { chineseDates } from './dates-zh';
import { englishDates } from './dates-en';
import { flatten } from './flatten';
import type { FactReader } from './reader';

/** Days and stretches of time, relative ones resolved against the text's own date. */
export const dates: FactReader = {
  kind: 'date',
  read(text, { now }) {
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
  },
};
