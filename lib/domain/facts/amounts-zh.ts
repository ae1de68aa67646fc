import type { Fact } from '../model/fact';
import { type AmountValue, amountFact, isBelowNought } from './amount-fact';
import { chineseNumber, chineseSpan, NUMERAL } from './chinese-number';
import { matchesOf } from './matches';
import { CURRENCY_CODES, CURRENCY_ZH, currencyOfChineseWord, currencyOfCode, yenOrYuan } from './currencies';

const UNITS: Record<string, number> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  十亿: 1e9,
  亿: 1e8,
  億: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  萬: 1e4,
  千: 1e3,
};

const UNIT = '万亿|千亿|百亿|十亿|亿|億|千万|百万|十万|万|萬|千';
const FIGURE = `(?:\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,4})?|\\d{1,15}(?:\\.\\d{1,12})?|[${NUMERAL}]{1,12})`;
const BEFORE = `人民币|美元|美金|欧元|英镑|港币|港元|日元|US\\$|HK\\$|\\$|€|£|[¥￥]|(?:${CURRENCY_CODES})`;
const AFTER = CURRENCY_ZH.map(([word]) => word).join('|');
/** 三个亿: a measure word that only this unit has. */
const COUNTED = '(?:个(?=亿|億))?';
const PARTS = `${FIGURE}[余多来]?\\s?${COUNTED}(?:${UNIT})?[余多]?(?:${FIGURE}(?:${UNIT}))?`;

/** Figure (or range of figures) with a currency word before or after it. */
const AMOUNT = new RegExp(
  `(${BEFORE})?[:：]?\\s?(约|近|逾|超过?|不超过|不低于|至少|大约|将近|接近|高达|达)?\\s?(${PARTS})(?:\\s?(?:[-–—~～]|至|到)\\s?(${PARTS}))?\\s?(?:(${AFTER}|等值(?:${AFTER}))|(${CURRENCY_CODES})(?![A-Za-z]))?(左右|上下|以上|以内)?`,
  'g',
);

/** 数千万元, 上亿美元, 千万级人民币: a size, not a figure. */
const VAGUE = new RegExp(
  `(${BEFORE})?\\s?(数|几|上|过|近|逾|超)${COUNTED}(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万)(?:级|级别)?(?:元)?(${AFTER})?|(万亿|千亿|百亿|十亿|亿|千万|百万|十万)(元)?(?:级|级别)(${AFTER})?`,
  'g',
);

const PIECE = new RegExp(`(${FIGURE})[余多来]?\\s?${COUNTED}(${UNIT})?[余多]?`, 'g');

const LAST_UNIT = new RegExp(`(${UNIT})[余多]?$`);

type Range = { low: number; high: number };

function figure(text: string): Range | null {
  const span = chineseSpan(text);
  if (span) return { low: span[0], high: span[1] };
  const value = /^\d/.test(text) ? Number(text.replaceAll(',', '')) : chineseNumber(text);
  return value === null ? null : { low: value, high: value };
}

/** `3亿5000万` → 350,000,000, `二三十亿` → 2 to 3 billion; the unit of the whole where a part of a range has none. */
function sum(text: string, inherited?: number): Range | null {
  const total = { low: 0, high: 0 };
  for (const [, digits = '', unit] of text.matchAll(PIECE)) {
    const value = figure(digits);
    if (value === null) return null;
    const scale = unit ? (UNITS[unit] ?? 1) : total.high ? 1 : (inherited ?? 1);
    total.low += value.low * scale;
    total.high += value.high * scale;
  }
  return total;
}

function unitOf(text: string): number | undefined {
  const unit = LAST_UNIT.exec(text.trim())?.[1];
  return unit ? UNITS[unit] : undefined;
}

function currencyAfter(word: string): string | undefined {
  return currencyOfChineseWord(word.replace(/^等值/, ''));
}

function currencyBefore(word: string, yen: 'JPY' | 'CNY'): { currency: string; known: boolean } {
  if (/^[¥￥]$/.test(word)) return { currency: yen, known: false };
  const signs: Record<string, string> = { US$: 'USD', HK$: 'HKD', $: 'USD', '€': 'EUR', '£': 'GBP' };
  const currency = signs[word] ?? currencyAfter(word) ?? currencyOfCode(word);
  return { currency, known: true };
}

function vagueValue(word: string | undefined, unit: number): AmountValue {
  if (word === '数' || word === '几')
    return { amount: unit * 5, min: unit * 2, max: unit * 9, approximate: true };
  if (word === '近') return { amount: unit, max: unit, approximate: true };
  return { amount: unit, min: unit, max: unit * 10, approximate: true };
}

function vague(text: string, yen: 'JPY' | 'CNY'): Fact[] {
  const found: Fact[] = [];
  for (const match of matchesOf(VAGUE, text)) {
    const [all, before, word, unit, after, levelUnit, yuan, levelAfter] = match;
    const size = UNITS[unit ?? levelUnit ?? ''];
    const plainYuan = all.includes('元') || yuan;
    const given = after ?? levelAfter;
    const currency = (given && currencyAfter(given)) || (before && currencyBefore(before, yen).currency);
    if (!size || !(currency || plainYuan)) continue;
    const lead = all.length - all.trimStart().length;
    const span = { start: match.index + lead, end: match.index + all.trimEnd().length };
    found.push(amountFact(span, vagueValue(word, size), currency || 'CNY', true));
  }
  return found;
}

