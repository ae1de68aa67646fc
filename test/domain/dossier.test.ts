import { describe, expect, it } from 'vitest';
import { dossiers } from '../../lib/domain/dossier';
import type { Book } from '../../lib/domain/model/book';
import { at, book, client, contact, day, deal } from './build';

const source = { kind: 'manual' as const };
const owned = { clientId: 'c' };
/** One row of every table, all of client c or of its deal d. */
const FULL: Partial<Book> = {
  contacts: [{ id: 'p', ...owned, name: 'Wei', emails: [] }],
  deals: [deal({ id: 'd' })],
  facilities: [{ id: 'f', dealId: 'd', outstanding: true }],
  milestones: [{ id: 'm', dealId: 'd', code: 'cod', status: 'scheduled' }],
  covenants: [{ id: 'k', dealId: 'd', kind: 'minDscr' }],
  parties: [{ id: 'y', dealId: 'd', role: 'sponsor', name: 'Sponsor' }],
  interactions: [contact(1, { id: 'i' })],
  notes: [{ id: 'n', ...owned, at: at(1), text: 'said' }],
  facts: [
    {
      id: 'x',
      ...owned,
      kind: 'dscr',
      value: 1.2,
      quote: '1.2x',
      known: true,
      confidence: 1,
      at: at(1),
      source,
      status: 'accepted',
    },
  ],
  needs: [{ id: 'e', ...owned, kind: 'refinancing', status: 'open', firstSeen: day(1) }],
  promises: [{ id: 'r', ...owned, by: 'us', text: 'call', madeOn: day(1), status: 'open' }],
  team: [{ id: 't', ...owned, name: 'Li', role: 'relationship' }],
  actions: [{ id: 'a', ...owned, ruleId: 'T03', state: 'done', at: at(1) }],
  overrides: [
    { id: 'o', ...owned, axis: 'risk', verdict: 'low', reason: 'seen', by: 'Li', at: at(1), until: day(-9) },
  ],
  snapshots: [
    { id: 's', ...owned, axis: 'tier', verdict: 'key', asOf: at(1), policyVersion: 'default@1', reasons: [] },
  ],
};
const TABLES = Object.keys(FULL) as Exclude<
  keyof Book,
  'format' | 'version' | 'baseCurrency' | 'rates' | 'policy' | 'choices'
>[];

/** How many rows of each table the dossier of c has. */
function counts(tables: Partial<Book>) {
  const { client: _, ...rows } = dossiers(book(tables)).get('c') ?? {};
  return Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, (list as unknown[]).length]));
}

describe('dossiers', () => {
  const all = (count: number) =>
    Object.fromEntries(TABLES.filter((name) => name !== 'clients').map((name) => [name, count]));

  it('gives each client its rows, those of its deals with them', () => {
    expect(counts(FULL)).toEqual(all(1));
    expect(counts({})).toEqual(all(0));
  });

  it.each(TABLES)('leaves out deleted rows of %s', (name) => {
    const rows = (FULL[name] ?? []).map((row) => ({ ...row, deletedAt: at(0) }));
    const ofDeal = name === 'deals' ? { facilities: 0, milestones: 0, covenants: 0, parties: 0 } : {};
    expect(counts({ ...FULL, [name]: rows })).toEqual({ ...all(1), ...ofDeal, [name]: 0 });
  });

  it('leaves out a deleted client with all that is its own', () => {
    const clients = [client({ deletedAt: at(0) }), client({ id: 'other' })];
    const found = dossiers(book({ ...FULL, clients }));
    expect([...found.keys()]).toEqual(['other']);
    expect(found.get('other')?.deals).toEqual([]);
  });

  it('keeps the clients apart and in their order, and rows of nobody out', () => {
    const found = dossiers(
      book({
        clients: [client({ id: 'b' }), client({ id: 'a' })],
        interactions: [
          contact(1, { id: 'ia', clientId: 'a' }),
          contact(1, { id: 'ib', clientId: 'b' }),
          contact(1, { id: 'lost', clientId: 'gone' }),
        ],
        deals: [deal({ id: 'da', clientId: 'a' }), deal({ id: 'dx', clientId: 'gone' })],
        facilities: [
          { id: 'fa', dealId: 'da', outstanding: true },
          { id: 'fx', dealId: 'dx', outstanding: true },
          { id: 'fy', dealId: 'nowhere', outstanding: true },
        ],
      }),
    );
    expect([...found.keys()]).toEqual(['b', 'a']);
    const ids = (id: string) => {
      const one = found.get(id);
      return [one?.interactions, one?.deals, one?.facilities].map((rows) => rows?.map((row) => row.id));
    };
    expect(ids('a')).toEqual([['ia'], ['da'], ['fa']]);
    expect(ids('b')).toEqual([['ib'], [], []]);
  });
});
