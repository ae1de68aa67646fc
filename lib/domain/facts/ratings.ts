import type { RatingScale } from '../model/codes';
import type { Fact } from '../model/fact';
import { AGENCIES, type Agency } from './agencies';
import { flatten } from './flatten';
import { matchesOf } from './matches';
import { moodAt, sentenceAt } from './mood';
import type { FactReader } from './reader';
import { termFact } from './term-fact';

type Outlook = 'stable' | 'positive' | 'negative' | 'developing';
export type RatingValue = { grade: string; agency?: string; scale: RatingScale; outlook?: Outlook };

/** Longest first. A letter or figure beside it makes it part of another word; `BBB-rated` is BBB. */
const GRADES =
  /(?<![A-Za-z0-9+&.-])(?:Aaa|Aa[1-3]|Baa[1-3]|Ba[1-3]|Caa[1-3]|Ca|A[1-3]|B[1-3]|(?:AAA|AA|A|BBB|BB|B|CCC|CC|C|SD|RD|D)(?:[+\-−–](?![A-Za-z0-9]))?)(?![A-Za-z0-9+]|-(?!rated)[A-Za-z])/g;
const MOODYS = /^(?:Aaa|Aa[1-3]|Baa[1-3]|Ba[1-3]|Caa[1-3]|Ca|[AB][1-3])$/;
/** The two scales share the bottom letter. */
const BOTH = /^C$/;

const ANY = AGENCIES.map(({ pattern }) => pattern).join('|');
const AGENCY = new RegExp(`(?<![A-Za-z])(?:${ANY})`, 'gi');
const EXACT = AGENCIES.map((agency) => ({ agency, test: new RegExp(`^(?:${agency.pattern})$`, 'i') }));

