import type { ActionRecord } from './model/action-record';
import type { Book } from './model/book';
import type { Client } from './model/client';
import type { Contact } from './model/contact';
import type { Covenant } from './model/covenant';
import type { Deal } from './model/deal';
import type { Facility } from './model/facility';
import type { StoredFact } from './model/fact';
import type { Interaction } from './model/interaction';
import type { Milestone } from './model/milestone';
import type { Need } from './model/need';
import type { Note } from './model/note';
import type { Override } from './model/override';
import type { Party } from './model/party';
import type { ClientPromise } from './model/promise';
import type { Snapshot } from './model/snapshot';
import type { TeamMember } from './model/team-member';
import { byId } from './order';

/** Everything the book holds about one client. */
export type Dossier = {
  client: Client;
  contacts: Contact[];
  deals: Deal[];
  facilities: Facility[];
  milestones: Milestone[];
  covenants: Covenant[];
  parties: Party[];
  interactions: Interaction[];
  notes: Note[];
  facts: StoredFact[];
  needs: Need[];
  promises: ClientPromise[];
  team: TeamMember[];
  actions: ActionRecord[];
  overrides: Override[];
  snapshots: Snapshot[];
};

/** The tables of a book by owner: rows carry either the client's or the deal's id. */
export type BookTables = Omit<Book, 'format' | 'version' | 'baseCurrency' | 'rates' | 'policy'>;

function emptyDossier(client: Client): Dossier {
  return {
    client,
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

/**
 * A file lists its rows as they were written, the store by id: in the order of the ids both give the same
 * answer. Interactions are ordered by time where they are read.
 */
function putInOrder(dossier: Dossier): void {
  const { client: _client, interactions: _interactions, ...tables } = dossier;
  for (const rows of Object.values(tables)) if (rows.length > 1) rows.sort(byId);
}

/**
 * One dossier a client, in the order of the clients. Deleted rows are left out; rows of an unknown client or
 * deal belong to nobody and are left out too (`danglingRows` names them).
 */
export function dossiers(tables: BookTables): Map<string, Dossier> {
  const all = new Map<string, Dossier>();
  for (const client of tables.clients) if (!client.deletedAt) all.set(client.id, emptyDossier(client));
  const dealOwner = new Map<string, Dossier>();
  for (const deal of tables.deals ?? []) {
    const owner = deal.deletedAt ? undefined : all.get(deal.clientId);
    if (!owner) continue;
    owner.deals.push(deal);
    dealOwner.set(deal.id, owner);
  }
  function place<Row extends { deletedAt?: string | undefined }>(
    rows: Row[] | undefined,
    ownerOf: (row: Row) => Dossier | undefined,
    into: (owner: Dossier) => Row[],
  ): void {
    for (const row of rows ?? []) {
      const owner = row.deletedAt ? undefined : ownerOf(row);
      if (owner) into(owner).push(row);
    }
  }
  const byClient = (row: { clientId: string }) => all.get(row.clientId);
  const byDeal = (row: { dealId: string }) => dealOwner.get(row.dealId);
  place(tables.contacts, byClient, (owner) => owner.contacts);
  place(tables.facilities, byDeal, (owner) => owner.facilities);
  place(tables.milestones, byDeal, (owner) => owner.milestones);
  place(tables.covenants, byDeal, (owner) => owner.covenants);
  place(tables.parties, byDeal, (owner) => owner.parties);
  place(tables.interactions, byClient, (owner) => owner.interactions);
  place(tables.notes, byClient, (owner) => owner.notes);
  place(tables.facts, byClient, (owner) => owner.facts);
  place(tables.needs, byClient, (owner) => owner.needs);
  place(tables.promises, byClient, (owner) => owner.promises);
  place(tables.team, byClient, (owner) => owner.team);
  place(tables.actions, byClient, (owner) => owner.actions);
  place(tables.overrides, byClient, (owner) => owner.overrides);
  place(tables.snapshots, byClient, (owner) => owner.snapshots);
  for (const dossier of all.values()) putInOrder(dossier);
  return all;
}
