import type { Circumstances } from '../circumstances';
import type { Dossier } from '../dossier';
import type { RelationshipFacts, WeightedDay } from '../measures/relationship';
import { warmth } from '../measures/relationship';
import type { Interaction } from '../model/interaction';
import { compare } from '../order';

/** A contact that has happened, with its day in the user's time zone. */
export type PastContact = { day: number; row: Interaction };

/** The contact history of a client as the measures want it. */
export type ContactHistory = {
  /** Interactions up to now, each message once, oldest first. */
  past: PastContact[];
  /** Distinct contact days, ascending. */
  days: number[];
};

/**
 * Interactions that count: not in the future, and each message once however often it came in (one entry by
 * hand and one by import carry the same message id).
 */
export function contactHistory(dossier: Pick<Dossier, 'interactions'>, at: Circumstances): ContactHistory {
  const happened: PastContact[] = [];
  for (const row of dossier.interactions) {
    const day = at.dayOf(row.at);
    if (day <= at.today) happened.push({ day, row });
  }
  // Sorted before copies are dropped, so that the order of the rows does not choose which copy counts.
  happened.sort(
    (a, b) => a.day - b.day || Date.parse(a.row.at) - Date.parse(b.row.at) || compare(a.row.id, b.row.id),
  );
  const seen = new Set<string>();
  const past: PastContact[] = [];
  const days: number[] = [];
  for (const one of happened) {
    const message = one.row.messageId ?? one.row.dedupeKey;
    if (message !== undefined) {
      if (seen.has(message)) continue;
      seen.add(message);
    }
    past.push(one);
    if (days.at(-1) !== one.day) days.push(one.day);
  }
  return { past, days };
}

/** Whether there was any contact lately enough to judge the relationship from. */
export function hasRecentContact(history: ContactHistory, at: Circumstances): boolean {
  const last = history.days.at(-1);
  return last !== undefined && at.today - last <= at.policy.relationship.evidenceDays;
}

/** Distinct contacts spoken with in the last `days`; undefined where no entry says whom it was with. */
export function activeContacts(history: ContactHistory, days: number, today: number): number | undefined {
  if (!history.past.some(({ row }) => row.contactIds?.length)) return undefined;
  const recent = history.past.filter((one) => today - one.day <= days);
  return new Set(recent.flatMap(({ row }) => row.contactIds ?? [])).size;
}

/** What the book knows of the relationship. */
export function relationshipFacts(
  dossier: Dossier,
  history: ContactHistory,
  at: Circumstances,
): RelationshipFacts {
  const { client } = dossier;
  const policy = at.policy.relationship;
  const weighted: WeightedDay[] = history.past.map((one) => ({
    day: one.day,
    weight: policy.channelWeights[one.row.channel] ?? 1,
  }));
  const closed = dossier.deals.filter((deal) => deal.status === 'closed' && at.dayOf(deal.on) <= at.today);
  const starts = [
    client.since === undefined ? undefined : at.dayOf(client.since),
    history.days[0],
    ...closed.map((deal) => at.dayOf(deal.on)),
  ].filter((day) => day !== undefined && day <= at.today) as number[];
  const directed = history.past.filter(({ row }) => row.direction !== undefined);
  const inbound = directed.filter(({ row }) => row.direction === 'in').length;
  return {
    warmth: history.days.length ? warmth(weighted, at.today, policy.halfLifeDays) : undefined,
    activeContacts180: activeContacts(history, policy.breadthDays, at.today),
    closedDeals: closed.length,
    tenureYears: starts.length ? (at.today - Math.min(...starts)) / 365.25 : undefined,
    inbound: directed.length ? inbound : undefined,
    outbound: directed.length ? directed.length - inbound : undefined,
    wallet: client.walletShare,
    strategicAgreement: client.strategicAgreement,
  };
}
