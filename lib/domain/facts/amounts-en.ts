import type { Fact } from '../model/fact';
import { type AmountValue, amountFact, isBelowNought } from './amount-fact';
import {
  CURRENCY_BEFORE,
  CURRENCY_CODES,
  CURRENCY_WORDS_EN,
  currencyOfCode,
  currencyOfEnglishWord,
  currencyOfSign,
  yenOrYuan,
} from './currencies';
import { matchesOf } from './matches';

const SCALES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mln: 1e6,
  mil: 1e6,
  million: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  billion: 1e9,
  billions: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
};

const SCALE = 'thousand|millions?|billions?|trillion|mln|mil|mm|mn|bln|bn|tn|k|m|b|t';
/** A figure that goes on in a way we do not know (`1.2.3`, `25,5`, `1.500.000`) is none: no part of it stands for the whole. */
const FIGURE = '(?:\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,4})?|\\d{1,15}(?:\\.\\d{1,6})?)(?![.,]?\\d)';
const SIGN = CURRENCY_BEFORE.map(([sign]) => sign).join('|');
const WORDS = CURRENCY_WORDS_EN.map(([word]) => word).join('|');
const ABOUT =
  '(?:about|around|approximately|approx\\.?|roughly|circa|ca\\.|c\\.|some|nearly|almost|up to|at least|over|more than|less than|under|below|above|in excess of)';
const END = '(?![A-Za-z\\d])';

/** `US$ 285 million`, `EUR 20–25 million`, `$50mm`. */
const SIGNED = new RegExp(
  `(?<![A-Za-z\\d.,])(?:(${ABOUT})\\s+)?(?:(${SIGN})|(${CURRENCY_CODES})(?![A-Za-z]))\\s?(${FIGURE})(?:\\s?-?(${SCALE})${END})?(?:\\s?(?:[-–—~]|to|and)\\s?(?:${SIGN}|${CURRENCY_CODES})?\\s?(${FIGURE})(?:\\s?-?(${SCALE})${END})?)?`,
  'gi',
);

/** `2.4 billion yuan`, `USD` after the figure: `12,500,000 USD`. */
const WORDED = new RegExp(
  `(?<![A-Za-z\\d.,$€£])(?:(${ABOUT})\\s+)?(${FIGURE})(?:\\s?-?(${SCALE})${END})?(?:\\s?(?:[-–—~]|to)\\s?(${FIGURE})(?:\\s?-?(${SCALE})${END})?)?\\s?-?(?:(${WORDS})\\b|(${CURRENCY_CODES})${END})`,
  'gi',
);

function scaleOf(word: string | undefined): number | undefined {
  return word ? SCALES[word.toLowerCase()] : undefined;
}

/** "285,000,000 million" is a slip of the pen, not 285 trillion: a figure written out in full has no scale. */
function scaled(digits: string, scale: number | undefined): number {
  const value = Number(digits.replaceAll(',', ''));
  return scale === undefined || (digits.includes(',') && value >= 1e6) ? value : value * scale;
}

function currencyOf(
  sign: string | undefined,
  code: string | undefined,
  yen: 'JPY' | 'CNY',
): { currency: string; known: boolean } {
  if (code) return { currency: currencyOfCode(code), known: true };
  const found = currencyOfSign(sign ?? '') ?? 'USD';
  return found === '¥' ? { currency: yen, known: false } : { currency: found, known: true };
}

function valueOf(about: string | undefined, low: number, high: number | null): AmountValue {
  if (high !== null && high > low) return { amount: (low + high) / 2, min: low, max: high };
  const word = about?.toLowerCase() ?? '';
  if (/up to|less than|under|below/.test(word)) return { amount: low, max: low };
  if (/at least|over|more than|above|excess/.test(word)) return { amount: low, min: low };
  return about ? { amount: low, approximate: true } : { amount: low };
}

function span(match: RegExpExecArray | RegExpMatchArray, all: string): { start: number; end: number } {
  const start = match.index ?? 0;
  return { start, end: start + all.trimEnd().length };
}

/** A second figure makes a range only where it can be one: larger, and in the same measure. */
function upper(
  text: string,
  all: string,
  low: { digits: string; scale: string | undefined },
  high: { digits: string | undefined; scale: string | undefined },
): { low: number; high: number | null } {
  const shared = scaleOf(low.scale) ?? scaleOf(high.scale);
  const first = scaled(low.digits, shared);
  if (!high.digits) return { low: scaled(low.digits, scaleOf(low.scale)), high: null };
  const second = scaled(high.digits, scaleOf(high.scale) ?? shared);
  // "and" joins a range only after "between": "$5 million and $9 million" are two sums.
  const joined = /\sand\s/i.test(all) && !/between\s+$/i.test(text);
  if (joined || second <= first) return { low: scaled(low.digits, scaleOf(low.scale)), high: null };
  return { low: first, high: second };
}

/** Sums written in English; positions in `text`, which has its full-width forms flattened. */
export function englishAmounts(text: string): Fact[] {
  const found: Fact[] = [];
  const yen = yenOrYuan(text);
  SIGNED.lastIndex = 0;
  for (let match = SIGNED.exec(text); match; match = SIGNED.exec(text)) {
    const [all, about, sign, code, digits = '', scale, digits2, scale2] = match;
    // RM, CAD and the like in small letters are words.
    if (code && code !== code.toUpperCase()) continue;
    if (isBelowNought(text, match.index)) continue;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const { low, high } = upper(before, all, { digits, scale }, { digits: digits2, scale: scale2 });
    let whole = all;
    if (digits2 && high === null) {
      // The second figure stands on its own: read it in the next round.
      whole = all.slice(
        0,
        all.length -
          (all.length -
            (all.indexOf(digits) +
              digits.length +
              (scale ? all.slice(all.indexOf(digits) + digits.length).search(/\S/) + scale.length : 0))),
      );
      SIGNED.lastIndex = match.index + Math.max(1, whole.length);
    }
    const { currency, known } = currencyOf(sign, code, yen);
    found.push(amountFact(span(match, whole), valueOf(about, low, high), currency, known));
  }
  for (const match of matchesOf(WORDED, text)) {
    const [all, about, digits = '', scale, digits2, scale2, word, code] = match;
    if ((code && code !== code.toUpperCase()) || isBelowNought(text, match.index)) continue;
    const { low, high } = upper('', all, { digits, scale }, { digits: digits2, scale: scale2 });
    const currency = (word && currencyOfEnglishWord(word)) || (code ? currencyOfCode(code) : undefined);
    if (currency) found.push(amountFact(span(match, all), valueOf(about, low, high), currency, true));
  }
  return found;
}
