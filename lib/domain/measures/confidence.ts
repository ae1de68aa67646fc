import type { ConfidenceLabel } from '../model/assessment';
import type { Policy } from '../model/policy';

/** What a verdict rests on; parts that do not apply are left out and do not count against it. */
export type Support = {
  /** Number of observations (contact days). */
  n?: number;
  /** Weight of the known parts, 0–1. */
  coverage?: number;
  /** Age of the facts it rests on, in days. */
  ageDays?: number;
};

/**
 * n/(n+5) × coverage × 0.5^(age/365 d). The first factor follows the measured skill of the contact formula:
 * none below 3 contacts, good from 6 on.
 */
export function confidence(support: Support, policy: Policy['confidence']): number {
  const count = support.n === undefined ? 1 : support.n / (support.n + policy.halfCount);
  const age = support.ageDays === undefined ? 1 : 0.5 ** (Math.max(0, support.ageDays) / policy.halfLifeDays);
  return count * (support.coverage ?? 1) * age;
}

/** Labels in order, the surer the higher. */
export const RANK: Record<ConfidenceLabel, number> = { high: 2, medium: 1, low: 0 };

export function confidenceLabel(value: number, policy: Policy['confidence']): ConfidenceLabel {
  if (value >= policy.high) return 'high';
  return value >= policy.medium ? 'medium' : 'low';
}
