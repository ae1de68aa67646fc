import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidence, RANK, type Support } from '../../../lib/domain/measures/confidence';
import type { Assessment } from '../../../lib/domain/model/assessment';
import { policy } from '../build';
import { CASES, PATIENCE, verdictBook, when } from './arbitrary-book';
import { forgotten, KINDS } from './forgotten';
import { AXES, judgeOne } from './judge';

/** Axes on which the verdict stayed and somehow became surer. */
function surer(before: Assessment, after: Assessment): string[] {
  const same = (axis: (typeof AXES)[number]) => before[axis].verdict === after[axis].verdict;
  return AXES.filter(
    (axis) =>
      same(axis) &&
      // The tier is as sure as the splits that decide it; another split may decide it now.
      (axis !== 'tier' || (same('value') && same('relationship'))) &&
      RANK[after[axis].confidence] > RANK[before[axis].confidence],
  );
}

const support = fc.record(
  { n: fc.nat(60), coverage: fc.double({ min: 0, max: 1, noNaN: true }), ageDays: fc.nat(4000) },
  { requiredKeys: [] },
);

describe('the figure behind a confidence', () => {
  it('never rises with fewer contacts, less known or older facts', PATIENCE, () => {
    fc.assert(
      fc.property(support, fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true }), (full, less, part) => {
        const of = (changed: Support) => confidence({ ...full, ...changed }, policy.confidence);
        const { n, coverage = 1, ageDays = 0 } = full;
        return (
          of(n === undefined ? { n: less } : { n: Math.min(n, less) }) <= of({}) &&
          of({ coverage: coverage * part }) <= of({}) &&
          of({ ageDays: ageDays + less }) <= of({})
        );
      }),
      CASES,
    );
  });
});

describe('a fact that is no longer known', () => {
  // By the label that is shown. A verdict that rests on flags alone is always low, however the figures behind it lie.
  it('never makes a verdict surer', PATIENCE, () => {
    const tried = new Map<string, number>();
    fc.assert(
      fc.property(verdictBook, when, fc.nat(), (full, place, which) => {
        // A correction by hand keeps the verdict while the computed one changes.
        const given = { ...full, overrides: [] };
        const losses = forgotten(given, which);
        const loss = losses[which % losses.length];
        if (!loss) return;
        tried.set(loss.kind, (tried.get(loss.kind) ?? 0) + 1);
        const found = surer(judgeOne(given, place), judgeOne(loss.book(), place));
        if (found.length) throw new Error(`without ${loss.kind}: ${found.join(', ')}`);
      }),
      CASES,
    );
    expect([...tried.keys()].toSorted()).toEqual(KINDS.toSorted());
    expect(Math.min(...tried.values())).toBeGreaterThan(50);
  });
});
