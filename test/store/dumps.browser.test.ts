import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { Book } from '../../lib/domain/model/book';
import { openDatabase } from '../../lib/store/database';
import { VERSIONS } from '../../lib/store/schema';
import { BOOK_TABLES } from '../../lib/store/tables';
import v1 from './dumps/v1.json';

/** One frozen dump for each released version, as that version wrote it. Never edited. */
const DUMPS: { version: number; tables: Record<string, { id?: string; key?: string }[]> }[] = [v1];

/** Puts a dump into the browser's own database at its own version, without Dexie's help. */
function write(name: string, dump: (typeof DUMPS)[number]): Promise<void> {
  const schema = VERSIONS.filter(({ version }) => version <= dump.version);
  return new Promise((resolve, reject) => {
    const open = indexedDB.open(name, dump.version * 10);
    open.addEventListener('error', () => reject(open.error));
    open.addEventListener('upgradeneeded', () => {
      for (const { tables } of schema) {
        for (const [table, spec] of Object.entries(tables)) {
          const [key = 'id', ...indexes] = (spec ?? 'id').split(',').map((part) => part.trim());
          const store = open.result.createObjectStore(table, { keyPath: key });
          for (const index of indexes) {
            const path = index.replace(/^[*&]/, '');
            store.createIndex(path, path, {
              multiEntry: index.startsWith('*'),
              unique: index.startsWith('&'),
            });
          }
          for (const row of dump.tables[table] ?? []) store.add(row);
        }
      }
    });
    open.addEventListener('success', () => {
      open.result.close();
      resolve();
    });
  });
}

/** The schema of a table's rows: what a book file accepts. */
function rowSchema(table: string): z.ZodMiniType {
  const field = Book.shape[table as keyof typeof Book.shape] as unknown as {
    _zod: { def: { innerType?: { _zod: { def: { element: z.ZodMiniType } } }; element?: z.ZodMiniType } };
  };
  const { innerType, element } = field._zod.def;
  const found = element ?? innerType?._zod.def.element;
  if (!found) throw new Error(`no schema for ${table}`);
  return found;
}

describe('frozen dumps', () => {
  it('there is one for every released version', () => {
    expect(DUMPS.map((dump) => dump.version)).toEqual(VERSIONS.map(({ version }) => version));
  });

  it.each(DUMPS)('version $version opens in the newest and keeps every row', async (dump) => {
    const name = `dump-${crypto.randomUUID()}`;
    await write(name, dump);
    const db = openDatabase(name);
    await db.open();
    expect(db.verno).toBe(Math.max(...VERSIONS.map(({ version }) => version)));
    for (const [table, rows] of Object.entries(dump.tables)) {
      const stored = await db.table(table).toArray();
      expect(stored.map((row) => row.id ?? row.key).toSorted()).toEqual(
        rows.map((row) => row.id ?? row.key).toSorted(),
      );
    }
    for (const table of BOOK_TABLES) {
      for (const row of await db.table(table).toArray()) {
        expect(rowSchema(table).safeParse(row).error?.issues ?? [], `${table} ${row.id}`).toEqual([]);
      }
    }
    await db.delete();
  });

  it.each(DUMPS)('version $version has rows in every table', (dump) => {
    expect(Object.entries(dump.tables).filter(([, rows]) => rows.length === 0)).toEqual([]);
  });
});
