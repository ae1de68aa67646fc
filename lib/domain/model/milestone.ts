import * as z from 'zod/mini';
import { Id, Moment, provenanceFields, stampFields } from './base';
import { MilestoneCode, MilestoneStatus } from './codes';

/** A dated step of a deal; `due` is the plan, `metOn` what happened. */
export const Milestone = z.strictObject({
  ...stampFields,
  ...provenanceFields,
  dealId: Id,
  code: MilestoneCode,
  status: MilestoneStatus,
  due: z.optional(Moment),
  metOn: z.optional(Moment),
  note: z.optional(z.string()),
});

export type Milestone = z.infer<typeof Milestone>;
