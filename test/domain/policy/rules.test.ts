import { describe, expect, it } from 'vitest';
import { Policy } from '../../../lib/domain/model/policy';
import { decide, type PolicyRule } from '../../../lib/domain/policy/decide';
import { relationshipRules } from '../../../lib/domain/policy/rules/relationship';
import { riskRules } from '../../../lib/domain/policy/rules/risk';
import { stageRules } from '../../../lib/domain/policy/rules/stage';
import { tierRules } from '../../../lib/domain/policy/rules/tier';
import { valueRules } from '../../../lib/domain/policy/rules/value';

const policy = Policy.parse({});

/** What is wrong with a list: rules without cases, cases decided by another rule, ids twice. */
function faults<State, Verdict, Limits>(
  rules: readonly PolicyRule<State, Verdict, Limits>[],
  limits: Limits,
): string[] {
  const ids = rules.map((rule) => rule.id);
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} stands twice`),
    ...rules.filter((rule) => !rule.cases.length).map((rule) => `${rule.id} decides no case`),
    ...rules.flatMap((rule) =>
      rule.cases
        .map((state) => ({ state, by: decide(rules, state, limits).id }))
        .filter(({ by }) => by !== rule.id)
        .map(({ state, by }) => `${rule.id}: ${JSON.stringify(state)} is decided by ${by}`),
    ),
  ];
}

describe('every rule decides its own cases', () => {
  it('risk', () => expect(faults(riskRules, policy.risk)).toEqual([]));
  it('stage', () => expect(faults(stageRules, policy.stage)).toEqual([]));
  it('relationship', () => expect(faults(relationshipRules, policy.relationship)).toEqual([]));
  it('value', () => expect(faults(valueRules, policy.value)).toEqual([]));
  it('tier', () => expect(faults(tierRules, undefined)).toEqual([]));

  it('a rule that can never speak is found', () => {
    const [first] = riskRules;
    if (!first) throw new Error('no rules');
    const shadowed = [first, { ...first, id: 'never', cases: first.cases }, ...riskRules.slice(1)];
    expect(faults(shadowed, policy.risk)).toEqual(
      first.cases.map((state) => `never: ${JSON.stringify(state)} is decided by redFlag`),
    );
    expect(faults([{ ...first, cases: [] }], policy.risk)).toEqual(['redFlag decides no case']);
  });

  it('a list without a last word says so', () => {
    expect(() => decide(riskRules.slice(0, 2), { worst: 1, amber: 0, red: false }, policy.risk)).toThrow(
      'no rule for',
    );
  });
});
