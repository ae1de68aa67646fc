import type { Circumstances } from '../circumstances';
import type { Dossier } from '../dossier';

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
  const months = Math.floor((at.today - Math.min(...starts)) / 30.4375);
  return { years: Math.floor(months / 12), months: months % 12 };
}

/** The newest contact up to now. */
export function lastContact(dossier: Dossier, at: Circumstances) {
  const past = dossier.interactions
    .map((one) => ({ one, day: at.dayOf(one.at) }))
    .filter(({ day }) => day <= at.today)
    .toSorted((a, b) => b.day - a.day || b.one.at.localeCompare(a.one.at))[0];
  return past ? { days: at.today - past.day, interaction: past.one } : null;
}
