import { type Cadence, cadence, rhythmRatio } from './cadence';
import type { Stage } from '../model/assessment';
import type { Policy } from '../model/policy';

/** What the deals say on a given day. */
export type DealState = {
  everClosed: boolean;
  /** Money is drawn or owed. */
  activeFacility: boolean;
  /** A deal came into the pipeline lately. */
  newPipeline: boolean;
};

/** Why a stage holds; each code has its sentence in the dictionaries. */
export type StageReason =
  | 'no-contact-on-file'
  | 'no-contact-since-deal'
  | 'prospect'
  | 'cold-prospect'
  | 'silent'
  | 'silent-but-facility-outstanding'
  | 'likely-silent'
  | 'slower-than-own-pace'
  | 'young'
  | 'accelerating'
  | 'new-pipeline'
  | 'steady';

export type StageVerdict = {
  stage: Stage;
  reason: StageReason;
  rhythm: Cadence | null;
  /** Own rhythm of the last 90 days against before; null while too young. */
  rho: number | null;
};

/**
 * The stage on day `now`, first rule that matches. `days` are ascending distinct contact days, of
 * which the first `count` have happened. A borrower with money outstanding is never lost: his silence is decline, and dangerous.
 */
export function stageOn(
  days: number[],
  now: number,
  deals: DealState,
  policy: Policy['stage'],
  count = days.length,
): StageVerdict {
  const rhythm = cadence(days, now, policy, count);
  if (!rhythm) {
    return deals.everClosed
      ? { stage: 'decline', reason: 'no-contact-since-deal', rhythm, rho: null }
      : { stage: 'acquisition', reason: 'no-contact-on-file', rhythm, rho: null };
  }
  const rho = rhythmRatio(rhythm, policy);
  const gives = (stage: Stage, reason: StageReason): StageVerdict => ({ stage, reason, rhythm, rho });

  if (rhythm.n < policy.minContactDays && !deals.everClosed) {
    return gives('acquisition', rhythm.pSilent >= policy.churnAt ? 'cold-prospect' : 'prospect');
  }
  if (rhythm.pSilent >= policy.churnAt && rhythm.silence >= policy.churnSilentDays) {
    return deals.activeFacility
      ? gives('decline', 'silent-but-facility-outstanding')
      : gives('churn', 'silent');
  }
  if (rhythm.pSilent >= policy.declineAt) return gives('decline', 'likely-silent');
  if (rho !== null && rho <= policy.slowingRatio && rhythm.silence >= policy.slowingSilentDays) {
    return gives('decline', 'slower-than-own-pace');
  }
  if (rhythm.T < policy.youngDays) return gives('development', 'young');
  if (rho !== null && rho >= policy.acceleratingRatio) return gives('development', 'accelerating');
  if (deals.newPipeline) return gives('development', 'new-pipeline');
  return gives('maturity', 'steady');
}

/**
 * The day since which the stage has held without a break, found by asking the same rules on every earlier
 * day; null where it already held `reach` days ago, or where nothing on file gives it a beginning.
 */
export function stageSince(
  stage: Stage,
  days: number[],
  now: number,
  dealsOn: (day: number) => DealState,
  policy: Policy['stage'],
  reach = 1100,
): number | null {
  let known = days.length;
  if (known === 0 && !dealsOn(now).everClosed) return null;
  for (let day = now - 1; day >= now - reach; day -= 1) {
    while (known > 0 && (days[known - 1] ?? 0) > day) known -= 1;
    if (known === 0 && !dealsOn(day).everClosed) return day + 1;
    if (stageOn(days, day, dealsOn(day), policy, known).stage !== stage) return day + 1;
  }
  return null;
}

/** First day after `now` on which silence alone moves the client to decline or churn; null where it never does. */
export function slipsOn(
  days: number[],
  now: number,
  deals: DealState,
  policy: Policy['stage'],
  reach = 730,
): number | null {
  for (let day = now + 1; day <= now + reach; day += 1) {
    const { stage } = stageOn(days, day, deals, policy);
    if (stage === 'decline' || stage === 'churn') return day;
  }
  return null;
}
