import { Dexie, type EntityTable } from 'dexie';
import { VERSIONS } from './schema';
import type { BookRows, BookTable, Operation, SettingRow, Stored } from './tables';

export type Database = Dexie & {
  [Table in BookTable]: EntityTable<Stored<BookRows[Table]>, 'id'>;
} & {
  settings: EntityTable<SettingRow, 'key'>;
  operations: EntityTable<Operation, 'id'>;
};

class NewerBookError extends Error {
  override name = 'VersionError';
}

/**
 * Opens the book in the extension's own origin. An upgrade that fails rejects and leaves the old version as it
 * was; nothing is ever reset.
 */
export function openDatabase(name = 'twofold'): Database {
  const db = new Dexie(name) as Database;
  for (const { version, tables } of VERSIONS) db.version(version).stores(tables);
  const newest = Math.max(...VERSIONS.map(({ version }) => version));
  // Dexie would open a book that a newer Twofold has written, and write rows of the old shape into it.
  db.on('ready', () => {
    const stored = db.backendDB().version / 10;
    if (stored > newest)
      throw new NewerBookError(`the book has version ${stored}, this Twofold knows ${newest}`);
  });
  return db;
}
