import type { Fact } from '../model/fact';
import { chineseDates } from './dates-zh';
import { englishDates } from './dates-en';
import { flatten } from './flatten';
import type { FactReader } from './reader';

/** Days and stretches of time, relative ones resolved against the text's own date. */
export const dates: FactReader = {
  kind: 'date',
  read(text, { now }) {
    const flat = flatten(text);
    const chinese = chineseDates(flat, now);
    const english = englishDates(flat, now).filter(
      (fact) => !chinese.some((one) => fact.start < one.end && fact.end > one.start),
    );
    return [...chinese, ...english].map((fact): Fact => ({
      ...fact,
      quote: text.slice(fact.start, fact.end),
    }));
  },
};
