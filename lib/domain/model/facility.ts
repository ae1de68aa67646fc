import * as z from 'zod/mini';
import { Fraction, Id, Moment, Money, provenanceFields, stampFields } from './base';
import { FacilityKind, RateBase, Seniority } from './codes';

const Percent = z.number().check(z.minimum(0), z.maximum(30));
const Years = z.number().check(z.minimum(0), z.maximum(60));

/** One credit line of a deal. Term names follow AidData GCDF 3.0. */
export const Facility = z.strictObject({
  ...stampFields,
  ...provenanceFields,
  dealId: Id,
  /** True while money is drawn or owed: such a borrower cannot have churned. */
  outstanding: z.boolean(),
  maturity: z.optional(Moment),
  kind: z.optional(FacilityKind),
  seniority: z.optional(Seniority),
  amount: z.optional(Money),
  commitmentDate: z.optional(Moment),
  maturityYears: z.optional(Years),
  graceYears: z.optional(Years),
  rateBase: z.optional(RateBase),
  marginPct: z.optional(Percent),
  fixedPct: z.optional(Percent),
  managementFeePct: z.optional(Percent),
  commitmentFeePct: z.optional(Percent),
  insuranceFeePct: z.optional(Percent),
  defaultRatePct: z.optional(Percent),
  firstRepayment: z.optional(Moment),
  lastRepayment: z.optional(Moment),
  guarantor: z.optional(z.string()),
  insurer: z.optional(z.string()),
  collateral: z.optional(z.array(z.string())),
  lenders: z.optional(z.enum(['bilateral', 'syndicated'])),
  onLending: z.optional(z.boolean()),
  refinancing: z.optional(z.boolean()),
  /** Part of the facility that is drawn, 0–1. */
  drawn: z.optional(Fraction),
});

export type Facility = z.infer<typeof Facility>;
