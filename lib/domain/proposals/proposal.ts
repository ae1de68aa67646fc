import type { Client } from '../model/client';
import type { Contact } from '../model/contact';
import type { Deal } from '../model/deal';
import type { Facility } from '../model/facility';
import type { Fact, StoredFact } from '../model/fact';
import type { Milestone } from '../model/milestone';
import type { Need } from '../model/need';
import type { Party } from '../model/party';
import type { ClientPromise } from '../model/promise';

/** A row to write; the store stamps it. */
export type RowWrite =
  | { table: 'clients'; row: Client }
  | { table: 'contacts'; row: Contact }
  | { table: 'deals'; row: Deal }
  | { table: 'facilities'; row: Facility }
  | { table: 'milestones'; row: Milestone }
  | { table: 'needs'; row: Need }
  | { table: 'promises'; row: ClientPromise }
  | { table: 'parties'; row: Party }
  | { table: 'facts'; row: StoredFact };

/** What the book holds where a fact would go, and since when. */
export type Held = { value: unknown; currency?: string; at?: string; source?: string };

/**
 * A fact found in a text, offered for the book. `new`: nothing is there yet; `conflict`: something else is,
 * and both are shown with their dates. What the book already holds is not offered.
 */
export type Proposal = {
  /** The same for the same words of the same text, so that an answer is remembered. */
  key: string;
  fact: Fact;
  state: 'new' | 'conflict';
  held?: Held;
  /** The deal it would go to, where it is about one; the user may choose another. */
  dealId?: string;
  /** Field it writes, such as `deal.dscr`; absent where it is kept as a fact only. */
  field?: string;
};
