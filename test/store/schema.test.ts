import { describe, expect, it } from 'vitest';
import { VERSIONS } from '../../lib/store/schema';
import { BOOK_TABLES } from '../../lib/store/tables';
import { upgrades } from '../../lib/store/upgrades/upgrades';

/** Versions as released. A line here is never edited; a new version gets a new line. */
const RELEASED: Record<number, Record<string, string | null>> = {
  1: {
    clients: 'id, *nameKeys, *domains, parentId',
    contacts: 'id, clientId, *emails',
    deals: 'id, clientId',
    facilities: 'id, dealId',
    milestones: 'id, dealId',
    covenants: 'id, dealId',
    parties: 'id, dealId, *domains',
    interactions: 'id, clientId, &dedupeKey',
    notes: 'id, clientId',
    facts: 'id, clientId',
    needs: 'id, clientId',
    promises: 'id, clientId',
    team: 'id, clientId',
    actions: 'id, clientId',
    overrides: 'id, clientId',
    snapshots: 'id, clientId',
    choices: 'id, key, clientId',
    settings: 'key',
    operations: 'id, at',
  },
  2: {
    clients: 'id, *nameKeys, *domains, parentId, *recordKeys, *hosts',
    visits: 'clientId',
  },
  3: {
    taught: 'id, host',
    misfits: 'pageId',
  },
};

describe('schema versions', () => {
  it('are append-only and numbered without a gap', () => {
    expect(VERSIONS.map((one) => one.version)).toEqual(Object.keys(RELEASED).map(Number));
    for (const { version, tables } of VERSIONS) expect(tables).toEqual(RELEASED[version]);
  });
  it('hold every table of the book', () => {
    const latest: Record<string, string | null> = {};
    for (const { tables } of VERSIONS) Object.assign(latest, tables);
    for (const table of BOOK_TABLES) expect(latest[table]).toBeTypeOf('string');
  });
  it('have their upgrades in order, each for a version there is', () => {
    const versions = upgrades.map((one) => one.version);
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
    expect(VERSIONS.map((one) => one.version)).toEqual(expect.arrayContaining(versions));
  });
});
