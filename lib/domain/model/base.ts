/** The pieces every row of the book shares: time, identity, stamps, provenance, money. */
import * as z from 'zod/mini';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** True for a real calendar day `2026-02-28` or an instant with its offset `2026-02-28T09:00:00Z`. */
export function isMoment(text: string): boolean {
  if (!DAY.test(text) && !INSTANT.test(text)) return false;
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) return false;
  // Date.parse accepts 2026-02-30 and rolls it over; a day that does not exist is a typing error, not March.
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
}

/** A calendar day or an instant with offset; a time without an offset is refused, for it means nothing elsewhere. */
export const Moment = z.string().check(
  z.refine(isMoment, {
    error: 'must be a date (2026-03-31) or a time with its offset (2026-03-31T09:00:00Z)',
  }),
);

export const Id = z.string().check(z.minLength(1), z.maxLength(200));

/** A name as typed. Long enough for a full Chinese registered name with its English alias. */
export const Name = z.string().check(z.minLength(1), z.maxLength(300));

/** ISO 3166 alpha-2. */
export const Country = z
  .string()
  .check(z.regex(/^[A-Z]{2}$/, 'must be a two-letter country code such as VN'));

/** ISO 4217. */
export const Currency = z
  .string()
  .check(z.regex(/^[A-Z]{3}$/, 'must be a three-letter currency code such as CNY'));

export const Fraction = z.number().check(z.minimum(0), z.maximum(1));

export const Money = z.strictObject({
  /** In units of the currency, not millions. */
  amount: z.number().check(z.minimum(0), z.maximum(1e15)),
  currency: Currency,
});

/**
 * Identity and history of a row. In the store all but `deletedAt` are always present; in a book file
 * only `id` has to be.
 */
export const stampFields = {
  /** Random in the store (UUID); any unique text in a book file. */
  id: Id,
  createdAt: z.optional(Moment),
  /** Of two versions of a row the later `changedAt` wins, which is what lets a team share a book. */
  changedAt: z.optional(Moment),
  /** The device on which the row was made. */
  origin: z.optional(z.string()),
  /** Set instead of removing the row, so that a deletion travels too. */
  deletedAt: z.optional(Moment),
};

export type Stamp = {
  id: string;
  createdAt: string;
  changedAt: string;
  origin: string;
  deletedAt?: string;
};

export const SourceKind = z.enum(['manual', 'mail', 'page', 'note', 'import', 'sample', 'computed']);

/** Where a stored value comes from: enough to show it to somebody who doubts it. */
export const Provenance = z.strictObject({
  kind: SourceKind,
  /** What a person reads: "mail from Chen Zhiyuan", "EspoCRM account page". */
  label: z.optional(z.string()),
  url: z.optional(z.string()),
  messageId: z.optional(z.string()),
  /** The exact words, where the value was read from a text. */
  quote: z.optional(z.string()),
  /** The day on which the value held, not the day it was typed. */
  at: z.optional(Moment),
  by: z.optional(z.string()),
  /** False where it was inferred rather than stated. */
  known: z.optional(z.boolean()),
});

/** Field name → where its value comes from. */
export const provenanceFields = { provenance: z.optional(z.record(z.string(), Provenance)) };

export type Money = z.infer<typeof Money>;
export type Provenance = z.infer<typeof Provenance>;
