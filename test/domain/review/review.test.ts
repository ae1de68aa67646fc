import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Policy } from '../../../lib/domain/model/policy';
import { MIN_OUTCOMES, reviewBook, reviewHistory } from '../../../lib/domain/review/review';
import { wilson } from '../../../lib/domain/review/wilson';
import { circumstance, contact, dossierOf, TODAY as BOOK_TODAY } from '../build';
import { simulated } from './simulate';

const stage = Policy.parse({}).stage;
const TODAY = 1000;

/** Each has one outcome, at 909: met that day, and silent after it or seen again. */
const met = (silent: number, seen: number): number[][] => [
  ...Array.from({ length: silent }, () => [909]),
  ...Array.from({ length: seen }, () => [909, 950]),
];

describe('a review of the user’s own history', () => {
  it('says "too few" below thirty outcomes, with the counts and their interval', () => {
    expect(reviewHistory(met(20, 9), TODAY, stage)).toEqual({
      kind: 'too-few',
      needed: MIN_OUTCOMES,
      horizonDays: 90,
      clients: 29,
      cuts: [909],
      silent: wilson(20, 29),
    });
  });
  it('says so of an empty book too', () => {
    const nothing = { kind: 'too-few', clients: 0, cuts: [], silent: { hits: 0, n: 0, low: 0, high: 1 } };
    expect(reviewHistory([], TODAY, stage)).toMatchObject(nothing);
    expect(reviewHistory([[]], TODAY, stage)).toMatchObject(nothing);
    expect(reviewBook([], circumstance())).toMatchObject(nothing);
  });
  it('gives every figure from thirty on', () => {
    // All were told p = .2 + .8·√.4 = .7060; 24 of 30 were silent.
    const p = 0.2 + 0.8 * Math.sqrt(0.4);
    const review = reviewHistory(met(24, 6), TODAY, stage);
    const expected = (24 * (1 - p) ** 2 + 6 * p ** 2) / 30;
    expect(review).toMatchObject({ kind: 'measured', clients: 30, baseRate: 0.8, auc: 0.5, cuts: [909] });
    expect(review.silent).toEqual(wilson(24, 30));
    if (review.kind !== 'measured') return;
    expect(review.brier).toBeCloseTo(expected, 10);
    expect(review.skill).toBeCloseTo(1 - expected / 0.16, 10);
    expect(review.reliability).toHaveLength(1);
    expect(review.reliability[0]).toMatchObject({ from: 0.7, observed: 0.8, counted: wilson(24, 30) });
    expect(review.reliability[0]?.predicted).toBeCloseTo(p, 10);
  });
  it('has nothing to tell apart where every client was silent', () => {
    const review = reviewHistory(met(40, 0), TODAY, stage);
    expect(review).toMatchObject({ kind: 'measured', baseRate: 1, auc: null, skill: null });
    expect(review.silent.low).toBeLessThan(1);
  });
  it('tells by the AUC whether the longer silence foretold the end', () => {
    // At 909 those met on 829 were told the higher chance of silence. Of each group, so many then were silent.
    const review = (oldSilent: number, newSilent: number) =>
      reviewHistory(
        [
          ...met(newSilent, 20 - newSilent),
          ...Array.from({ length: 20 }, (_, i) => (i < oldSilent ? [829] : [829, 950])),
        ],
        TODAY,
        stage,
      );
    expect(review(20, 0)).toMatchObject({ auc: 1, baseRate: 0.5 });
    expect(review(0, 20)).toMatchObject({ auc: 0, baseRate: 0.5 });
    // 15 old and 5 new silent: of 400 pairs 15·15 are right, 5·5 wrong, 2·75 level.
    expect(review(15, 5)).toMatchObject({ auc: (225 + 75) / 400, baseRate: 0.5 });
  });
  it('does not depend on the order of clients and contacts', () => {
    const histories = simulated(60, 900, TODAY, 11);
    const expected = reviewHistory(histories, TODAY, stage);
    expect(expected.kind).toBe('measured');
    fc.assert(
      fc.property(fc.shuffledSubarray(histories, { minLength: histories.length }), (shuffled) => {
        const turned = shuffled.map((days) => days.toReversed());
        expect(reviewHistory(turned, TODAY, stage)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe('clients who behave as the formula assumes', () => {
  const histories = simulated(6000, 1500, TODAY, 7);
  const review = reviewHistory(histories, TODAY, stage);

  it('are foretold as they come out, at every step', () => {
    if (review.kind !== 'measured') throw new Error('too few');
    expect(review.silent.n).toBeGreaterThan(20_000);
    expect(review.reliability).toHaveLength(10);
    for (const tenth of review.reliability) {
      expect(Math.abs(tenth.predicted - tenth.observed)).toBeLessThan(0.03);
    }
    expect(review.skill).toBeGreaterThan(0.2);
  });
  it('and are not, once they all keep twice the silence', () => {
    // The same contacts at half the pace: told at full pace, the formula must be seen to be wrong.
    const slower = histories.map((days) => days.map((day) => (day > 500 ? day + (day - 500) : day)));
    const wrong = reviewHistory(slower, TODAY, stage);
    if (wrong.kind !== 'measured') throw new Error('too few');
    const worst = Math.max(...wrong.reliability.map((one) => Math.abs(one.predicted - one.observed)));
    expect(worst).toBeGreaterThan(0.05);
  });
});

describe('a review of a book', () => {
  it('counts contacts as the judgement does: a message once, and none of another day', () => {
    const one = contact(91, { messageId: 'm1' });
    const twice = dossierOf({ interactions: [one, contact(60, { messageId: 'm1' }), contact(-3)] });
    const when = circumstance();
    // Its second copy, 60 days ago, would have broken the silence.
    expect(reviewBook([twice], when).silent).toEqual(wilson(1, 1));
    const again = dossierOf({ interactions: [one, contact(60, { messageId: 'm2' })] });
    expect(reviewBook([again], when).silent).toEqual(wilson(0, 1));
    expect(reviewBook([again], when).cuts).toEqual([BOOK_TODAY - 91]);
  });
  it('uses the policy of the house', () => {
    const policy = Policy.parse({ stage: { horizonDays: 30 } });
    const dossier = dossierOf({ interactions: [contact(91)] });
    expect(reviewBook([dossier], circumstance({ policy }))).toMatchObject({
      horizonDays: 30,
      silent: { n: 3 },
    });
  });
});
