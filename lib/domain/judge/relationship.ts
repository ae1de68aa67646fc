import type { Circumstances } from '../circumstances';
import { confidence, confidenceLabel } from '../measures/confidence';
import {
  isStrategic,
  type RelationshipFacts,
  type RelationshipScore,
  relationshipScore,
} from '../measures/relationship';
import type { Judged, Reason } from '../model/assessment';
import type { Client } from '../model/client';
import { reason, sourceOf } from '../reason';
import { type ContactHistory, hasRecentContact } from './contacts';
import { position } from './position';

type RelationshipJudged = Judged<'strategic' | 'ordinary'>;

function partReasons(
  facts: RelationshipFacts,
  result: RelationshipScore,
  history: ContactHistory,
  at: Circumstances,
): Reason[] {
  const { part } = result;
  const log = { source: 'contacts' };
  const recent = history.days.filter((day) => at.today - day < 90).length;
  return [
    part.warmth !== null &&
      reason('relationship.warmth', { warmth: facts.warmth, days: recent, score: part.warmth }, log),
    part.breadth !== null &&
      reason('relationship.breadth', { count: facts.activeContacts180, score: part.breadth }, log),
    part.commitment !== null &&
      reason('relationship.commitment', {
        deals: facts.closedDeals,
        // Whole tenths that have passed: 4.58 years are not yet 4.6 in the head of the panel.
        years: Math.floor((facts.tenureYears ?? 0) * 10) / 10,
        score: part.commitment,
      }),
    part.balance !== null &&
      reason('relationship.balance', { in: facts.inbound, out: facts.outbound, score: part.balance }, log),
    part.wallet !== null && reason('relationship.wallet', { share: facts.wallet, score: part.wallet }),
  ].filter((one) => one !== false);
}

/** What would lift an ordinary relationship over the line, or let a strategic one fall, tried one part at a time. */
function wouldChange(
  facts: RelationshipFacts,
  strategic: boolean,
  previous: boolean | undefined,
  at: Circumstances,
): Reason[] {
  const policy = at.policy.relationship;
  if (strategic) {
    if (facts.strategicAgreement)
      return [reason('relationship.change.agreementEnds', {}, { source: 'policy' })];
    const line = policy.leave;
    const silentDays = [30, 60, 90, 120, 180, 270, 365, 540].find((days) => {
      const faded = { ...facts, warmth: (facts.warmth ?? 0) * 0.5 ** (days / policy.halfLifeDays) };
      return (relationshipScore(faded, policy).score ?? 0) < line;
    });
    return silentDays === undefined
      ? []
      : [reason('relationship.change.silence', { days: silentDays, line }, { source: 'policy' })];
  }
  const tries: [string, RelationshipFacts][] = [
    ['relationship.change.contacts', { ...facts, activeContacts180: policy.breadthContacts }],
    ['relationship.change.warmth', { ...facts, warmth: (facts.warmth ?? 0) + 9 }],
    ['relationship.change.deal', { ...facts, closedDeals: (facts.closedDeals ?? 0) + 1 }],
    [
      'relationship.change.contactsAndMeetings',
      { ...facts, activeContacts180: policy.breadthContacts, warmth: (facts.warmth ?? 0) + 9 },
    ],
    ['relationship.change.agreement', { ...facts, strategicAgreement: true }],
  ];
  const found = tries.find(([, changed]) =>
    isStrategic(relationshipScore(changed, policy), previous, policy),
  );
  return found
    ? [
        reason(
          found[0],
          { count: policy.breadthContacts, current: facts.activeContacts180 },
          { source: 'policy' },
        ),
      ]
    : [];
}

/** Score with every unknown part at its worst and at its best. */
function spread(result: RelationshipScore, at: Circumstances): { from: number; to: number } {
  const known = (result.score ?? 0) * result.coverage;
  const { weights } = at.policy.relationship;
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  const open = total - result.coverage;
  return { from: known / total, to: (known + open) / total };
}

/**
 * Strategic or ordinary. Abstains without any contact in a year and without an agreement: an old friendship
 * nobody has spoken to is not evidence.
 */
export function judgeRelationship(
  client: Client,
  facts: RelationshipFacts,
  history: ContactHistory,
  at: Circumstances,
): RelationshipJudged {
  const policy = at.policy.relationship;
  const result = relationshipScore(facts, policy);
  const previous =
    client.previous?.relationship === undefined ? undefined : client.previous.relationship === 'strategic';
  const strategic = isStrategic(result, previous, policy);
  if (strategic === null || (!hasRecentContact(history, at) && !result.override)) {
    return {
      verdict: 'insufficient',
      confidence: 'low',
      reasons: [
        reason('relationship.noRecentContact', { days: policy.evidenceDays }, { source: 'contacts' }),
        ...partReasons(facts, result, history, at).filter((one) => one.rule === 'relationship.commitment'),
      ],
    };
  }
  const label = confidenceLabel(
    confidence({ n: history.days.length, coverage: result.coverage }, at.policy.confidence),
    at.policy.confidence,
  );
  const score = result.score ?? 0;
  const cut = previous === true ? policy.leave : policy.enter;
  const { from, to } = spread(result, at);
  const noCommitment = !strategic && score >= cut && (result.part.commitment ?? 0) === 0;
  return {
    verdict: strategic ? 'strategic' : 'ordinary',
    // A signature is certain whatever the contact log says.
    confidence: result.override ? 'high' : label,
    margin: result.override ? undefined : score - cut,
    reasons: [
      ...(result.override
        ? [reason('relationship.agreement', { signed: true }, sourceOf(client, 'strategicAgreement'))]
        : [
            reason(
              strategic || noCommitment ? 'relationship.above' : 'relationship.below',
              { score, line: cut, coverage: result.coverage },
              { source: 'contacts' },
            ),
          ]),
      ...(noCommitment ? [reason('relationship.noCommitment', { deals: 0 })] : []),
      ...partReasons(facts, result, history, at),
    ].slice(0, 6),
    wouldChange: wouldChange(facts, strategic, previous, at),
    position: result.override ? position(1, 1, 1, 2) : position(score - cut, from - cut, to - cut, 1),
  };
}
