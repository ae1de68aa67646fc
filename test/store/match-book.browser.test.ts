import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lookups, match } from '../../lib/domain/match/match';
import type { Client } from '../../lib/domain/model/client';
import type { PageContext } from '../../lib/domain/model/page-context';
import { commit, type Write, type Writer } from '../../lib/store/commit';
import { type Database, openDatabase } from '../../lib/store/database';
import { readMatchBook } from '../../lib/store/queries/match-book';
import { mailFrom, OWN, record } from '../domain/match/page';

const BY: Writer = { now: '2026-11-24T09:00:00.000Z', device: 'here', newId: () => crypto.randomUUID() };
let db: Database;

beforeEach(async () => {
  db = openDatabase(`match-${crypto.randomUUID()}`);
  await db.open();
});

afterEach(async () => {
  await db.delete();
});

const client = (id: string, row: Partial<Client> = {}): Write => ({
  table: 'clients',
  row: { id, names: [`Firm ${id}`], ...row },
});

/** Writes a book among clients that no page is about, and reads what one page needs of it. */
async function seen(context: PageContext, writes: Write[]) {
  const others = ['one', 'two', 'three'].map((id) => client(id, { domains: [`${id}.example`] }));
  await commit(db, { kind: 'fact', writes: [...others, ...writes] }, BY);
  const book = await readMatchBook(db, lookups(context, [OWN]));
  return { ids: book.clients.map((one) => one.id).toSorted(), found: match(context, book, [OWN]) };
}

describe('a record', () => {
  it.each(['https://crm.example', 'HTTPS://CRM.Example/', 'https://crm.example/#Account/view/42'])(
    'is found by its number where its name says nothing, kept with the place %s',
    async (origin) => {
      const externalIds = [{ origin, type: 'account', id: '42' }];
      const { ids, found } = await seen(record('Whatever'), [client('a', { externalIds })]);
      expect(ids).toEqual(['a']);
      expect(found).toMatchObject({
        status: 'certain',
        clientId: 'a',
        reasons: [{ code: 'record', detail: '42' }],
      });
    },
  );

  it('is not found by the same number of another system', async () => {
    const externalIds = [{ origin: 'https://other.example', type: 'account', id: '42' }];
    const { ids, found } = await seen(record('Whatever'), [client('a', { externalIds })]);
    expect(ids).toEqual([]);
    expect(found.status).toBe('unknown');
  });

  it('is no longer found once its number is taken away', async () => {
    const externalIds = [{ origin: 'https://crm.example', type: 'account', id: '42' }];
    await seen(record('Whatever'), [client('a', { externalIds })]);
    // Whoever changes a client writes its old row back with the change; what was derived then is not believed.
    const stored = await db.clients.get('a');
    const { ids } = await seen(record('Whatever'), [client('a', { ...stored, externalIds: [] })]);
    expect(ids).toEqual([]);
  });

  it('of a deleted client is nobody’s', async () => {
    const externalIds = [{ origin: 'https://crm.example', type: 'account', id: '42' }];
    const { ids } = await seen(record('Whatever'), [client('a', { externalIds, deletedAt: BY.now })]);
    expect(ids).toEqual([]);
  });
});

describe('a mail domain', () => {
  it('listed with the role own finds its client', async () => {
    const mailDomains = [{ name: 'HS-Power.example', role: 'own' as const }];
    const { ids, found } = await seen(mailFrom('li@cfo.hs-power.example'), [client('a', { mailDomains })]);
    expect(ids).toEqual(['a']);
    expect(found).toMatchObject({ status: 'certain', clientId: 'a', reasons: [{ code: 'domain' }] });
  });

  it('of one client’s adviser decides for nobody, though another lists it as its own', async () => {
    const mailDomains = [{ name: 'Lexbridge.example', role: 'adviser' as const }];
    const { ids, found } = await seen(mailFrom('li@lexbridge.example'), [
      client('a', { domains: ['lexbridge.example'] }),
      client('b', { mailDomains }),
    ]);
    expect(ids).toEqual(['a', 'b']);
    expect(found.status).toBe('unknown');
  });

  it('of a party is known however it was typed', async () => {
    const { found } = await seen(mailFrom('li@lexbridge.example'), [
      client('a'),
      { table: 'deals', row: { id: 'd', clientId: 'a', name: 'Deal', status: 'pipeline', on: '2026-11-01' } },
      {
        table: 'parties',
        row: {
          id: 'y',
          dealId: 'd',
          role: 'legalAdviser',
          name: 'Lexbridge',
          domains: [' Lexbridge.Example'],
        },
      },
    ]);
    expect((await db.parties.get('y'))?.domains).toEqual(['lexbridge.example']);
    expect(found).toMatchObject({
      status: 'candidates',
      candidates: [{ clientId: 'a', reasons: [{ code: 'adviser', detail: 'Lexbridge' }] }],
    });
  });
});
