import { warmth } from '../../../lib/domain/measures/relationship';
import { auc } from '../../../lib/domain/review/auc';
import type { Outcome } from '../../../lib/domain/review/outcome';
import { type Gate, row } from './gate';
import { CUTS, mailTies, type Tie } from './mail-ties';
import { policy } from './policy';
import { mean } from './statistics';

const MOST_RECIPIENTS = 8;
const FEWEST_PARTNERS = 8;
const AHEAD = 180;
const TOP_SHARE = 0.2;

/** Contact days of each person with each partner met by `cut`. */
function partners(ties: Tie[], cut: number): number[][][] {
  const byPerson = new Map<string, number[][]>();
  for (const { people, days } of ties) {
    if ((days[0] ?? Infinity) > cut) continue;
    for (const person of people) byPerson.set(person, [...(byPerson.get(person) ?? []), days]);
  }
  return [...byPerson.values()].filter((histories) => histories.length >= FEWEST_PARTNERS);
}

/**
 * Warmth against being in the top fifth by contact days to come; partners level with the last of the top fifth
 * are in it. Null where not even a fifth of the partners is heard of again: then there is no top fifth. Warmth
 * takes the place of the probability: only its order counts.
 */
function ranking(histories: number[][], cut: number): Outcome[] | null {
  const { halfLifeDays } = policy.relationship;
  const partner = histories.map((days) => ({
    warmth: warmth(
      days.map((day) => ({ day, weight: 1 })),
      cut,
      halfLifeDays,
    ),
    ahead: days.filter((day) => day > cut && day <= cut + AHEAD).length,
  }));
  const places = Math.max(1, Math.round(TOP_SHARE * partner.length));
  const last = partner.map((one) => one.ahead).toSorted((a, b) => b - a)[places - 1] ?? 0;
  if (last === 0) return null;
  return partner.map((one) => ({ predicted: one.warmth, happened: one.ahead >= last }));
}

/** Does warmth rank first those with whom a person will have most to do over the next half-year? */
export const relationship: Gate = {
  id: 'G4 relationship',
  rows(data) {
    const ties = mailTies(data, MOST_RECIPIENTS);
    return CUTS.slice(0, 3).map((cut) => {
      const perPerson = partners(ties, cut.day)
        .map((histories) => ranking(histories, cut.day))
        .map((ranked) => ranked && auc(ranked))
        .filter((one) => one !== null);
      return row(
        this.id,
        `Enron ${cut.text}, mean AUC over people`,
        mean(perPerson),
        { atLeast: 0.81 },
        {
          n: perPerson.length,
        },
      );
    });
  },
};
