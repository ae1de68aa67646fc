import type { Dossier } from '../dossier';
import type { Provenance } from '../model/base';
import type { Deal } from '../model/deal';
import type { Fact } from '../model/fact';
import type { Held, RowWrite } from './proposal';

/** What a receiver works with: the client, the deal meant (if any), and where the fact was read. */
export type ReceivingContext = {
  dossier: Dossier;
  deal?: Deal | undefined;
  source: Provenance;
  /** Day the text was written. */
  at: string;
  newId: () => string;
  /** Of a record's fields: the deal whose record it is, if it is one's. Nothing else of the book is meant. */
  page?: { deal: Deal | undefined } | undefined;
};

/** Where one kind of fact goes. */
export type Receiver = {
  /** Field it writes, for the user: `deal.dscr`. */
  field: string;
  /** Needs a deal to go to. */
  ofDeal: boolean;
  /** What is there now; null where nothing is. */
  held: (fact: Fact, context: ReceivingContext) => Held | null;
  /** Whether what is held says the same. */
  same: (fact: Fact, held: Held) => boolean;
  write: (fact: Fact, context: ReceivingContext) => RowWrite[];
};
