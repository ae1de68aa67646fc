import * as z from 'zod/mini';
import { Country, Fraction, Id, Moment, Money, Name, provenanceFields, stampFields } from './base';
import {
  DealStatus,
  EpCategory,
  GreenLabel,
  MilestoneCode,
  ProjectStatus,
  ProjectType,
  Sector,
} from './codes';

/** A financing with a client: one project, one or more facilities. */
export const Deal = z.strictObject({
  ...stampFields,
  ...provenanceFields,
  clientId: Id,
  name: Name,
  /** Size of the whole financing; `share` says how much of it is ours. */
  amount: z.optional(Money),
  /** Our part, 0–1; 1 where absent. */
  share: z.optional(Fraction),
  status: DealStatus,
  /** Of closing, 0–1, for a deal in the pipeline; from the stage by the policy where absent. */
  probability: z.optional(Fraction),
  /** Signing day of a closed deal, otherwise the day the entry was last true. */
  on: Moment,
  /** The furthest step reached. */
  stage: z.optional(MilestoneCode),
  sector: z.optional(Sector),
  country: z.optional(Country),
  projectType: z.optional(ProjectType),
  projectStatus: z.optional(ProjectStatus),
  capacity: z.optional(z.strictObject({ value: z.number(), unit: z.string() })),
  tenorYears: z.optional(z.number().check(z.minimum(0), z.maximum(60))),
  /** Latest actual debt service cover ratio. */
  dscr: z.optional(z.number().check(z.minimum(0))),
  llcr: z.optional(z.number().check(z.minimum(0))),
  /** Debt over debt plus equity, 0–1. */
  gearing: z.optional(Fraction),
  /** Sells at market price instead of under contract: a higher cover is asked for. */
  merchant: z.optional(z.boolean()),
  /** Levels agreed in this deal; the policy's where absent. */
  covenants: z.optional(z.strictObject({ default: z.optional(z.number()), lockUp: z.optional(z.number()) })),
  epCategory: z.optional(EpCategory),
  esiaMissing: z.optional(z.boolean()),
  independentReview: z.optional(z.boolean()),
  greenLabel: z.optional(GreenLabel),
  construction: z.optional(z.boolean()),
  /** Completion guarantee, sponsor support or a fixed-price contract that covers completion. */
  completionSupport: z.optional(z.boolean()),
  delay: z.optional(z.boolean()),
});

export type Deal = z.infer<typeof Deal>;
