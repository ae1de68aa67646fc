import { nameKey } from '../../domain/match/name-key';
import type { Client } from '../../domain/model/client';
import type { Database } from '../database';

/** Clients whose names contain the typed text, those that begin with it first; at most `most`. */
export async function findClients(db: Database, typed: string, most: number): Promise<Client[]> {
  const key = nameKey(typed);
  const all = (await db.clients.toArray()).filter((client) => !client.deletedAt);
  const hit = (client: Client, test: (one: string) => boolean) =>
    (client.nameKeys ?? []).some(test) || client.names.some((name) => test(name.toLowerCase()));
  const first = key ? all.filter((client) => hit(client, (one) => one.startsWith(key))) : all;
  const seen = new Set(first.map((client) => client.id));
  const rest = key
    ? all.filter((client) => !seen.has(client.id) && hit(client, (one) => one.includes(key)))
    : [];
  return [...first, ...rest].slice(0, most);
}