/** "BBB- by Fitch", "BB+ (S&P)", "BBB-/stable (Fitch)". */
const AGENCY_AFTER = new RegExp(
  `^(?:[\\s/,(]{0,3}(?:stable|positive|negative|developing)(?: outlook)?\\)?)?[\\s/,]{0,2}(?:rating |rated |评级)?\\(?\\s?(?:(?:by|from|at|with|per|of)\\s)?(?<agency>${ANY})(?![A-Za-z])`,
  'i',
);
/** What may stand between an agency and its grade, unless they touch. */
const TOUCH = /^(?:[’']s)?[\s:,(/-]*$/;
const ASSIGNED =
  /\brat(?:e[ds]?|ing|ings)\b|affirm|assign|upgrad|downgrad|lower|rais|\b(?:cut|gave|gives?|moved|put|kept|keeps)\b|\b(?:has|have|at|to|holds?)\b|评|定|给予|授予|维持|确认|[上下]调|调[到至为]|级/i;

const RATED_BEFORE =
  /\b(?:rated|ratings?)(?:\s(?:is|are|of|at|as|was|remains?|stands at|affirmed at|upgraded to|downgraded to|raised to|lowered to|cut to)|:){0,2}\s*(?:an?\s)?$/i;
const RATED_AFTER = /^(?:-rated|\srated|\s(?:credit |issuer |corporate |long-term )?rating)\b/i;
const RATED_BEFORE_ZH =
  /(?:评级|信用等级|信用级别|主体等级|债项等级|级别)(?:结果)?(?:\s|[:“"]|为|是|维持|保持|[上下]调|调升|调降|调整|确认|提升|提高|降|在|至|到|于){0,5}$/;
const RATED_AFTER_ZH = /^级?(?:的)?(?:国内)?(?:主体|债项|长期|信用|外部)?(?:信用)?(?:评级|等级|主体)/;

/** Letters that grade other things. */
const OTHER_THING =
  /(?:\b(?:class|category|(?<!investment[ -]|speculative[ -])grade|plan|tranche|series|level|phase|type|option|schedule|appendix|annex|part|section|block|team|group|round|vitamin|building|shares?)\s?$|(?:纳税|海关|景区|安全|质量|绩效|环评|类别|学历|驾照|能效|环保|卫生|服务|餐厅|酒店|食品|空气|水质|消防|学科)[^,;。]{0,8}$)/i;
/** "A+ for effort": what a grade is given for, if it is no debt; "rated AA by the guests": who gave it. */
const OTHER_USE =
  /^\s(?:for|in) (?![^,;]{0,30}\b(?:debt|notes?|bonds?|loans?|term|currency|issuer|senior|unsecured)\b)|^\sby (?!.{0,30}(?:agenc|bureau))/i;
/** "an AA meeting", "S&P’s BBB restaurants": letters before a thing that is no credit, after an article or an owner. */
const OWNED = /(?:\b(?:an?|the|our|your|their|its|some|any|no)|[’']s?)\s$/i;
const THING =
  /^\s(?!(?:ratings?|rated|grades?|levels?|outlook|stable|positive|negative|credits?|issuers?|corporates?|sovereigns?|senior|unsecured|secured|long|short|notes?|bonds?|debt|loans?|paper|sponsors?|borrowers?|guarantors?|offtakers?|banks?|insurers?|lenders?|parent|compan(?:y|ies)|utilit(?:y|ies)|counterpart(?:y|ies)|entit(?:y|ies)|names?|category|notch|and|but|from|with|since|for|after|before|last|this|two|three|one|under|over|despite|while|when|because|was|were|has|had|which|who|that|than|until|then|now|again|today|yesterday|reflects?|remains?|means|follows?|implies|stands|affirmed|unchanged)\b)[a-z]{3,}/;
/** What is rated in the sense of this reader; a grade that no agency gives is one only beside such words. */
const CREDIT_NEAR =
  /credit|issuer|sovereign|\b(?:domestic|onshore|investment|speculative|outlook|agenc(?:y|ies)|notes?|bonds?|debt|loans?|facility|sponsors?|borrowers?|guarantors?|offtakers?|banks?|parent|lenders?|insurers?|counterpart(?:y|ies)|compan(?:y|ies)|corporates?|obligors?|utilit(?:y|ies)|notch|downgrad\w*|upgrad\w*|covenants?|margin)\b|\b(?:it|they|we|which|who) (?:is|are|was|were) (?:now |still |currently )?rated\b|^\s*rated\b/i;
const PAST = /(?:\bfrom|由|从|自)\s?$/i;
const DOMESTIC = /\b(?:domestic|onshore|local-scale|national-scale|Chinese)\b/i;
const CREDIT = /credit|issuer|sovereign|信用|主体|债项|评级/i;

const OUTLOOKS: [Outlook, RegExp][] = [
  ['stable', /stable|稳定/i],
  ['positive', /positive|正面/i],
  ['negative', /negative|负面/i],
  ['developing', /developing|发展中|待定/i],
];
/** Every outlook that the reader can give. */
export const outlooks: Outlook[] = OUTLOOKS.map(([outlook]) => outlook);
const OUTLOOK =
  /\b(?:stable|positive|negative|developing)(?=\s?outlook|\s?[)\];,./]|\s?$)|outlook(?: is| remains| of|:)?\s(?:stable|positive|negative|developing)|展望(?:为|维持|是|:)?[“"]?(?:稳定|正面|负面|发展中|待定)|[(/]\s?(?:稳定|正面|负面|发展中)/i;

function agencyOf(name: string): Agency | undefined {
  // The longest name wins: 标普信评 is not 标普.
  return EXACT.findLast(({ test }) => test.test(name.trim()))?.agency;
}

function fits(agency: Agency | undefined, grade: string): agency is Agency {
  if (!agency) return false;
  return BOTH.test(grade) || (agency.scale === 'moodys') === MOODYS.test(grade);
}

type Source = { agency: Agency; start: number; end: number };

/** The agency the grade is from: right behind it, or the last one named before it in the sentence. */
function sourceOf(
  text: string,
  sentence: { start: number; end: number },
  start: number,
  end: number,
  grade: string,
): Source | null {
  const behind = AGENCY_AFTER.exec(text.slice(end, Math.min(sentence.end, end + 60)));
  const named = behind?.groups?.agency;
  if (behind && named) {
    const agency = agencyOf(named);
    if (fits(agency, grade)) return { agency, start, end: end + behind[0].length };
  }
  const from = Math.max(sentence.start, start - 60);
  const before = text.slice(from, start);
  const last = [...before.matchAll(AGENCY)].at(-1);
  if (!last) return null;
  const agency = agencyOf(last[0]);
  const between = before.slice(last.index + last[0].length);
  // "S&P/Moody's: A-/A3": which grade is whose is not said one by one.
  if (before[last.index - 1] === '/' || between.startsWith('/')) return null;
  if (!fits(agency, grade) || between.length > 45) return null;
  if (!TOUCH.test(between) && !ASSIGNED.test(between)) return null;
  return { agency, start: from + last.index, end };
}

function outlookOf(after: string): Outlook | undefined {
  const said = OUTLOOK.exec(after)?.[0];
  return said === undefined ? undefined : OUTLOOKS.find(([, pattern]) => pattern.test(said))?.[0];
}

function read(flat: string, text: string, match: RegExpMatchArray, next: number): Fact | null {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const grade = match[0].replace(/[−–]/, '-');
  const sentence = sentenceAt(flat, start);
  const before = flat.slice(Math.max(sentence.start, start - 40), start);
  const after = flat.slice(end, Math.min(sentence.end, end + 60, next));
  if (OTHER_THING.test(before) || PAST.test(before)) return null;
  if (OWNED.test(before) && THING.test(after)) return null;
  const source = sourceOf(flat, sentence, start, end, grade);
  const chinese = RATED_BEFORE_ZH.test(before) || RATED_AFTER_ZH.test(after);
  const rated = chinese || RATED_BEFORE.test(before) || RATED_AFTER.test(after);
  if (!source && (!rated || OTHER_USE.test(after))) return null;
  const whole = flat.slice(Math.max(sentence.start, start - 100), Math.min(sentence.end, end + 60));
  // BB+ and Baa2 grade nothing else, AA and A+ do.
  if (!source && !chinese && !/^(?:[A-D]{2,3}[+-]|[A-C]aa?[1-3]?)$/.test(grade) && !CREDIT_NEAR.test(whole))
    return null;
  // "a rating", "rated B by the visitors": one letter needs an agency or a word about credit.
  if (!source && /^[A-D]$/.test(grade)) {
    if (!CREDIT.test(whole) || (grade === 'A' && RATED_AFTER.test(after) && !after.startsWith('-')))
      return null;
  }
  if (moodAt(flat, start, end) !== 'stated') return null;
  const own = MOODYS.test(grade);
  const domestic = chinese || DOMESTIC.test(before);
  const scale: RatingScale =
    source?.agency.scale ?? (own ? 'moodys' : domestic ? 'china-domestic' : 'global');
  const outlook = outlookOf(after);
  const value: RatingValue = {
    grade,
    ...(source ? { agency: source.agency.name } : {}),
    scale,
    ...(outlook ? { outlook } : {}),
  };
  const span: [number, number] = source
    ? [Math.min(source.start, start), Math.max(source.end, end)]
    : [start, end];
  return termFact(text, 'rating', span, value, { known: source !== null || own });
}

/**
 * A credit rating with its agency. Where none is named, the scale follows from the grade's form and the language
 * and counts as inferred: a grade in Chinese is a domestic one, several notches above the same letters abroad.
 */
export const ratings: FactReader = {
  kind: 'rating',
  read(text) {
    const flat = flatten(text);
    const matches = matchesOf(GRADES, flat);
    return matches
      .map((match, i) => read(flat, text, match, matches[i + 1]?.index ?? flat.length))
      .filter((fact) => fact !== null);
  },
};
