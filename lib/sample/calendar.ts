import { dayOf, dayText, weekday } from '../domain/time/day';
import type { Ago } from './sample-client';

/** Turns "days ago" into dates around one `now`. */
export type Calendar = {
  /** `2026-03-31`. */
  day: (ago: Ago) => string;
  /** An instant on that day, `minutes` after nine o'clock China time. */
  at: (ago: Ago, minutes: number) => string;
  /** The nearest working day, never later than yesterday, so that no contact lies in the future. */
  workday: (ago: Ago) => Ago;
};

/** Nine o'clock in China is one o'clock UTC, still the same day in Europe and America's next morning. */
const OFFICE_OPENS = 60;

/** `now` as an ISO instant or day; counted by its UTC day. */
export function calendar(now: string): Calendar {
  const today = dayOf(now);
  const day = (ago: Ago) => dayText(today - ago);
  return {
    day,
    at: (ago, minutes) => {
      const total = OFFICE_OPENS + minutes;
      const two = (value: number) => String(value).padStart(2, '0');
      return `${day(ago)}T${two(Math.floor(total / 60))}:${two(total % 60)}:00Z`;
    },
    workday: (wanted) => {
      const ago = Math.max(1, Math.round(wanted));
      const on = weekday(today - ago);
      if (on < 5) return ago;
      if (on === 5) return ago + 1;
      return ago > 1 ? ago - 1 : ago + 2;
    },
  };
}
