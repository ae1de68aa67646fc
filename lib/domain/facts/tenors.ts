import { durations, type Duration, LINK_EN, LINK_ZH } from './durations';
import { flatten } from './flatten';
import { sentenceAt } from './mood';
import type { FactReader } from './reader';
import { termFact } from './term-fact';

/** "tenor of", "maturity:", "the term of the loan is"; not what remains, nor an average. */
const BEFORE_EN = new RegExp(
  `(?<!\\b(?:remaining|residual|average|weighted|avg)[\\s-])\\b(?:tenor|tenure|maturity|maturities|door-to-door|loan life|repayment period|repayment term|life of the loan)(?: period)?(?:\\s?\\([^()]{0,30}\\))?(?: (?:of|for|on) (?:the|this|our|each) [a-z -]{0,24})?${LINK_EN}`,
  'i',
);
const TERM_EN = new RegExp(
  `\\b(?:loan|facility|credit|debt|bond)?\\s?term(?: of (?:the|this|our) (?:term )?(?:loan|facility|debt|credit|bond|financing))?${LINK_EN}`,
  'i',
);
const REPAID_EN =
  /\b(?:matur(?:es?|ing)|falls? due) (?:in|after)\s(?:about |approximately )?$|\b(?:repa(?:y|id|yable|ys|ying)|amorti[sz](?:es?|ed|ing)|repayment|amorti[sz]ation) (?:is |are |will be )?(?:over|within|in)\s(?:a period of |about |approximately |up to |the next )?$/i;

const ADJECTIVE =
  "senior|secured|unsecured|amorti[sz]ing|syndicated|revolving|bridge|construction|project|finance|corporate|club|green|bullet|export|commercial|concessional|dollar|usd|eur|rmb|cny|sterling|euro|fixed[ -]rate|floating[ -]rate|non-recourse|limited-recourse|term|bank|back-ended|total|final|overall|mini-perm|medium-term|long-term|buyer[’']s|supplier[’']s|ECA|eca-backed|covered|uncovered|subordinated|mezzanine";
const AFTER_EN = new RegExp(
  `^[\\s-]{0,2}(?:of\\s)?(?:(?:${ADJECTIVE})[\\s-]){0,4}(?:tenor|maturity|door-to-door|loans?|facility|facilities|financing|debt|bonds?|notes?|tranche|credit|term|amorti[sz]ation|repayment|money|mini-perm)\\b(?![\\s-](?:relationship|partnership|history|record|experience|officer|yield|life|average|of office))`,
  'i',
);
/** "15-year" on its own, as in "we can do 15-year at …". */
const ALONE_EN = /^(?:\s(?:at|with|incl\.?|including)\b|\s?[,;)/]|\s?\.?\s?$)/i;
const LENDING_EN =
  /\b(?:loan|facility|tenor|maturity|debt|financing|tranche|bond|lend|lending|term sheet|SOFR|EURIBOR|SONIA|HIBOR|LIBOR|LPR|bps|margin)\b/i;
const PAST_EN =
  /\b(?:last|past|previous|next|first|over|for|after|within|in|every|grace|availability)\s(?:the\s)?$/i;

const OFFICE_EN = /\b(?:office|elected|appointed|served?)\b/i;
/** "LPR (5Y)", "3-month EURIBOR": the period of a base. */
const BASE_EN = /(?:SOFR|EURIBOR|SONIA|HIBOR|LIBOR|LPR|SHIBOR|CIRR)\s?\(?$/i;
const OTHER_EN = /\b(?:last|past|previous|remaining|average|grace(?: period)?(?: of)?)\s(?:the\s)?$/i;

const BEFORE_ZH = new RegExp(
  `([\\u4e00-\\u9fff]{0,6}?)(?:[Tt]enor|[Mm]aturity|期限|还款期|贷款期|借款期|融资期|授信期|存续期|(?:贷款|还款|借款|融资)年限)(?:\\([^()]{0,12}\\))?${LINK_ZH}`,
);
/** Terms of something else than the debt. */
const OTHER_ZH =
  /(?:经营|特许|合作|劳动|协议|合同|保修|质保|建设|施工|租赁|租用|有效|使用|任职|服务|试用|保密|提款|宽限|整改|购电|运营|承诺|锁定|计息|保险|担保|公示|考核|剩余|平均|聘用|工作|供货|收费|授权|办理|审批|存款|还款宽限)$/;
const LENDING_ZH = /贷款|借款|授信|融资|银团|债券|信贷/;
const AFTER_ZH =
  /^期(?!以上)(?!的?(?:国债|LPR|定期|存款|SHIBOR|美债|国开债))的?[\u4e00-\u9fffA-Z]{0,8}?(?:贷款(?!市场)|银团|融资|借款|债券|票据|授信|信贷)/;

type Span = [start: number, end: number];

/** Where the tenor is said, its name included; null where the length is of something else. */
function englishTenor(text: string, { start, end }: Duration): Span | null {
  const sentence = sentenceAt(text, start);
  const from = Math.max(sentence.start, start - 80);
  const before = text.slice(from, start);
  const after = text.slice(end, Math.min(sentence.end, end + 60));
  if (/^\s(?:ago|old|older|earlier|later|before|after|of experience|from now)\b/i.test(after)) return null;
  if (/^[\s-]{0,2}(?:of\s)?(?:principal\s)?grace\b/i.test(after)) return null;
  const named = BEFORE_EN.exec(before) ?? REPAID_EN.exec(before);
  if (named) return [from + named.index, end];
  const whole = text.slice(sentence.start, sentence.end);
  // A "term" is anything's; one of lending only where something is lent.
  const lending = LENDING_EN.test(whole);
  const term = lending && !OFFICE_EN.test(whole) ? TERM_EN.exec(before) : null;
  if (term) return [from + term.index, end];
  if (OTHER_EN.test(before) || BASE_EN.test(before)) return null;
  const behind = AFTER_EN.exec(after);
  if (behind && (lending || !/\bterm$/i.test(behind[0]))) return [start, end + behind[0].length];
  const hyphened = /-year$|y$/i.test(text.slice(start, end));
  const only = text.trim().length === end - start;
  const alone = only || (lending && ALONE_EN.test(after) && !PAST_EN.test(before));
  return hyphened && alone ? [start, end] : null;
}

function chineseTenor(text: string, { start, end }: Duration): Span | null {
  const sentence = sentenceAt(text, start);
  const from = Math.max(sentence.start, start - 40);
  const after = text.slice(end, end + 20);
  const behind = AFTER_ZH.exec(after);
  if (behind) return [start, end + behind[0].length];
  const found = BEFORE_ZH.exec(text.slice(from, start));
  if (!found || /^(?:以?后|之后|前|以前|来|末|底)/.test(after)) return null;
  const whose = found[1] ?? '';
  // 贷款合同期限 is the loan's, 劳动合同期限 is not.
  const loans = /(?:合同|协议)$/.test(whose) && LENDING_ZH.test(whose);
  return loans || !OTHER_ZH.test(whose) ? [from + found.index + whose.length, end] : null;
}

/** How long money is lent for, from its first day to its last, in years. */
export const tenors: FactReader = {
  kind: 'tenor',
  read(text) {
    const flat = flatten(text);
    return durations(flat).flatMap((one) => {
      const span = one.short
        ? null
        : one.language === 'en'
          ? englishTenor(flat, one)
          : chineseTenor(flat, one);
      return span ? [termFact(text, 'tenor', span, { years: one.years }, { known: !one.range })] : [];
    });
  },
};
