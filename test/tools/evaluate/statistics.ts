import type { Outcome } from '../../../lib/domain/review/outcome';

/**
 * Mean of −ln(probability given to what happened); 0 is perfect, ln 2 = 0.693 is what "50 %" every time gets.
 * Null without outcomes.
 */
export function logLoss(outcomes: Outcome[]): number | null {
  if (outcomes.length === 0) return null;
  // A certainty that proves wrong costs −ln 1e-15 = 34.5 instead of infinity.
  const cost = (probability: number) => -Math.log(Math.max(1e-15, probability));
  const sum = outcomes.reduce(
    (total, one) => total + cost(one.happened ? one.predicted : 1 - one.predicted),
    0,
  );
  return sum / outcomes.length;
}

/** Null of nothing. */
export function mean(values: number[]): number | null {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}
