import * as z from 'zod/mini';
import { Id, Moment, provenanceFields, stampFields } from './base';
import { CovenantKind } from './codes';

/** An undertaking of a deal: a ratio to keep, or something to deliver by a day. */
export const Covenant = z.strictObject({
  ...stampFields,
  ...provenanceFields,
  dealId: Id,
  kind: CovenantKind,
  /** A ratio, a fraction (gearing) or months (DSRA), by the kind. */
  level: z.optional(z.number()),
  /** Next test or delivery. */
  due: z.optional(Moment),
  everyMonths: z.optional(z.number().check(z.minimum(1), z.maximum(120))),
  fulfilledOn: z.optional(Moment),
  note: z.optional(z.string()),
});

export type Covenant = z.infer<typeof Covenant>;
