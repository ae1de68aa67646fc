/** Lengths of time in years, and the words around them: what the readers of tenors and grace periods share. */
import { exact } from './amount-fact';
import { chineseSpan } from './chinese-number';
import { FIGURE_EN, FIGURE_ZH, figureOf } from './figure';
import { matchesOf } from './matches';

export type Duration = {
  start: number;
  end: number;
  years: number;
  /** The same in days: a year has 365, a month 30. */
  days: number;
  /** Counted in days or weeks alone, as notice and cure periods are. */
  short: boolean;
  /** A range ("12–15 years") is read as its middle. */
  range: boolean;
  language: 'en' | 'zh';
};

const ENGLISH = new RegExp(
  `(?<![\\w.,+/])(?:(${FIGURE_EN})\\s?(?:-|–|to)\\s?)?(${FIGURE_EN})(?:\\s|-|–)?(years?|yrs?|y|months?|mths?|mos|weeks?|days?)(?![A-Za-z])(?:['’]s?)?(?:(?:,?\\s(?:and\\s)?|\\s?)(\\d{1,2})[\\s-]?months?\\b)?`,
  'gi',
);

const PIECE_ZH = `(?:(${FIGURE_ZH}|半)\\s?(年|个月|个?星期|周|天)(半)?)`;

/** Up to three pieces: 8年6个月, 一年又一个月21天. 3月 alone is March, 15日 a day of the month. */
const CHINESE = new RegExp(
  `(?<![\\d.第])(?:(${FIGURE_ZH})(?:年|个月)?\\s?(?:-|–|~|至|到)\\s?)?${PIECE_ZH}(?:\\s?[又零]?\\s?${PIECE_ZH})?(?:\\s?[又零]?\\s?${PIECE_ZH})?`,
  'g',
);

/** Length of one unit in years and in days. */
function unitOf(unit: string): [years: number, days: number] {
  if (/^[年y]/i.test(unit)) return [1, 365];
  if (/^(?:个?月|m)/i.test(unit)) return [1 / 12, 30];
  return /周|星期|^w/i.test(unit) ? [7 / 365, 7] : [1 / 365, 1];
}

type Piece = [figure: string | undefined, unit: string | undefined, half?: string | undefined];

function sumOf(pieces: Piece[]): { years: number; days: number; short: boolean } | null {
  const sum = { years: 0, days: 0, short: true };
  for (const [figure, unit, half] of pieces) {
    if (figure === undefined || unit === undefined) continue;
    const value = figure === '半' ? 0.5 : figureOf(figure);
    if (value === null) return null;
    const [years, days] = unitOf(unit);
    const count = value + (half ? 0.5 : 0);
    sum.years += count * years;
    sum.days += count * days;
    sum.short &&= days < 30;
  }
  return sum;
}

function duration(match: RegExpMatchArray, language: 'en' | 'zh'): Duration | null {
  const [all, said, written, unit = '', ...rest] = match;
  // 两三年 is a range as 2-3年 is.
  const span = said === undefined ? chineseSpan(written ?? '') : null;
  const [low, high] = span ? span.map(String) : [said, written];
  const pieces: Piece[] =
    language === 'en'
      ? [
          [high, unit],
          [rest[0], 'months'],
        ]
      : [
          [high, unit, rest[0]],
          [rest[1], rest[2], rest[3]],
          [rest[4], rest[5], rest[6]],
        ];
  const top = sumOf(pieces);
  if (!top) return null;
  const bottom = low === undefined ? null : sumOf([[low, unit]]);
  const range = bottom !== null && bottom.days < top.days;
  const [years, days] = range
    ? [(bottom.years + top.years) / 2, (bottom.days + top.days) / 2]
    : [top.years, top.days];
  const start = match.index ?? 0;
  const end = start + all.length;
  return { start, end, years: exact(years), days: exact(days), short: top.short, range, language };
}

/** Every length of time in a text, of more than nothing and at most sixty years: `2026年` is none. */
export function durations(text: string): Duration[] {
  return [
    ...matchesOf(ENGLISH, text).map((match) => duration(match, 'en')),
    ...matchesOf(CHINESE, text).map((match) => duration(match, 'zh')),
  ]
    .filter((one) => one !== null)
    .filter(({ years }) => years > 0 && years <= 60)
    .toSorted((a, b) => a.start - b.start);
}

/** Words that may stand between a term's name and its figure. */
export const LINK_EN =
  '(?:\\s*(?:[:=(~-]|\\b(?:of|is|was|are|were|will|would|be|to|up|at|least|most|for|about|around|approximately|approx\\.?|circa|an?|the|total|maximum|max\\.?|minimum|not|more|than|less|exceed|exceeding|can|could|may|must|shall|should|set|remains|stays|long|over|extends?|extended|lengthened|shortened|cut|likely|now|as|no)\\b\\.?))*[\\s(]*$';

export const LINK_ZH =
  '(?:\\s|[:=(~]|一般|原则上|总共|总计|合计|预计|可以|可|拟|想|希望|要|做|暂定|设定|确定|延长|缩短|调整|增加|不得|不|超过|低于|少于|高于|最长|最短|至少|至多|长|达|为|是|有|大约|约|共|至|到|在|定)*$';
