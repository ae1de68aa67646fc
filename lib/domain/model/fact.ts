import * as z from 'zod/mini';
import { Fraction, Id, Moment, Provenance, stampFields } from './base';

/** The kinds of fact a text can hold, in the order in which they are read. */
export const FactKind = z.enum([
  'amount',
  'rate',
  'tenor',
  'grace',
  'dscr',
  'llcr',
  'plcr',
  'gearing',
  'rating',
  'loanClass',
  'daysPastDue',
  'country',
  'sector',
  'capacity',
  'milestone',
  'date',
  'need',
  'risk',
  'relationship',
  'esg',
  'ask',
  'commitment',
  'party',
  'phone',
  'email',
  'person',
  'organisation',
]);

/** What a ratio is: measured, a level to keep, the level below which nothing is paid out, or a forecast. */
export const Qualifier = z.enum(['actual', 'covenant', 'lockUp', 'forecast']);

/** What a reader found in a text. `text.slice(start, end) === quote` always holds. */
export const Fact = z.strictObject({
  kind: FactKind,
  value: z.unknown(),
  unit: z.optional(z.string()),
  currency: z.optional(z.string()),
  qualifier: z.optional(Qualifier),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  /** Stated in the text; false where a part of the value was inferred. */
  known: z.boolean(),
  confidence: Fraction,
});

/** A fact kept in the book. Accepting one also writes the field it speaks about. */
export const StoredFact = z.strictObject({
  ...stampFields,
  clientId: Id,
  dealId: z.optional(Id),
  contactId: z.optional(Id),
  kind: FactKind,
  value: z.unknown(),
  unit: z.optional(z.string()),
  currency: z.optional(z.string()),
  qualifier: z.optional(Qualifier),
  quote: z.string(),
  known: z.boolean(),
  confidence: Fraction,
  /** The day the source was written: what the value's age is counted from. */
  at: Moment,
  source: Provenance,
  status: z.enum(['accepted', 'rejected', 'superseded']),
  /** The field it was written to, such as `deal.dscr`. */
  field: z.optional(z.string()),
});

export type Qualifier = z.infer<typeof Qualifier>;
export type FactKind = z.infer<typeof FactKind>;
export type Fact = z.infer<typeof Fact>;
export type StoredFact = z.infer<typeof StoredFact>;
