/**
 * A house rule as data: an ordered list, of which the first that matches decides. Each rule carries cases that
 * it decides under the default policy; a rule that decides none of them can never speak, and the tests say so.
 */
export type PolicyRule<State, Verdict, Limits> = {
  id: string;
  gives: Verdict;
  when: (state: State, limits: Limits) => boolean;
  cases: State[];
};

/** The rule that decides. Throws where none matches: every list ends with one that always does. */
export function decide<State, Verdict, Limits>(
  rules: readonly PolicyRule<State, Verdict, Limits>[],
  state: State,
  limits: Limits,
): PolicyRule<State, Verdict, Limits> {
  for (const rule of rules) if (rule.when(state, limits)) return rule;
  throw new Error(`no rule for ${JSON.stringify(state)}`);
}
