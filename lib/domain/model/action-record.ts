import * as z from 'zod/mini';
import { Id, Moment, stampFields } from './base';

const Effect = z.optional(z.enum(['worse', 'same', 'better']));

/** What became of a recommended action. The newest record of a rule and client is its state. */
export const ActionRecord = z.strictObject({
  ...stampFields,
  clientId: Id,
  dealId: z.optional(Id),
  /** Id of the playbook rule, such as `R03`; absent for a step the user set. */
  ruleId: z.optional(z.string()),
  /** Words of a step the user set. */
  text: z.optional(z.string()),
  state: z.enum(['accepted', 'done', 'dismissed', 'later']),
  at: Moment,
  due: z.optional(Moment),
  /** For `later` and `dismissed`: not proposed again before this day. */
  until: z.optional(Moment),
  reason: z.optional(z.string()),
  effect: z.optional(z.strictObject({ pressure: Effect, trust: Effect, revenue: Effect, risk: Effect })),
});

export type ActionRecord = z.infer<typeof ActionRecord>;
