import { describe, expect, it } from 'vitest';
import { type DealState, slipsOn, stageOn, stageSince } from '../../../lib/domain/measures/lifecycle';
import { policy } from '../build';

const NO_DEAL: DealState = { everClosed: false, activeFacility: false, newPipeline: false };
const CLOSED = { ...NO_DEAL, everClosed: true };
const BORROWER = { ...CLOSED, activeFacility: true };
const PIPELINE = { ...NO_DEAL, newPipeline: true };

const ago = (...days: number[]) => days.map((one) => 1000 - one);
/** Every `every` days from `from` to `to` days before day 1000. */
const every = (step: number, from: number, to: number) =>
  Array.from({ length: Math.floor((from - to) / step) + 1 }, (_, i) => 1000 - from + step * i);

const monthly = every(30, 380, 20);
const sparseThenDense = [400, 500, 600, 700, 800, 920, 930, 940, 950, 960, 970, 980, 990];
const weeklyThenOne = (last: number) => [...every(7, 400, 106), 1000 - last];

describe('stageOn', () => {
  it.each([
    { days: [], deals: NO_DEAL, stage: 'acquisition', reason: 'no-contact-on-file' },
    { days: [], deals: CLOSED, stage: 'decline', reason: 'no-contact-since-deal' },
    { days: ago(10), deals: NO_DEAL, stage: 'acquisition', reason: 'prospect' },
    { days: ago(200), deals: NO_DEAL, stage: 'acquisition', reason: 'cold-prospect' },
    { days: ago(20, 10), deals: PIPELINE, stage: 'acquisition', reason: 'prospect' },
    { days: ago(30, 20, 10), deals: NO_DEAL, stage: 'development', reason: 'young' },
    { days: ago(20, 10), deals: CLOSED, stage: 'development', reason: 'young' },
    { days: ago(200), deals: CLOSED, stage: 'churn', reason: 'silent' },
    { days: every(30, 560, 200), deals: NO_DEAL, stage: 'churn', reason: 'silent' },
    {
      days: every(30, 560, 200),
      deals: BORROWER,
      stage: 'decline',
      reason: 'silent-but-facility-outstanding',
    },
    // Daily for three weeks, then nothing: as good as certain, but 90 days have to pass.
    { days: every(1, 109, 89), deals: NO_DEAL, stage: 'decline', reason: 'likely-silent' },
    { days: every(1, 110, 90), deals: NO_DEAL, stage: 'churn', reason: 'silent' },
    // P = 0.719 (worked out by hand): silence goes before youth.
    { days: ago(102, 101, 100), deals: NO_DEAL, stage: 'decline', reason: 'likely-silent' },
    { days: every(30, 420, 60), deals: NO_DEAL, stage: 'decline', reason: 'slower-than-own-pace' },
    { days: weeklyThenOne(30), deals: NO_DEAL, stage: 'decline', reason: 'slower-than-own-pace' },
    { days: weeklyThenOne(29), deals: NO_DEAL, stage: 'maturity', reason: 'steady' },
    // Ratios of exactly ½ and 1½: 1.5 / (5·90/180 + ½), 4.5 / (5·90/180 + ½).
    {
      days: ago(270, 240, 210, 150, 120, 30),
      deals: NO_DEAL,
      stage: 'decline',
      reason: 'slower-than-own-pace',
    },
    {
      days: ago(270, 240, 200, 150, 100, 60, 40, 20, 5),
      deals: NO_DEAL,
      stage: 'development',
      reason: 'accelerating',
    },
    { days: every(20, 179, 0), deals: NO_DEAL, stage: 'development', reason: 'young' },
    { days: every(20, 180, 0), deals: NO_DEAL, stage: 'maturity', reason: 'steady' },
    { days: sparseThenDense, deals: NO_DEAL, stage: 'development', reason: 'accelerating' },
    { days: monthly, deals: PIPELINE, stage: 'development', reason: 'new-pipeline' },
    { days: monthly, deals: NO_DEAL, stage: 'maturity', reason: 'steady' },
  ])('$stage: $reason ($days.length days)', ({ days, deals, stage, reason }) => {
    expect(stageOn(days, 1000, deals, policy.stage)).toMatchObject({ stage, reason });
  });

  it('gives the rhythm and the ratio it went by', () => {
    const verdict = stageOn(sparseThenDense, 1000, NO_DEAL, policy.stage);
    expect(verdict.rho).toBeCloseTo(6.1489, 4);
    expect(verdict.rhythm?.pSilent).toBeCloseTo(0.2354, 4);
  });

  it('never loses a borrower, however long the silence', () => {
    for (let silent = 0; silent <= 3000; silent += 50) {
      const { stage } = stageOn(monthly, 980 + silent, BORROWER, policy.stage);
      expect(stage, `silent ${silent}`).not.toBe('churn');
    }
  });
});

describe('stageSince', () => {
  const always = (state: DealState) => () => state;

  it('finds the day on which the rule began to hold', () => {
    // Day 1040 is the first with one contact in its last 90 days: ratio 1.5 / (12·90/330 + ½) = 0.40.
    expect(stageOn(monthly, 1039, NO_DEAL, policy.stage).stage).toBe('maturity');
    expect(stageSince('decline', monthly, 1100, always(NO_DEAL), policy.stage)).toBe(1040);
  });

  it.each([
    { name: 'first contact', stage: 'acquisition' as const, days: ago(10), state: NO_DEAL, since: 990 },
    { name: 'nothing on file', stage: 'acquisition' as const, days: [], state: NO_DEAL, since: null },
  ])('$name: $since', ({ stage, days, state, since }) => {
    expect(stageSince(stage, days, 1000, always(state), policy.stage)).toBe(since);
  });

  it('goes back to the deal where there was never a contact', () => {
    const dealsOn = (day: number) => (day >= 700 ? CLOSED : NO_DEAL);
    expect(stageSince('decline', [], 1000, dealsOn, policy.stage)).toBe(700);
  });

  it('is null where it held as far back as it looks', () => {
    expect(stageSince('maturity', monthly, 1000, always(NO_DEAL), policy.stage, 50)).toBeNull();
  });
});

describe('slipsOn', () => {
  it('is the first day on which silence alone brings decline', () => {
    expect(slipsOn(monthly, 1000, NO_DEAL, policy.stage)).toBe(1040);
  });

  it.each([
    { name: 'a prospect has nothing to lose', days: ago(10), reach: 730 },
    { name: 'beyond the reach', days: monthly, reach: 39 },
  ])('is null: $name', ({ days, reach }) => {
    expect(slipsOn(days, 1000, NO_DEAL, policy.stage, reach)).toBeNull();
  });
});
