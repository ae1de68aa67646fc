/** The result of the judgement. Each verdict carries its reasons, each reason its evidence. */
import * as z from 'zod/mini';

export const Evidence = z.strictObject({
  /** A code that the dictionaries translate, and the name of the parameter in the reason's sentence. */
  label: z.string(),
  value: z.unknown(),
  /** `book`, `contacts`, `policy`, `sample`, `mail: …`: what a doubter would look at. */
  source: z.string(),
  at: z.optional(z.string()),
});

export const Reason = z.strictObject({ rule: z.string(), evidence: z.array(Evidence) });

export const ConfidenceLabel = z.enum(['high', 'medium', 'low']);

/** Where a verdict stands relative to its cut; positions run 0–1 with the cut at 0.5, for the split bars. */
export const Position = z.strictObject({ at: z.number(), from: z.number(), to: z.number() });

function judged<const T extends readonly [string, ...string[]]>(verdicts: T) {
  const Verdict = z.enum(verdicts);
  return z.strictObject({
    verdict: z.union([Verdict, z.literal('insufficient')]),
    confidence: ConfidenceLabel,
    /** How far beyond the cut, in the axis's own measure; negative on the lower side. */
    margin: z.optional(z.number()),
    since: z.optional(z.string()),
    /** Bits of doubt that the missing facts leave; 0 where no value of theirs could flip the verdict. */
    uncertainty: z.optional(z.number()),
    reasons: z.array(Reason),
    /** What would have to change for another verdict. */
    wouldChange: z.optional(z.array(Reason)),
    position: z.optional(Position),
    override: z.optional(
      z.strictObject({
        verdict: Verdict,
        reason: z.string(),
        by: z.string(),
        until: z.string(),
        computed: z.union([Verdict, z.literal('insufficient')]),
      }),
    ),
    /** An override that has run out, said once so that the change is no surprise. */
    expired: z.optional(z.strictObject({ verdict: Verdict, until: z.string() })),
  });
}

export const STAGES = ['acquisition', 'development', 'maturity', 'decline', 'churn'] as const;

export const Assessment = z.strictObject({
  clientId: z.string(),
  asOf: z.string(),
  policyVersion: z.string(),
  tier: judged(['key', 'general']),
  value: judged(['high', 'general']),
  risk: judged(['low', 'high']),
  relationship: judged(['strategic', 'ordinary']),
  stage: judged(STAGES),
  /** The house's further ways of parting clients in two, in the policy's order. */
  axes: z.array(
    z.strictObject({
      id: z.string(),
      verdict: z.enum(['yes', 'no', 'insufficient']),
      reasons: z.array(Reason),
    }),
  ),
  cadence: z.optional(
    z.strictObject({
      contactDays: z.int(),
      silentDays: z.int(),
      pSilent90: z.number(),
      /** The day on which the silence becomes too long for this client's own rhythm. */
      contactBy: z.optional(z.string()),
    }),
  ),
  missing: z.array(
    z.strictObject({
      fact: z.string(),
      axis: z.enum(['value', 'risk', 'relationship', 'stage']),
      /** Expected drop of uncertainty about the verdict once the fact is known. */
      bits: z.number(),
    }),
  ),
  actions: z.array(
    z.strictObject({
      id: z.string(),
      score: z.number(),
      must: z.boolean(),
      due: z.optional(z.string()),
      because: z.array(z.string()),
      reasons: z.array(Reason),
      state: z.optional(z.enum(['proposed', 'accepted'])),
    }),
  ),
});

export type Evidence = z.infer<typeof Evidence>;
export type Reason = z.infer<typeof Reason>;
export type ConfidenceLabel = z.infer<typeof ConfidenceLabel>;
export type Position = z.infer<typeof Position>;
export type Stage = (typeof STAGES)[number];
export type Assessment = z.infer<typeof Assessment>;
export type Judged<T extends string> = {
  verdict: T | 'insufficient';
  confidence: ConfidenceLabel;
  margin?: number | undefined;
  since?: string | undefined;
  uncertainty?: number | undefined;
  reasons: Reason[];
  wouldChange?: Reason[] | undefined;
  position?: Position | undefined;
  override?:
    { verdict: T; reason: string; by: string; until: string; computed: T | 'insufficient' } | undefined;
  expired?: { verdict: T; until: string } | undefined;
};
