import { type BookView, viewBook } from './book-view';
import { type Circumstances, circumstances } from './circumstances';
import { type Dossier, dossiers } from './dossier';
import { judgeAxes } from './judge/axes';
import { contactHistory, hasRecentContact, relationshipFacts } from './judge/contacts';
import { withOverride } from './judge/override';
import { judgeRelationship } from './judge/relationship';
import { judgeRisk } from './judge/risk';
import { judgeStage } from './judge/stage';
import { judgeTier } from './judge/tier';
import { judgeValue } from './judge/value';
import type { Assessment } from './model/assessment';
import type { Book } from './model/book';
import type { Axis } from './model/override';
import { Policy } from './model/policy';
import { byId, compare, compareMoments } from './order';
import { recommend } from './playbook/recommend';
import type { PageSituation } from './playbook/rule';
import { relationshipInformation } from './sufficiency/relationship';
import { riskInformation } from './sufficiency/risk';
import { stageInformation } from './sufficiency/stage';
import { valueInformation } from './sufficiency/value';

/** Gains below this are rounding, not questions. */
const WORTH_ASKING = 0.005;

/**
 * The judgement of one client: three splits, the tier, the stage, what is missing and what to do next.
 * Pure: the same dossier, book and circumstances give the same answer anywhere.
 */
export function assess(
  dossier: Dossier,
  book: BookView,
  at: Circumstances,
  page: PageSituation = {},
): Assessment {
  const { client, overrides } = dossier;
  const { policy } = at;
  const history = contactHistory(dossier, at);
  const contactFacts = relationshipFacts(dossier, history, at);

  const risk = judgeRisk(dossier, at);
  const riskUnknown = riskInformation(dossier, risk.measured, book, at);
  const value = judgeValue(dossier, book, at);
  const valueUnknown = valueInformation(client.id, value, book, at);
  const relationship = judgeRelationship(client, contactFacts, history, at);
  const previousRelationship =
    client.previous?.relationship === undefined ? undefined : client.previous.relationship === 'strategic';
  // A log that has been silent too long to judge from is a missing one.
  const knownContact = hasRecentContact(history, at)
    ? contactFacts
    : { ...contactFacts, warmth: undefined, activeContacts180: undefined };
  const relationshipUnknown = relationshipInformation(knownContact, previousRelationship, book, at);
  const stage = judgeStage(dossier, history, at);
  const stageUnknown = stageInformation(stage.measured, policy.stage);

  const judged = {
    value: withOverride('value', { ...value, uncertainty: valueUnknown.uncertainty }, overrides, at),
    risk: withOverride('risk', { ...risk.judged, uncertainty: riskUnknown.uncertainty }, overrides, at),
    relationship: withOverride(
      'relationship',
      { ...relationship, uncertainty: relationshipUnknown.uncertainty },
      overrides,
      at,
    ),
    stage: withOverride('stage', { ...stage.judged, uncertainty: stageUnknown.uncertainty }, overrides, at),
  };
  const tier = withOverride('tier', judgeTier(judged.value, judged.relationship, policy), overrides, at);

  // The judgement itself keeps no history; the verdicts kept when they changed do.
  for (const axis of ['value', 'risk', 'relationship'] as const)
    judged[axis].since ??= heldSince(axis, judged[axis].verdict, dossier);
  tier.since ??= heldSince('tier', tier.verdict, dossier);

  const missing = (
    [
      ['risk', riskUnknown],
      ['value', valueUnknown],
      ['relationship', relationshipUnknown],
      ['stage', stageUnknown],
    ] as const
  )
    .flatMap(([axis, { gains }]) => gains.map(({ fact, bits }) => ({ fact, axis, bits })))
    .filter((one) => one.bits >= WORTH_ASKING)
    .toSorted((a, b) => b.bits - a.bits || compare(a.fact, b.fact));

  return {
    clientId: client.id,
    asOf: at.now,
    policyVersion: `${policy.id}@${policy.version}`,
    tier,
    ...judged,
    axes: judgeAxes(dossier, book.values.get(client.id), contactFacts, at),
    ...(stage.cadence ? { cadence: stage.cadence } : {}),
    missing,
    actions: recommend({
      at,
      dossier,
      history,
      ...judged,
      riskForSuggestions: judged.risk.verdict === 'low' ? 'low' : 'high',
      tier,
      measured: {
        risk: risk.measured,
        riskFacts: risk.facts,
        stage,
        relationship: contactFacts,
      },
      page,
    }),
  };
}

/** Day of the newest kept verdict of an axis, where it is the present one. */
function heldSince(axis: Axis, verdict: string, dossier: Dossier): string | undefined {
  if (!dossier.snapshots.length) return undefined;
  const newest = dossier.snapshots
    .filter((one) => one.axis === axis)
    .toSorted((a, b) => compareMoments(b.asOf, a.asOf) || byId(b, a))[0];
  return newest?.verdict === verdict ? newest.asOf.slice(0, 10) : undefined;
}

/** Every client of a book, in the book's order. Throws a RangeError for an unknown time zone. */
export function assessBook(book: Book, when: { now: string; timeZone: string }): Assessment[] {
  const all = dossiers(book);
  const at = circumstances({
    ...when,
    policy: book.policy ?? Policy.parse({}),
    baseCurrency: book.baseCurrency,
    rates: book.rates ?? [],
  });
  const view = viewBook(all.values(), at);
  return [...all.values()].map((dossier) => assess(dossier, view, at));
}
