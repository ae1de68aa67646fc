import * as z from 'zod/mini';
import { Id, Moment, stampFields } from './base';

/** What the user once answered about an address, a domain or a record: whose it is, or that it is nobody's. */
export const Choice = z.strictObject({
  ...stampFields,
  /** `mail:wei@x.example`, `domain:x.example`, `record:https://crm.example account 42`. */
  key: z.string().check(z.minLength(1)),
  kind: z.enum(['client', 'notClient']),
  clientId: z.optional(Id),
  at: Moment,
});

export type Choice = z.infer<typeof Choice>;
