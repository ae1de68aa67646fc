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

const STAGE_OF: Record<StageReason, Stage> = {
  'no-contact-on-file': 'acquisition',
  'no-contact-since-deal': 'decline',
  prospect: 'acquisition',
  'cold-prospect': 'acquisition',
  silent: 'churn',
  'silent-but-facility-outstanding': 'decline',
  'likely-silent': 'decline',
  'slower-than-own-pace': 'decline',
  young: 'development',
  accelerating: 'development',
  'new-pipeline': 'development',
  steady: 'maturity',
};

/** The rules in their order; the first that matches names the stage. */
function firstRule(
  rhythm: Cadence | null,
  rho: number | null,
  deals: DealState,
  policy: Policy['stage'],
): StageReason {
  if (!rhythm) return deals.everClosed ? 'no-contact-since-deal' : 'no-contact-on-file';
  const { n, T, silence, pSilent } = rhythm;
  if (n < policy.minContactDays && !deals.everClosed) {
    return pSilent >= policy.churnAt ? 'cold-prospect' : 'prospect';
  }
  if (pSilent >= policy.churnAt && silence >= policy.churnSilentDays) {
    // A borrower with money outstanding is never lost: his silence is decline, and dangerous.
    return deals.activeFacility ? 'silent-but-facility-outstanding' : 'silent';
  }
  if (pSilent >= policy.declineAt) return 'likely-silent';
  if (rho !== null && rho <= policy.slowingRatio && silence >= policy.slowingSilentDays) {
    return 'slower-than-own-pace';
  }
  if (T < policy.youngDays) return 'young';
  if (rho !== null && rho >= policy.acceleratingRatio) return 'accelerating';
  return deals.newPipeline ? 'new-pipeline' : 'steady';
}

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
  const reason = firstRule(rhythm, rho, deals, policy);
  return { stage: STAGE_OF[reason], reason, rhythm, rho };
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
