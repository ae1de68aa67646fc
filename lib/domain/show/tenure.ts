import type { Circumstances } from '../circumstances';
import type { Dossier } from '../dossier';
import { dayText } from '../time/day';

/** Year, month and day of the month. */
const parts = (day: number) => dayText(day).split('-').map(Number);

/** Whole years and months of the relationship, from its stated beginning, the first deal or the first contact. */
export function tenure(dossier: Dossier, at: Circumstances): { years: number; months: number } | null {
  const starts = [
    dossier.client.since,
    ...dossier.deals.filter((deal) => deal.status === 'closed').map((deal) => deal.on),
    ...dossier.interactions.map((one) => one.at),
  ]
    .filter((moment) => moment !== undefined)
    .map((moment) => at.dayOf(moment))
    .filter((day) => day <= at.today);
  if (!starts.length) return null;
  const [y0 = 0, m0 = 0, d0 = 0] = parts(starts.reduce((first, day) => Math.min(first, day)));
  const [y1 = 0, m1 = 0, d1 = 0] = parts(at.today);
  const months = (y1 - y0) * 12 + m1 - m0 - (d1 < d0 ? 1 : 0);
  return { years: Math.floor(months / 12), months: months % 12 };
}

/** The newest contact up to now. */
export function lastContact(dossier: Dossier, at: Circumstances) {
  const past = dossier.interactions
    .map((one) => ({ one, day: at.dayOf(one.at) }))
    .filter(({ day }) => day <= at.today)
    .toSorted((a, b) => b.day - a.day || Date.parse(b.one.at) - Date.parse(a.one.at))[0];
  return past ? { days: at.today - past.day, interaction: past.one } : null;
}
