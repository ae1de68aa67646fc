import type { Fact } from '../model/fact';
import { claims } from './claims';
import { type Promise, PROMISES, type Side } from './commitment-phrases';
import { dueIn } from './due';
import { matchesOf, occurring } from './matches';
import { moodAt } from './mood';
import type { FactReader } from './reader';
import { parse, type Sentence } from './sentences';
import { quoteOf } from './asks';

type Author = 'us' | 'them';
type Found = { start: number; end: number; by: Author; dated: boolean };

/** "You" is whoever did not write; the bank is us and the client them in every text. */
function keeper(side: Side, author: Author): Author {
  if (side === 'bank') return 'us';
  if (side === 'client') return 'them';
  const other = author === 'us' ? 'them' : 'us';
  return side === 'writer' ? author : other;
}

/** Asked for, hoped for or denied, not promised. */
const NOT_PROMISED =
  /\b(?:please|hope|hoping|wish|want|need|would like|ask|asked|request|expect|whether|could|would)\b[^,;]*$|^\W*when(?:ever)? you\b.*$|(?:(?<![申邀聘])请|希望|要求|能否|可否|是否|盼|期待|需要|建议|恳请|如何|何时|何日)[^,，;；]*$/i;
/** 我们无法…提供, 已提供, 不会: what stands between subject and act takes the promise back. */
const TAKEN_BACK =
  /[未没]|无法|不(?!晚|迟|日|久|断)|已(?!承诺|答应|同意|经承诺|经答应)|请(?!求)|希望|能否|可否|是否|(?:为|向)客户提供|(?:承诺|答应|保证|说好?|同意)的|\bnot\b|n['’]t\b|\bnever\b/i;
/** Kept only if something else happens. */
const CONDITION = /\b(?:if|provided|subject to|assuming|in case|in the event)\b|的话|的前提/i;

/** Promises of a sentence in their order; of two readings of the same words the first pattern's stands. */
function promisesIn(sentence: string, author: Author, promises: Promise[]): Found[] {
  if (/\?["”’)\s]*$|[吗么呢][?。]?$/.test(sentence)) return [];
  const claimed = claims(sentence.length);
  return promises
    .flatMap(({ side, pattern, dated }) =>
      matchesOf(pattern, sentence).flatMap(({ 0: words, index }): Found[] => {
        const end = index + words.length;
        if (!claimed.isFree(index, end)) return [];
        const before = sentence.slice(0, index);
        if (TAKEN_BACK.test(words) || NOT_PROMISED.test(before)) return [];
        if (CONDITION.test(sentence.slice(end)) || /^[了过]/.test(sentence.slice(end))) return [];
        if (moodAt(sentence, index, end) !== 'stated') return [];
        claimed.take(index, end);
        return [{ start: index, end, by: keeper(side, author), dated: Boolean(dated) }];
      }),
    )
    .toSorted((a, b) => a.start - b.start);
}

/** Two promises in one sentence share it: each has the words from its subject to the next one's. */
function partsOf(sentence: Sentence, found: Found[]): Sentence[] {
  return found.map((one, i) => {
    const from = i === 0 ? 0 : one.start;
    const next = found[i + 1];
    const text = sentence.text.slice(from, next ? next.start : undefined);
    const joined = next
      ? text.replace(/[\s,，]*(?:\b(?:and|while|whereas|but|as)\b|而|并且|同时|且)?[\s,，]*$/i, '')
      : text;
    return { start: sentence.start + from, text: joined };
  });
}

/** What the client or we ourselves promised to do, by when. */
export const commitments: FactReader = {
  kind: 'commitment',
  read(text, context) {
    const { author = 'them' } = context;
    const { flat, sentences } = parse(text, context);
    const promises = occurring(PROMISES, flat);
    if (!promises.length) return [];
    return sentences.flatMap((sentence): Fact[] => {
      const found = promisesIn(sentence.text, author, promises);
      return partsOf(sentence, found).flatMap((part, i): Fact[] => {
        const { by, dated } = found[i] as Found;
        const due = dueIn(text, context, part, true);
        if (dated && due === undefined) return [];
        const { quote, words } = quoteOf(text, part);
        const value = { text: words, by, ...(due ? { due } : {}) };
        const { start } = part;
        return [
          {
            kind: 'commitment',
            value,
            quote,
            start,
            end: start + quote.length,
            known: true,
            confidence: 0.8,
          },
        ];
      });
    });
  },
};
