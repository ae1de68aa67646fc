import { type Cadence, cadence, pSilent, recentDays, rhythmRatio } from './cadence';
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

/** What the rules look at, written into `into`: a search over years asks for thousands of days. */
function fill(
  into: StageState,
  days: number[],
  now: number,
  deals: DealState,
  policy: Policy['stage'],
  count: number,
): StageState {
  const first = days[0];
  const last = days[count - 1];
  const none = count === 0 || first === undefined || last === undefined;
  into.n = none ? 0 : count;
  into.T = none ? 0 : now - first;
  into.silence = none ? 0 : now - last;
  into.pSilent = none ? 0 : pSilent(count - 1, last - first, now - first, policy.horizonDays, policy.prior);
  into.rho = none
    ? null
    : rhythmRatio({ n: count, T: now - first, recent: recentDays(days, now, count) }, policy);
  into.everClosed = deals.everClosed;
  into.activeFacility = deals.activeFacility;
  into.newPipeline = deals.newPipeline;
  return into;
}

const blank = (): StageState => ({
  n: 0,
  T: 0,
  silence: 0,
  pSilent: 0,
  rho: null,
  everClosed: false,
  activeFacility: false,
  newPipeline: false,
});

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
  const state = fill(blank(), days, now, deals, policy, count);
  const { gives, id } = decide(stageRules, state, policy);
  return {
    stage: gives,
    reason: id as StageReason,
    rhythm: cadence(days, now, policy, count),
    rho: state.rho,
  };
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
  const scratch = blank();
  if (known === 0 && !dealsOn(now).everClosed) return null;
  for (let day = now - 1; day >= now - reach; day -= 1) {
    while (known > 0 && (days[known - 1] ?? 0) > day) known -= 1;
    if (known === 0 && !dealsOn(day).everClosed) return day + 1;
    const state = fill(scratch, days, day, dealsOn(day), policy, known);
    if (decide(stageRules, state, policy).gives !== stage) return day + 1;
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
  const scratch = blank();
  for (let day = now + 1; day <= now + reach; day += 1) {
    const stage = decide(stageRules, fill(scratch, days, day, deals, policy, days.length), policy).gives;
    if (stage === 'decline' || stage === 'churn') return day;
  }
  return null;
}
