import * as z from 'zod/mini';
import { Id, Moment, Provenance, stampFields } from './base';
import { NeedKind } from './codes';

/** Something the client wants from a financier, from the first hint to its delivery. */
export const Need = z.strictObject({
  ...stampFields,
  clientId: Id,
  dealId: z.optional(Id),
  kind: NeedKind,
  text: z.optional(z.string()),
  status: z.enum(['open', 'proposed', 'accepted', 'delivered', 'dropped']),
  /** The one need the brief leads with. */
  core: z.optional(z.boolean()),
  firstSeen: Moment,
  lastSeen: z.optional(Moment),
  source: z.optional(Provenance),
});

export type Need = z.infer<typeof Need>;
