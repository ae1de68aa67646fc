import type { Provenance } from '../domain/model/base';
import type { Calendar } from './calendar';
import { addDecisions, addInteractions, addPapers } from './expand-history';
import { COLLEAGUES } from './house';
import { seeded } from './random';
import { defined, type Rows } from './rows';
import type { SampleClient, SampleDeal } from './sample-client';

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
