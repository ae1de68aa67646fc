import * as z from 'zod/mini';
import { Id, Moment, Provenance, stampFields } from './base';

/** What one side has promised the other, and whether it was kept. */
export const ClientPromise = z.strictObject({
  ...stampFields,
  clientId: Id,
  dealId: z.optional(Id),
  by: z.enum(['us', 'them']),
  text: z.string().check(z.minLength(1)),
  madeOn: Moment,
  due: z.optional(Moment),
  status: z.enum(['open', 'kept', 'late', 'broken', 'withdrawn']),
  doneOn: z.optional(Moment),
  source: z.optional(Provenance),
});

export type ClientPromise = z.infer<typeof ClientPromise>;
