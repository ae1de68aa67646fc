import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Amber,
  judgeRisk,
  type Red,
  type RiskFacts,
  riskOf,
  slotOfDaysPastDue,
  slotOfLoanClass,
  slotOfPd,
  threeYearPd,
} from '../../../lib/domain/measures/risk';
import { slotOfDscr } from '../../../lib/domain/measures/dscr';
import { Policy } from '../../../lib/domain/model/policy';
import { policy } from '../build';

const { risk } = policy;
const conservative = Policy.parse({ risk: { cutSlot: 3 } }).risk;

const of = (facts: Partial<RiskFacts>): RiskFacts => ({ ratings: [], covers: [], ...facts });
const rated = (grade: string, more: Partial<RiskFacts> = {}) =>
  of({ ratings: [{ grade, scale: 'global' }], ...more });

describe('slots', () => {
  it.each([
    [0.01, 0.029701, 2],
    [0.03, 0.087327, 3],
    [0.08, 0.221312, 4],
    [1, 1, 5],
  ])('1-year PD %s is 3-year PD %s, slot %s', (pd1, pd3, slot) => {
    expect(threeYearPd(pd1)).toBeCloseTo(pd3, 10);
    expect(slotOfPd(threeYearPd(pd1), risk)).toBe(slot);
  });

  it.each([
    [0, 1],
    [0.0239, 1],
    [0.024, 2],
    [0.075, 2],
    [0.0751, 3],
    [0.2, 3],
    [0.2001, 4],
    [0.99, 4],
  ])('3-year PD %s: slot %s', (pd3, slot) => {
    expect(slotOfPd(pd3, risk)).toBe(slot);
  });

  it.each([
    { dscr: 1.45, slot: 1 },
    { dscr: 1.44, slot: 2 },
    { dscr: 1.3, slot: 2 },
    { dscr: 1.29, slot: 3 },
    { dscr: 1.1, slot: 3 },
    { dscr: 1.09, slot: 4 },
    { dscr: 1.05, slot: 4 },
    { dscr: 1.04, slot: 5 },
    // A merchant deal is asked for 0.15 more …
    { dscr: 1.6, merchant: true, slot: 1 },
    { dscr: 1.5, merchant: true, slot: 2 },
    { dscr: 1.26, merchant: true, slot: 3 },
    { dscr: 1.24, merchant: true, slot: 4 },
    { dscr: 1.19, merchant: true, slot: 5 },
    // … except where the contract itself says.
    { dscr: 1.19, merchant: true, lockUp: 1.15, default: 1.05, slot: 3 },
    { dscr: 1.12, lockUp: 1.15, slot: 4 },
    { dscr: 1.12, default: 1.13, slot: 5 },
  ])(
    'DSCR $dscr, merchant $merchant, lock-up $lockUp, default $default: slot $slot',
    ({ slot, ...cover }) => {
      expect(slotOfDscr({ merchant: false, ...cover }, risk)).toBe(slot);
    },
  );

  it.each([
    ['normal', 2],
    ['specialMention', 4],
    ['substandard', 5],
    ['doubtful', 5],
    ['loss', 5],
  ] as const)('loan class %s: slot %s', (loanClass, slot) => {
    expect(slotOfLoanClass(loanClass)).toBe(slot);
  });

  it.each([
    [0, null],
    [1, 4],
    [90, 4],
    [91, 5],
  ])('%s days past due: slot %s', (days, slot) => {
    expect(slotOfDaysPastDue(days, risk)).toBe(slot);
  });
});

