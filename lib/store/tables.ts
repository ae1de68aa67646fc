import type { ActionRecord } from '../domain/model/action-record';
import type { Stamp } from '../domain/model/base';
import type { ExchangeRate } from '../domain/model/book';
import type { Choice } from '../domain/model/choice';
import type { Client } from '../domain/model/client';
import type { Contact } from '../domain/model/contact';
import type { Covenant } from '../domain/model/covenant';
import type { Deal } from '../domain/model/deal';
import type { Facility } from '../domain/model/facility';
import type { StoredFact } from '../domain/model/fact';
import type { Interaction } from '../domain/model/interaction';
import type { Milestone } from '../domain/model/milestone';
import type { Need } from '../domain/model/need';
import type { Note } from '../domain/model/note';
import type { Override } from '../domain/model/override';
import type { Party } from '../domain/model/party';
import type { Policy } from '../domain/model/policy';
import type { ClientPromise } from '../domain/model/promise';
import type { Snapshot } from '../domain/model/snapshot';
import type { TaughtPage } from '../domain/model/taught-page';
import type { TeamMember } from '../domain/model/team-member';

/** The tables of the book, in the order in which a backup lists them. */
export type BookRows = {
  clients: Client;
  contacts: Contact;
  deals: Deal;
  facilities: Facility;
  milestones: Milestone;
  covenants: Covenant;
  parties: Party;
  interactions: Interaction;
  notes: Note;
  facts: StoredFact;
  needs: Need;
  promises: ClientPromise;
  team: TeamMember;
  actions: ActionRecord;
  overrides: Override;
  snapshots: Snapshot;
  choices: Choice;
  taught: TaughtPage;
};

export type BookTable = keyof BookRows;

export const BOOK_TABLES: BookTable[] = [
  'clients',
  'contacts',
  'deals',
  'facilities',
  'milestones',
  'covenants',
  'parties',
  'interactions',
  'notes',
  'facts',
  'needs',
  'promises',
  'team',
  'actions',
  'overrides',
  'snapshots',
  'choices',
  'taught',
];

/** A row as it lies in the store: with its stamp. */
export type Stored<Row> = Omit<Row, keyof Stamp> & Stamp;

export type AnyRow = { [Table in BookTable]: { table: Table; row: Stored<BookRows[Table]> } }[BookTable];

/** One change of one row; `before` is absent where the row was new. */
export type Change = { table: BookTable; id: string; before?: Record<string, unknown>; changedAt: string };

/** What the user did, kept so that it can be shown and undone. */
export type Operation = {
  id: string;
  at: string;
  kind: OperationKind;
  clientId?: string;
  changes: Change[];
  undoneAt?: string;
};

export type OperationKind =
  | 'log'
  | 'note'
  | 'next-step'
  | 'action'
  | 'override'
  | 'add-client'
  | 'add-contact'
  | 'choice'
  | 'fact'
  | 'settings'
  | 'teach';

/** Everything that is set once for the whole book; one row each. */
export type Settings = {
  device: string;
  baseCurrency: string;
  rates: ExchangeRate[];
  policy: Policy;
  ownAddresses: string[];
  userName: string;
};

/** When the user looked at a client on this device; a matter of the device, so no part of a book file. */
export type Visit = {
  clientId: string;
  /** The last moment of the present visit. */
  at: string;
  /** The last moment of the visit before; absent while there has been one only. */
  before?: string;
};

/** On which records a taught page gave less than half of its fields; a matter of the device, like a visit. */
export type Misfit = {
  /** The taught page's row. */
  pageId: string;
  /** The records since the last one that fitted, each once. */
  records: string[];
};

export type SettingRow = { [Key in keyof Settings]: { key: Key; value: Settings[Key] } }[keyof Settings];
