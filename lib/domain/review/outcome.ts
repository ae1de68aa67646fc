/** One prediction and what became of it. */
export type Outcome = {
  /** Probability stated beforehand, 0–1. */
  predicted: number;
  /** Whether the predicted event came. */
  happened: boolean;
};

/** Number of outcomes in which the event came. */
export function hits(outcomes: Outcome[]): number {
  return outcomes.filter((one) => one.happened).length;
}
