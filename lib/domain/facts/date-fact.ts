import type { Fact } from '../model/fact';

/** A day, or a stretch of days for what is said less exactly: a month, a quarter, a half-year. */
export type DateValue = string | { from: string; to: string };

/** `known` only where year, month and day are all written. */
export function dateFact(start: number, quote: string, value: DateValue, known: boolean): Fact {
  return {
    kind: 'date',
    value,
    quote,
    start,
    end: start + quote.length,
    known,
    confidence: known ? 0.95 : 0.75,
  };
}

const two = (value: number) => String(value).padStart(2, '0');

/** `2026-03-31`, or null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? `${year}-${two(month)}-${two(day)}` : null;
}

/** The last day of a month. */
export function endOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Whole months from the first of `fromMonth` to the last of `toMonth` (1–12, may run past a year's end). */
export function months(year: number, fromMonth: number, toMonth: number): { from: string; to: string } {
  const shift = (month: number) => ({
    y: year + Math.floor((month - 1) / 12),
    m: ((((month - 1) % 12) + 12) % 12) + 1,
  });
  const first = shift(fromMonth);
  const last = shift(toMonth);
  return { from: `${first.y}-${two(first.m)}-01`, to: endOfMonth(last.y, last.m) };
}
