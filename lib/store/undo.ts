import { fail, ok, type Result } from '../result';
import { tableOf } from './commit';
import type { Database } from './database';
import type { StoreError } from './errors';
import type { BookRows, BookTable, Stored } from './tables';

/**
 * Takes a step back: rows it changed get their old values, rows it added are marked deleted. Refused as a whole
 * where one of the rows has been changed since; nothing is then touched. Undoing twice does nothing.
 */
export async function undo(
  db: Database,
  operationId: string,
  now: string,
): Promise<Result<'undone' | 'already', StoreError>> {
  const operation = await db.operations.get(operationId);
  if (!operation) return fail({ code: 'not-found', detail: operationId });
  if (operation.undoneAt) return ok('already');
  const tables = [...new Set(operation.changes.map((change) => change.table)), 'operations'];
  return db.transaction('rw', tables, async () => {
    const rows = await Promise.all(
      operation.changes.map((change) => tableOf(db, change.table).get(change.id)),
    );
    const changed = operation.changes.find((change, i) => rows[i]?.changedAt !== change.changedAt);
    if (changed) return fail({ code: 'changed-since' as const, detail: `${changed.table} ${changed.id}` });
    for (const [i, change] of operation.changes.entries()) {
      const row = (change.before ?? { ...rows[i], deletedAt: now }) as Stored<BookRows[BookTable]>;
      await tableOf(db, change.table).put({ ...row, changedAt: now });
    }
    await db.operations.update(operationId, { undoneAt: now });
    return ok('undone' as const);
  });
}
