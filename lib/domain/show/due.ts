import type { Circumstances } from '../circumstances';
import type { Dossier } from '../dossier';
import { dayText } from '../time/day';

/** Something that falls due, with whose it is; `late` in days, 0 where it is not. */
export type DueItem = { id: string; due: string; late: number; deal?: string } & (
  | { kind: 'covenant'; covenant: string }
  | { kind: 'milestone'; milestone: string }
  | { kind: 'promise'; by: 'us' | 'them'; text: string }
  | { kind: 'step'; text?: string; ruleId?: string }
);

/** What is overdue or falls due within `days`, the most urgent first. */
export function dueWithin(dossier: Dossier, at: Circumstances, days: number): DueItem[] {
  const deals = new Map(dossier.deals.map((deal) => [deal.id, deal.name]));
  const items: DueItem[] = [];
  function timing(due: string) {
    const day = at.dayOf(due);
    return { due: dayText(day), late: Math.max(0, at.today - day) };
  }
  const deal = (id: string | undefined) => {
    const name = id === undefined ? undefined : deals.get(id);
    return name === undefined ? {} : { deal: name };
  };
  for (const one of dossier.covenants) {
    if (!one.due || one.fulfilledOn) continue;
    items.push({ id: one.id, kind: 'covenant', covenant: one.kind, ...timing(one.due), ...deal(one.dealId) });
  }
  for (const one of dossier.milestones) {
    if (!one.due || (one.status !== 'scheduled' && one.status !== 'delayed')) continue;
    items.push({
      id: one.id,
      kind: 'milestone',
      milestone: one.code,
      ...timing(one.due),
      ...deal(one.dealId),
    });
  }
  for (const one of dossier.promises) {
    if (!one.due || one.status !== 'open') continue;
    items.push({
      id: one.id,
      kind: 'promise',
      by: one.by,
      text: one.text,
      ...timing(one.due),
      ...deal(one.dealId),
    });
  }
  for (const one of openSteps(dossier)) {
    if (!one.due) continue;
    items.push({
      id: one.id,
      kind: 'step',
      ...(one.text ? { text: one.text } : {}),
      ...(one.ruleId ? { ruleId: one.ruleId } : {}),
      ...timing(one.due),
    });
  }
  return items
    .filter((item) => at.dayOf(item.due) - at.today <= days)
    .toSorted((a, b) => a.due.localeCompare(b.due) || a.id.localeCompare(b.id));
}

/** Steps the user has accepted or set and not finished: of each rule the newest record, and every own step. */
export function openSteps(dossier: Dossier): Dossier['actions'] {
  const newest = new Map<string, Dossier['actions'][number]>();
  for (const record of dossier.actions) {
    const key = record.ruleId ?? record.id;
    const known = newest.get(key);
    if (!known || Date.parse(record.at) > Date.parse(known.at)) newest.set(key, record);
  }
  return [...newest.values()].filter((record) => record.state === 'accepted');
}
