import type { Circumstances } from '../circumstances';
import type { Dossier } from '../dossier';
import { daysUntil } from '../measures/cadence';
import { confidence, confidenceLabel } from '../measures/confidence';
import { type DealState, slipsOn, stageOn, stageSince, type StageVerdict } from '../measures/lifecycle';
import type { Assessment, Judged, Reason, Stage } from '../model/assessment';
import { reason } from '../reason';
import { dayText } from '../time/day';
import type { ContactHistory } from './contacts';

export type StageJudged = {
  judged: Judged<Stage>;
  measured: StageVerdict;
  cadence: Assessment['cadence'];
  /** First day on which silence alone would move the client to decline or churn. */
  slips: number | null;
};

/**
 * What the deals said on a day. A facility that is outstanding now is taken as outstanding since its deal
 * closed; the book does not keep when it was repaid.
 */
function dealStateOn(dossier: Dossier, at: Circumstances): (day: number) => DealState {
  const deals = dossier.deals.map((deal) => ({ deal, on: at.dayOf(deal.on) }));
  const outstanding = new Set(
    dossier.facilities.filter((facility) => facility.outstanding).map((facility) => facility.dealId),
  );
  const { newPipelineDays } = at.policy.stage;
  const stateOn = (day: number): DealState => ({
    everClosed: deals.some(({ deal, on }) => deal.status === 'closed' && on <= day),
    activeFacility: deals.some(({ deal, on }) => outstanding.has(deal.id) && (on <= day || day >= at.today)),
    newPipeline: deals.some(
      ({ deal, on }) => deal.status === 'pipeline' && on <= day && day - on <= newPipelineDays,
    ),
  });
  // Nothing changes between these days, and a search over years asks for every day in turn.
  const turns = [at.today, ...deals.flatMap(({ on }) => [on, on + newPipelineDays + 1])];
  const known = new Map<number, DealState>();
  return (day) => {
    let from = Number.NEGATIVE_INFINITY;
    for (const turn of turns) if (turn <= day && turn > from) from = turn;
    const state = known.get(from) ?? stateOn(day);
    known.set(from, state);
    return state;
  };
}

function outstandingDeals(dossier: Dossier): string {
  const ids = new Set(dossier.facilities.filter((one) => one.outstanding).map((one) => one.dealId));
  return dossier.deals
    .filter((deal) => ids.has(deal.id))
    .map((deal) => deal.name)
    .join(', ');
}

/** How few contacts, the first today and then weekly, would bring the client back, and to which stage. */
function wayBack(days: number[], state: DealState, at: Circumstances): Reason[] {
  const tried: number[] = [];
  for (let count = 1; count <= 6; count += 1) {
    const day = at.today + 7 * (count - 1);
    tried.push(day);
    const history = [...new Set([...days, ...tried])].toSorted((a, b) => a - b);
    const { stage } = stageOn(history, day, state, at.policy.stage);
    if (stage !== 'decline' && stage !== 'churn') {
      return [reason('stage.returns', { contacts: count, stage }, { source: 'contacts' })];
    }
  }
  return [];
}

/** The stage with its date, what keeps it and what would move it. */
export function judgeStage(dossier: Dossier, history: ContactHistory, at: Circumstances): StageJudged {
  const policy = at.policy.stage;
  const { days } = history;
  const stateOn = dealStateOn(dossier, at);
  const state = stateOn(at.today);
  const measured = stageOn(days, at.today, state, policy);
  const { rhythm, stage, reason: code, rho } = measured;
  const since = stageSince(stage, days, at.today, stateOn, policy);
  const slips =
    stage === 'decline' || stage === 'churn' || !rhythm ? null : slipsOn(days, at.today, state, policy);
  const until = daysUntil(days, at.today, policy.declineAt, policy);
  const first = days[0];
  const from = { source: 'contacts', at: rhythm ? dayText(at.today - rhythm.silence) : undefined };
  const label = confidenceLabel(
    confidence({ n: rhythm?.n ?? 0 }, at.policy.confidence),
    at.policy.confidence,
  );
  return {
    measured,
    slips,
    cadence: rhythm
      ? {
          contactDays: rhythm.n,
          silentDays: rhythm.silence,
          pSilent90: rhythm.pSilent,
          ...(until === null ? {} : { contactBy: dayText(at.today + until) }),
        }
      : undefined,
    judged: {
      verdict: stage,
      confidence: label,
      since:
        since === null
          ? first === undefined
            ? undefined
            : dayText(Math.max(first, at.today - 1100))
          : dayText(since),
      reasons: [
        reason(
          `stage.${code}`,
          {
            silent: rhythm?.silence,
            contacts: rhythm?.n,
            recent: rhythm?.recent,
            ratio: rho ?? undefined,
            months: rhythm ? rhythm.T / 30.4375 : undefined,
          },
          from,
        ),
        ...(rhythm ? [reason('stage.chance', { p: rhythm.pSilent, horizon: policy.horizonDays }, from)] : []),
        ...(state.activeFacility
          ? [reason('stage.facility', { outstanding: outstandingDeals(dossier) })]
          : []),
      ],
      wouldChange:
        stage === 'decline' || stage === 'churn'
          ? wayBack(days, state, at)
          : slips === null
            ? []
            : [reason('stage.slips', { on: dayText(slips) }, { source: 'contacts' })],
    },
  };
}