/** 三个亿 without a currency is a sum only where money is spoken of. */
const MONEY =
  /[营收入润投融贷借]资?|授信|资金|额度|缺口|成本|造价|金额|敞口|债|本金|出资|注资|亏损|预算|估值|利润|市值/;

function speaksOfMoney(text: string, start: number, end: number): boolean {
  return MONEY.test(text.slice(Math.max(0, start - 10), start)) || MONEY.test(text.slice(end, end + 5));
}

/** What the words around a sum say of its currency. 元 counts any money: a currency before the figure is the one meant. */
function currencyOf(
  before: string | undefined,
  after: string | undefined,
  code: string | undefined,
  yen: 'JPY' | 'CNY',
): { currency: string; known: boolean } | null {
  const ahead = before ? currencyBefore(before, yen) : null;
  if (ahead?.known && /^[元圆]$/.test(after ?? '')) return ahead;
  const named = after ? currencyAfter(after) : code ? currencyOfCode(code) : undefined;
  return named === undefined ? ahead : { currency: named, known: true };
}

/** Words that make a figure part of something else: shares, people, percentages, megawatts. */
const NOT_MONEY_AFTER =
  /^\s?(股|人|户|吨|千瓦|兆瓦|平方|平米|亩|公里|倍|%|％|岁|年|月|日|号|次|台|套|辆|艘|家|个|位|名|MW|GW|kW)/;

/** Sums written in Chinese; positions in `text`, which has its full-width forms flattened. */
export function chineseAmounts(text: string): Fact[] {
  const yen = yenOrYuan(text);
  const found = vague(text, yen);
  for (const match of matchesOf(AMOUNT, text)) {
    const [all, before, about, first = '', second, after, code, tail] = match;
    const at = match.index + all.length - all.trimStart().length;
    const end = match.index + all.trimEnd().length;
    const counted =
      !before && !after && !code && /个[亿億]/.test(all) && speaksOfMoney(text, match.index, end);
    if (!before && !after && !code && !counted) continue;
    // Latin figures with a sign before them and no Chinese unit are the English reader's.
    if (before && !after && !/[\u4e00-\u9fff]/.test(`${before}${first}${second ?? ''}`)) continue;
    if (code && !after && !/[\u4e00-\u9fff]/.test(`${first}${second ?? ''}`)) continue;
    const rest = text.slice(match.index + all.length, match.index + all.length + 4);
    if (!after && NOT_MONEY_AFTER.test(rest)) continue;
    if (isBelowNought(text, at)) continue;
    if (!before && continues(text.slice(Math.max(0, match.index - 2), match.index), first)) continue;
    if (!after && !code && /^[.,]\d/.test(rest)) continue;
    const from = sum(first, second && !unitOf(first) ? unitOf(second) : undefined);
    const to = second ? sum(second) : null;
    if (from === null || (second && to === null)) continue;
    // "从456亿至351亿" is a fall, not a range: the sum is the second one.
    const falls = to !== null && to.high <= from.low;
    // 元 after bare Chinese numerals such as 一元 is as often a word as a price.
    if (!before && /^[零〇一二两三四五六七八九十百千]{1,2}$/.test(first) && after?.startsWith('元')) continue;
    const money = counted ? { currency: 'CNY', known: false } : currencyOf(before, after, code, yen);
    if (!money) continue;
    const approximate =
      /约|近|将近|接近|左右|上下/.test(`${about ?? ''}${tail ?? ''}`) || /[余多]/.test(first);
    const { low, high } = to === null ? from : falls ? to : { low: from.low, high: to.high };
    const value: AmountValue =
      high > low
        ? { amount: (low + high) / 2, min: low, max: high }
        : { amount: low, ...bounds(about, tail, low), ...(approximate ? { approximate } : {}) };
    const start = falls && second ? match.index + all.lastIndexOf(second) : at;
    found.push(amountFact({ start, end }, value, money.currency, money.known));
  }
  return found;
}

/** True where the figure is the tail of a longer one whose last characters are `left`: `1.5`, `12,345`; not after a clause's comma. */
function continues(left: string, digits: string): boolean {
  if (/\d[.]?$/.test(left)) return true;
  return /\d,$/.test(left) && /^\d{3}(?!\d)/.test(digits);
}

/** "不超过5亿元" is a ceiling, "逾5亿元" a floor. */
function bounds(
  about: string | undefined,
  tail: string | undefined,
  value: number,
): { min?: number; max?: number } {
  if (about === '不超过' || tail === '以内') return { max: value };
  if (/^(逾|超|超过|不低于|至少)$/.test(about ?? '') || tail === '以上') return { min: value };
  return {};
}
