import * as z from 'zod/mini';
import { Id, Moment, stampFields } from './base';
import { Channel, Confidentiality, Direction, Occasion } from './codes';

/** One contact with a client, on a given day, through one channel. */
export const Interaction = z.strictObject({
  ...stampFields,
  clientId: Id,
  contactIds: z.optional(z.array(Id)),
  dealId: z.optional(Id),
  at: Moment,
  channel: Channel,
  /** Who began it: `in` is theirs. */
  direction: z.optional(Direction),
  minutes: z.optional(z.number().check(z.minimum(0))),
  occasion: z.optional(Occasion),
  subject: z.optional(z.string()),
  summary: z.optional(z.string()),
  /** People on the page who are not (yet) contacts. */
  others: z.optional(z.array(z.string())),
  /** RFC 5322 Message-ID, without angle brackets. */
  messageId: z.optional(z.string()),
  /** The mail system's own id of the message. */
  providerId: z.optional(z.string()),
  threadId: z.optional(z.string()),
  url: z.optional(z.string()),
  /**
   * One message, one client, one channel: one entry, however often and from however many windows it is
   * logged. Absent for what is typed by hand.
   */
  dedupeKey: z.optional(z.string()),
  confidentiality: z.optional(Confidentiality),
});

export type Interaction = z.infer<typeof Interaction>;
