import { durations, type Duration, LINK_EN, LINK_ZH } from './durations';
import { flatten } from './flatten';
import { matchesOf } from './matches';
import { sentenceAt } from './mood';
import type { FactReader } from './reader';
import { termFact } from './term-fact';

const BEFORE_EN = new RegExp(
  `\\bgrace(?: period)?(?:\\s?\\([^()]{0,30}\\))?(?: (?:for|on|of) (?:the )?(?:principal|repayments?|loan|facility))?${LINK_EN}`,
  'i',
);
const AFTER_EN =
  /^[\s-]{0,2}(?:of\s)?(?:(?:principal|repayment|initial|interest-only|capital|total)[\s-])?grace\b(?: period)?(?!\s(?:for report|to remedy|to cure))/i;
const BEFORE_ZH = new RegExp(`(?:宽限(?:期限?)?|[Gg]race(?: period)?)(?:\\([^()]{0,12}\\))?${LINK_ZH}`);
const AFTER_ZH = /^的?(?:还本|本金|还款)?宽限期?/;
const AFTERWARDS = /^\s?(?:(?:ago|old|older|later|from now)\b|以?后|之后|前|来)/i;

/** "no grace period" said of a loan is a grace of nought. */
const NONE = /\b(?:no|without(?: an?| any)?|zero) grace(?: period)?\b|(?:没有|不设|不含|无)宽限期/gi;
const LENDING = /\b(?:loan|facility|tenor|maturity|credit|debt)\b|贷款|借款|融资|期限/i;

/** Where the grace is said, its name included; null where the length is of something else. */
function graceSpan(text: string, { start, end, language }: Duration): [number, number] | null {
  const sentence = sentenceAt(text, start);
  const from = Math.max(sentence.start, start - 80);
  const before = text.slice(from, start);
  const after = text.slice(end, Math.min(sentence.end, end + 40));
  if (AFTERWARDS.test(after)) return null;
  const [ahead, behind] = language === 'en' ? [BEFORE_EN, AFTER_EN] : [BEFORE_ZH, AFTER_ZH];
  const follows = behind.exec(after);
  if (follows) return [start, end + follows[0].length];
  const named = ahead.exec(before);
  return named ? [from + named.index, end] : null;
}

/** How long nothing is repaid, in years. Graces of days are for late payments and are not read. */
export const graces: FactReader = {
  kind: 'grace',
  read(text) {
    const flat = flatten(text);
    const none = matchesOf(NONE, flat).filter(({ index }) => {
      const sentence = sentenceAt(flat, index);
      const whole = flat.slice(sentence.start, sentence.end);
      return LENDING.test(whole) && !/\b(?:report|notice|late|cure|remedy)/i.test(whole);
    });
    return [
      ...durations(flat).flatMap((one) => {
        const span = one.short ? null : graceSpan(flat, one);
        return span ? [termFact(text, 'grace', span, { years: one.years }, { known: !one.range })] : [];
      }),
      ...none.map((match) =>
        termFact(text, 'grace', [match.index, match.index + match[0].length], { years: 0 }),
      ),
    ].toSorted((a, b) => a.start - b.start);
  },
};
