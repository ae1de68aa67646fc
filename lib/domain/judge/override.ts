import type { Circumstances } from '../circumstances';
import { type Judged, STAGES } from '../model/assessment';
import type { Axis, Override } from '../model/override';
import { byId, compareMoments } from '../order';
import { dayText } from '../time/day';

/** The words of each axis. A book written by hand may hold another; it corrects nothing. */
const VERDICTS: Record<Axis, readonly string[]> = {
  tier: ['key', 'general'],
  value: ['high', 'general'],
  risk: ['low', 'high'],
  relationship: ['strategic', 'ordinary'],
  stage: STAGES,
};

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
  if (!overrides.length) return judged;
  const newest = overrides
    .filter(
      (one) => one.axis === axis && VERDICTS[axis].includes(one.verdict) && at.dayOf(one.at) <= at.today,
    )
    .toSorted((a, b) => compareMoments(b.at, a.at) || byId(b, a))[0];
  if (!newest) return judged;
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
