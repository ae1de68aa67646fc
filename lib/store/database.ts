import { Dexie, type EntityTable } from 'dexie';
import { VERSIONS } from './schema';
import type { BookRows, BookTable, Operation, SettingRow, Stored } from './tables';

export type Database = Dexie & {
  [Table in BookTable]: EntityTable<Stored<BookRows[Table]>, 'id'>;
} & {
  settings: EntityTable<SettingRow, 'key'>;
  operations: EntityTable<Operation, 'id'>;
};

/**
 * Opens the book in the extension's own origin. An upgrade that fails rejects and leaves the old version as it
 * was; nothing is ever reset.
 */
export function openDatabase(name = 'twofold'): Database {
  const db = new Dexie(name) as Database;
  for (const { version, tables } of VERSIONS) db.version(version).stores(tables);
  return db;
}
