import { type Cadence, cadence, rhythmRatio } from './cadence';
import type { Stage } from '../model/assessment';
import type { Policy } from '../model/policy';
import { decide } from '../policy/decide';
import { type StageReason, stageRules, type StageState } from '../policy/rules/stage';

/** What the deals say on a given day. */
export type DealState = {
  everClosed: boolean;
  /** Money is drawn or owed. */
  activeFacility: boolean;
  /** A deal came into the pipeline lately. */
  newPipeline: boolean;
};

export type StageVerdict = {
  stage: Stage;
  reason: StageReason;
  rhythm: Cadence | null;
  /** Own rhythm of the last 90 days against before; null while too young. */
  rho: number | null;
};

/**
 * The stage on day `now`. `days` are ascending distinct contact days, of which the first `count` have
 * happened.
 */
export function stageOn(
  days: number[],
  now: number,
  deals: DealState,
  policy: Policy['stage'],
  count = days.length,
): StageVerdict {
  const rhythm = cadence(days, now, policy, count);
  const rho = rhythm && rhythmRatio(rhythm, policy);
  const { everClosed, activeFacility, newPipeline } = deals;
  const { n = 0, T = 0, silence = 0, pSilent = 0 } = rhythm ?? {};
  const state: StageState = { n, T, silence, pSilent, rho, everClosed, activeFacility, newPipeline };
  const { gives, id } = decide(stageRules, state, policy);
  return { stage: gives, reason: id as StageReason, rhythm, rho };
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
