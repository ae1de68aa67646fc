import type { Reason } from '../model/assessment';
import { reason } from '../reason';
import type { Rule, Situation } from './rule';

/** A person we have written to so often without an answer that one more message does harm. */
export type Fatigued = { contactId: string; name: string; messages: number; sinceDay: number };

/**
 * People at or over the policy's limit: messages from us within its days, none of them answered since. Calls,
 * meetings and visits are two-sided and count for nobody's fatigue.
 */
export function fatigued(s: Situation): Fatigued[] {
  const { messages: limit, days } = s.at.policy.recommend.fatigue;
  let lately = 0;
  for (let i = s.history.past.length - 1; i >= 0; i -= 1) {
    const one = s.history.past[i];
    if (!one || s.at.today - one.day >= days) break;
    if (one.row.direction === 'out') lately += 1;
  }
  // Nobody can have had more than all of them together.
  if (lately < limit) return [];
  return s.dossier.contacts.flatMap((contact) => {
    if (contact.left) return [];
    const own = s.history.past.filter(({ row }) => row.contactIds?.includes(contact.id));
    const answered = own.findLast(({ row }) => row.direction !== 'out')?.day ?? Number.NEGATIVE_INFINITY;
    const open = own.filter(
      ({ day, row }) =>
        row.direction === 'out' &&
        (row.channel === 'email' || row.channel === 'message') &&
        day > answered &&
        s.at.today - day < days,
    );
    const [first] = open;
    return open.length >= limit && first
      ? [{ contactId: contact.id, name: contact.name, messages: open.length, sinceDay: first.day }]
      : [];
  });
}

/** `spare`: everybody there has had enough for now. `others`: some have, and the reason says who. */
export function restraint(
  rule: Rule,
  s: Situation,
  tired: Fatigued[],
): { spare: boolean; reasons: Reason[] } {
  if (!rule.writesToClient || !tired.length) return { spare: false, reasons: [] };
  const reachable = s.dossier.contacts.filter((contact) => !contact.left);
  if (tired.length >= reachable.length) return { spare: true, reasons: [] };
  return {
    spare: false,
    reasons: tired.map((one) =>
      reason('because.fatigued', { person: one.name, messages: one.messages }, { source: 'contacts' }),
    ),
  };
}
