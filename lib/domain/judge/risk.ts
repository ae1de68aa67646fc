import type { Circumstances } from '../circumstances';
import type { Dossier } from '../dossier';
import { confidence, confidenceLabel } from '../measures/confidence';
import { notch } from '../measures/rating';
import {
  type Amber,
  judgeRisk as measureRisk,
  type Red,
  type RiskFacts,
  riskOf,
  type RiskVerdict,
} from '../measures/risk';
import type { Judged, Reason } from '../model/assessment';
import { position } from './position';
import { riskChanges } from './risk-changes';
import { assumedFlags, newestRatings, riskFacts } from './risk-facts';
import { type CreditEvidence, creditEvidence, flagReasons } from './risk-reasons';
import { reason } from '../reason';

/**
 * Weight of each kind of credit fact in the coverage of the verdict: how much of what a credit officer would
 * look at first is on file (J).
 */
const COVERAGE = { strength: 0.5, cover: 0.25, country: 0.25 };

function coverage(slots: RiskVerdict['slots'], country: number | undefined): number {
  const has = (names: string[]) => slots.some(([name]) => names.includes(name));
  return (
    (has(['rating', 'pd', 'loan-class', 'dpd']) ? COVERAGE.strength : 0) +
    (has(['dscr']) ? COVERAGE.cover : 0) +
    (country === undefined ? 0 : COVERAGE.country)
  );
}

/** Where the verdict stands on its bar: slots above the cut, ambers as parts of a slot, a red at the far end. */
function distance(verdict: RiskVerdict, cutSlot: number, ambersAtBoundary: number): number {
  if (verdict.red.length) return 1.5;
  const slot = verdict.worst ?? cutSlot - 1;
  const ambers = Math.min(verdict.amber.length, ambersAtBoundary + 1) / ambersAtBoundary;
  return (
    slot - (cutSlot - 0.5) + (slot < cutSlot ? Math.min(ambers, slot === cutSlot - 1 ? 1.2 : 0.4) * 0.5 : 0)
  );
}

/** Why nothing listed below makes the risk high, and how near it is. */
function soundness(verdict: RiskVerdict, at: Circumstances): Reason {
  const { cutSlot, ambersAtBoundary } = at.policy.risk;
  return reason('risk.sound', {
    flags: verdict.amber.length,
    limit: ambersAtBoundary,
    boundary: verdict.worst === cutSlot - 1 ? 'yes' : 'no',
  });
}

/** The facts that decide come first: reds, then the worst slot, then what speaks against it, then ambers. */
export function judgeRisk(
  dossier: Dossier,
  at: Circumstances,
): { judged: Judged<'low' | 'high'>; measured: RiskVerdict; facts: RiskFacts } {
  const { policy } = at;
  const facts = riskFacts(dossier, at);
  const measured = measureRisk(facts, policy.risk);
  const credit = creditEvidence(dossier, at).toSorted((a, b) => b.slot - a.slot);
  const flags = flagReasons(dossier, measured, facts, at);
  const stale = credit.filter(
    (one) => one.ageDays !== undefined && one.ageDays > policy.confidence.staleDays,
  );
  const said = credit.filter(isSaid).map((one) => one.reason);
  // Where no credit fact is weak, it is the warning signs that make it high.
  const byFlags =
    measured.risk === 'high' && !measured.red.length && (measured.worst ?? 0) < policy.risk.cutSlot;
  const reasons = [
    ...flags.red,
    ...(byFlags ? [...flags.amber, ...said] : [...said, ...flags.amber]),
    ...stale.slice(0, 1).map((one) => reason('risk.stale', { days: one.ageDays, fact: one.fact })),
  ];
  // A rating nobody can place is said, not passed over.
  const unread = newestRatings(dossier.client.ratings ?? [], at).filter(
    (one) => notch(one.grade, one.scale, policy.risk) === null,
  );
  for (const one of unread.slice(0, 1)) {
    reasons.push(reason('risk.unreadRating', { grade: one.grade, agency: one.agency }, { at: one.on }));
  }
  if (measured.risk === 'low') reasons.unshift(soundness(measured, at));
  if (measured.risk === 'insufficient') reasons.unshift(reason('risk.noCreditFact', { creditFacts: 0 }));
  const at0 = distance(measured, policy.risk.cutSlot, policy.risk.ambersAtBoundary);
  return {
    measured,
    facts,
    judged: {
      verdict: measured.risk,
      confidence:
        measured.risk === 'insufficient'
          ? 'low'
          : confidenceLabel(
              support(measured, facts, credit, assumedFlags(dossier, facts), at),
              policy.confidence,
            ),
      margin: measured.worst === null ? undefined : measured.worst - (policy.risk.cutSlot - 0.5),
      reasons: reasons.slice(0, 6),
      wouldChange: riskChanges(facts, measured, at),
      position: measured.risk === 'insufficient' ? undefined : position(at0, at0, at0, 4),
    },
  };
}

/** Of two probabilities of default the worse is said; the other only counts towards the confidence. */
function isSaid(one: CreditEvidence, i: number, credit: CreditEvidence[]): boolean {
  return one.fact !== 'pd' || credit.findIndex(({ fact }) => fact === 'pd') === i;
}

/**
 * How well the verdict is founded. Its age is that of the freshest credit fact that would give it alone: an old
 * fact beside that one takes nothing from it. A flag that is only assumed founds nothing.
 */
function support(
  measured: RiskVerdict,
  facts: RiskFacts,
  credit: CreditEvidence[],
  assumed: ReadonlySet<Amber | Red>,
  at: Circumstances,
): number {
  const { policy } = at;
  // A red flag or an arrear needs no second opinion.
  if (measured.red.some((flag) => !assumed.has(flag)) || measured.worst === 5) return 1;
  const amber = measured.amber.filter((flag) => !assumed.has(flag)).length;
  const ages = credit
    .filter(({ slot }) => riskOf({ worst: slot, amber, red: false }, policy.risk) === measured.risk)
    .map(({ ageDays }) => ageDays ?? 0);
  return confidence(
    ages.length
      ? { coverage: coverage(measured.slots, facts.country), ageDays: Math.min(...ages) }
      : { coverage: coverage([], facts.country) },
    policy.confidence,
  );
}
