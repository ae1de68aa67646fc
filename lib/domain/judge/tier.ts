import { RANK } from '../measures/confidence';
import type { ConfidenceLabel, Judged } from '../model/assessment';
import type { Policy } from '../model/policy';
import { decide } from '../policy/decide';
import { type Side, tierRules, type TierState } from '../policy/rules/tier';
import { reason } from '../reason';

function side(verdict: string, yes: string): Side {
  if (verdict === 'insufficient') return 'open';
  return verdict === yes ? 'yes' : 'no';
}

function weaker(a: ConfidenceLabel, b: ConfidenceLabel): ConfidenceLabel {
  return RANK[a] <= RANK[b] ? a : b;
}

/** Key or general from the splits, by the policy's composition. */
export function judgeTier(
  value: Judged<'high' | 'general'>,
  relationship: Judged<'strategic' | 'ordinary'>,
  policy: Policy,
): Judged<'key' | 'general'> {
  const state: TierState = {
    composition: policy.tier,
    value: side(value.verdict, 'high'),
    relationship: side(relationship.verdict, 'strategic'),
  };
  const rule = decide(tierRules, state, undefined);
  const reasons = [
    reason(`tier.value.${value.verdict}`, { value: value.verdict }, { source: 'computed' }),
    ...(policy.tier === 'value'
      ? []
      : [
          reason(
            `tier.relationship.${relationship.verdict}`,
            { relationship: relationship.verdict },
            { source: 'computed' },
          ),
        ]),
  ];
  return { verdict: rule.gives, confidence: confidenceOf(rule.id, state, value, relationship), reasons };
}

/** One split that decides alone is as sure as the surer of those that do; two that are both needed, as the less sure. */
function confidenceOf(
  ruleId: string,
  state: TierState,
  value: { confidence: ConfidenceLabel },
  relationship: { confidence: ConfidenceLabel },
): ConfidenceLabel {
  if (ruleId === 'stillOpen') return 'low';
  if (state.composition === 'value') return value.confidence;
  const decisive = ruleId === 'oneYesIsEnough' ? 'yes' : ruleId === 'oneNoIsEnough' ? 'no' : null;
  if (decisive === null) return weaker(value.confidence, relationship.confidence);
  return [state.value === decisive && value, state.relationship === decisive && relationship]
    .filter((one) => one !== false)
    .reduce<ConfidenceLabel>(
      (best, one) => (RANK[one.confidence] > RANK[best] ? one.confidence : best),
      'low',
    );
}
