/**
 * Calendar days as whole numbers (days since 1970-01-01), in the user's own time zone. All judgement counts
 * days, never hours: a mail at 23:50 and its answer at 00:10 are two contact days, whatever the clock change.
 */

const MS_PER_DAY = 86_400_000;

/** Offset of a zone from UTC at an instant, in ms; read from the platform's own zone rules. */
function offsetAt(ms: number, format: Intl.DateTimeFormat): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(ms)) part[type] = Number(value);
  const local = Date.UTC(
    part.year ?? 0,
    (part.month ?? 1) - 1,
    part.day ?? 1,
    part.hour ?? 0,
    part.minute ?? 0,
    part.second ?? 0,
  );
  return local - Math.floor(ms / 1000) * 1000;
}

/**
 * Turns moments into day numbers for one time zone. Keep one per computation: it remembers the zone's offset
 * for each UTC day, so that half a million interactions do not ask the platform half a million times.
 * Throws a RangeError for a zone the platform does not know.
 */
export function dayCounter(timeZone: string): (moment: string) => number {
  if (timeZone === 'UTC') return (moment) => Math.floor(Date.parse(moment) / MS_PER_DAY);
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsets = new Map<number, number | 'changes'>();
  function offset(ms: number): number {
    const utcDay = Math.floor(ms / MS_PER_DAY);
    let known = offsets.get(utcDay);
    if (known === undefined) {
      const first = offsetAt(utcDay * MS_PER_DAY, format);
      known = first === offsetAt((utcDay + 1) * MS_PER_DAY - 1000, format) ? first : 'changes';
      offsets.set(utcDay, known);
    }
    return known === 'changes' ? offsetAt(ms, format) : known;
  }
  return (moment) => {
    const ms = Date.parse(moment);
    // A plain day is that day everywhere.
    if (moment.length === 10) return Math.floor(ms / MS_PER_DAY);
    return Math.floor((ms + offset(ms)) / MS_PER_DAY);
  };
}

/** `2026-03-31` of a day number. */
export function dayText(day: number): string {
  let text = TEXTS.get(day);
  if (text === undefined) {
    text = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
    if (TEXTS.size < MOST_TEXTS) TEXTS.set(day, text);
  }
  return text;
}

/** The same few thousand days are written again and again. */
const TEXTS = new Map<number, string>();
const MOST_TEXTS = 20_000;

/** Day number of a plain day `2026-03-31` or of an instant's UTC day. */
export function dayOf(text: string): number {
  return Math.floor(Date.parse(text) / MS_PER_DAY);
}

/** Monday 0 … Sunday 6. Day 0 (1970-01-01) was a Thursday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The day `count` working days (Monday to Friday) after `day`. Public holidays are not known here. */
export function addWorkdays(day: number, count: number): number {
  let at = day;
  for (let left = count; left > 0;) {
    at += 1;
    if (weekday(at) < 5) left -= 1;
  }
  return at;
}

/** Working days in (from, to]. */
export function workdaysBetween(from: number, to: number): number {
  if (to <= from) return 0;
  const weeks = Math.floor((to - from) / 7);
  let count = weeks * 5;
  for (let day = from + weeks * 7 + 1; day <= to; day += 1) if (weekday(day) < 5) count += 1;
  return count;
}
