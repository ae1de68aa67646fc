import type { RateBase } from '../model/codes';
import type { Fact } from '../model/fact';
import { exact } from './amount-fact';
import { claims } from './claims';
import { figureOf } from './figure';
import { flatten } from './flatten';
import {
  ALIASES,
  CIRR_LEVEL,
  COUPON,
  FIXED_AFTER,
  FIXED_BEFORE,
  INTEREST_AFTER,
  INTEREST_BEFORE,
  MARGIN_AFTER,
  MARGIN_BEFORE,
  MARGIN_OVER_BASE,
  OVER_BASE,
  RATE_ZH,
  UNDER_BASE,
} from './rate-patterns';
import { matchesOf } from './matches';
import type { FactReader } from './reader';
import { termFact } from './term-fact';

export type RateValue = { base?: RateBase; marginBps?: number; fixedPct?: number };

type Reading = { value: RateValue; known?: boolean };
type Rule = {
  pattern: RegExp;
  read: (groups: Record<string, string | undefined>, around: Around) => Reading | null;
};
/** What stands before and after a match, a few words each. */
type Around = { before: string; after: string };

function figure(text = ''): number | null {
  const plain = text.replace(/^百分之/, '');
  // 1,85 % is written so on the Continent.
  return /^\d+,\d{1,3}$/.test(plain) ? Number(plain.replace(',', '.')) : figureOf(plain);
}

/** A hundredth of a percent each; the middle of a range. */
function marginOf(
  low: string | undefined,
  high: string | undefined,
  unit: string | undefined,
): number | null {
  const first = figure(low);
  if (first === null) return null;
  const second = high === undefined ? null : figure(high);
  const value = second !== null && second > first ? (first + second) / 2 : first;
  // "SOFR+185" leaves the unit out; nobody lends at 185 %.
  const points = unit ? !/%|百分点|per ?cent|percent|pct/i.test(unit) : value >= 10;
  const margin = exact(points ? value : value * 100);
  return margin <= 2_500 ? margin : null;
}

function baseOf(name = ''): RateBase {
  const upper = name.toUpperCase();
  return (ALIASES.find(([pattern]) => pattern.test(upper))?.[1] ?? upper) as RateBase;
}

function fixed(pct: string | undefined, known: boolean): Reading | null {
  const value = figure(pct);
  return value === null || value > 30 ? null : { value: { base: 'fixed', fixedPct: value }, known };
}

/** Percentages that are no interest on the loan: what is charged when it is late, and other people's rates. */
const OTHER_RATE =
  /(?:default|penalty|overdue|late|tax|inflation|discount|deposit|policy|exchange|growth|vacancy|罚息?|逾期|违约|[汇税费净毛月日]|存款|基准|市场|票据贴现|折现|贴现|再贴现|回购)\s?$/i;
const OTHER_MARGIN =
  /(?:operating|ebitda|ebit|profit|gross|net|contribution|safety|initial|variation|sales|gross profit)\s(?:profit\s)?$/i;
const CHARGES =
  /^\s?(?:flat|arrangement|upfront|up-front|commitment|management|agency|fee|costs?|discount|premium|price|increase|growth)\b/i;

/** In this order: a base with its margin, then a margin or a rate alone. */
const RULES: Rule[] = [
  {
    pattern: OVER_BASE,
    read: ({ base, sign, low, high, unit }) => {
      const margin = marginOf(low, high, unit);
      if (margin === null) return null;
      const down = /^[-–—−]$|minus|less|减|下浮/i.test(sign ?? '');
      return {
        value: { base: baseOf(base), marginBps: down ? -margin : margin },
        known: unit !== undefined && high === undefined,
      };
    },
  },
  {
    pattern: UNDER_BASE,
    read: ({ base, side, low, high, unit }) => {
      const margin = marginOf(low, high, unit);
      if (margin === null) return null;
      const down = /below|under|低于/i.test(side ?? '');
      return { value: { base: baseOf(base), marginBps: down ? -margin : margin }, known: high === undefined };
    },
  },
  {
    pattern: MARGIN_OVER_BASE,
    read: ({ base, low, high, unit }) => {
      const margin = marginOf(low, high, unit);
      return margin === null
        ? null
        : { value: { base: baseOf(base), marginBps: margin }, known: high === undefined };
    },
  },
  {
    pattern: CIRR_LEVEL,
    read: ({ pct }) => {
      const value = figure(pct);
      return value === null || value > 30 ? null : { value: { base: 'CIRR', fixedPct: value } };
    },
  },
  { pattern: FIXED_BEFORE, read: ({ pct }, { after }) => (CHARGES.test(after) ? null : fixed(pct, true)) },
  { pattern: FIXED_AFTER, read: ({ pct }) => fixed(pct, true) },
  { pattern: COUPON, read: ({ pct, word }) => fixed(pct, /fixed/i.test(word ?? '')) },
  {
    pattern: INTEREST_BEFORE,
    read: ({ pct, word }, { before }) =>
      OTHER_RATE.test(before) ? null : fixed(pct, /fixed/i.test(word ?? '')),
  },
  {
    pattern: INTEREST_AFTER,
    read: ({ pct, word }, { before }) =>
      OTHER_RATE.test(before) ? null : fixed(pct, /fixed/i.test(word ?? '')),
  },
  {
    pattern: RATE_ZH,
    read: ({ whose, pct, low, word }) => {
      if (OTHER_RATE.test(whose ?? '')) return null;
      const first = figure(low);
      const second = figure(pct);
      if (first === null || second === null || first >= second) return fixed(pct, /固定/.test(word ?? ''));
      return { value: { base: 'fixed', fixedPct: exact((first + second) / 2) }, known: false };
    },
  },
  {
    pattern: MARGIN_BEFORE,
    read: ({ low, high, unit }, { before }) => {
      const margin = OTHER_MARGIN.test(before) ? null : marginOf(low, high, unit);
      return margin === null ? null : { value: { marginBps: margin }, known: high === undefined };
    },
  },
  {
    pattern: MARGIN_AFTER,
    read: ({ low, high, unit }) => {
      const margin = marginOf(low, high, unit);
      return margin === null ? null : { value: { marginBps: margin }, known: high === undefined };
    },
  },
];

/**
 * What a loan costs: a floating base with its margin in hundredths of a percent, a margin whose base is not
 * named, or a fixed rate. A percentage that is not called fixed is read as fixed and marked as inferred. Fees,
 * penalties and what markets do are no rates.
 */
export const rates: FactReader = {
  kind: 'rate',
  read(text) {
    const flat = flatten(text);
    const claimed = claims(flat.length);
    const found: Fact[] = [];
    for (const { pattern, read } of RULES) {
      for (const match of matchesOf(pattern, flat)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (!claimed.isFree(start, end)) continue;
        const around = {
          before: flat.slice(Math.max(0, start - 20), start),
          after: flat.slice(end, end + 20),
        };
        const groups = match.groups ?? {};
        const reading = read({ ...groups, pct: groups.pct ?? groups.pct2 }, around);
        if (!reading) continue;
        claimed.take(start, end);
        found.push(termFact(text, 'rate', [start, end], reading.value, { known: reading.known ?? true }));
      }
    }
    return found.toSorted((a, b) => a.start - b.start);
  },
};
