import { Dexie, type EntityTable, type Transaction } from 'dexie';
import { VERSIONS } from './schema';
import type { BookRows, BookTable, Misfit, Operation, SettingRow, Stored, Visit } from './tables';
import type { Upgrade } from './upgrades/upgrade';
import { upgrades } from './upgrades/upgrades';

export type Database = Dexie & {
  [Table in BookTable]: EntityTable<Stored<BookRows[Table]>, 'id'>;
} & {
  settings: EntityTable<SettingRow, 'key'>;
  operations: EntityTable<Operation, 'id'>;
  visits: EntityTable<Visit, 'clientId'>;
  misfits: EntityTable<Misfit, 'pageId'>;
};

class NewerBookError extends Error {
  override name = 'VersionError';
}

/** Brings every row forward, also those kept for taking a step back, which would else return in their old shape. */
async function upgradeRows(tx: Transaction, { rows }: Upgrade): Promise<void> {
  const forward = (table: string, row: unknown) => rows[table as BookTable]?.(row as never) ?? row;
  for (const table of Object.keys(rows)) {
    await tx
      .table(table)
      .toCollection()
      .modify((row, stored) => {
        stored.value = forward(table, row);
      });
  }
  await tx
    .table<Operation>('operations')
    .toCollection()
    .modify((operation) => {
      for (const change of operation.changes) {
        if (change.before) change.before = forward(change.table, change.before) as Record<string, unknown>;
      }
    });
}

/**
 * Opens the book in the extension's own origin. An upgrade that fails rejects and leaves the old version as it
 * was; nothing is ever reset. `steps` are the released upgrades, but for a test of what happens when one fails.
 */
export function openDatabase(name = 'twofold', steps: Upgrade[] = upgrades): Database {
  const db = new Dexie(name) as Database;
  for (const { version, tables } of VERSIONS) {
    const declared = db.version(version).stores(tables);
    const step = steps.find((one) => one.version === version);
    if (step) declared.upgrade((tx) => upgradeRows(tx, step));
  }
  const newest = Math.max(...VERSIONS.map(({ version }) => version));
  // Dexie would open a book that a newer Twofold has written, and write rows of the old shape into it.
  db.on('ready', () => {
    const stored = db.backendDB().version / 10;
    if (stored > newest)
      throw new NewerBookError(`the book has version ${stored}, this Twofold knows ${newest}`);
  });
  return db;
}
