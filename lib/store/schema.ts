/**
 * The schema's versions, append-only: a version that has been released is never edited, the next one is added
 * below it and names only the tables it adds or changes. Only indexed properties are named; the rows themselves are described in `domain/model`.
 */
export type SchemaVersion = { version: number; tables: Record<string, string | null> };

export const VERSIONS: SchemaVersion[] = [
  {
    version: 1,
    tables: {
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
  },
  {
    version: 2,
    tables: {
      clients: 'id, *nameKeys, *domains, parentId, *recordKeys, *hosts',
      visits: 'clientId',
    },
  },
  {
    version: 3,
    tables: {
      taught: 'id, host',
      misfits: 'pageId',
    },
  },
];
