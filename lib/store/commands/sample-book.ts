import type { Book } from '../../domain/model/book';
import type { Writer } from '../commit';
import type { Database } from '../database';
import { loadBook } from '../load-book';
import { BOOK_TABLES } from '../tables';

/** Adds the invented clients, each marked as a sample. */
export function loadSample(db: Database, book: Book, by: Writer): Promise<{ rows: number }> {
  return loadBook(db, book, by);
}

/** Removes the sample clients and everything of theirs, for good; the user's own rows stay. */
export async function removeSample(db: Database): Promise<{ clients: number }> {
  return db.transaction('rw', [...BOOK_TABLES, 'visits'], async () => {
    const clients = (await db.clients.toArray()).filter((client) => client.sample).map((client) => client.id);
    const deals = (await db.deals.where('clientId').anyOf(clients).toArray()).map((deal) => deal.id);
    for (const table of [db.facilities, db.milestones, db.covenants, db.parties]) {
      await table.where('dealId').anyOf(deals).delete();
    }
    for (const table of [
      db.contacts,
      db.deals,
      db.interactions,
      db.notes,
      db.facts,
      db.needs,
      db.promises,
      db.team,
      db.actions,
      db.overrides,
      db.snapshots,
      db.choices,
    ]) {
      await table.where('clientId').anyOf(clients).delete();
    }
    await db.visits.bulkDelete(clients);
    await db.clients.bulkDelete(clients);
    return { clients: clients.length };
  });
}
