import type { Choice } from '../model/choice';
import type { Client } from '../model/client';
import type { Contact } from '../model/contact';
import type { PageContext, PagePerson } from '../model/page-context';
import type { Party } from '../model/party';
import { addressKey, domainKey, hostAndParents, hostOf } from './address';
import { recordKeyOf, recordKeys } from './client-keys';
import { isFreeMail } from './free-mail';
import { nameKey, nameKeys, similarKeys } from './name-key';

/** Why a client was thought of; the panel says it in words. */
export type MatchReason = {
  code: 'choice' | 'address' | 'record' | 'domain' | 'name' | 'similarName' | 'adviser' | 'organisation';
  detail: string;
};

export type Candidate = { clientId: string; contactId?: string; reasons: MatchReason[] };

export type Match =
  | ({ status: 'certain'; person?: PagePerson } & Candidate)
  /** Several may be meant: the user picks, and the answer is remembered under `key`. */
  | { status: 'candidates'; candidates: Candidate[]; person?: PagePerson; key: string | null }
  /** Somebody, but nobody in the book. */
  | { status: 'unknown'; person?: PagePerson; key: string | null }
  /** The user has said that this is no client. */
  | { status: 'notClient'; person?: PagePerson; choiceId: string }
  /** Only our own people are on the page. */
  | { status: 'internal' }
  /** Nothing on the page that could be a client. */
  | { status: 'none' };

/** What of the book has to be at hand to match one page; see {@link lookups}. */
export type MatchBook = {
  clients: Client[];
  contacts: Contact[];
  /** Advisers and other parties with their deal's client. */
  parties: (Party & { ownerId: string })[];
  choices: Choice[];
};

/** What to look up in the book before matching. */
export type Lookups = {
  emails: string[];
  hosts: string[];
  names: string[];
  choiceKeys: string[];
  /** The page's record, where it has one; compared with the records a client is known by. */
  recordKeys: string[];
};

/** The record's identity across visits: where it lives, what it is, its number. */
export function recordKey(context: PageContext): string | null {
  const { record, url } = context;
  return record?.id ? recordKeyOf({ origin: url, type: record.type, id: record.id }) : null;
}

/** People on the page whose client we are after, the most telling first; our own are left out. */
export function outsiders(context: PageContext, ownAddresses: string[]): PagePerson[] {
  const own = new Set(
    [...ownAddresses, ...(context.ownAddresses ?? [])].map(addressKey).filter((key) => key !== null),
  );
  const isOwn = ({ email }: PagePerson) => own.has(addressKey(email ?? '') ?? '');
  const order: PagePerson['role'][] =
    context.email?.direction === 'out'
      ? ['to', 'cc', 'bcc', 'contact', 'other', 'from']
      : ['from', 'contact', 'to', 'cc', 'bcc', 'other'];
  return context.people
    .filter((person) => person.role !== 'owner' && !isOwn(person))
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}

function organisationNames(context: PageContext, people: PagePerson[]): string[] {
  const names =
    context.kind === 'record' && context.record?.type !== 'contact' && context.record?.type !== 'activity'
      ? [context.record?.name, context.organisation?.name]
      : [context.organisation?.name, people[0]?.organisation];
  return names.filter((name): name is string => Boolean(name?.trim()));
}

export function lookups(context: PageContext, ownAddresses: string[]): Lookups {
  const people = outsiders(context, ownAddresses);
  const emails = people.flatMap((person) => addressKey(person.email ?? '') ?? []);
  const hosts = [
    ...emails.flatMap((email) => hostOf(email) ?? []),
    ...(context.organisation?.domain ? [context.organisation.domain.toLowerCase()] : []),
  ].filter((host) => !isFreeMail(host));
  const record = recordKey(context);
  return {
    emails: [...new Set(emails)],
    hosts: [...new Set(hosts.flatMap(hostAndParents))],
    names: nameKeys(organisationNames(context, people)),
    choiceKeys: [
      ...emails.map((email) => `mail:${email}`),
      ...hosts.map((host) => `domain:${host}`),
      ...(record ? [record] : []),
    ],
    recordKeys: record ? [record] : [],
  };
}

/** Own domains of a client: those listed plainly and those with the role `own`. */
export function ownDomains(client: Client): string[] {
  const roles = (client.mailDomains ?? []).filter((one) => one.role === 'own').map((one) => one.name);
  return [...(client.domains ?? []), ...roles].map(domainKey);
}

function merge(candidates: Candidate[]): Candidate[] {
  const byClient = new Map<string, Candidate>();
  for (const one of candidates) {
    const known = byClient.get(one.clientId);
    if (!known) byClient.set(one.clientId, { ...one, reasons: [...one.reasons] });
    else {
      known.reasons.push(...one.reasons);
      if (known.contactId === undefined && one.contactId !== undefined) known.contactId = one.contactId;
    }
  }
  return [...byClient.values()];
}

function byAddress(person: PagePerson, book: MatchBook): Candidate[] {
  const email = addressKey(person.email ?? '');
  if (!email) return [];
  return book.contacts
    .filter((contact) => !contact.left && contact.emails.some((one) => addressKey(one) === email))
    .map((contact) => ({
      clientId: contact.clientId,
      contactId: contact.id,
      reasons: [{ code: 'address', detail: email }],
    }));
}

