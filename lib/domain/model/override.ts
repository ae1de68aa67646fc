import * as z from 'zod/mini';
import { Id, Moment, stampFields } from './base';

export const Axis = z.enum(['tier', 'value', 'risk', 'relationship', 'stage']);

/** A verdict corrected by hand. The computed one stays beside it; after `until` it returns by itself. */
export const Override = z.strictObject({
  ...stampFields,
  clientId: Id,
  axis: Axis,
  verdict: z.string(),
  reason: z.string().check(z.minLength(1)),
  by: z.string(),
  at: Moment,
  until: Moment,
});

export type Axis = z.infer<typeof Axis>;
export type Override = z.infer<typeof Override>;
