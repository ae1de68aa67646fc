import type { Policy } from '../model/policy';

/** The contact rhythm of one client, in whole days. */
export type Cadence = {
  /** Number of distinct contact days. */
  n: number;
  /** Repeat contacts (n − 1), last minus first day, now minus first day: x, tx and T of the literature. */
  x: number;
  tx: number;
  T: number;
  /** Days since the last contact. */
  silence: number;
  /** Probability that the relationship still breathes. */
  pAlive: number;
  /** Probability of no contact within the horizon from now on. */
  pSilent: number;
  /** Contact days among the last 90 days. */
  recent: number;
};

/** Distinct days up to and including `now`, ascending. A day in the future is not evidence. */
export function contactDays(days: number[], now: number): number[] {
  return [...new Set(days.filter((day) => day <= now))].toSorted((a, b) => a - b);
}

/** P(alive) of MBG/NBD with fixed prior; `x`, `tx`, `T` as in {@link Cadence}. */
export function pAlive(x: number, tx: number, T: number, prior: Policy['stage']['prior']): number {
  const { r, alpha, a, b } = prior;
  const odds = Math.log(a) - Math.log(b + x) + (r + x) * (Math.log(alpha + T) - Math.log(alpha + tx));
  return 1 / (1 + Math.exp(odds));
}

/**
 * P(no contact in the next `horizon` days) = 1 − P(alive) + P(alive)·((α+T)/(α+T+h))^(r+x).
 * Source: MBG/NBD (Batislam et al. 2007) with a fixed prior instead of a fitted one; the prior was chosen on
 * four public data sets and does as well as a fit on each.
 */
export function pSilent(
  x: number,
  tx: number,
  T: number,
  horizon: number,
  prior: Policy['stage']['prior'],
): number {
  return silentIfAlive(pAlive(x, tx, T, prior), x, T, horizon, prior);
}

function silentIfAlive(
  alive: number,
  x: number,
  T: number,
  horizon: number,
  prior: Policy['stage']['prior'],
): number {
  const quiet = ((prior.alpha + T) / (prior.alpha + T + horizon)) ** (prior.r + x);
  return 1 - alive + alive * quiet;
}

/** Contact days among the last 90 of the first `count` days. */
export function recentDays(days: number[], now: number, count: number): number {
  let recent = 0;
  for (let i = count - 1; i >= 0 && now - (days[i] ?? 0) < 90; i -= 1) recent += 1;
  return recent;
}

/**
 * The rhythm on day `now`, from ascending distinct contact days of which the first `count` have happened;
 * null where there was no contact.
 */
export function cadence(
  days: number[],
  now: number,
  policy: Policy['stage'],
  count = days.length,
): Cadence | null {
  const first = days[0];
  const last = days[count - 1];
  if (count === 0 || first === undefined || last === undefined) return null;
  const x = count - 1;
  const tx = last - first;
  const T = now - first;
  const alive = pAlive(x, tx, T, policy.prior);
  return {
    n: count,
    x,
    tx,
    T,
    silence: now - last,
    pAlive: alive,
    pSilent: silentIfAlive(alive, x, T, policy.horizonDays, policy.prior),
    recent: recentDays(days, now, count),
  };
}

/**
 * Contact days of the last 90 against the client's own earlier rate, each with half a day added so that zero
 * does not decide alone; null while the history is too short to have an earlier rate.
 */
export function rhythmRatio(
  rhythm: Pick<Cadence, 'n' | 'T' | 'recent'>,
  policy: Policy['stage'],
): number | null {
  if (rhythm.T < policy.ratioFromDays) return null;
  const earlier = rhythm.n - rhythm.recent;
  return (rhythm.recent + 0.5) / ((earlier * 90) / (rhythm.T - 90) + 0.5);
}

/**
 * Days from `now` until P(silent) reaches `p` if nobody makes contact; 0 where it already has, null where it
 * does not within ten years.
 */
export function daysUntil(days: number[], now: number, p: number, policy: Policy['stage']): number | null {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  const reached = (ahead: number) =>
    pSilent(days.length - 1, last - first, now + ahead - first, policy.horizonDays, policy.prior) >= p;
  if (reached(0)) return 0;
  let low = 0;
  let high = 3650;
  if (!reached(high)) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}
