import type { Fact } from '../model/fact';
import { type AmountValue, amountFact } from './amount-fact';
import { chineseNumber, NUMERAL } from './chinese-number';
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
const PARTS = `${FIGURE}[余多来]?\\s?(?:${UNIT})?[余多]?(?:${FIGURE}(?:${UNIT}))?`;

/** Figure (or range of figures) with a currency word before or after it. */
const AMOUNT = new RegExp(
  `(${BEFORE})?[:：]?\\s?(约|近|逾|超过?|不超过|不低于|至少|大约|将近|接近|高达|达)?\\s?(${PARTS})(?:\\s?(?:[-–—~～]|至|到)\\s?(${PARTS}))?\\s?(?:(${AFTER}|等值(?:${AFTER}))|(${CURRENCY_CODES})(?![A-Za-z]))?(左右|上下|以上|以内)?`,
  'g',
);

/** 数千万元, 上亿美元, 千万级人民币: a size, not a figure. */
const VAGUE = new RegExp(
  `(${BEFORE})?\\s?(数|几|上|过|近|逾|超)(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万)(?:级|级别)?(?:元)?(${AFTER})?|(万亿|千亿|百亿|十亿|亿|千万|百万|十万)(元)?(?:级|级别)(${AFTER})?`,
  'g',
);

const PIECE = new RegExp(`(${FIGURE})[余多来]?\\s?(${UNIT})?[余多]?`, 'g');

const LAST_UNIT = new RegExp(`(${UNIT})[余多]?$`);

function figure(text: string): number | null {
  return /^\d/.test(text) ? Number(text.replaceAll(',', '')) : chineseNumber(text);
}

/** `3亿5000万` → 350,000,000; the unit of the whole where a part of a range has none. */
function sum(text: string, inherited?: number): number | null {
  let total = 0;
  for (const [, digits = '', unit] of text.matchAll(PIECE)) {
    const value = figure(digits);
    if (value === null) return null;
    total += value * (unit ? (UNITS[unit] ?? 1) : total ? 1 : (inherited ?? 1));
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
  for (const match of text.matchAll(VAGUE)) {
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

/** Words that make a figure part of something else: shares, people, percentages, megawatts. */
const NOT_MONEY_AFTER =
  /^\s?(股|人|户|吨|千瓦|兆瓦|平方|平米|亩|公里|倍|%|％|岁|年|月|日|号|次|台|套|辆|艘|家|个|位|名|MW|GW|kW)/;

/** Sums written in Chinese; positions in `text`, which has its full-width forms flattened. */
export function chineseAmounts(text: string): Fact[] {
  const yen = yenOrYuan(text);
  const found = vague(text, yen);
  for (const match of text.matchAll(AMOUNT)) {
    const [all, before, about, first = '', second, after, code, tail] = match;
    if (!before && !after && !code) continue;
    // Latin figures with a sign before them and no Chinese unit are the English reader's.
    if (before && !after && !/[\u4e00-\u9fff]/.test(`${before}${first}${second ?? ''}`)) continue;
    if (code && !after && !/[\u4e00-\u9fff]/.test(`${first}${second ?? ''}`)) continue;
    const rest = text.slice(match.index + all.length, match.index + all.length + 4);
    if (!after && NOT_MONEY_AFTER.test(rest)) continue;
    if (!before && continues(text.slice(Math.max(0, match.index - 2), match.index), first)) continue;
    if (!after && !code && /^[.,]\d/.test(rest)) continue;
    const to = second ? sum(second) : null;
    const low = sum(first, second && !unitOf(first) ? unitOf(second) : undefined);
    if (low === null || (second && to === null)) continue;
    // "从456亿至351亿" is a fall, not a range: the sum is the second one.
    const falls = to !== null && to <= low;
    // 元 after bare Chinese numerals such as 一元 is as often a word as a price.
    if (!before && /^[零〇一二两三四五六七八九十百千]{1,2}$/.test(first) && after?.startsWith('元')) continue;
    const named = after ? currencyAfter(after) : code ? currencyOfCode(code) : undefined;
    const guessed = before ? currencyBefore(before, yen) : undefined;
    const currency = named ?? guessed?.currency;
    if (!currency) continue;
    const approximate =
      /约|近|将近|接近|左右|上下/.test(`${about ?? ''}${tail ?? ''}`) || /[余多]/.test(first);
    const value: AmountValue =
      to === null || falls
        ? { amount: to ?? low, ...bounds(about, tail, to ?? low), ...(approximate ? { approximate } : {}) }
        : { amount: (low + to) / 2, min: low, max: to };
    const lead = falls && second ? all.lastIndexOf(second) : all.length - all.trimStart().length;
    const span = { start: match.index + lead, end: match.index + all.trimEnd().length };
    found.push(amountFact(span, value, currency, named !== undefined || (guessed?.known ?? false)));
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
