import { compare } from '../order';

/** A fact that is not known, with the values it could take and how likely each is. */
export type Unknown<Effect> = { fact: string; levels: { p: number; effect: Effect }[] };

export type Information = {
  /** Shannon entropy of the verdict while none of the facts is known, in bits; 0 where no value flips it. */
  uncertainty: number;
  /** Expected drop of that entropy once this one fact is known (mutual information), in bits. */
  gains: { fact: string; bits: number }[];
};

/** In bits, of weights that need not sum to one: floating-point sums are a hair off, and certainty must give 0. */
function entropy(weights: number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let bits = 0;
  for (const weight of weights) if (weight > 0) bits -= (weight / total) * Math.log2(weight / total);
  return bits;
}

/**
 * Exact: every combination of the unknown facts' values is tried, weighted by the product of their priors.
 * The facts are taken as independent. The work is the product of the numbers of levels; callers keep to
 * seven facts or so.
 */
export function information<Effect>(
  unknowns: Unknown<Effect>[],
  outcome: (effects: Effect[]) => string,
): Information {
  if (!unknowns.length) return { uncertainty: 0, gains: [] };
  const choice = unknowns.map(() => 0);
  const all = new Map<string, number>();
  const byLevel = unknowns.map((unknown) => unknown.levels.map(() => new Map<string, number>()));
  for (;;) {
    let weight = 1;
    const effects = unknowns.map((unknown, i) => {
      const level = unknown.levels[choice[i] ?? 0];
      weight *= level?.p ?? 0;
      return level?.effect as Effect;
    });
    const verdict = outcome(effects);
    all.set(verdict, (all.get(verdict) ?? 0) + weight);
    choice.forEach((level, i) => {
      const tally = byLevel[i]?.[level];
      tally?.set(verdict, (tally.get(verdict) ?? 0) + weight);
    });
    let digit = 0;
    while (digit < choice.length) {
      choice[digit] = (choice[digit] ?? 0) + 1;
      if ((choice[digit] ?? 0) < (unknowns[digit]?.levels.length ?? 0)) break;
      choice[digit] = 0;
      digit += 1;
    }
    if (digit === choice.length) break;
  }
  const uncertainty = entropy([...all.values()]);
  const gains = unknowns.map((unknown, i) => {
    const after = unknown.levels.reduce((sum, level, j) => {
      const tally = byLevel[i]?.[j];
      return tally && level.p > 0 ? sum + level.p * entropy([...tally.values()]) : sum;
    }, 0);
    return { fact: unknown.fact, bits: Math.max(0, uncertainty - after) };
  });
  return { uncertainty, gains: gains.toSorted((a, b) => b.bits - a.bits || compare(a.fact, b.fact)) };
}
