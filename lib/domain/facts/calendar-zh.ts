/** What Chinese words for days, months and stretches come to, reckoned from a text's own day. */
import { dayOf, dayText, weekday } from '../time/day';
import { chineseNumber } from './chinese-number';
import { type DateValue, isoDay, months } from './date-fact';

export type Now = { day: number; year: number; month: number; date: number };

export type Reading = { value: DateValue; known: boolean };
export function number(text: string | undefined): number | null {
  if (!text) return null;
  return /^\d+$/.test(text) ? Number(text) : chineseNumber(text);
}

export function yearOf(text: string | undefined, now: Now): number | null {
  if (!text) return null;
  const relative: Record<string, number> = {
    今年: 0,
    本年: 0,
    本年度: 0,
    当年: 0,
    明年: 1,
    次年: 1,
    后年: 2,
    去年: -1,
    前年: -2,
  };
  const shift = relative[text];
  if (shift !== undefined) return now.year + shift;
  const value = number(text.replace(/年$/, ''));
  if (value === null) return null;
  return value < 100 ? 2000 + value : value;
}

/** A month without a year is the next such month, unless it has only just passed: mails speak of both. */
export function nearYear(month: number, now: Now): number {
  const ahead = (month - now.month + 12) % 12;
  return ahead <= 8 ? now.year + (month < now.month ? 1 : 0) : now.year - (month > now.month ? 1 : 0);
}

export function thirds(year: number, month: number, part: string): DateValue {
  const last = Number(months(year, month, month).to.slice(8));
  const at = (value: number) => isoDay(year, month, value) ?? months(year, month, month).to;
  if (/底|末/.test(part)) return months(year, month, month).to;
  if (/初|上旬/.test(part)) return { from: at(1), to: at(10) };
  if (/中/.test(part)) return { from: at(11), to: at(20) };
  return { from: at(21), to: at(last) };
}

export const WEEKDAYS: Record<string, number> = {
  一: 0,
  二: 1,
  三: 2,
  四: 3,
  五: 4,
  六: 5,
  日: 6,
  天: 6,
  '1': 0,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
};

export const QUARTERS: Record<string, number> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

export function quarterOf(year: number, quarter: number, end: boolean, known: boolean): Reading {
  const span = months(year, quarter * 3 - 2, quarter * 3);
  return { value: end ? span.to : span, known: known && !end };
}

export function countedFrom(count: number, unit: string, side: string, now: Now): Reading | null {
  const back = /前/.test(side);
  const sign = back ? -1 : 1;
  let target: number;
  if (unit === '月' || unit === '年') {
    const shift = Math.round(count * (unit === '年' ? 12 : 1)) * sign;
    const { from } = months(now.year, now.month + shift, now.month + shift);
    const last = Number(months(now.year, now.month + shift, now.month + shift).to.slice(8));
    target = dayOf(from) + Math.min(now.date, last) - 1;
  } else if (/工作日|交易日/.test(unit)) {
    target = now.day;
    for (let left = Math.round(count); left > 0;) {
      target += sign;
      if (weekday(target) < 5) left -= 1;
    }
  } else target = now.day + sign * Math.round(count * (/周|星期/.test(unit) ? 7 : 1));
  const within = /内/.test(side);
  return { value: within ? { from: dayText(now.day), to: dayText(target) } : dayText(target), known: false };
}
