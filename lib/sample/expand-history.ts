import type { Interaction } from '../domain/model/interaction';
import type { Calendar } from './calendar';
import { COLLEAGUES, HOUSE } from './house';
import { MINUTES_SENT, PHRASES } from './phrases';
import { pick } from './random';
import { defined, type Rows } from './rows';
import type { SampleClient } from './sample-client';

type Ids = { contactIds: string[]; dealIds: string[] };

/** Routine contact by its rhythm, then the entries told one by one; never on a day after yesterday. */
export function addInteractions(
  it: SampleClient,
  ids: Ids,
  calendar: Calendar,
  random: () => number,
  rows: Rows,
): void {
  const lent = (it.deals ?? []).some((deal) => deal.status === 'closed') ? 'lent' : 'talk';
  const phrases = PHRASES[it.language][lent];
  const deal = it.deals?.[0]?.name ?? it.names[0] ?? '';
  let count = 0;
  function add(entry: Omit<Interaction, 'id' | 'clientId'>): void {
    count += 1;
    rows.interactions.push({ id: `${it.id}-i${count}`, clientId: it.id, ...entry });
  }
  const present = (ago: number) =>
    ids.contactIds.filter((_, i) => {
      const left = it.contacts?.[i]?.left;
      return (left === undefined || ago > left) && i < (it.voices ?? ids.contactIds.length);
    });
  for (const [from, to, every] of it.rhythm ?? []) {
    for (let ago = from; ago >= to; ago -= every * (0.75 + random() * 0.5)) {
      const day = calendar.workday(ago);
      const who = present(day);
      const draw = random();
      const kind = draw < 0.45 ? 'in' : draw < 0.8 ? 'out' : draw < 0.93 ? 'call' : 'meeting';
      const channel = kind === 'in' || kind === 'out' ? 'email' : kind;
      add({
        at: calendar.at(day, Math.floor(random() * 480)),
        channel,
        ...(kind === 'in' || kind === 'out' ? { direction: kind } : { minutes: kind === 'call' ? 20 : 60 }),
        ...(who.length ? { contactIds: [pick(who, random)] } : {}),
        ...(ids.dealIds[0] ? { dealId: ids.dealIds[0] } : {}),
        subject: pick(phrases[kind], random).replace('{deal}', deal),
      });
      // Most mails are answered on the next working day; some are left waiting, as in life.
      if (kind === 'in' && day > 2 && random() < 0.86) {
        add({
          at: calendar.at(calendar.workday(day - 1), 60 + Math.floor(random() * 300)),
          channel: 'email',
          direction: 'out',
          ...(who.length ? { contactIds: [pick(who, random)] } : {}),
          ...(ids.dealIds[0] ? { dealId: ids.dealIds[0] } : {}),
          subject: pick(phrases.out, random).replace('{deal}', deal),
        });
      }
      if (kind === 'meeting' && day > 2) {
        add({
          at: calendar.at(calendar.workday(day - 1), 90),
          channel: 'email',
          direction: 'out',
          occasion: 'minutes',
          ...(who.length ? { contactIds: who.slice(0, 1) } : {}),
          subject: MINUTES_SENT[it.language],
        });
      }
    }
  }
  for (const { ago, who, deal: dealIndex, channel, ...entry } of it.log ?? []) {
    const contact = ids.contactIds[who ?? 0];
    const dealId = dealIndex === undefined ? undefined : ids.dealIds[dealIndex];
    add({
      ...entry,
      at: calendar.at(calendar.workday(ago), 150),
      channel: channel ?? 'email',
      ...(contact ? { contactIds: [contact] } : {}),
      ...(dealId ? { dealId } : {}),
    });
  }
}

export function addPapers(it: SampleClient, dealIds: string[], calendar: Calendar, rows: Rows): void {
  (it.notes ?? []).forEach(([ago, text, deal], i) => {
    const dealId = deal === undefined ? undefined : dealIds[deal];
    rows.notes.push({
      id: `${it.id}-n${i + 1}`,
      clientId: it.id,
      at: calendar.at(calendar.workday(ago), 300),
      text,
      ...(dealId ? { dealId } : {}),
    });
  });
  (it.needs ?? []).forEach(([kind, status, firstSeen, text, core], i) => {
    rows.needs.push(
      defined({
        id: `${it.id}-w${i + 1}`,
        clientId: it.id,
        kind,
        status,
        firstSeen: calendar.day(firstSeen),
        text,
        core: core ? true : undefined,
      }),
    );
  });
  (it.promises ?? []).forEach(([by, text, madeOn, due, status], i) => {
    rows.promises.push({
      id: `${it.id}-v${i + 1}`,
      clientId: it.id,
      by,
      text,
      madeOn: calendar.day(madeOn),
      due: calendar.day(due),
      status: status ?? 'open',
    });
  });
  (it.signals ?? []).forEach(([kind, value, ago, quote], i) => {
    rows.facts.push({
      id: `${it.id}-s${i + 1}`,
      clientId: it.id,
      kind,
      value,
      quote,
      known: true,
      confidence: 0.9,
      at: calendar.day(ago),
      source: { kind: 'sample', at: calendar.day(ago), quote },
      status: 'accepted',
    });
  });
}

export function addDecisions(it: SampleClient, calendar: Calendar, rows: Rows): void {
  (it.team ?? []).forEach((role, i) => {
    const colleague = COLLEAGUES[role];
    rows.team.push({
      id: `${it.id}-t${i + 1}`,
      clientId: it.id,
      name: colleague.name[it.language],
      role,
      email: `${colleague.mail}@${HOUSE.domain}`,
    });
  });
  (it.actions ?? []).forEach(({ at, due, until, ...action }, i) => {
    rows.actions.push({
      ...action,
      id: `${it.id}-a${i + 1}`,
      clientId: it.id,
      at: calendar.at(at, 60),
      ...(due === undefined ? {} : { due: calendar.day(due) }),
      ...(until === undefined ? {} : { until: calendar.day(until) }),
    });
  });
  if (it.override) {
    const { at, until, ...override } = it.override;
    rows.overrides.push({
      ...override,
      id: `${it.id}-o1`,
      clientId: it.id,
      by: COLLEAGUES.relationship.name[it.language],
      at: calendar.at(at, 60),
      until: calendar.day(until),
    });
  }
  (it.held ?? []).forEach(([axis, verdict, asOf], i) => {
    rows.snapshots.push({
      id: `${it.id}-h${i + 1}`,
      clientId: it.id,
      axis,
      verdict,
      asOf: calendar.day(asOf),
      policyVersion: 'default@1',
      reasons: [],
    });
  });
}
