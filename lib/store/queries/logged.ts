import type { Interaction } from '../../domain/model/interaction';
import type { Database } from '../database';

/** How far back a log entry can be taken back by its button; later by the history. */
const RECENT_OPERATIONS = 100;

/** The log entry of a message, and the step that made it where that can still be undone. */
export async function findLogged(
  db: Database,
  dedupeKey: string,
): Promise<{ interaction: Interaction; operationId?: string } | undefined> {
  const interaction = await db.interactions.where('dedupeKey').equals(dedupeKey).first();
  if (!interaction || interaction.deletedAt) return undefined;
  // oxlint-disable-next-line unicorn/no-array-reverse -- a Dexie collection, not an array
  const recent = await db.operations.orderBy('at').reverse().limit(RECENT_OPERATIONS).toArray();
  const operation = recent.find(
    (one) =>
      !one.undoneAt &&
      (one.kind === 'log' || one.kind === 'next-step') &&
      one.changes.some((change) => change.id === interaction.id),
  );
  return { interaction, ...(operation ? { operationId: operation.id } : {}) };
}
