import { casual } from 'chrono-node/en';
import type { Fact } from '../model/fact';
import { addWorkdays, dayOf, dayText, weekday } from '../time/day';
import { claims } from './claims';
import { dateFact, type DateValue, endOfMonth, isoDay, months } from './date-fact';
import { matchesOf } from './matches';

type Now = { day: number; year: number; month: number };

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

function monthNumber(name: string): number {
  return MONTHS.split('|').indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

type Rule = {
  pattern: RegExp;
  /** Words before it that make it part of something longer. */
  notAfter?: RegExp;
  read: (match: RegExpMatchArray, now: Now) => { value: DateValue; known: boolean } | null;
};

function year(text: string | undefined, now: Now): number {
  if (!text) return now.year;
  const value = Number(text.replace(/^['’]/, ''));
  return value < 100 ? 2000 + value : value;
}

/** What chrono does not know or reads otherwise than a banker means it. */
const RULES: Rule[] = [
  {
    // Q3 2026, end of Q3, Q3/26, the third quarter of 2026
    pattern:
      /\b(end of |by end of |end-)?(?:Q([1-4])|(first|second|third|fourth) quarter)(?:[\s/]*(?:of )?(?:FY)?(\d{4}|['’]\d{2}|\d{2}))?\b/gi,
    read: ([, end, digit, word, text], now) => {
      const quarter = digit
        ? Number(digit)
        : ['first', 'second', 'third', 'fourth'].indexOf(word?.toLowerCase() ?? '') + 1;
      const y = text ? year(text, now) : now.year + (quarter * 3 < now.month - 6 ? 1 : 0);
      const span = months(y, quarter * 3 - 2, quarter * 3);
      return { value: end ? span.to : span, known: Boolean(text) && !end };
    },
  },
  {
    pattern: /\b(?:H([12])|(first|second) half)(?:[\s/]*(?:of )?(\d{4}|['’]\d{2}|\d{2}))?\b/gi,
    read: ([, digit, word, text], now) => {
      const half = digit ? Number(digit) : word?.toLowerCase() === 'first' ? 1 : 2;
      const y = year(text, now);
      return { value: half === 1 ? months(y, 1, 6) : months(y, 7, 12), known: Boolean(text) };
    },
  },
  {
    pattern: new RegExp(
      `\\b(early|mid|late|end|end of|beginning of|the end of)[\\s-]+(${MONTH})\\b\\.?(?:,?\\s+(\\d{4}))?`,
      'gi',
    ),
    read: ([, part = '', name = '', text], now) => {
      const month = monthNumber(name);
      const y = text ? Number(text) : month < now.month - 2 ? now.year + 1 : now.year;
      const day = (value: number) => isoDay(y, month, value) ?? endOfMonth(y, month);
      if (/end/i.test(part)) return { value: endOfMonth(y, month), known: false };
      if (/early|beginning/i.test(part)) return { value: { from: day(1), to: day(10) }, known: false };
      if (/mid/i.test(part)) return { value: { from: day(11), to: day(20) }, known: false };
      return { value: { from: day(21), to: endOfMonth(y, month) }, known: false };
    },
  },
  {
    pattern: /\b(?:by |before )?(?:the )?(?:end of (?:the )?|year[- ]?)(year|month|week|end)\b/gi,
    read: ([all, what = ''], now) => {
      if (/year/i.test(all)) return { value: `${now.year}-12-31`, known: false };
      if (/month/i.test(what)) return { value: endOfMonth(now.year, now.month), known: false };
      const monday = now.day - weekday(now.day);
      return { value: dayText(monday + 4), known: false };
    },
  },
  {
    // T+5, within 10 business days
    pattern:
      /\bT\s?\+\s?(\d{1,2})\b|\b(?:with)?in (\d{1,3}|five|ten|three|two) (?:business|working|banking) days\b/gi,
    read: ([all, plus, within = ''], now) => {
      const words: Record<string, number> = { two: 2, three: 3, five: 5, ten: 10 };
      const count = plus ? Number(plus) : (words[within.toLowerCase()] ?? Number(within));
      const day = dayText(addWorkdays(now.day, count));
      return { value: /within/i.test(all) ? { from: dayText(now.day), to: day } : day, known: false };
    },
  },
  {
    // In 2009, by 2030, FY2026: a year, as a stretch
    pattern:
      /\b(?:in|by|since|until|during|FY)\s?((?:19|20)\d{2})(?![\d,.]*\d|\s?(?:MW|MWh|million|km|m\b))/gi,
    read: ([all, text = '']) => ({
      value: /^by/i.test(all) ? `${text}-12-31` : months(Number(text), 1, 12),
      known: true,
    }),
  },
];

/** Left to chrono: what is part of a stretch, has a time of day, or stands with "next" or "last". */
const JOINED =
  /[-–—/.'’\d]$|[-–—]\s$|\d(?:[ap]m|st|nd|rd|th)?\s$|\b(?:from|between|through|until|till|to|this|next|last|past|coming|and|&|of|\w+day,?|mid|early|late|end|beginning)[\s-]$/i;
const AFTER = String.raw`(?!['’\d/]|\.\d|,?\s*(?:[-–—&]|(?:(?:and|or) (?:on |the |by )?(?:\d|\w+day\b|${MONTH}\b)|to|through|thru|until|till|at|of|in|before|after|from|this|next|last|morning|noon|afternoon|evening|night|week|${MONTH})\b|the\s\d|\d))`;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The plainest dates, which are most of them: read here in a tenth of the time. Without a year the next there is. */
const PLAIN: Rule[] = [
  {
    // by Friday
    pattern: new RegExp(String.raw`\b(?:on )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b${AFTER}`, 'gi'),
    notAfter: JOINED,
    read: ([, name = ''], now) => {
      const wanted = WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
      return { value: dayText(now.day + ((wanted - weekday(now.day) + 7) % 7)), known: false };
    },
  },
  {
    // 5 December, 5 December 2026
    pattern: new RegExp(String.raw`\b(\d{1,2}) (${MONTH})\b(?:[.,]{0,2} ((?:19|20)\d{2})\b)?${AFTER}`, 'gi'),
    notAfter: JOINED,
    read: ([, date, name = '', text], now) => dayIn(name, date, text, now),
  },
  {
    // December 5, 2026
    pattern: new RegExp(String.raw`\b(${MONTH}) (\d{1,2})(?:, ?((?:19|20)\d{2})\b)${AFTER}`, 'gi'),
    notAfter: JOINED,
    read: ([, name = '', date, text], now) => dayIn(name, date, text, now),
  },
  {
    // March, September 2027: the month itself, of next year where this year's is over. "May we ask" names none.
    pattern: new RegExp(
      String.raw`\b(January|February|March|April|(?<=\b(?:in|by|since|during|until) )May|May(?= 20\d\d)|June|July|August|September|October|November|December)\b(?:,? ((?:19|20)\d{2})\b)?${AFTER}(?!\s*['’]\d|\s[Ff]irst)`,
      'g',
    ),
    notAfter: JOINED,
    read: ([, name = '', text], now) => {
      const month = monthNumber(name);
      const y = text ? Number(text) : now.year + (month < now.month ? 1 : 0);
      return { value: months(y, month, month), known: false };
    },
  },
];

function dayIn(name: string, date: string | undefined, text: string | undefined, now: Now) {
  const month = monthNumber(name);
  const inYear = (y: number) => isoDay(y, month, Number(date));
  if (text) {
    const value = inYear(Number(text));
    return value ? { value, known: true } : null;
  }
  const here = inYear(now.year);
  const value = here && here >= dayText(now.day) ? here : inYear(now.year + 1);
  return here && value ? { value, known: false } : null;
}

/** What chrono takes for a date and a banker does not mean as one. */
const NO_DATES = [
  // versions, references, ratios
  /^\d{1,2}(?:[.:]\d{1,2})?$/,
  /^(?:now|today's date)$/i,
  // EUR 5m is money, "in 2 hours" a time of day
  /\d\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?)\b/i,
  /\b(?:seconds?|minutes?|hours?)\b/i,
  // a 15y tenor, 3 year grace, a day: a length, unless it is counted from a day
  /^\d+(?:\.\d+)?[\s-]?(?:y|yrs?|years?|mo|mos|months?|w|weeks?|d|days?)$/i,
  /^(?!last|next|this|past|coming)[a-z]+ (?:years?|months?|weeks?|days?)$/i,
  // words with another meaning
  /^(?:sat|sun|mon|wed|mar|march|may|second)$/,
];

/** The year stands there in figures. */
const YEAR = /\d{4}|['’/.-]\d{2}$/;

/** Chrono's time grows faster than its text: twice the text, three times the time. */
const PIECE = 2_000;

/** What a date is told by: its words, a year in figures, figures with strokes between them. */
const CUE =
  /\b(?:now|today|tonight|tomorrow|yesterday|mornings?|noon|afternoon|evening|midnight|days?|weeks?|weekends?|fortnights?|months?|quarters?|years?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\d(?:st|nd|rd|th)\b|\d(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|days?|weeks?|months?|y(?:ea)?rs?)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\d|\d\/\d|\d[.-]\d{1,2}[.-]\d|(?<!\d)(?:19|20)\d\d(?!\d)/gi;

/** Ends of sentences and lines; the full stop of `Dec. 5` and of `3.5` is none. */
const SENTENCE_END =
  /\n+|(?<!\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no|approx|ca))[.!?;]\s+(?=[A-Z"“(])/gi;

/** No date has more characters before or after its first or last telling word. */
const REACH = 40;

/** The stretches of a text that can hold a date: from some words before a cue to some words after, in its sentence. */
function* datedStretches(
  text: string,
  isFree: (start: number, end: number) => boolean,
): Generator<{ start: number; text: string }> {
  const cues = matchesOf(CUE, text).filter(({ 0: words, index }) => isFree(index, index + words.length));
  if (!cues.length) return;
  const ends = matchesOf(SENTENCE_END, text).map((one) => one.index + one[0].length);
  let sentence = 0;
  let [from, to] = [-1, -1];
  for (const { 0: words, index } of cues) {
    while ((ends[sentence] ?? text.length) <= index) sentence += 1;
    const first = Math.max(ends[sentence - 1] ?? 0, index - REACH);
    const last = Math.min(ends[sentence] ?? text.length, index + words.length + REACH);
    if (from >= 0 && first < to && last - from <= PIECE) {
      to = last;
      continue;
    }
    if (from >= 0) yield stretch(text, from, to);
    [from, to] = [Math.max(first, to), last];
  }
  yield stretch(text, from, to);
}

/** Words are not cut. */
function stretch(text: string, from: number, to: number): { start: number; text: string } {
  let [start, end] = [from, to];
  while (start > 0 && from - start < REACH && /\w/.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && end - to < REACH && /\w/.test(text[end] ?? '')) end += 1;
  return { start, text: text.slice(start, end) };
}

function* chronoResults(text: string, instant: Date, isFree: (start: number, end: number) => boolean) {
  for (const piece of datedStretches(text, isFree)) {
    for (const result of casual.parse(piece.text, { instant, timezone: 0 }, { forwardDate: true })) {
      yield { start: result.start, end: result.end, quote: result.text, index: piece.start + result.index };
    }
  }
}

/** Dates written in English; own rules first, chrono for the rest. `text` has its full-width forms flattened. */
export function englishDates(text: string, nowText: string): Fact[] {
  const today = dayOf(nowText);
  const [y = 0, m = 0] = dayText(today).split('-').map(Number);
  const now: Now = { day: today, year: y, month: m };
  const found: Fact[] = [];
  const claimed = claims(text.length);
  for (const { pattern, notAfter, read } of [...RULES, ...PLAIN]) {
    for (const match of matchesOf(pattern, text)) {
      if (notAfter?.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
      const end = match.index + match[0].length;
      const reading = claimed.isFree(match.index, end) ? read(match, now) : null;
      if (!reading) continue;
      claimed.take(match.index, end);
      found.push(dateFact(match.index, match[0], reading.value, reading.known));
    }
  }
  if (!/[A-Za-z]{3}|\d[/-]\d/.test(text)) return found;
  // Noon of the text's own day, in UTC, so that no zone moves it.
  const instant = new Date(`${dayText(today)}T12:00:00Z`);
  for (const { start, end, index, quote } of chronoResults(text, instant, claimed.isFree)) {
    if (!claimed.isFree(index, index + quote.length) || NO_DATES.some((one) => one.test(quote))) continue;
    const certain = (part: 'day' | 'month' | 'year' | 'weekday') => start.isCertain(part);
    // A time of day alone is no date.
    if (
      !certain('day') &&
      !certain('month') &&
      !certain('weekday') &&
      !certain('year') &&
      !/day|week|month|year|tomorrow|tonight/i.test(quote)
    )
      continue;
    const part = (name: 'day' | 'month' | 'year') => start.get(name) ?? 0;
    const from = isoDay(part('year'), part('month'), part('day'));
    if (!from) continue;
    const monthOnly = certain('month') && !certain('day');
    const last = end && isoDay(end.get('year') ?? 0, end.get('month') ?? 0, end.get('day') ?? 0);
    const value: DateValue =
      last && last > from
        ? { from, to: last }
        : monthOnly
          ? months(part('year'), part('month'), part('month'))
          : from;
    found.push(
      dateFact(
        index,
        quote,
        value,
        certain('day') && certain('month') && certain('year') && YEAR.test(quote),
      ),
    );
  }
  return found;
}
