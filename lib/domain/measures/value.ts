import type { Deal } from '../model/deal';
import type { Policy } from '../model/policy';
import { decide } from '../policy/decide';
import { valueRules } from '../policy/rules/value';

/** One part of what a client brings: base currency, our share, years since it closed or the entry was last true. */
export type ValuePart = { amount: number; yearsAgo: number; probability: number };

/** Σ amount × probability × 0.5^(years / half-life). */
export function decayedAmount(parts: ValuePart[], halfLifeYears: number): number {
  return parts.reduce(
    (sum, part) => sum + part.amount * part.probability * 0.5 ** (Math.max(0, part.yearsAgo) / halfLifeYears),
    0,
  );
}

/** 1 for a closed deal, 0 for a lost one, else its own estimate or the policy's for the furthest step reached. */
export function closingProbability(deal: Deal, policy: Policy['value']): number {
  if (deal.status === 'closed') return 1;
  if (deal.status === 'lost') return 0;
  return deal.probability ?? (deal.stage && policy.stageProbability[deal.stage]) ?? policy.defaultProbability;
}

/** Where the book's line between high and general runs. */
export type ValueCut = {
  method: 'policy' | 'mean' | 'top-share';
  /** In the base currency. */
  threshold: number;
  /** A client exactly on the threshold belongs to the head: so where the threshold is a client's own value. */
  inclusive: boolean;
  headShare: number;
  /** Clients with a value. */
  n: number;
};

/**
 * Head/tail breaks (Jiang 2013): the mean of the positive values, while those above it stay a minority;
 * otherwise the value of the client at the top fifth. Null for fewer than eight valued clients: such a book
 * has no cut of its own. On public client books the mean put 22–44 % in the head and moved least from year to year.
 */
export function valueCut(values: number[], policy: Policy['value']): ValueCut | null {
  const known = values.filter((value) => value > 0).toSorted((a, b) => b - a);
  const n = known.length;
  const shareFrom = (cut: number) => (n ? known.filter((value) => value >= cut).length / n : 0);
  const shareAbove = (cut: number) => (n ? known.filter((value) => value > cut).length / n : 0);
  if (policy.threshold !== undefined) {
    const { threshold } = policy;
    return { method: 'policy', threshold, inclusive: true, headShare: shareFrom(threshold), n };
  }
  if (n < policy.minClients) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / n;
  const headShare = shareAbove(mean);
  if (headShare <= policy.maxHeadShare) {
    return { method: 'mean', threshold: mean, inclusive: false, headShare, n };
  }
  const threshold = known[Math.max(1, Math.round(policy.topShare * n)) - 1] ?? mean;
  // Many clients with the very value at the fifth: then nobody stands out at it, only above it.
  const inclusive = shareFrom(threshold) <= policy.maxHeadShare;
  return { method: 'top-share', threshold, inclusive, headShare, n };
}

/**
 * High or not, with a dead band around the cut so that a client near it does not flip from month to month.
 * Without a value the previous verdict stands; without either there is none.
 */
export function isHighValue(
  value: number | null,
  cut: Pick<ValueCut, 'threshold' | 'inclusive'>,
  previous: boolean | undefined,
  policy: Policy['value'],
): boolean | null {
  const { gives } = decide(valueRules, { amount: value, ...cut, previous }, policy);
  return gives === 'insufficient' ? null : gives === 'high';
}
