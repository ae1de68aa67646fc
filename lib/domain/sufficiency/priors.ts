/**
 * How likely each value of a missing fact is while the book itself cannot say (J: nobody has measured them;
 * a book with twenty known values of a fact uses its own shares instead). Each list sums to 1.
 */
export const PRIORS = {
  /** Slots 1–5 of a borrower's rating or probability of default. */
  rating: [0.28, 0.27, 0.25, 0.17, 0.03],
  /** Slots 1–5 of a project's cover ratio. */
  dscr: [0.3, 0.3, 0.25, 0.1, 0.05],
  /** Normal, special mention, substandard or worse. */
  loanClass: [0.9, 0.07, 0.03],
  /** OECD class up to 4, 5–6, 7. */
  country: [0.62, 0.28, 0.1],
  /** Our share of the client's financing below 10 %, to 30 %, to 60 %, above. */
  wallet: [0.4, 0.3, 0.2, 0.1],
  /** A client's value as a multiple of the cut: quarter, half, one and a half, four times. */
  value: [0.45, 0.3, 0.15, 0.1],
} as const;

/** Below this many known values the book has no distribution of its own worth the name. */
export const OWN_PRIOR_FROM = 20;

/** Shares of the counts once there are enough of them, each count plus one half so that none is impossible. */
export function ownOrPrior(counts: number[], prior: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < OWN_PRIOR_FROM) return [...prior];
  return counts.map((count) => (count + 0.5) / (total + counts.length / 2));
}