/** The domains of parties that are no client themselves; a sponsor that is one is known by its own. */
function partyDomains(party: Party): string[] {
  return party.clientId ? [] : (party.domains ?? []).map(domainKey);
}

/** Domains that serve others, such as a law firm's: they never identify a client. */
function adviserHosts(book: MatchBook): Set<string> {
  return new Set([
    ...book.parties.flatMap(partyDomains),
    ...book.clients.flatMap((client) =>
      (client.mailDomains ?? []).filter((one) => one.role !== 'own').map((one) => domainKey(one.name)),
    ),
  ]);
}

function byDomain(host: string, book: MatchBook): { own: Candidate[]; adviser: Candidate[] } {
  const family = hostAndParents(host).filter((one) => !isFreeMail(one));
  const serving = adviserHosts(book);
  if (family.some((one) => serving.has(one))) {
    const adviser = book.parties
      .filter((party) => partyDomains(party).some((one) => family.includes(one)))
      .map((party): Candidate => ({
        clientId: party.ownerId,
        reasons: [{ code: 'adviser', detail: party.name }],
      }));
    return { own: [], adviser };
  }
  const own = book.clients
    .filter((client) => ownDomains(client).some((one) => family.includes(one)))
    .map((client): Candidate => ({ clientId: client.id, reasons: [{ code: 'domain', detail: host }] }));
  return { own, adviser: [] };
}

function byName(names: string[], book: MatchBook): { exact: Candidate[]; similar: Candidate[] } {
  const exact: Candidate[] = [];
  const similar: Candidate[] = [];
  for (const name of names) {
    const key = nameKey(name);
    for (const client of book.clients) {
      const keys = client.nameKeys ?? nameKeys(client.names);
      if (keys.includes(key)) exact.push({ clientId: client.id, reasons: [{ code: 'name', detail: name }] });
      else if (keys.some((one) => similarKeys(one, key))) {
        similar.push({ clientId: client.id, reasons: [{ code: 'similarName', detail: name }] });
      }
    }
  }
  return { exact: merge(exact), similar: merge(similar) };
}

function choiceOf(keys: (string | null)[], book: MatchBook): Choice | undefined {
  return book.choices
    .filter((choice) => !choice.deletedAt && keys.includes(choice.key))
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
}

/**
 * Whose page this is. In this order: what the user once answered, the record's own number, the exact address,
 * the client's own domain, the exact name. A free-mail or adviser's domain never decides; neither does a
 * similar name. Where two sure signs disagree, or one points at several clients, the user is asked.
 */
export function match(context: PageContext, book: MatchBook, ownAddresses: string[]): Match {
  if (context.kind === 'list') return { status: 'none' };
  const people = outsiders(context, ownAddresses);
  const person = people[0];
  const record = recordKey(context);
  const email = person?.email ? addressKey(person.email) : null;
  const key = record ?? (email ? `mail:${email}` : null);
  const withPerson = person ? { person } : {};

  // A free-mail address says nothing about the organisation; the page itself may.
  const host = [email && hostOf(email), context.organisation?.domain?.toLowerCase()].find(
    (one) => one && !isFreeMail(one),
  );
  const choice = choiceOf([record, email ? `mail:${email}` : null, host ? `domain:${host}` : null], book);
  if (choice?.kind === 'notClient') return { status: 'notClient', choiceId: choice.id, ...withPerson };
  if (choice?.clientId && book.clients.some((client) => client.id === choice.clientId)) {
    const contact = person
      ? byAddress(person, book).find((one) => one.clientId === choice.clientId)
      : undefined;
    return {
      status: 'certain',
      clientId: choice.clientId,
      ...(contact?.contactId ? { contactId: contact.contactId } : {}),
      reasons: [{ code: 'choice', detail: choice.key.slice(choice.key.indexOf(':') + 1) }],
      ...withPerson,
    };
  }

  const names = organisationNames(context, people);
  const named = byName(names, book);
  const isRecord = context.kind === 'record';
  const byRecord = record
    ? book.clients
        .filter((client) => recordKeys(client).includes(record))
        .map((client): Candidate => ({
          clientId: client.id,
          reasons: [{ code: 'record', detail: context.record?.id ?? '' }],
        }))
    : [];
  // A mail may have many recipients: the first whose address is known decides, the sender before all.
  const addressed = people.map((one) => byAddress(one, book)).find((found) => found.length) ?? [];
  const domain = host ? byDomain(host, book) : { own: [], adviser: [] };
  const tiers: Candidate[][] = isRecord
    ? [byRecord, merge([...named.exact, ...addressed]), domain.own]
    : [byRecord, addressed, domain.own];
  for (const tier of tiers) {
    const found = merge(tier);
    const [only] = found;
    if (only && found.length === 1) {
      const contact = addressed.find((one) => one.clientId === only.clientId)?.contactId;
      return {
        status: 'certain',
        ...only,
        ...(contact && only.contactId === undefined ? { contactId: contact } : {}),
        ...withPerson,
      };
    }
    if (found.length > 1) return { status: 'candidates', candidates: found, key, ...withPerson };
  }

  const weaker = merge([...named.exact, ...domain.adviser, ...named.similar]);
  if (weaker.length) return { status: 'candidates', candidates: weaker.slice(0, 8), key, ...withPerson };
  if (!person && !names.length) {
    return context.people.length ? { status: 'internal' } : { status: 'none' };
  }
  return { status: 'unknown', key, ...withPerson };
}
