import * as z from 'zod/mini';
import { Id, Moment, stampFields } from './base';
import { Confidentiality } from './codes';

export const Note = z.strictObject({
  ...stampFields,
  clientId: Id,
  dealId: z.optional(Id),
  contactId: z.optional(Id),
  at: Moment,
  text: z.string(),
  /** Absent means the whole team may read it. */
  confidentiality: z.optional(Confidentiality),
});

export type Note = z.infer<typeof Note>;
