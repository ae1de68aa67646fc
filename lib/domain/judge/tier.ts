import type { ConfidenceLabel, Judged } from '../model/assessment';
import type { Policy } from '../model/policy';
import { reason } from '../reason';

type Three = 'yes' | 'no' | 'open';

function three(verdict: string, yes: string): Three {
  if (verdict === 'insufficient') return 'open';
  return verdict === yes ? 'yes' : 'no';
}

const RANK: Record<ConfidenceLabel, number> = { high: 2, medium: 1, low: 0 };

function weaker(a: ConfidenceLabel, b: ConfidenceLabel): ConfidenceLabel {
  return RANK[a] <= RANK[b] ? a : b;
}

/**
 * Key or general from the splits, by the policy. An open split leaves the tier open only where it could still
 * decide it: a strategic partner is key whatever its value turns out to be.
 */
export function judgeTier(
  value: Judged<'high' | 'general'>,
  relationship: Judged<'strategic' | 'ordinary'>,
  policy: Policy,
): Judged<'key' | 'general'> {
  const high = three(value.verdict, 'high');
  const strategic = three(relationship.verdict, 'strategic');
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
  const gives = (verdict: 'key' | 'general' | 'insufficient', confidence: ConfidenceLabel) => ({
    verdict,
    confidence,
    reasons,
  });
  if (policy.tier === 'value') {
    if (high === 'open') return gives('insufficient', 'low');
    return gives(high === 'yes' ? 'key' : 'general', value.confidence);
  }
  const both = policy.tier === 'both';
  // `either` is "one yes is enough", `both` is "one no is enough": the same rule seen from the other side.
  const decisive: Three = both ? 'no' : 'yes';
  const decided = [high === decisive && value, strategic === decisive && relationship].filter(
    (one) => one !== false,
  );
  if (decided.length) {
    const surest = decided.map((one) => one.confidence).toSorted((a, b) => RANK[b] - RANK[a])[0] ?? 'low';
    return gives(both ? 'general' : 'key', surest);
  }
  if (high === 'open' || strategic === 'open') return gives('insufficient', 'low');
  return gives(both ? 'key' : 'general', weaker(value.confidence, relationship.confidence));
}
