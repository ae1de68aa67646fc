import { durations, type Duration, LINK_EN, LINK_ZH } from './durations';
import { flatten } from './flatten';
import { sentenceAt } from './mood';
import type { FactReader } from './reader';
import { termFact } from './term-fact';

const BEFORE_EN = new RegExp(
  `\\bgrace(?: period)?(?:\\s?\\([^()]{0,30}\\))?(?: (?:for|on|of) (?:the )?(?:principal|repayments?|loan|facility))?${LINK_EN}`,
  'i',
);
const AFTER_EN =
  /^[\s-]{0,2}(?:of\s)?(?:(?:principal|repayment|initial|interest-only|capital|total)[\s-])?grace\b(?!\s(?:for report|to remedy|to cure))/i;
const BEFORE_ZH = new RegExp(`宽限(?:期限?)?(?:\\([^()]{0,12}\\))?${LINK_ZH}`);
const AFTER_ZH = /^的?(?:还本|本金|还款)?宽限/;
const AFTERWARDS = /^\s?(?:(?:ago|old|older|later|from now)\b|以?后|之后|前|来)/i;

/** "no grace period" said of a loan is a grace of nought. */
const NONE = /\b(?:no|without(?: an?| any)?|zero) grace(?: period)?\b|(?:没有|不设|不含|无)宽限期/gi;
const LENDING = /\b(?:loan|facility|tenor|maturity|credit|debt)\b|贷款|借款|融资|期限/i;

function isGrace(text: string, { start, end, language }: Duration): boolean {
  const sentence = sentenceAt(text, start);
  const before = text.slice(Math.max(sentence.start, start - 80), start);
  const after = text.slice(end, Math.min(sentence.end, end + 40));
  if (AFTERWARDS.test(after)) return false;
  return language === 'en'
    ? AFTER_EN.test(after) || BEFORE_EN.test(before)
    : AFTER_ZH.test(after) || BEFORE_ZH.test(before);
}

/** How long nothing is repaid, in years. Graces of days are for late payments and are not read. */
export const graces: FactReader = {
  kind: 'grace',
  read(text) {
    const flat = flatten(text);
    const none = [...flat.matchAll(NONE)].filter(({ index }) => {
      const sentence = sentenceAt(flat, index);
      const whole = flat.slice(sentence.start, sentence.end);
      return LENDING.test(whole) && !/\b(?:report|notice|late|cure|remedy)/i.test(whole);
    });
    return [
      ...durations(flat)
        .filter((one) => isGrace(flat, one))
        .map(({ start, end, years, range }) =>
          termFact(text, 'grace', [start, end], { years }, { known: !range }),
        ),
      ...none.map((match) =>
        termFact(text, 'grace', [match.index, match.index + match[0].length], { years: 0 }),
      ),
    ].toSorted((a, b) => a.start - b.start);
  },
};
