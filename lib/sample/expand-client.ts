import type { Book } from '../domain/model/book';
import type { Provenance } from '../domain/model/base';
import type { Interaction } from '../domain/model/interaction';
import type { Calendar } from './calendar';
import { COLLEAGUES, HOUSE } from './house';
import { MINUTES_SENT, PHRASES } from './phrases';
import { pick, seeded } from './random';
import type { SampleClient, SampleDeal } from './sample-client';

/** The rows of one client, as the tables of a book want them. */
export type Rows = Required<
  Pick<
    Book,
    | 'clients'
    | 'contacts'
    | 'deals'
    | 'facilities'
    | 'milestones'
    | 'covenants'
    | 'parties'
    | 'interactions'
    | 'notes'
    | 'facts'
    | 'needs'
    | 'promises'
    | 'team'
    | 'actions'
    | 'overrides'
    | 'snapshots'
  >
>;

export function noRows(): Rows {
  return {
    clients: [],
    contacts: [],
    deals: [],
    facilities: [],
    milestones: [],
    covenants: [],
    parties: [],
    interactions: [],
    notes: [],
    facts: [],
    needs: [],
    promises: [],
    team: [],
    actions: [],
    overrides: [],
    snapshots: [],
  };
}

const sampleSource = (at: string): Provenance => ({ kind: 'sample', at });

/** `first.last@domain` from a name in Latin letters, else from the alias, else the id. */
function mailOf(name: string, alias: string | undefined, domain: string, fallback: string): string {
  const latin = [name, alias].find((one) => one && /^[\p{Script=Latin} .'’-]+$/u.test(one));
  const local = latin
    ? latin
        .normalize('NFD')
        .replaceAll(/[^\p{Script=Latin} -]/gu, '')
        .toLowerCase()
        .trim()
        .replaceAll(/[ -]+/g, '.')
    : fallback;
  return `${local}@${domain}`;
}

/** Everything the sample says of one client, dated around the calendar's `now`. */
export function expandClient(it: SampleClient, calendar: Calendar, rows: Rows): void {
  const random = seeded(it.id);
  const checked = calendar.day(it.checked ?? 50);
  const contactIds = (it.contacts ?? []).map((_, i) => `${it.id}-p${i + 1}`);
  const dealIds = (it.deals ?? []).map((_, i) => `${it.id}-d${i + 1}`);

  addClient(it, calendar, checked, rows);
  addContacts(it, contactIds, rows);
  (it.deals ?? []).forEach((deal, i) => addDeal(it, deal, dealIds[i] ?? '', calendar, rows));
  addInteractions(it, { contactIds, dealIds }, calendar, random, rows);
  addPapers(it, dealIds, calendar, rows);
  addDecisions(it, calendar, rows);
}

function addClient(it: SampleClient, calendar: Calendar, checked: string, rows: Rows): void {
  const { names, kind, country, region, domains, size, appetite, products, previous } = it;
  const { pd1, pd3, loanClass, daysPastDue, adverseNews, countryRisk, politicalCover } = it;
  const { fxUnhedged, strategicAgreement, walletShare } = it;
  const facts = {
    pd1,
    pd3,
    loanClass,
    daysPastDue,
    adverseNews,
    countryRisk,
    politicalCover,
    fxUnhedged,
    strategicAgreement,
    walletShare,
  };
  const provenance: Record<string, Provenance> = {};
  for (const [field, value] of Object.entries(facts))
    if (value !== undefined) provenance[field] = sampleSource(checked);
  rows.clients.push(
    defined({
      id: it.id,
      names,
      kind,
      country,
      region,
      domains,
      size,
      appetite,
      products,
      previous,
      ...facts,
      parentId: it.parent,
      since: it.since === undefined ? undefined : calendar.day(it.since),
      ratings: it.ratings?.map(([grade, scale, agency, on]) => ({
        grade,
        scale,
        agency,
        on: calendar.day(on),
      })),
      owner: COLLEAGUES.relationship.name[it.language],
      provenance,
      sample: true,
    }),
  );
}

/** Without the keys that are undefined: a book file has no such values. */
function defined<T extends object>(row: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as never;
}

function addContacts(it: SampleClient, ids: string[], rows: Rows): void {
  const domain = it.domains?.[0];
  (it.contacts ?? []).forEach(({ alias, emails, left, ...contact }, i) => {
    const id = ids[i] ?? '';
    rows.contacts.push(
      defined({
        ...contact,
        id,
        clientId: it.id,
        aliases: alias ? [alias] : undefined,
        emails: emails ?? (domain ? [mailOf(contact.name, alias, domain, `p${i + 1}`)] : []),
        left: left === undefined ? undefined : true,
      }),
    );
  });
}

function addDeal(it: SampleClient, deal: SampleDeal, id: string, calendar: Calendar, rows: Rows): void {
  const { amount, on, dscrOn, dscrQuote, steps, facilities, tests, conditions, parties, ...fields } = deal;
  const provenance: Record<string, Provenance> = { amount: sampleSource(calendar.day(on)) };
  if (fields.dscr !== undefined) {
    provenance.dscr = {
      kind: 'sample',
      at: calendar.day(dscrOn ?? 40),
      ...(dscrQuote ? { quote: dscrQuote } : {}),
    };
  }
  rows.deals.push(
    defined({
      ...fields,
      id,
      clientId: it.id,
      on: calendar.day(on),
      amount: amount ? { amount: amount[0], currency: amount[1] } : undefined,
      provenance,
    }),
  );
  (steps ?? []).forEach(([code, status, day, note], i) => {
    rows.milestones.push(
      defined({
        id: `${id}-m${i + 1}`,
        dealId: id,
        code,
        status,
        due: calendar.day(day),
        metOn: status === 'met' ? calendar.day(day) : undefined,
        note,
      }),
    );
  });
  const lent = facilities ?? (deal.status === 'closed' ? [{}] : []);
  lent.forEach(({ outstanding, maturity, ...facility }, i) => {
    rows.facilities.push(
      defined({
        ...facility,
        id: `${id}-f${i + 1}`,
        dealId: id,
        outstanding: outstanding ?? true,
        maturity: maturity === undefined ? undefined : calendar.day(maturity),
      }),
    );
  });
  (tests ?? []).forEach(({ due, ...test }, i) => {
    rows.covenants.push(defined({ ...test, id: `${id}-c${i + 1}`, dealId: id, due: calendar.day(due) }));
  });
  const close = (steps ?? []).find(([code]) => code === 'financialClose')?.[2] ?? -30;
  (conditions ?? []).forEach((note, i) => {
    const row = { id: `${id}-cp${i + 1}`, dealId: id, kind: 'conditionPrecedent' as const, note };
    rows.covenants.push({ ...row, due: calendar.day(close) });
  });
  (parties ?? []).forEach(({ due, ...party }, i) => {
    rows.parties.push(
      defined({
        ...party,
        id: `${id}-y${i + 1}`,
        dealId: id,
        due: due === undefined ? undefined : calendar.day(due),
      }),
    );
  });
}

type Ids = { contactIds: string[]; dealIds: string[] };

/** Routine contact by its rhythm, then the entries told one by one; never on a day after yesterday. */
function addInteractions(
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

function addPapers(it: SampleClient, dealIds: string[], calendar: Calendar, rows: Rows): void {
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

function addDecisions(it: SampleClient, calendar: Calendar, rows: Rows): void {
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
