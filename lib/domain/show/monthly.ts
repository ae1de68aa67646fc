import { dayText } from '../time/day';

export type Month = { month: string; days: number };

/** Distinct contact days in each of the last `count` calendar months, oldest first, the running month last. */
export function monthlyContactDays(days: number[], today: number, count: number): Month[] {
  const [year = 0, month = 1] = dayText(today).split('-').map(Number);
  const months = Array.from({ length: count }, (_, i) => {
    const date = new Date(Date.UTC(year, month - 1 - (count - 1 - i), 1));
    return { month: date.toISOString().slice(0, 7), days: 0 };
  });
  const byMonth = new Map(months.map((one) => [one.month, one]));
  for (const day of new Set(days)) {
    const found = byMonth.get(dayText(day).slice(0, 7));
    if (found) found.days += 1;
  }
  return months;
}
