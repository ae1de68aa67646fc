import type { Circumstances } from '../circumstances';
import type { Judged } from '../model/assessment';
import type { Axis, Override } from '../model/override';
import { dayText } from '../time/day';

/**
 * Puts a correction by hand over the computed verdict while it holds; the computed one stays beside it. One
 * that has run out in the last 30 days is mentioned, so that the change back is no surprise.
 */
export function withOverride<T extends string>(
  axis: Axis,
  judged: Judged<T>,
  overrides: Override[],
  at: Circumstances,
): Judged<T> {
  const newest = overrides
    .filter((one) => one.axis === axis && at.dayOf(one.at) <= at.today)
    .toSorted((a, b) => b.at.localeCompare(a.at))[0];
  if (!newest) return judged;
  // Verdicts are typed by axis; a stored one that the axis does not know cannot be produced by the panel.
  const verdict = newest.verdict as T;
  const until = at.dayOf(newest.until);
  if (until < at.today) {
    return at.today - until <= 30 && verdict !== judged.verdict
      ? { ...judged, expired: { verdict, until: newest.until } }
      : judged;
  }
  return {
    ...judged,
    verdict,
    // What the computed verdict has held since says nothing of another one.
    since: verdict === judged.verdict ? judged.since : dayText(at.dayOf(newest.at)),
    override: {
      verdict,
      reason: newest.reason,
      by: newest.by,
      until: newest.until,
      computed: judged.verdict,
    },
  };
}
