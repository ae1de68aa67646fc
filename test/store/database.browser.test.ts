import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logByHand, type NewInteraction } from '../../lib/domain/log';
import { addClient } from '../../lib/store/commands/add-client';
import { addNote } from '../../lib/store/commands/add-note';
import { correctVerdict, endCorrection } from '../../lib/store/commands/correct-verdict';
import { logInteraction } from '../../lib/store/commands/log-interaction';
import { removeSample } from '../../lib/store/commands/sample-book';
import { commit, type Writer } from '../../lib/store/commit';
import { type Database, openDatabase } from '../../lib/store/database';
import { storeError } from '../../lib/store/errors';
import { loadBook } from '../../lib/store/load-book';
import { readDossier } from '../../lib/store/queries/dossier';
import { findClients } from '../../lib/store/queries/find-clients';
import { findLogged } from '../../lib/store/queries/logged';
import { readMatchBook } from '../../lib/store/queries/match-book';
import { deviceId, readSettings, writeSetting } from '../../lib/store/queries/settings';
import { VERSIONS } from '../../lib/store/schema';
import { BOOK_TABLES } from '../../lib/store/tables';
import { undo } from '../../lib/store/undo';
import { sampleBook } from '../../lib/sample/sample-book';

const NOW = '2026-11-24T09:00:00.000Z';
let db: Database;
let count = 0;

function by(now = NOW): Writer {
  return { now, device: 'here', newId: () => `id-${(count += 1)}` };
}

const mail: NewInteraction = {
  clientId: 'c',
  channel: 'email',
  at: NOW,
  direction: 'in',
  subject: 'Term sheet',
  dedupeKey: 'gmail:1a|c|email',
};

beforeEach(async () => {
  count = 0;
  db = openDatabase(`test-${crypto.randomUUID()}`);
  await db.open();
});

afterEach(async () => {
  await db.delete();
});

describe('logging', () => {
  it('stores a message once, however often and from however many connections', async () => {
    const other = openDatabase(db.name);
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, i) => logInteraction(i % 2 ? other : db, mail, by())),
    );
    expect(results.filter((one) => one.status === 'logged')).toHaveLength(1);
    expect(await db.interactions.count()).toBe(1);
    other.close();
  });

  it('brings an entry that was taken back to life under its old id', async () => {
    const first = await logInteraction(db, mail, by());
    if (first.status !== 'logged') throw new Error('not logged');
    expect(await undo(db, first.operation.id, NOW)).toEqual({ ok: true, value: 'undone' });
    expect(await findLogged(db, 'gmail:1a|c|email')).toBeUndefined();
    const [row] = await db.interactions.toArray();
    expect(row?.deletedAt).toBe(NOW);
    const again = await logInteraction(db, mail, by('2026-11-24T10:00:00.000Z'));
    expect(again.status).toBe('logged');
    const rows = await db.interactions.toArray();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ id: row?.id, createdAt: NOW, changedAt: '2026-11-24T10:00:00.000Z' });
    expect(rows[0]?.deletedAt).toBeUndefined();
    expect((await findLogged(db, 'gmail:1a|c|email'))?.operationId).toBeDefined();
  });

  it('logs what has no message as often as it is told', async () => {
    const call = logByHand({ clientId: 'c', channel: 'call', at: NOW });
    await logInteraction(db, call, by());
    await logInteraction(db, call, by());
    expect(await db.interactions.count()).toBe(2);
  });

  it('writes the follow-up in the same step, and takes both back', async () => {
    const step = { id: 'step', clientId: 'c', state: 'accepted' as const, at: NOW, due: '2026-11-25' };
    const logged = await logInteraction(db, mail, by(), [{ table: 'actions', row: step }]);
    expect(await db.actions.count()).toBe(1);
    if (logged.status !== 'logged') throw new Error('not logged');
    await undo(db, logged.operation.id, NOW);
    expect((await db.actions.get('step'))?.deletedAt).toBe(NOW);
    expect((await db.interactions.toArray())[0]?.deletedAt).toBe(NOW);
  });
});

