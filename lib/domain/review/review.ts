import type { Circumstances } from '../circumstances';
import type { Dossier } from '../dossier';
import { contactHistory } from '../judge/contacts';
import type { Policy } from '../model/policy';
import { auc } from './auc';
import { brier, brierSkill } from './brier';
import { hits } from './outcome';
import { reliability, type Tenth } from './reliability';
import { replay } from './replay';
import { type Counted, wilson } from './wilson';

/** With fewer cases a share near one half is known to no better than ±17 points: no figure is given. */
export const MIN_OUTCOMES = 30;

/** How well P(silent) has foretold the user's own clients. */
export type HistoryReview = {
  /** Days ahead that each prediction covers. */
  horizonDays: number;
  clients: number;
  /** The days on which the past was asked, oldest first. */
  cuts: number[];
  /**
   * Cases in which the client was silent, of all. Several cases come from one client and resemble each other,
   * so the true range is somewhat wider than stated.
   */
  silent: Counted;
} & (
  | { kind: 'too-few'; needed: number }
  | {
      kind: 'measured';
      /** Share of cases in which the client was silent. */
      baseRate: number;
      brier: number;
      /** Above 0 the formula says more than the base rate; null where all cases went the same way. */
      skill: number | null;
      /** Null where all cases went the same way. */
      auc: number | null;
      reliability: Tenth[];
    }
);

/**
 * Replays P(silent) over past days and compares it with what came. `histories` are the contact days of each
 * client, in any order; `today` is not over yet and counts for nothing.
 */
export function reviewHistory(
  histories: Iterable<number[]>,
  today: number,
  policy: Policy['stage'],
): HistoryReview {
  const { outcomes, clients, cuts } = replay(histories, today, policy);
  const silent = wilson(hits(outcomes), outcomes.length);
  const counts = { horizonDays: policy.horizonDays, clients, cuts, silent };
  const score = brier(outcomes);
  if (score === null || outcomes.length < MIN_OUTCOMES) {
    return { ...counts, kind: 'too-few', needed: MIN_OUTCOMES };
  }
  return {
    ...counts,
    kind: 'measured',
    baseRate: silent.hits / silent.n,
    brier: score,
    skill: brierSkill(outcomes),
    auc: auc(outcomes),
    reliability: reliability(outcomes),
  };
}

/** The same for a book, with the contacts as the judgement itself counts them. */
export function reviewBook(
  dossiers: Iterable<Pick<Dossier, 'interactions'>>,
  at: Circumstances,
): HistoryReview {
  const histories = [...dossiers].map((dossier) => contactHistory(dossier, at).days);
  return reviewHistory(histories, at.today, at.policy.stage);
}
