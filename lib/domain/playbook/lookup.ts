/** Questions the rules ask of a dossier, each in one place. */
import type { Occasion } from '../model/codes';
import type { Contact } from '../model/contact';
import type { Covenant } from '../model/covenant';
import type { Deal } from '../model/deal';
import type { Interaction } from '../model/interaction';
import type { Milestone } from '../model/milestone';
import { reason } from '../reason';
import type { Reason } from '../model/assessment';
import { dayText } from '../time/day';
import type { PastContact } from '../judge/contacts';
import { coverTerms, liveDeals } from '../judge/risk-facts';
import { coverLevels } from '../measures/dscr';
import type { Axis } from '../model/override';
import type { Snapshot } from '../model/snapshot';
import { byId, compareMoments } from '../order';
import type { Situation } from './rule';

export function lastWhere(s: Situation, test: (one: Interaction) => boolean): PastContact | undefined {
  return s.history.past.findLast(({ row }) => test(row));
}

export function lastOccasion(s: Situation, occasion: Occasion): number | undefined {
  return lastWhere(s, (one) => one.occasion === occasion)?.day;
}

/** A meeting or visit with somebody of executive level, or one entered as such. */
export function lastExecutiveMeeting(s: Situation): number | undefined {
  const executives = new Set(
    s.dossier.contacts.filter((one: Contact) => one.level === 'executive').map((one) => one.id),
  );
  return lastWhere(
    s,
    (one) =>
      one.occasion === 'executiveMeeting' ||
      ((one.channel === 'meeting' || one.channel === 'visit') &&
        (one.contactIds ?? []).some((id) => executives.has(id))),
  )?.day;
}

/** Days since a day, or undefined. */
export function since(s: Situation, day: number | undefined): number | undefined {
  return day === undefined ? undefined : s.at.today - day;
}

/**
 * A step that recurs: due `everyDays` after it was last done. Where it never was, it is due within `window`
 * days and the reason says that none is on file.
 */
export function recurring(
  s: Situation,
  last: number | undefined,
  everyDays: number,
  window: number,
  codes: { overdue: string; never: string },
): { reasons: Reason[]; due: number } | null {
  if (last === undefined) {
    return { reasons: [reason(codes.never, { found: 0 }, { source: 'contacts' })], due: s.at.today + window };
  }
  if (s.at.today - last <= everyDays) return null;
  return {
    reasons: [
      reason(
        codes.overdue,
        { days: s.at.today - last, every: everyDays },
        { source: 'contacts', at: dayText(last) },
      ),
    ],
    due: last + everyDays,
  };
}

export function liveDealsOf(s: Situation): Deal[] {
  return s.dossier.deals.filter((deal) => deal.status !== 'lost');
}

export function pipeline(s: Situation): Deal[] {
  return s.dossier.deals.filter((deal) => deal.status === 'pipeline');
}

export function milestonesOf(s: Situation, deal: Deal): Milestone[] {
  return s.dossier.milestones.filter((one) => one.dealId === deal.id);
}

/** Undertakings not yet fulfilled. */
export function openCovenants(s: Situation): Covenant[] {
  return s.dossier.covenants.filter((one) => one.fulfilledOn === undefined);
}

export function dealName(s: Situation, dealId: string): string | undefined {
  return s.dossier.deals.find((deal) => deal.id === dealId)?.name;
}

/** Accepted facts of a kind read from mails or notes in the last `days`. */
export function signals(
  s: Situation,
  kind: 'risk' | 'relationship',
  days: number,
): { value: string; at: string }[] {
  return s.dossier.facts
    .filter((fact) => fact.kind === kind && fact.status === 'accepted')
    .map((fact) => ({ value: String(fact.value), at: fact.at }))
    .filter((fact) => {
      const age = s.at.today - s.at.dayOf(fact.at);
      return age >= 0 && age <= days;
    });
}

/** The verdict that a rule rests on, as its first reason. */
export function verdictReason(axis: 'value' | 'risk' | 'relationship' | 'stage', s: Situation): Reason {
  const judged = s[axis];
  return reason(
    `because.${axis}.${judged.verdict}`,
    { verdict: judged.verdict },
    { source: 'computed', at: s.at.todayText },
  );
}

/** Verdicts kept of an axis, newest first. */
export function newestSnapshots(s: Situation, axis: Axis): Snapshot[] {
  return s.dossier.snapshots
    .filter((one) => one.axis === axis && s.at.dayOf(one.asOf) <= s.at.today)
    .toSorted((a, b) => compareMoments(b.asOf, a.asOf) || byId(b, a));
}

/** Cover ratios of the live deals beside the levels they are tested against. */
export function coverTests(s: Situation): { deal: Deal; dscr: number; lockUp: number; breach: number }[] {
  return liveDeals(s.dossier).flatMap((deal) => {
    if (deal.dscr === undefined) return [];
    const levels = coverLevels(coverTerms(deal), s.at.policy.risk);
    return [{ deal, dscr: deal.dscr, lockUp: levels.lockUp, breach: levels.default }];
  });
}
