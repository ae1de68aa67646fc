import { hits, type Outcome } from './outcome';

/**
 * Mean squared difference between the probability and what happened (1 or 0); 0 is perfect, 0.25 is what "50 %"
 * every time gets (Brier 1950, Mon. Weather Rev. 78:1). Null without outcomes.
 */
export function brier(outcomes: Outcome[]): number | null {
  if (outcomes.length === 0) return null;
  const sum = outcomes.reduce((total, one) => total + (one.predicted - (one.happened ? 1 : 0)) ** 2, 0);
  return sum / outcomes.length;
}

/**
 * 1 − Brier / (Brier of stating the observed share every time, which is share·(1 − share)): above 0 the
 * predictions say more than the base rate does. Null where all cases went the same way.
 */
export function brierSkill(outcomes: Outcome[]): number | null {
  const score = brier(outcomes);
  const share = hits(outcomes) / outcomes.length;
  if (score === null || share === 0 || share === 1) return null;
  return 1 - score / (share * (1 - share));
}
