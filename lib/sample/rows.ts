import type { Book } from '../domain/model/book';

/** The rows of one client, as the tables of a book want them. */
export type Rows = Required<
  Pick<
    Book,
    | 'clients'
    | 'contacts'
    | 'deals'
    | 'facilities'
    | 'milestones'
    | 'covenants'
    | 'parties'
    | 'interactions'
    | 'notes'
    | 'facts'
    | 'needs'
    | 'promises'
    | 'team'
    | 'actions'
    | 'overrides'
    | 'snapshots'
  >
>;

export function noRows(): Rows {
  return {
    clients: [],
    contacts: [],
    deals: [],
    facilities: [],
    milestones: [],
    covenants: [],
    parties: [],
    interactions: [],
    notes: [],
    facts: [],
    needs: [],
    promises: [],
    team: [],
    actions: [],
    overrides: [],
    snapshots: [],
  };
}

/** Without the keys that are undefined: a book file has no such values. */
export function defined<T extends object>(row: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as never;
}
