import type { Fact, Qualifier } from '../model/fact';
import { exact } from './amount-fact';
import { NUMERAL } from './chinese-number';
import { claims } from './claims';
import { figureOf } from './figure';
import { flatten } from './flatten';
import { matchesOf } from './matches';
import { sentenceAt } from './mood';
import { type Said, timing } from './past-levels';
import { qualify } from './qualify';
import type { FactReader } from './reader';
import { termFact } from './term-fact';

const N = '\\d{1,3}(?:\\.\\d{1,2})?';
const SPLIT = `(?<![\\d.])(?<a>${N})\\s{0,2}[:/∶]\\s{0,2}(?<b>${N})(?![\\d:/]|\\.\\d)`;
const PERCENT = `(?<![\\d.])(?<pct>${N})\\s?(?:%|per ?cent(?![A-Za-z]))|百分之(?<pct2>[${NUMERAL}点]{1,8})`;
const TIMES = `(?<times>\\d(?:\\.\\d{1,2})?)\\s?(?:x(?![A-Za-z])|times\\b|倍)`;
const PAIR = 'debt[\\s-]*(?:to|/|:|-)[\\s-]*equity|D\\s?[/:]\\s?E(?![A-Za-z])';
/** "fell from 75% to", 由20%提高到: the first share is past. */
const SHARE = `${N}\\s?(?:%|[:/]\\s?${N})?\\s?`;
const MOVED = `(?:(?:(?:has|have|is|was) )?(?:fallen|fell|dropped|declined|decreased|come|came|risen|rose|increased|gone|went|moved|improved|reduced|down|up)\\s)?(?:(?:down |up )?from\\s${SHARE})?(?:(?:down |up )?to\\s)?`;
const MOVED_ZH = `(?:(?:由|从|自)\\s?${SHARE}(?:提高|上升|提升|增加|上调|下降|降低|下调|降|升|调整|变)?[到至为]\\s?)?`;
const LINK_EN =
  '(?:\\s|[:=≤(~]|\\b(?:ratio|level|of|is|was|at|be|must|shall|should|may|can|cannot|not|exceed|more|higher|lower|than|no|up|to|stood|stands|the|a|about|approximately|max(?:imum)?|capped|limited|will|would|remain|below|under|in|COD|completion)\\b\\.?){0,12}';
const LINK = `${LINK_EN}${MOVED}`;
const LINK_ZH = `(?:\\s|[:=≤≥(~]|为|是|约|达到?|不得?|低于|少于|超过|高于|最高|最低|至少|控制在|之|的|去年|上年|今年|目前|现在|当前|年[末底]|期末|已){0,8}${MOVED_ZH}`;

type Groups = Record<string, string | undefined>;
type Rule = {
  pattern: RegExp;
  /** Share of the debt in all of the money, or null where the figures can be no such share. */
  share: (groups: Groups) => number | null;
  /** False for a balance sheet's ratio, which counts every liability, not the debt alone. */
  known: boolean;
};

function percent(groups: Groups): number | null {
  const text = groups.pct ?? groups.pct2;
  const value = text === undefined ? null : figureOf(text);
  return value === null || value > 100 ? null : value / 100;
}

/** 70:30 and 3:1 are splits, 14:30 is a time of day. */
function firstOf({ a, b }: Groups): number | null {
  if (a === undefined || b === undefined) return null;
  const [first, second] = [Number(a), Number(b)];
  const whole = first + second;
  const parts = Math.abs(whole - 100) <= 0.5 || (first <= 20 && second <= 10);
  return parts && whole > 0 ? first / whole : null;
}

function multiple({ times }: Groups): number | null {
  return times === undefined ? null : Number(times) / (1 + Number(times));
}

const debt = (groups: Groups) => firstOf(groups) ?? percent(groups) ?? multiple(groups);
const equity = (groups: Groups) => {
  const share = firstOf(groups) ?? percent(groups);
  return share === null ? null : 1 - share;
};

