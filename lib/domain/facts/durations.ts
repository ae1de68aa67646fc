/** Lengths of time in years, and the words around them: what the readers of tenors and grace periods share. */
import { exact } from './amount-fact';
import { FIGURE_EN, FIGURE_ZH, figureOf } from './figure';

export type Duration = {
  start: number;
  end: number;
  years: number;
  /** A range ("12–15 years") is read as its middle. */
  range: boolean;
  language: 'en' | 'zh';
};

const UNIT_EN = '(years?|yrs?|y|months?|mths?|mos)';

const ENGLISH = new RegExp(
  `(?<![\\w.,+/])(?:(${FIGURE_EN})\\s?(?:-|–|to)\\s?)?(${FIGURE_EN})(?:\\s|-|–)?${UNIT_EN}(?![A-Za-z])(?:['’]s?)?(?:(?:,?\\s(?:and\\s)?|\\s?)(\\d{1,2})[\\s-]?months?\\b)?`,
  'gi',
);

const CHINESE = new RegExp(
  `(?<![\\d.${'第'}])(?:(${FIGURE_ZH})(?:年)?\\s?(?:-|–|~|至|到)\\s?)?(${FIGURE_ZH}|半)\\s?(年|个月|月)(半)?(?:\\s?(?:零|又)?(\\d{1,2}|[一二三四五六七八九十]{1,2})\\s?个月)?`,
  'g',
);

function inYears(value: number, unit: string): number {
  return /^[年yY]/.test(unit) ? value : value / 12;
}

function read(match: RegExpMatchArray, language: 'en' | 'zh'): Duration | null {
  const [all, low, high = '', unit = ''] = match;
  const half = language === 'zh' ? match[4] : undefined;
  const extra = language === 'zh' ? match[5] : match[4];
  // 3月 alone is March, not three months.
  if (unit === '月') return null;
  const value = high === '半' ? 0.5 : figureOf(high);
  if (value === null) return null;
  const top = inYears(value + (half ? 0.5 : 0), unit) + (extra ? (figureOf(extra) ?? 0) / 12 : 0);
  const bottom = low ? figureOf(low) : null;
  const from = bottom === null ? null : inYears(bottom, unit);
  const range = from !== null && from < top;
  const years = exact(range ? (from + top) / 2 : top);
  return { start: match.index ?? 0, end: (match.index ?? 0) + all.length, years, range, language };
}

/** Every length of time in a text; `2026年` and other calendar years are none. */
export function durations(text: string): Duration[] {
  const all = [
    ...[...text.matchAll(ENGLISH)].map((match) => read(match, 'en')),
    ...[...text.matchAll(CHINESE)].map((match) => read(match, 'zh')),
  ];
  return all
    .filter((one): one is Duration => one !== null && one.years <= 60)
    .toSorted((a, b) => a.start - b.start);
}

/** Words that may stand between a term's name and its figure. */
export const LINK_EN =
  '(?:\\s*(?:[:=(~-]|\\b(?:of|is|was|are|were|will|would|be|to|up|at|least|most|for|about|around|approximately|approx\\.?|circa|an?|the|total|maximum|max\\.?|minimum|not|more|than|less|exceed|exceeding|can|could|may|must|shall|should|set|remains|stays|long|over|extends?|extended|lengthened|shortened|cut|likely|now|as|no)\\b\\.?))*[\\s(]*$';

export const LINK_ZH =
  '(?:\\s|[:=(~]|一般|原则上|总共|总计|合计|预计|可以|可|拟|暂定|设定|确定|延长|缩短|调整|增加|不得|不|超过|低于|少于|高于|最长|最短|至少|至多|长|达|为|是|有|大约|约|共|至|到|在|定)*$';
