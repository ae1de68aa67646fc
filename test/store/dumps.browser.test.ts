import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { Book } from '../../lib/domain/model/book';
import type { TaughtPage } from '../../lib/domain/model/taught-page';
import { importTaught } from '../../lib/store/commands/teach';
import { type Database, openDatabase } from '../../lib/store/database';
import { storeError } from '../../lib/store/errors';
import { allTaught, taughtOfHost } from '../../lib/store/queries/taught';
import { VERSIONS } from '../../lib/store/schema';
import { BOOK_TABLES } from '../../lib/store/tables';
import { undo } from '../../lib/store/undo';
import type { Upgrade } from '../../lib/store/upgrades/upgrade';
import { upgrades } from '../../lib/store/upgrades/upgrades';
import v1 from './dumps/v1.json';
import v2 from './dumps/v2.json';
import v3 from './dumps/v3.json';

type Row = Record<string, unknown>;
type Dump = { version: number; tables: Record<string, Row[]> };

/** One frozen dump for each released version, as that version wrote it. Never edited. */
const DUMPS: Dump[] = [v1, v2, v3];

const NEWEST = Math.max(...VERSIONS.map(({ version }) => version));

/** The tables as they stand in a version: a later line for a table takes the place of the earlier. */
function tablesOf(version: number): Record<string, string> {
  const merged = Object.assign({}, ...VERSIONS.filter((one) => one.version <= version).map((v) => v.tables));
  return Object.fromEntries(
    Object.entries<string | null>(merged).filter(([, spec]) => spec !== null),
  ) as never;
}

const keyOf = (spec: string) => spec.split(',')[0]?.trim() ?? 'id';

/** Puts a dump into the browser's own database at its own version, without Dexie's help. */
function write(name: string, dump: Dump): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open(name, dump.version * 10);
    open.addEventListener('error', () => reject(open.error));
    open.addEventListener('upgradeneeded', () => {
      for (const [table, spec] of Object.entries(tablesOf(dump.version))) {
        const store = open.result.createObjectStore(table, { keyPath: keyOf(spec) });
        for (const index of spec.split(',').slice(1)) {
          const path = index.trim().replace(/^[*&]/, '');
          store.createIndex(path, path, { multiEntry: index.includes('*'), unique: index.includes('&') });
        }
        for (const row of dump.tables[table] ?? []) store.add(row);
      }
    });
    open.addEventListener('success', () => {
      open.result.close();
      resolve();
    });
  });
}

/** What lies in the browser's own database, seen without Dexie and without changing its version. */
function read(name: string): Promise<Dump & { indexes: Record<string, string[]> }> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open(name);
    open.addEventListener('error', () => reject(open.error));
    open.addEventListener('success', () => {
      const found: Dump & { indexes: Record<string, string[]> } = {
        version: open.result.version / 10,
        tables: {},
        indexes: {},
      };
      const tx = open.result.transaction([...open.result.objectStoreNames]);
      for (const table of tx.objectStoreNames) {
        const store = tx.objectStore(table);
        found.indexes[table] = [...store.indexNames];
        const rows = store.getAll();
        rows.addEventListener('success', () => {
          found.tables[table] = rows.result as Row[];
        });
      }
      tx.addEventListener('complete', () => {
        open.result.close();
        resolve(found);
      });
    });
  });
}

/** Opens a dump in the newest version, and takes it away afterwards. */
async function opened(dump: Dump, check: (db: Database) => Promise<void>, steps?: Upgrade[]): Promise<void> {
  const name = `dump-${crypto.randomUUID()}`;
  await write(name, dump);
  const db = openDatabase(name, steps);
  try {
    await db.open();
    await check(db);
  } finally {
    await db.delete();
  }
}

/** A dump with further rows in some of its tables. */
function withRows(dump: Dump, more: Record<string, Row[]>): Dump {
  const tables = Object.entries(more).map(([table, rows]) => [
    table,
    [...(dump.tables[table] ?? []), ...rows],
  ]);
  return { ...dump, tables: { ...dump.tables, ...Object.fromEntries(tables) } };
}

