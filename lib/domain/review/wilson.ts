/** A count with the range in which the true share lies: `low`–`high`, 0–1, with 95 % confidence. */
export type Counted = { hits: number; n: number; low: number; high: number };

/** 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval (Wilson 1927, J. Am. Stat. Assoc. 22:209), which stays inside 0–1 and stays honest for
 * few cases and for shares near 0 or 1. Without cases nothing is known: 0–1.
 */
export function wilson(hits: number, n: number): Counted {
  if (n === 0) return { hits, n, low: 0, high: 1 };
  const share = hits / n;
  const spread = Z ** 2 / n;
  const middle = share + spread / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / n + spread / (4 * n));
  // At 0 and n hits the end is exactly 0 and 1; rounding would leave 1e-17 beside it.
  return {
    hits,
    n,
    low: hits === 0 ? 0 : (middle - half) / (1 + spread),
    high: hits === n ? 1 : (middle + half) / (1 + spread),
  };
}
