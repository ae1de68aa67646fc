import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auc } from '../../../lib/domain/review/auc';
import type { Outcome } from '../../../lib/domain/review/outcome';

const cases = (...rows: [number, 0 | 1][]): Outcome[] =>
  rows.map(([predicted, happened]) => ({ predicted, happened: happened === 1 }));

describe('auc', () => {
  it.each([
    ['ranks perfectly', cases([0.9, 1], [0.8, 1], [0.3, 0], [0.1, 0]), 1],
    ['ranks the wrong way round', cases([0.9, 0], [0.8, 0], [0.3, 1], [0.1, 1]), 0],
    ['says the same of all', cases([0.5, 1], [0.5, 0], [0.5, 0], [0.5, 1]), 0.5],
    // Pairs: .9 beats .8 and .3; .8 is level with .8 (½) and beats .3: 3½ of 4.
    ['has one tie across', cases([0.9, 1], [0.8, 0], [0.8, 1], [0.3, 0]), 3.5 / 4],
    // .6 beats .2 only (1 of 3); the two .2 are each level with .2 (½) and below .7 twice: 1 + ½ + ½ of 9.
    ['has a group of ties', cases([0.6, 1], [0.2, 1], [0.2, 1], [0.2, 0], [0.7, 0], [0.7, 0]), 2 / 9],
  ])('%s', (_, outcomes, expected) => {
    expect(auc(outcomes)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['nothing', []],
    ['only what happened', cases([0.9, 1], [0.1, 1])],
    ['only what did not', cases([0.9, 0], [0.1, 0])],
  ])('has no figure for %s', (_, outcomes) => {
    expect(auc(outcomes)).toBeNull();
  });

  it('is the share of pairs in the right order, whatever the order of the cases', () => {
    const outcome = fc.record({
      // Few distinct values, so that many are level.
      predicted: fc.integer({ min: 0, max: 6 }).map((value) => value / 6),
      happened: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 40 }), (outcomes) => {
        const yes = outcomes.filter((one) => one.happened);
        const no = outcomes.filter((one) => !one.happened);
        const points = yes.flatMap((a) =>
          no.map((b) => (a.predicted > b.predicted ? 1 : a.predicted === b.predicted ? 0.5 : 0)),
        );
        const expected = points.length
          ? points.reduce<number>((sum, one) => sum + one, 0) / points.length
          : null;
        for (const order of [outcomes, outcomes.toReversed()]) {
          if (expected === null) expect(auc(order)).toBeNull();
          else expect(auc(order)).toBeCloseTo(expected, 10);
        }
      }),
    );
  });
});
