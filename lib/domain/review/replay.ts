import { cadence, contactDays } from '../measures/cadence';
import type { Policy } from '../model/policy';
import type { Outcome } from './outcome';

/**
 * What would have been said on day `cut` about a client, and whether he then was silent in
 * (cut, cut + horizon]; null for a client not yet met. `days` are all his distinct contact days, ascending; of
 * those after the cut the prediction sees none.
 */
export function outcomeAt(days: number[], cut: number, policy: Policy['stage']): Outcome | null {
  const count = days.findLastIndex((day) => day <= cut) + 1;
  const rhythm = cadence(days, cut, policy, count);
  if (!rhythm) return null;
  const next = days[count];
  return { predicted: rhythm.pSilent, happened: next === undefined || next > cut + policy.horizonDays };
}

export type Replay = {
  /** Sorted by probability, so that the order of the clients changes no figure, not even in its last digit. */
  outcomes: Outcome[];
  /** Clients with at least one outcome. */
  clients: number;
  /** The days on which the past was asked, oldest first. */
  cuts: number[];
};

/**
 * Asks the formula on past days what it would have said, and takes down what came. The days lie one horizon
 * apart (a quarter, unless the policy says otherwise), so no day is counted in two outcomes of a client; the
 * newest is so far back that its horizon ended yesterday, the last whole day. A history is the contact days of
 * one client, in any order; contacts from today on are left out.
 */
export function replay(histories: Iterable<number[]>, today: number, policy: Policy['stage']): Replay {
  const outcomes: Outcome[] = [];
  const cuts = new Set<number>();
  let clients = 0;
  for (const history of histories) {
    const days = contactDays(history, today - 1);
    let cut = today - 1 - policy.horizonDays;
    let outcome = outcomeAt(days, cut, policy);
    if (outcome) clients += 1;
    while (outcome) {
      outcomes.push(outcome);
      cuts.add(cut);
      cut -= policy.horizonDays;
      outcome = outcomeAt(days, cut, policy);
    }
  }
  outcomes.sort((a, b) => a.predicted - b.predicted || Number(a.happened) - Number(b.happened));
  return { outcomes, clients, cuts: [...cuts].toSorted((a, b) => a - b) };
}