describe('judgeRisk', () => {
  it.each<{
    facts: RiskFacts;
    risk: string;
    worst: number | null;
    amber?: Amber[];
    red?: Red[];
  }>([
    { facts: rated('BBB'), risk: 'low', worst: 1 },
    { facts: rated('BB-'), risk: 'low', worst: 3 },
    {
      facts: rated('BB-', { country: 6, openCompletion: true }),
      risk: 'high',
      worst: 3,
      amber: ['country-5+', 'construction-without-completion-support'],
    },
    {
      facts: rated('BB-', { country: 6, openCompletion: true, politicalCover: true }),
      risk: 'low',
      worst: 3,
      amber: ['construction-without-completion-support'],
    },
    { facts: rated('B'), risk: 'high', worst: 4 },
    { facts: of({ covers: [{ dscr: 1.08, merchant: false }] }), risk: 'high', worst: 4 },
    { facts: of({ loanClass: 'specialMention' }), risk: 'high', worst: 4 },
    { facts: rated('A', { daysPastDue: 95 }), risk: 'high', worst: 5 },
    { facts: rated('A', { daysPastDue: 0 }), risk: 'low', worst: 1 },
    { facts: of({}), risk: 'insufficient', worst: null },
    { facts: of({ daysPastDue: 0 }), risk: 'insufficient', worst: null },
    { facts: of({ ratings: [{ grade: 'NR', scale: 'global' }] }), risk: 'insufficient', worst: null },
    { facts: of({ country: 4 }), risk: 'insufficient', worst: null },
    { facts: of({ country: 5 }), risk: 'insufficient', worst: null, amber: ['country-5+'] },
    { facts: of({ country: 7 }), risk: 'high', worst: null, red: ['country-7-uncovered'] },
    {
      facts: of({ country: 7, politicalCover: true }),
      risk: 'insufficient',
      worst: null,
      amber: ['country-7-covered'],
    },
    {
      facts: of({ epA: true, openCompletion: true, merchant: true }),
      risk: 'high',
      worst: null,
      amber: ['ep-a', 'construction-without-completion-support', 'merchant'],
    },
    {
      facts: of({ fxUnhedged: true, adverseNews: true, delay: true }),
      risk: 'high',
      worst: null,
      amber: ['fx-unhedged', 'adverse-news', 'delay'],
    },
    { facts: rated('AAA', { sanctioned: true }), risk: 'high', worst: 1, red: ['sanction'] },
    {
      facts: rated('AAA', { epA: true, esiaMissing: true }),
      risk: 'high',
      worst: 1,
      amber: ['ep-a'],
      red: ['ep-a-without-esia'],
    },
    { facts: rated('AAA', { esiaMissing: true }), risk: 'low', worst: 1 },
    // The worst known fact decides, of several of a kind and of several kinds.
    { facts: of({ pd3: 0.01, pd1: 0.08 }), risk: 'high', worst: 4 },
    { facts: of({ pd3: 0.3, pd1: 0.01 }), risk: 'high', worst: 4 },
    {
      facts: rated('AAA', {
        covers: [
          { dscr: 1.5, merchant: false },
          { dscr: 1.07, merchant: false },
        ],
      }),
      risk: 'high',
      worst: 4,
    },
    {
      facts: of({
        ratings: [
          { grade: 'BBB', scale: 'global' },
          { grade: 'B2', scale: 'moodys' },
        ],
      }),
      risk: 'high',
      worst: 4,
    },
  ])('$facts: $risk', ({ facts, risk: verdict, worst, amber, red }) => {
    expect(judgeRisk(facts, risk)).toMatchObject({
      risk: verdict,
      // Nothing is called low for want of facts, not even for suggestions.
      provisional: verdict === 'low' ? 'low' : 'high',
      worst,
      amber: amber ?? [],
      red: red ?? [],
    });
  });

  it.each([
    { worst: 2, amber: 1, red: false, out: 'low' },
    { worst: 2, amber: 2, red: false, out: 'high' },
    { worst: 3, amber: 0, red: false, out: 'high' },
    { worst: 1, amber: 8, red: false, out: 'low' },
    { worst: 1, amber: 0, red: true, out: 'high' },
    { worst: null, amber: 2, red: false, out: 'insufficient' },
    { worst: null, amber: 3, red: false, out: 'high' },
  ])('a conservative house: slot $worst, $amber ambers, red $red: $out', ({ out, ...state }) => {
    expect(riskOf(state, conservative)).toBe(out);
  });
});

describe('properties', () => {
  const flag = fc.option(fc.boolean(), { nil: undefined });
  const facts: fc.Arbitrary<RiskFacts> = fc.record({
    ratings: fc.array(
      fc.record({
        grade: fc.constantFrom('AAA', 'BBB', 'BB', 'BB-', 'B', 'D'),
        scale: fc.constantFrom('global' as const, 'china-domestic' as const),
      }),
      { maxLength: 2 },
    ),
    pd3: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    covers: fc.array(
      fc.record({ dscr: fc.double({ min: 0.9, max: 1.8, noNaN: true }), merchant: fc.boolean() }),
      {
        maxLength: 2,
      },
    ),
    loanClass: fc.constantFrom(undefined, 'normal' as const, 'specialMention' as const, 'loss' as const),
    daysPastDue: fc.option(fc.nat(200), { nil: undefined }),
    country: fc.option(fc.nat(7), { nil: undefined }),
    politicalCover: flag,
    epA: flag,
    esiaMissing: flag,
    openCompletion: flag,
    merchant: flag,
    fxUnhedged: flag,
    adverseNews: flag,
    delay: flag,
    sanctioned: flag,
  });
  const verdict = (given: RiskFacts) => judgeRisk(given, risk).risk;

  it('worsening a fact never turns high into low', () => {
    const worse: ((from: RiskFacts) => RiskFacts)[] = [
      (from) => ({ ...from, ratings: from.ratings.map((one) => ({ ...one, grade: 'D' })) }),
      (from) => ({ ...from, pd3: from.pd3 === undefined ? undefined : Math.min(1, from.pd3 * 2) }),
      (from) => ({ ...from, covers: from.covers.map((one) => ({ ...one, dscr: one.dscr - 0.1 })) }),
      (from) => ({ ...from, loanClass: from.loanClass && 'loss' }),
      (from) => ({
        ...from,
        daysPastDue: from.daysPastDue === undefined ? undefined : from.daysPastDue + 60,
      }),
      (from) => ({ ...from, country: Math.min(7, (from.country ?? 0) + 1) }),
      (from) => ({ ...from, politicalCover: false }),
      ...(
        [
          'epA',
          'esiaMissing',
          'openCompletion',
          'merchant',
          'fxUnhedged',
          'adverseNews',
          'delay',
          'sanctioned',
        ] as const
      ).map((name) => (from: RiskFacts) => ({ ...from, [name]: true })),
    ];
    fc.assert(
      fc.property(facts, fc.constantFrom(...worse), (given, change) => {
        return verdict(given) !== 'high' || verdict(change(given)) === 'high';
      }),
      { numRuns: 1000 },
    );
  });

  it('cover never turns low into high', () => {
    // Without what makes everything high by itself, so that low comes up often enough to say something.
    const calm = { sanctioned: false, esiaMissing: false, loanClass: undefined, daysPastDue: undefined };
    let low = 0;
    fc.assert(
      fc.property(facts, (any) => {
        const given = { ...any, ...calm };
        if (verdict({ ...given, politicalCover: false }) !== 'low') return true;
        low += 1;
        return verdict({ ...given, politicalCover: true }) === 'low';
      }),
      { numRuns: 1000 },
    );
    expect(low).toBeGreaterThan(10);
  });

  it('is insufficient only without any credit fact', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { risk: found, worst } = judgeRisk(given, risk);
        return found !== 'insufficient' || worst === null;
      }),
      { numRuns: 300 },
    );
  });
});
