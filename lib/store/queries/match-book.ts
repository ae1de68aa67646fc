import { FREE_MAIL_HOSTS } from '../../domain/match/free-mail';
import type { Lookups, MatchBook } from '../../domain/match/match';
import type { Database } from '../database';

const FREE = new Set<string>(FREE_MAIL_HOSTS);

function live<Row extends { deletedAt?: string }>(rows: Row[]): Row[] {
  return rows.filter((row) => !row.deletedAt);
}

/** The part of the book that one page could be about, by the indexes: no full scan however large the book. */
export async function readMatchBook(db: Database, wanted: Lookups): Promise<MatchBook> {
  const hosts = wanted.hosts.filter((host) => !FREE.has(host));
  const [contacts, byRecord, byHost, byName, parties, choices] = await Promise.all([
    db.contacts.where('emails').anyOf(wanted.emails).toArray(),
    db.clients.where('recordKeys').anyOf(wanted.recordKeys).distinct().toArray(),
    db.clients.where('hosts').anyOf(hosts).distinct().toArray(),
    db.clients.where('nameKeys').startsWithAnyOf(namePrefixes(wanted.names)).distinct().toArray(),
    db.parties.where('domains').anyOf(hosts).distinct().toArray(),
    db.choices.where('key').anyOf(wanted.choiceKeys).toArray(),
  ]);
  const deals = await db.deals.bulkGet(parties.map((party) => party.dealId));
  const ids = new Set([
    ...live(contacts).map((contact) => contact.clientId),
    ...choices.flatMap((choice) => choice.clientId ?? []),
  ]);
  const found = [...byRecord, ...byHost, ...byName];
  const known = new Set(found.map((client) => client.id));
  const more = await db.clients.bulkGet([...ids].filter((id) => !known.has(id)));
  const clients = new Map(
    live([...found, ...more.filter((client) => client !== undefined)]).map((client) => [client.id, client]),
  );
  return {
    clients: [...clients.values()],
    contacts: live(contacts).filter((contact) => clients.has(contact.clientId)),
    parties: live(parties).flatMap((party) => {
      const ownerId = deals.find((deal) => deal?.id === party.dealId)?.clientId;
      return ownerId ? [{ ...party, ownerId }] : [];
    }),
    choices: live(choices),
  };
}

/** A similar name begins alike: three characters of a Chinese name, four letters of another. */
function namePrefixes(names: string[]): string[] {
  return names
    .filter(Boolean)
    .map((name) => (/\p{Script=Han}/u.test(name) ? name.slice(0, 3) : name.slice(0, 4)));
}