const RULES: Rule[] = [
  {
    // gearing of 70%, debt-to-equity 75/25, D:E 80:20
    pattern: new RegExp(`(?<![A-Za-z])(?:gearing|${PAIR})(?![A-Za-z])${LINK}(?:${SPLIT}|${PERCENT})`, 'gi'),
    share: debt,
    known: true,
  },
  {
    // debt to equity of 2.5x
    pattern: new RegExp(`(?<![A-Za-z])(?:${PAIR})(?![A-Za-z])${LINK}${TIMES}`, 'gi'),
    share: debt,
    known: true,
  },
  {
    // 70:30 debt to equity, 72% gearing
    pattern: new RegExp(
      `(?:${SPLIT})\\s(?:${PAIR}|gearing)(?![A-Za-z])|(?<![\\d.])(?<pct>${N})\\s?(?:%|per ?cent)\\sgearing(?![A-Za-z])`,
      'gi',
    ),
    share: debt,
    known: true,
  },
  {
    // 70% debt and 30% equity
    pattern: new RegExp(
      `(?<![\\d.])(?<pct>${N})\\s?%\\s(?:senior |bank |external )?debt(?:,| and|\\s?/|\\s?\\+)\\s?${N}\\s?%\\s(?:sponsor |shareholder )?equity\\b`,
      'gi',
    ),
    share: percent,
    known: true,
  },
  {
    // equity contribution of 30%; not a stake
    pattern: new RegExp(
      `\\bequity (?:contribution|portion|component|ratio|funding)(?: (?:of|is|was|at|must|be|will|at least|not less than|the)|:|\\s?=){0,5}\\s?(?:${PERCENT})`,
      'gi',
    ),
    share: equity,
    known: true,
  },
  {
    // 负债与权益之比70:30, 债股比3:1
    pattern: new RegExp(
      `(?:负债(?:与|和|/|对)?权益|债务?(?:与|和|/|:)?(?:股本|股权|股|权益|资本金|本)|债务?资本?)(?:之)?比(?:例|率)?${LINK_ZH}(?:${SPLIT}|${PERCENT})`,
      'g',
    ),
    share: debt,
    known: true,
  },
  {
    // 资本金与贷款比例为3:7
    pattern: new RegExp(
      `(?:项目)?(?:资本金|股本|权益|自有资金)(?:与|和|/|:|对)(?:银行)?(?:贷款|债务|负债|融资)(?:之)?(?:比例|比率|比)?${LINK_ZH}${SPLIT}`,
      'g',
    ),
    share: equity,
    known: true,
  },
  {
    // 资本金比例30%, 资本金占总投资的20%
    pattern: new RegExp(
      `(?:项目)?资本金(?:出资)?(?:比例|占比|占(?:项目)?总投资(?:额)?(?:的)?(?:比例|比重)?)?${LINK_ZH}(?:${PERCENT})`,
      'g',
    ),
    share: equity,
    known: true,
  },
  {
    // 融资比例70%, 贷款占总投资的65%
    pattern: new RegExp(
      `(?:(?:债务)?融资(?:比例|占比)|(?:银行)?(?:贷款|债务|债务融资)(?:占比|占(?:项目)?总投资(?:额)?(?:的)?(?:比例|比重)?))${LINK_ZH}(?:${PERCENT})`,
      'g',
    ),
    share: debt,
    known: true,
  },
  {
    pattern: new RegExp(`资产负债率${LINK_ZH}(?:${PERCENT})`, 'g'),
    share: debt,
    known: false,
  },
];

/** A second share of the same: "… last year and is 68% now". Nothing but words of time and link stand between. */
const BETWEEN =
  '(?:[\\s,;(]|\\b(?:and|but|while|it|is|was|now|today|currently|presently|stands?|at|to|has|have|been|come|came|gone|down|up|from|fallen|risen|dropped|only|about|this|last|year|quarter|an?|ago|earlier|signing|close|closing)\\b|去年|上年|目前|现在?|如今|今年|已|为|是|则|降至|降到|升至|升到|提高到|仅|约){1,16}';
const FURTHER = new RegExp(`^${BETWEEN}(?:${SPLIT}|${PERCENT})`, 'i');

type Level = Said & { start: number; value: number; known: boolean; use: Qualifier | undefined };

/** The debt's shares in the order of the text. */
function levels(flat: string): Level[] {
  const claimed = claims(flat.length);
  const found: Level[] = [];
  for (const { pattern, share, known } of RULES) {
    for (const match of matchesOf(pattern, flat)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const value = claimed.isFree(start, end) ? share(match.groups ?? {}) : null;
      if (value === null) continue;
      claimed.take(start, end);
      const sentence = sentenceAt(flat, start);
      const before = flat.slice(Math.max(sentence.start, start - 24), start).replace(/^.*[,;]/s, '');
      const add = (figure: number, to: number, of: number, use: Qualifier | undefined) => {
        const measured = use === 'actual' || use === undefined;
        found.push({ start, figure, end: to, ratio: 'gearing', measured, value: exact(of), known, use });
      };
      add(start + match[0].search(/[\d百]/), end, value, qualify(`${before}${match[0]}`));
      const more = FURTHER.exec(flat.slice(end, Math.min(sentence.end, end + 100)));
      const next = more ? share(more.groups ?? {}) : null;
      if (!more || next === null || !claimed.isFree(end, end + more[0].length)) continue;
      claimed.take(end, end + more[0].length);
      add(end + more[0].search(/[\d百]/), end + more[0].length, next, qualify(more[0]));
    }
  }
  return found.toSorted((a, b) => a.figure - b.figure);
}

/** Debt as a share of all the money put in; an equity ratio is turned round. Of two the one that holds today. */
export const gearing: FactReader = {
  kind: 'gearing',
  read(text, { now }) {
    const flat = flatten(text);
    const all = levels(flat);
    const times = timing(flat, all, now);
    return all.flatMap(({ start, end, value, known, use }, i): Fact[] => {
      const qualifier = use ?? (times[i]?.isNow ? 'actual' : undefined);
      return times[i]?.overtaken
        ? []
        : [termFact(text, 'gearing', [start, end], value, { known, ...(qualifier ? { qualifier } : {}) })];
    });
  },
};
