import { describe, expect, it } from 'vitest';
import { riskChanges } from '../../../lib/domain/judge/risk-changes';
import { judgeRisk, type RiskFacts } from '../../../lib/domain/measures/risk';
import { Policy } from '../../../lib/domain/model/policy';
import { circumstance } from '../build';
import { said, sources } from '../said';

function changes(facts: Partial<RiskFacts>, policy: Partial<Policy['risk']> = {}) {
  const all = { ratings: [], covers: [], ...facts };
  const at = circumstance({ policy: Policy.parse({ risk: policy }) });
  return riskChanges(all, judgeRisk(all, at.policy.risk), at);
}

const rated = (grade: string, more: Partial<RiskFacts> = {}): Partial<RiskFacts> => ({
  ratings: [{ grade, scale: 'global' }],
  ...more,
});
const cover = (dscr: number, more: Partial<RiskFacts['covers'][number]> = {}) => ({
  dscr,
  merchant: false,
  ...more,
});

describe('what would turn high into low', () => {
  it.each<{ facts: Partial<RiskFacts>; rules: string[] }>([
    { facts: rated('BB-', { country: 5, openCompletion: true }), rules: ['cover'] },
    { facts: rated('BB-', { country: 4, openCompletion: true, delay: true }), rules: ['completion'] },
    { facts: rated('BBB', { country: 7 }), rules: ['cover'] },
    {
      facts: rated('BB-', { country: 7, politicalCover: true, openCompletion: true }),
      rules: ['completion'],
    },
    { facts: rated('BB-', { openCompletion: true, adverseNews: true }), rules: ['completion'] },
    { facts: rated('AAA', { epA: true, esiaMissing: true }), rules: ['esia'] },
    { facts: rated('BB-', { fxUnhedged: true, merchant: true }), rules: ['hedge'] },
    { facts: rated('A', { daysPastDue: 95 }), rules: ['arrears'] },
    { facts: { loanClass: 'loss' }, rules: ['class'] },
    { facts: rated('B'), rules: ['rating'] },
    { facts: { pd3: 0.3 }, rules: ['pd'] },
    { facts: { pd1: 0.2 }, rules: ['pd'] },
    { facts: rated('BB-', { delay: true, merchant: true }), rules: ['delay'] },
    { facts: rated('BB-', { adverseNews: true, merchant: true }), rules: ['news'] },
    { facts: rated('AAA', { sanctioned: true }), rules: ['sanction'] },
    // Two or three together, where one alone does not do it.
    { facts: rated('B', { daysPastDue: 30 }), rules: ['arrears', 'rating'] },
    { facts: rated('BB-', { country: 7, fxUnhedged: true }), rules: ['cover', 'hedge'] },
    {
      facts: rated('B', { daysPastDue: 30, covers: [cover(1)] }),
      rules: ['dscr', 'arrears', 'rating'],
    },
    // Out of reach: four to mend, what cannot be mended, or no credit fact to be low by.
    { facts: rated('B', { daysPastDue: 30, covers: [cover(1)], loanClass: 'loss' }), rules: [] },
    { facts: rated('BB-', { epA: true, merchant: true }), rules: [] },
    { facts: { fxUnhedged: true, adverseNews: true, delay: true }, rules: [] },
  ])('$facts: $rules', ({ facts, rules }) => {
    const found = changes(facts);
    expect(said(found).map(([rule]) => rule)).toEqual(rules.map((rule) => `risk.change.${rule}`));
  });

  it.each<{ name: string; covers: RiskFacts['covers']; policy?: Partial<Policy['risk']>; line: number }>([
    { name: 'the house’s lock-up', covers: [cover(1.08)], line: 1.1 },
    { name: 'a merchant project’s', covers: [cover(1.2, { merchant: true })], line: 1.25 },
    { name: 'the contract’s', covers: [cover(1.12, { lockUp: 1.15 })], line: 1.15 },
    { name: 'a default level above the lock-up', covers: [cover(1.12, { default: 1.18 })], line: 1.18 },
    {
      name: 'that of the deal that is short, not of the first',
      covers: [cover(1.5), cover(1.2, { merchant: true })],
      line: 1.25,
    },
    {
      name: 'the highest of several that are short',
      covers: [cover(1.08), cover(1.12, { lockUp: 1.15 })],
      line: 1.15,
    },
    { name: 'good, in a conservative house', covers: [cover(1.2)], policy: { cutSlot: 3 }, line: 1.3 },
    { name: 'strong, in a very conservative one', covers: [cover(1.35)], policy: { cutSlot: 2 }, line: 1.45 },
    {
      name: 'a lock-up above good, in a conservative house',
      covers: [cover(1.32, { lockUp: 1.35 })],
      policy: { cutSlot: 3 },
      line: 1.35,
    },
  ])('cover back to $line: $name', ({ covers, policy, line }) => {
    const found = changes({ covers }, policy);
    expect(said(found)).toEqual([['risk.change.dscr', { line: expect.closeTo(line, 10) as number }]]);
    expect(sources(found[0])).toEqual([['policy', undefined]]);
  });
});

describe('what would turn low into high', () => {
  it.each<{ facts: Partial<RiskFacts>; rule: string; evidence: object }>([
    { facts: rated('BB-'), rule: 'oneMoreFlag', evidence: { flags: 2 } },
    { facts: rated('BB-', { delay: true }), rule: 'oneMoreFlag', evidence: { flags: 1 } },
    { facts: rated('BBB'), rule: 'wouldBeHigh', evidence: { slot: 4, lockUp: 1.1 } },
    { facts: rated('BB', { delay: true }), rule: 'wouldBeHigh', evidence: { slot: 4, lockUp: 1.1 } },
  ])('$facts: $rule', ({ facts, rule, evidence }) => {
    expect(said(changes(facts))).toEqual([[`risk.change.${rule}`, evidence]]);
  });

  it('is not said of what is insufficient: there the missing facts speak', () => {
    expect(changes({ country: 5 })).toEqual([]);
  });
});
