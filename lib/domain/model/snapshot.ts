import * as z from 'zod/mini';
import { Id, Moment, stampFields } from './base';
import { Reason } from './assessment';
import { Axis } from './override';

/** A verdict as it was on a day, kept when it changes: the history that a policy never rewrites. */
export const Snapshot = z.strictObject({
  ...stampFields,
  clientId: Id,
  axis: Axis,
  verdict: z.string(),
  asOf: Moment,
  policyVersion: z.string(),
  /** What it rested on when it began. */
  reasons: z.array(Reason),
  /** What it rested on when it was last looked at: what the next verdict is compared with. */
  last: z.optional(z.strictObject({ at: Moment, reasons: z.array(Reason) })),
});

export type Snapshot = z.infer<typeof Snapshot>;