describe('undo', () => {
  it('gives a changed row its old value back', async () => {
    await commit(
      db,
      { kind: 'fact', writes: [{ table: 'clients', row: { id: 'c', names: ['Old'] } }] },
      by(),
    );
    const later = by('2026-11-24T10:00:00.000Z');
    const change = await commit(
      db,
      { kind: 'fact', writes: [{ table: 'clients', row: { id: 'c', names: ['New'] } }] },
      later,
    );
    expect((await db.clients.get('c'))?.names).toEqual(['New']);
    await undo(db, change.id, '2026-11-24T11:00:00.000Z');
    expect(await db.clients.get('c')).toMatchObject({ names: ['Old'], nameKeys: ['old'] });
  });

  it('is refused as a whole where a row has changed since, and touches nothing', async () => {
    const step = await commit(
      db,
      {
        kind: 'fact',
        writes: [
          { table: 'clients', row: { id: 'a', names: ['A'] } },
          { table: 'clients', row: { id: 'b', names: ['B'] } },
        ],
      },
      by(),
    );
    await commit(
      db,
      { kind: 'fact', writes: [{ table: 'clients', row: { id: 'b', names: ['B2'] } }] },
      by('2026-11-24T10:00:00.000Z'),
    );
    const result = await undo(db, step.id, NOW);
    expect(result).toMatchObject({ ok: false, error: { code: 'changed-since', detail: 'clients b' } });
    expect((await db.clients.get('a'))?.deletedAt).toBeUndefined();
  });

  it('does nothing the second time, and says when there is no such step', async () => {
    const note = await addNote(db, { clientId: 'c', text: 'x', confidentiality: 'team' }, by());
    await undo(db, note.id, NOW);
    expect(await undo(db, note.id, NOW)).toEqual({ ok: true, value: 'already' });
    expect(await undo(db, 'nothing', NOW)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('commit', () => {
  it('writes all rows or none', async () => {
    const bad = { id: undefined as unknown as string, names: ['No id'] };
    await expect(
      commit(
        db,
        {
          kind: 'fact',
          writes: [
            { table: 'clients', row: { id: 'a', names: ['A'] } },
            { table: 'clients', row: bad },
          ],
        },
        by(),
      ),
    ).rejects.toThrow();
    expect(await db.clients.count()).toBe(0);
    expect(await db.operations.count()).toBe(0);
  });

  it('stamps rows and keeps addresses and domains in their comparable form', async () => {
    await addClient(
      db,
      {
        name: 'Haisheng Co., Ltd.',
        domain: 'Haisheng.Example',
        contact: { name: 'Chen', email: 'Chen@Haisheng.example' },
      },
      'record:https://crm.example account 1',
      by(),
    );
    const [client] = await db.clients.toArray();
    expect(client).toMatchObject({
      domains: ['haisheng.example'],
      hosts: ['haisheng.example'],
      recordKeys: [],
      nameKeys: ['haisheng'],
      createdAt: NOW,
      origin: 'here',
    });
    expect((await db.contacts.toArray())[0]?.emails).toEqual(['chen@haisheng.example']);
    expect((await db.choices.toArray())[0]).toMatchObject({ kind: 'client', clientId: client?.id });
  });
});

describe('corrections', () => {
  it('hold for the days asked for and can be ended', async () => {
    const entry = {
      clientId: 'c',
      axis: 'risk' as const,
      verdict: 'low',
      reason: 'guarantee',
      by: 'me',
      days: 90,
    };
    await correctVerdict(db, entry, by());
    const [row] = await db.overrides.toArray();
    expect(row?.until.slice(0, 10)).toBe('2027-02-22');
    await endCorrection(db, 'c', 'risk', by('2026-11-25T09:00:00.000Z'));
    expect((await db.overrides.toArray())[0]?.deletedAt).toBe('2026-11-25T09:00:00.000Z');
  });
});

describe('queries', () => {
  it('find the part of the book a page is about, without deleted rows', async () => {
    await loadBook(db, sampleBook(NOW), by());
    const lookups = {
      emails: ['chen.zhiyuan@haisheng-energy.example'],
      hosts: ['haisheng-energy.example', 'hengdao-law.example', 'gmail.com'],
      names: ['远景'],
      choiceKeys: [],
      recordKeys: [],
    };
    const book = await readMatchBook(db, lookups);
    expect(book.contacts.map((one) => one.clientId)).toEqual(['haisheng']);
    expect(book.parties.map((one) => one.ownerId)).toEqual(['haisheng']);
    expect(book.clients.map((one) => one.id).toSorted()).toEqual([
      'haisheng',
      'yuanjing-solar',
      'yuanjing-wind',
    ]);
    await db.clients.update('haisheng', { deletedAt: NOW });
    expect((await readMatchBook(db, lookups)).contacts).toEqual([]);
  });

  it('read one client whole, and none that is not there', async () => {
    await loadBook(db, sampleBook(NOW), by());
    const dossier = await readDossier(db, 'haisheng');
    expect(dossier?.deals).toHaveLength(4);
    expect(dossier?.parties.length).toBeGreaterThan(0);
    expect(dossier?.covenants.length).toBeGreaterThan(0);
    expect(dossier?.interactions.length).toBeGreaterThan(20);
    expect(await readDossier(db, 'nobody')).toBeUndefined();
  });

  it('find a client by any of its names', async () => {
    await loadBook(db, sampleBook(NOW), by());
    expect((await findClients(db, 'nordlys', 5)).map((one) => one.id)).toEqual(['nordlys']);
    expect((await findClients(db, '海晟', 5)).map((one) => one.id)).toEqual(['haisheng']);
    expect((await findClients(db, 'zzz', 5)).length).toBe(0);
  });

  it('keep settings, and name the device once', async () => {
    expect((await readSettings(db)).baseCurrency).toBe('CNY');
    await writeSetting(db, 'ownAddresses', ['me@bank.example']);
    expect((await readSettings(db)).ownAddresses).toEqual(['me@bank.example']);
    const names = await Promise.all(Array.from({ length: 5 }, () => deviceId(db, () => crypto.randomUUID())));
    expect(new Set(names).size).toBe(1);
  });
});

describe('the sample book', () => {
  it('loads twice without a difference and leaves no trace when removed', async () => {
    const own = await addClient(db, { name: 'My own client' }, null, by());
    await loadBook(db, sampleBook(NOW), by());
    const once = await Promise.all(BOOK_TABLES.map((table) => db.table(table).count()));
    await loadBook(db, sampleBook(NOW), by());
    expect(await Promise.all(BOOK_TABLES.map((table) => db.table(table).count()))).toEqual(once);
    expect(await removeSample(db)).toEqual({ clients: 40 });
    const left = await Promise.all(BOOK_TABLES.map((table) => db.table(table).toArray()));
    expect(left.flat().map((row) => row.id)).toEqual([own.clientId]);
  });
});

describe('failures', () => {
  it('have a typed reason', async () => {
    expect(storeError(new DOMException('full', 'QuotaExceededError')).code).toBe('full');
    expect(storeError(new DOMException('newer', 'VersionError')).code).toBe('newer-version');
    expect(storeError('what').code).toBe('unknown');
  });

  it('a book from a newer version is refused and left as it was', async () => {
    const name = `newer-${crypto.randomUUID()}`;
    const openNewer = () => {
      const newer = new Dexie(name);
      for (const { version, tables } of VERSIONS) newer.version(version).stores(tables);
      newer.version(VERSIONS.length + 1).stores({ later: 'id' });
      return newer.open();
    };
    const newer = await openNewer();
    await newer.table('clients').add({ id: 'c', names: ['Kept'] });
    newer.close();
    const error = await openDatabase(name)
      .open()
      .then(() => 'opened')
      .catch((reason: unknown) => storeError(reason).code);
    expect(error).toBe('newer-version');
    const again = await openNewer();
    expect(await again.table('clients').get('c')).toEqual({ id: 'c', names: ['Kept'] });
    await again.delete();
  });
});
