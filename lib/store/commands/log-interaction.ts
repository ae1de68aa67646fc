import type { NewInteraction } from '../../domain/log';
import type { Interaction } from '../../domain/model/interaction';
import { commit, type Write, type Writer } from '../commit';
import type { Database } from '../database';
import type { Operation } from '../tables';

export type Logged =
  { status: 'logged'; operation: Operation } | { status: 'already'; interaction: Interaction };

/**
 * Logs a contact once. A second click, a second window or a second device gives `already`: the check and the
 * write are one transaction, and the index on the key is unique besides. An entry that was undone comes back
 * under its old id. `also` is written in the same step, such as a next step with its date.
 */
export async function logInteraction(
  db: Database,
  entry: NewInteraction,
  by: Writer,
  also: Write[] = [],
): Promise<Logged> {
  return db.transaction('rw', db.interactions, db.actions, db.notes, db.operations, async () => {
    const known = entry.dedupeKey
      ? await db.interactions.where('dedupeKey').equals(entry.dedupeKey).first()
      : undefined;
    if (known && !known.deletedAt) return { status: 'already', interaction: known };
    const row = { ...entry, id: known?.id ?? by.newId() };
    const operation = await commit(
      db,
      {
        kind: also.length ? 'next-step' : 'log',
        clientId: entry.clientId,
        writes: [{ table: 'interactions', row }, ...also],
      },
      by,
    );
    return { status: 'logged', operation };
  });
}
