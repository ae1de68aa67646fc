import type { Fact } from '../model/fact';
import { dayOf, dayText, weekday } from '../time/day';
import {
  countedFrom,
  nearYear,
  type Now,
  number,
  QUARTERS,
  quarterOf,
  type Reading,
  thirds,
  WEEKDAYS,
  yearOf,
} from './calendar-zh';
import { NUMERAL } from './chinese-number';
import { claims } from './claims';
import { dateFact, isoDay, months } from './date-fact';
import { matchesOf } from './matches';

const N = `(?:\\d{1,2}|[${NUMERAL}]{1,3})`;
const YEAR = `(?:\\d{4}|\\d{2}|[零〇一二三四五六七八九]{4})年`;
const RELATIVE_YEAR = '今年|明年|后年|去年|前年|本年度?|次年|当年';
/** A weekday said beside a date adds nothing to it: 10月12号，星期一. */
const WEEKDAY = '(?:[,，]?\\s?\\(?(?:周|星期|礼拜)[一二三四五六日天]\\)?)?';
const EDGE = '月底|月末|月初|月上旬|月中旬|月下旬|月中';

type Rule = { pattern: RegExp; read: (match: RegExpMatchArray, now: Now) => Reading | null };

function day(value: number): Reading {
  return { value: dayText(value), known: false };
}