/** The rows in the order of their key, in which the store gives them. */
function sorted(table: string, rows: Row[]): Row[] {
  const key = keyOf(tablesOf(NEWEST)[table] ?? 'id');
  return rows.toSorted((a, b) => (String(a[key]) < String(b[key]) ? -1 : 1));
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

const STAMP = { createdAt: '2026-11-24T09:00:00.000Z', changedAt: '2026-11-24T09:00:00.000Z', origin: 'd' };

describe('frozen dumps', () => {
  it('there is one for every released version', () => {
    expect(DUMPS.map((dump) => dump.version)).toEqual(VERSIONS.map(({ version }) => version));
  });

  it.each(DUMPS)('version $version opens in the newest and keeps every row', (dump) =>
    opened(dump, async (db) => {
      expect(db.verno).toBe(NEWEST);
      for (const [table, rows] of Object.entries(dump.tables)) {
        const stored: Row[] = await db.table(table).toArray();
        // Nothing that was written is lost or changed; an upgrade of these rows only adds to them.
        expect(stored).toEqual(sorted(table, rows).map((row) => expect.objectContaining(row)));
        if (dump.version === NEWEST) expect(stored).toEqual(sorted(table, rows));
      }
      for (const table of BOOK_TABLES) {
        for (const row of await db.table(table).toArray()) {
          expect(rowSchema(table).safeParse(row).error?.issues ?? [], `${table} ${row.id}`).toEqual([]);
        }
      }
    }),
  );

  it.each(DUMPS)('version $version has rows in every table', (dump) => {
    const tables = Object.keys(tablesOf(dump.version));
    expect(Object.keys(dump.tables).toSorted()).toEqual(tables.toSorted());
    expect(Object.entries(dump.tables).filter(([, rows]) => rows.length === 0)).toEqual([]);
  });

  it('between them run every upgrade', async () => {
    const idle = new Set(
      upgrades.flatMap(({ version, rows }) => Object.keys(rows).map((table) => `${version} ${table}`)),
    );
    const noted = upgrades.map(({ version, rows }) => ({
      version,
      rows: Object.fromEntries(
        Object.entries(rows).map(([table, upgrade]) => [
          table,
          (row: never) => {
            idle.delete(`${version} ${table}`);
            return upgrade(row);
          },
        ]),
      ),
    }));
    for (const dump of DUMPS) await opened(dump, () => Promise.resolve(), noted);
    expect([...idle]).toEqual([]);
  });
});

describe('version 2', () => {
  const older = withRows(v1, {
    clients: [
      {
        id: 'nordlys',
        names: ['Nordlys'],
        nameKeys: ['nordlys'],
        domains: ['nordlys.example'],
        mailDomains: [
          { name: 'Lexbridge.example', role: 'adviser' },
          { name: 'NORDLYS.example', role: 'own' },
        ],
        externalIds: [{ origin: 'https://CRM.example', type: 'account', id: '42' }],
        ...STAMP,
      },
    ],
    parties: [
      { id: 'y', dealId: 'haisheng-d1', role: 'other', name: 'Y', domains: ['Lex.Example'], ...STAMP },
    ],
  });

  it('derives the keys of the clients of version 1', () =>
    opened(older, async (db) => {
      const keys = (await db.clients.toArray()).map(({ id, recordKeys, hosts }) => ({
        id,
        recordKeys,
        hosts,
      }));
      expect(keys).toEqual([
        { id: 'beihai-gas', recordKeys: [], hosts: ['beihai-gas.example'] },
        { id: 'haisheng', recordKeys: [], hosts: ['haisheng-energy.example'] },
        { id: 'haisheng-dafeng', recordKeys: [], hosts: ['dafeng-wind.example'] },
        {
          id: 'nordlys',
          recordKeys: ['record:https://crm.example account 42'],
          hosts: ['nordlys.example', 'lexbridge.example'],
        },
      ]);
    }));

  it('finds them by the new indexes, and parties in lower case', () =>
    opened(older, async (db) => {
      const record = db.clients.where('recordKeys').equals('record:https://crm.example account 42');
      expect(await record.primaryKeys()).toEqual(['nordlys']);
      const host = db.clients.where('hosts').equals('lexbridge.example');
      expect(await host.primaryKeys()).toEqual(['nordlys']);
      const party = db.parties.where('domains').equals('lex.example');
      expect(await party.primaryKeys()).toEqual(['y']);
    }));

  it('brings forward what a step is taken back to', () => {
    const [before = {}] = v1.tables.clients;
    const now = { ...before, names: ['New name'], changedAt: '2026-11-25T09:00:00.000Z' };
    const changes = [{ table: 'clients', id: 'haisheng', changedAt: now.changedAt, before }];
    const step = { id: 'op-2', at: now.changedAt, kind: 'fact', clientId: 'haisheng', changes };
    const changed = withRows({ ...v1, tables: { ...v1.tables, clients: [now] } }, { operations: [step] });
    return opened(changed, async (db) => {
      expect(await undo(db, 'op-2', '2026-11-26T09:00:00.000Z')).toEqual({ ok: true, value: 'undone' });
      expect(await db.clients.get('haisheng')).toMatchObject({
        names: v1.tables.clients[0]?.names,
        hosts: ['haisheng-energy.example'],
        recordKeys: [],
      });
    });
  });
});

describe('version 3', () => {
  it.each([v1, v2])('version $version comes to it with nothing taught, and can be taught', (older) =>
    opened(older, async (db) => {
      expect(await allTaught(db)).toEqual([]);
      expect(await db.misfits.count()).toBe(0);
      const [page] = v3.tables.taught as unknown as TaughtPage[];
      if (!page) throw new Error('nothing taught in the dump');
      const by = { now: STAMP.createdAt, device: 'd', newId: () => crypto.randomUUID() };
      await importTaught(db, [page], by);
      expect(await taughtOfHost(db, page.host)).toMatchObject([{ path: page.path, fields: page.fields }]);
    }),
  );
});

describe('an upgrade that fails', () => {
  it('leaves version 1 as it was, and the next try finds all of it', async () => {
    const name = `failing-${crypto.randomUUID()}`;
    await write(name, v1);
    const before = await read(name);
    let rows = 0;
    const failing: Upgrade = {
      version: 2,
      rows: {
        parties: (row) => Object.assign({}, row, { name: 'overwritten' }),
        clients: (row) => {
          rows += 1;
          if (rows === v1.tables.clients.length) throw new Error('cannot be brought forward');
          return Object.assign({}, row, { names: ['overwritten'] });
        },
      },
    };
    const db = openDatabase(name, [failing]);
    const error = await db.open().then(
      () => null,
      (reason: unknown) => storeError(reason),
    );
    db.close();
    expect(rows).toBe(v1.tables.clients.length);
    expect(error).toEqual({ code: 'unknown', detail: 'Error: cannot be brought forward' });

    const after = await read(name);
    expect(after).toEqual(before);
    expect(after.version).toBe(1);
    expect(after.tables).toEqual(
      Object.fromEntries(Object.entries(v1.tables).map(([table, list]) => [table, sorted(table, list)])),
    );

    const again = openDatabase(name);
    await again.open();
    expect(again.verno).toBe(NEWEST);
    expect(await again.clients.count()).toBe(v1.tables.clients.length);
    await again.delete();
  });
});
