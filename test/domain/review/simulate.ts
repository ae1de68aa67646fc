/**
 * Clients who behave exactly as the formula assumes (MBG/NBD, Batislam et al. 2007): a rate drawn from
 * Gamma(½, 60 days), a chance of leaving after each contact drawn from Beta(½, 2), exponential gaps.
 */

/** A repeatable source of numbers in (0, 1): mulberry32. */
export function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}

/** Gamma(½, scale 1): half the square of a normal number (Box–Muller). */
function gammaHalf(random: () => number): number {
  return -Math.log(random()) * Math.cos(2 * Math.PI * random()) ** 2;
}

/** Contact days of one client, met on `first`, up to `end`. */
function contacts(first: number, end: number, random: () => number): number[] {
  const perDay = gammaHalf(random) / 60;
  const half = gammaHalf(random);
  const leaves = half / (half - Math.log(random()) - Math.log(random()));
  const days: number[] = [];
  for (let at = first; at <= end; at -= Math.log(random()) / perDay) {
    days.push(Math.floor(at));
    if (random() < leaves) break;
  }
  return days;
}

/** `count` clients met at any time of the `span` days before `today`. */
export function simulated(count: number, span: number, today: number, seed: number): number[][] {
  const random = randomness(seed);
  return Array.from({ length: count }, () => contacts(today - span * random(), today, random));
}
