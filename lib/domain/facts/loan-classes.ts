import type { LoanClass } from '../model/codes';
import type { Fact } from '../model/fact';
import { flatten } from './flatten';
import { matchesOf } from './matches';
import { moodAt } from './mood';
import type { FactReader } from './reader';
import { termFact } from './term-fact';

const ENGLISH: Record<string, LoanClass> = {
  pass: 'normal',
  normal: 'normal',
  standard: 'normal',
  'special mention': 'specialMention',
  'special-mention': 'specialMention',
  substandard: 'substandard',
  'sub-standard': 'substandard',
  doubtful: 'doubtful',
  loss: 'loss',
};
const CHINESE: Record<string, LoanClass> = {
  正常: 'normal',
  关注: 'specialMention',
  次级: 'substandard',
  可疑: 'doubtful',
  损失: 'loss',
};

const CLASS_EN = 'special[ -]mention|sub-?standard|doubtful|loss|normal|pass|standard';
const WORDS_EN = new RegExp(
  `(?<verb>\\b(?:re)?(?:classified|graded)\\s{1,3}(?:as\\s|:\\s?)?|\\b(?:moved|migrated|migrates|downgraded|upgraded|lowered|slipped|fell|falls|transferred|demoted|reclassified|placed|put|remains?|stays?|is|are|booked|kept|carried|from|restored)\\s(?:back\\s)?(?:to|into|in|as|at|under|from)?\\s?|(?:loan|asset|credit|risk|internal|five-category|five-class)\\s(?:classification|class|grade|grading|category)\\s?(?:(?:is|was|of|remains|stays|now)\\s?|:\\s?){0,3}|\\bclassification\\s?(?:(?:is|was|of)\\s?|:\\s?){1,2}|\\b(?:in)?to\\s)?(?:(?:the|an?|still|now|currently)\\s){0,2}["“'‘]?(?<name>${CLASS_EN})\\b["”'’]?(?<thing>\\s(?:loans?|assets?|category|categories|class|classification|credits?|exposures?|accounts?|bucket|status)\\b)?`,
  'gi',
);
/** Verbs that alone make a class of the word. */
const SURE_VERB = /classif|graded|grade|grading|class|category/i;
/** Things that are graded nowhere else; "loss account" is bookkeeping, "standard loan" is any loan. */
const LENT =
  /\b(?:loans?|facility|exposures?|credits?|assets?|borrower|account|obligor|debtor|lending|it)\b/i;

const WORDS_ZH =
  /(?<verb>(?:(?:贷款|资产|信贷|授信|风险|五级|信用)?分类(?:结果|等级|级别|下调|上调|调整)*|列入|划入|划为|归入|归为|计入|下调|上调|调整|调降|迁徙|降级|降|转|调|认定|属于|分为|定为|纳入|列为|至|到)(?:\s|[:“"]|为|是|至|到|成|在|属于|仍为|仍|维持|目前|现为|已|被){0,5})?(?<name>正常|关注|次级|可疑|损失)(?<kind>类(?![型别似话新]))?/g;

/** Past state ("由正常类下调至…"), a book's share of a class, and other uses of the words. */
const PAST_ZH = /(?:由|从|自)(?:原?来?的?)?[“"]?$/;
const MOVED_ON = /^["”]?类?(?:贷款)?(?:[下上]?调|迁|降|转|变|至|到|划)/;
const PORTFOLIO_ZH =
  /^["”]?(?:类)?(?:贷款|资产)?(?:余额|占比|占|比例|迁徙率|率|合计|共|客户数|话题|新闻|账号|人员|交易)/;

/** "from normal to special mention" says by itself what is spoken of. */
const FROM_CLASS = new RegExp(`\\bfrom (?:${CLASS_EN}) to (?:${CLASS_EN})\\b`, 'i');
const PAST_EN = /\bfrom\s(?:the\s)?["“]?$/i;

function english(flat: string, text: string): Fact[] {
  const found: Fact[] = [];
  for (const match of matchesOf(WORDS_EN, flat)) {
    const { verb = '', name = '', thing = '' } = match.groups ?? {};
    const value = ENGLISH[name.toLowerCase()];
    const end = match.index + match[0].length;
    const sure = SURE_VERB.test(verb) || /categor|class|bucket/i.test(thing);
    const special = /special|sub|doubtful/i.test(name);
    // "normal", "loss", "pass", "standard" are everyday words: only as a class. The others also as what a loan is.
    if (!value || !(sure || (special && (thing || /\b(?:to|into|as|in|under|at)\s/i.test(`${verb} `)))))
      continue;
    if (/^special/i.test(name) && /^\s(?:goes|was made|of)\b/i.test(flat.slice(end, end + 12))) continue;
    const around = flat.slice(Math.max(0, match.index - 80), end + 30);
    if (!LENT.test(around) && !/classification|category/i.test(match[0]) && !FROM_CLASS.test(around))
      continue;
    if (/\bfrom\s?$/i.test(verb) || PAST_EN.test(flat.slice(Math.max(0, match.index - 12), match.index)))
      continue;
    const at = match.index + match[0].toLowerCase().indexOf(name.toLowerCase());
    if (moodAt(flat, at, end) !== 'stated') continue;
    found.push(termFact(text, 'loanClass', [match.index, end], value, {}));
  }
  return found;
}

function chinese(flat: string, text: string): Fact[] {
  const found: Fact[] = [];
  for (const match of matchesOf(WORDS_ZH, flat)) {
    const { verb = '', name = '', kind } = match.groups ?? {};
    const value = CHINESE[name];
    const end = match.index + match[0].length;
    const after = flat.slice(end, end + 8);
    const near = flat.slice(Math.max(0, match.index - 20), match.index);
    const graded = !near.includes('垃圾') && verb !== '' && /分类/.test(near + verb);
    if (!value || !(kind || graded)) continue;
    const at = match.index + match[0].indexOf(name);
    if (PAST_ZH.test(flat.slice(Math.max(0, at - 6), at)) || MOVED_ON.test(after)) continue;
    if (PORTFOLIO_ZH.test(after) || moodAt(flat, at, end) !== 'stated') continue;
    found.push(termFact(text, 'loanClass', [match.index, end], value, { known: true }));
  }
  return found;
}

/** The class a bank has put a loan in, in the words of its own classification; everyday uses of them are none. */
export const loanClasses: FactReader = {
  kind: 'loanClass',
  read(text) {
    const flat = flatten(text);
    return [...english(flat, text), ...chinese(flat, text)].toSorted((a, b) => a.start - b.start);
  },
};