/** In this order: what is written out fully first, what is only hinted at last. */
const RULES: Rule[] = [
  {
    // 2026年3月31日, 二〇二六年三月底, 明年3月中旬, 2026年3月
    pattern: new RegExp(
      `(${YEAR}|${RELATIVE_YEAR})(?:的)?\\s?(${N})(?:月\\s?(?:(${N})[日号]|([${NUMERAL}]{2,3})(?![${NUMERAL}]|[个多余来万亿家名人户]))${WEEKDAY}|(${EDGE})|月(?:份)?)`,
      'g',
    ),
    read: ([, year, month, dated, bare, edge], now) => {
      const y = yearOf(year, now);
      const m = number(month);
      // 二零零四年八月十五: people leave the 日 out where all is in numerals.
      const date = dated ?? bare;
      if (y === null || m === null || m < 1 || m > 12) return null;
      const written = /\d{4}年|[零〇一二三四五六七八九]{4}年/.test(year ?? '');
      if (date) {
        const value = isoDay(y, m, number(date) ?? 0);
        return value ? { value, known: written } : null;
      }
      return { value: edge ? thirds(y, m, edge) : months(y, m, m), known: written && !edge };
    },
  },
  {
    // 2026-03-31, 2026/3/31, 2026.3.31
    pattern: /(?<![\d.])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.]*\d)/g,
    read: ([, year, , month, date]) => {
      const value = isoDay(Number(year), Number(month), Number(date));
      return value ? { value, known: true } : null;
    },
  },
  {
    // 2026年底, 今年上半年, 明年三季度, 2027年
    pattern: new RegExp(
      `(${YEAR}|${RELATIVE_YEAR})(?:的)?\\s?(?:(年?底|年?末|年?初|年中)|(上半年|下半年)|第?([一二三四1-4])季度(末|底)?|(?![\\d${NUMERAL}]{1,3}月))`,
      'g',
    ),
    read: ([all, year, edge, half, quarter, end], now) => {
      const y = yearOf(year, now);
      if (y === null || y < 1950 || y > 2100) return null;
      const known = /\d{4}年|[零〇一二三四五六七八九]{4}年/.test(year ?? '');
      if (quarter) return quarterOf(y, QUARTERS[quarter] ?? 1, Boolean(end), known);
      if (half) return { value: half === '上半年' ? months(y, 1, 6) : months(y, 7, 12), known };
      if (edge)
        return {
          value: /初/.test(edge) ? months(y, 1, 3) : /中/.test(edge) ? months(y, 6, 7) : `${y}-12-31`,
          known: false,
        };
      // 今年, 去年 alone say little; a year in figures does.
      return known && all ? { value: months(y, 1, 12), known } : null;
    },
  },
  {
    // 3月31日, 三月底, 11月
    pattern: new RegExp(
      `(?<![\\d年])(${N})(?:月\\s?(${N})[日号]${WEEKDAY}|(${EDGE})|月份?(?!\\d|[${NUMERAL}内后前期]))`,
      'g',
    ),
    read: ([, month, date, edge], now) => {
      const m = number(month);
      if (m === null || m < 1 || m > 12) return null;
      const y = nearYear(m, now);
      if (date) {
        // 29 February is the next one there is.
        const years = m === 2 ? [y, y + 1, y + 2, y + 3] : [y];
        const value = years.map((one) => isoDay(one, m, number(date) ?? 0)).find(Boolean);
        return value ? { value, known: false } : null;
      }
      return { value: edge ? thirds(y, m, edge) : months(y, m, m), known: false };
    },
  },
  {
    pattern: /(大后天|后天|明天|明日|今天|今日(?!头条)|昨天|昨日|前天|大前天)/g,
    read: ([, word], now) => {
      const shift: Record<string, number> = {
        大后天: 3,
        后天: 2,
        明天: 1,
        明日: 1,
        今天: 0,
        今日: 0,
        昨天: -1,
        昨日: -1,
        前天: -2,
        大前天: -3,
      };
      return day(now.day + (shift[word ?? ''] ?? 0));
    },
  },
  {
    // 下周三, 本周五, 上周一, 下下周二, 周四
    pattern: /(下下|下|本|这|上上|上)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天]|[1-7](?!\d))/g,
    read: ([, which, name], now) => {
      const wanted = WEEKDAYS[name ?? ''];
      if (wanted === undefined) return null;
      const monday = now.day - weekday(now.day);
      const shift: Record<string, number> = { 下下: 14, 下: 7, 本: 0, 这: 0, 上: -7, 上上: -14 };
      if (which) return day(monday + (shift[which] ?? 0) + wanted);
      // A bare weekday is the next one, today included.
      return day(monday + wanted + (wanted < weekday(now.day) ? 7 : 0));
    },
  },
  {
    pattern: /(下下|下|本|这|上上|上)(?:个)?(周末|周|星期)(?!\p{Script=Han}?[一二三四五六日天])/gu,
    read: ([, which, what], now) => {
      const monday = now.day - weekday(now.day);
      const shift: Record<string, number> = { 下下: 14, 下: 7, 本: 0, 这: 0, 上: -7, 上上: -14 };
      const start = monday + (shift[which ?? ''] ?? 0);
      if (what === '周末')
        return { value: { from: dayText(start + 5), to: dayText(start + 6) }, known: false };
      return { value: { from: dayText(start), to: dayText(start + 6) }, known: false };
    },
  },
  {
    // 下个月初, 本月底, 上月, 月底
    pattern: new RegExp(
      `(下下|下|本|这|上上|上)?(?:个)?月(底|末|初|中旬|上旬|下旬|中)?(?:(${N})[日号])?`,
      'g',
    ),
    read: ([all, which, edge, date], now) => {
      if (!which && !edge) return null;
      if (!which && !/^月[底末初]$/.test(all)) return null;
      const shift: Record<string, number> = { 下下: 2, 下: 1, 本: 0, 这: 0, 上: -1, 上上: -2 };
      const first = months(
        now.year,
        now.month + (shift[which ?? '本'] ?? 0),
        now.month + (shift[which ?? '本'] ?? 0),
      ).from;
      const [y = 0, m = 0] = first.split('-').map(Number);
      if (date) {
        const value = isoDay(y, m, number(date) ?? 0);
        return value ? { value, known: false } : null;
      }
      return { value: edge ? thirds(y, m, `月${edge}`) : months(y, m, m), known: false };
    },
  },
  {
    // 三季度末, 上半年, 年底; 年内 but not 三年内
    pattern: new RegExp(
      `(?:第)?([一二三四1-4])季度(末|底)?|(上半年|下半年)|(年底|年末|年初|(?<![\\d${NUMERAL}半])年内)`,
      'g',
    ),
    read: ([, quarter, end, half, edge], now) => {
      if (quarter) {
        const q = QUARTERS[quarter] ?? 1;
        const passed = q * 3 < now.month - 6;
        return quarterOf(now.year + (passed ? 1 : 0), q, Boolean(end), false);
      }
      if (half)
        return { value: half === '上半年' ? months(now.year, 1, 6) : months(now.year, 7, 12), known: false };
      if (edge === '年初') return { value: months(now.year + (now.month > 6 ? 1 : 0), 1, 3), known: false };
      return { value: `${now.year}-12-31`, known: false };
    },
  },
  {
    // 两周后, 10个工作日内, 三个月内, 5天前
    pattern: new RegExp(
      `(\\d{1,3}|[${NUMERAL}]{1,3}|半)\\s?个?(工作日|交易日|天|日|周|星期|月|年)(?:之)?(后|内|以内|前|以前|之前)`,
      'g',
    ),
    read: ([, count, unit, side], now) => {
      // Half a month is fifteen days, not a month rounded up.
      if (count === '半' && unit === '月') return countedFrom(15, '天', side ?? '', now);
      const n = count === '半' ? 0.5 : number(count);
      if (n === null) return null;
      return countedFrom(n, unit ?? '', side ?? '', now);
    },
  },
  {
    // 29日, 15号: this month's or the next one's
    pattern: new RegExp(`(?<![\\d月年第${NUMERAL}])(\\d{1,2})[日号](?![线楼院机码元圆本])`, 'g'),
    read: ([, date], now) => {
      const wanted = Number(date);
      if (wanted < 1 || wanted > 31) return null;
      const here = isoDay(now.year, now.month, wanted);
      if (here && wanted >= now.date - 3) return { value: here, known: false };
      const next = months(now.year, now.month + 1, now.month + 1).from;
      const [y = 0, m = 0] = next.split('-').map(Number);
      const value = isoDay(y, m, wanted);
      return value ? { value, known: false } : null;
    },
  },
];

const TRADITIONAL: Record<string, string> = {
  後: '后',
  週: '周',
  禮: '礼',
  個: '个',
  號: '号',
  內: '内',
  當: '当',
  這: '这',
  兩: '两',
};

/** Traditional forms of the words used here in simplified ones, character by character. */
function simplified(text: string): string {
  return text.replaceAll(/[後週禮個號內當這兩]/g, (one) => TRADITIONAL[one] ?? one);
}

/** Dates written in Chinese; of overlapping readings the earlier rule stands. `text` has its full-width forms flattened. */
export function chineseDates(given: string, nowText: string): Fact[] {
  const text = simplified(given);
  const today = dayOf(nowText);
  const [year = 0, month = 0, date = 0] = dayText(today).split('-').map(Number);
  const now: Now = { day: today, year, month, date };
  const found: Fact[] = [];
  const claimed = claims(text.length);
  for (const { pattern, read } of RULES) {
    for (const match of matchesOf(pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!claimed.isFree(start, end)) continue;
      const reading = read(match, now);
      if (!reading) continue;
      claimed.take(start, end);
      found.push(dateFact(start, match[0], reading.value, reading.known));
    }
  }
  return found;
}
