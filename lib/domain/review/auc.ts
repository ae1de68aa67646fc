import { hits, type Outcome } from './outcome';

/**
 * Area under the ROC curve: the chance that of one case that happened and one that did not, the first had been
 * given the higher probability; equal probabilities count half. 1 ranks perfectly, 0.5 is a coin. Computed as
 * Mann–Whitney U / (n₁·n₀) from mid-ranks (Hanley & McNeil 1982, Radiology 143:29). Null where all cases went
 * the same way: then there is nothing to tell apart.
 */
export function auc(outcomes: Outcome[]): number | null {
  const happened = hits(outcomes);
  const pairs = happened * (outcomes.length - happened);
  if (pairs === 0) return null;
  const sorted = outcomes.toSorted((a, b) => a.predicted - b.predicted);
  let rankSum = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && sorted[to]?.predicted === sorted[from]?.predicted) to += 1;
    // Ranks count from 1; equal probabilities share the mean of the ranks from + 1 … to.
    rankSum += (hits(sorted.slice(from, to)) * (from + 1 + to)) / 2;
    from = to;
  }
  return (rankSum - (happened * (happened + 1)) / 2) / pairs;
}
