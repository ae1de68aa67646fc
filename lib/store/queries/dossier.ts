import { type Dossier, dossiers } from '../../domain/dossier';
import type { Database } from '../database';

/** Everything about one client, by the indexes; undefined where there is no such client. */
export async function readDossier(db: Database, clientId: string): Promise<Dossier | undefined> {
  const client = await db.clients.get(clientId);
  if (!client || client.deletedAt) return undefined;
  const of = { clientId };
  const [contacts, deals, interactions, notes, facts, needs, promises, team, actions, overrides, snapshots] =
    await Promise.all([
      db.contacts.where(of).toArray(),
      db.deals.where(of).toArray(),
      db.interactions.where(of).toArray(),
      db.notes.where(of).toArray(),
      db.facts.where(of).toArray(),
      db.needs.where(of).toArray(),
      db.promises.where(of).toArray(),
      db.team.where(of).toArray(),
      db.actions.where(of).toArray(),
      db.overrides.where(of).toArray(),
      db.snapshots.where(of).toArray(),
    ]);
  const dealIds = deals.map((deal) => deal.id);
  const [facilities, milestones, covenants, parties] = await Promise.all([
    db.facilities.where('dealId').anyOf(dealIds).toArray(),
    db.milestones.where('dealId').anyOf(dealIds).toArray(),
    db.covenants.where('dealId').anyOf(dealIds).toArray(),
    db.parties.where('dealId').anyOf(dealIds).toArray(),
  ]);
  return dossiers({
    clients: [client],
    contacts,
    deals,
    facilities,
    milestones,
    covenants,
    parties,
    interactions,
    notes,
    facts,
    needs,
    promises,
    team,
    actions,
    overrides,
    snapshots,
  }).get(clientId);
}

/** Clients and deals of the whole book: what a single client's value is measured against. */
export async function readBookOutline(db: Database): Promise<Pick<Dossier, 'client' | 'deals'>[]> {
  const [clients, deals] = await Promise.all([db.clients.toArray(), db.deals.toArray()]);
  return [...dossiers({ clients, deals }).values()];
}
