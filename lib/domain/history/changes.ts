import type { Axis } from '../model/override';
import type { Snapshot } from '../model/snapshot';
import { compare } from '../order';
import { type Difference, differences } from './differences';

/** A kept verdict beside the one before it. */
export type VerdictChange = {
  id: string;
  axis: Axis;
  /** Null for the first verdict kept: there is nothing to compare it with. */
  from: string | null;
  to: string;
  asOf: string;
  /** When it was kept: what the user had not seen before that moment. */
  keptAt: string;
  differences: Difference[];
  /** Set where the verdict was made under another policy than the one before. */
  policy?: { from: string; to: string };
};

/** Every change of a client's verdicts, newest first. Deleted rows are not among `snapshots`. */
export function verdictChanges(snapshots: Snapshot[]): VerdictChange[] {
  const inOrder = snapshots.toSorted(
    (a, b) => Date.parse(a.asOf) - Date.parse(b.asOf) || compare(a.id, b.id),
  );
  const last = new Map<Axis, Snapshot>();
  const changes: VerdictChange[] = [];
  for (const now of inOrder) {
    const before = last.get(now.axis);
    last.set(now.axis, now);
    if (before?.verdict === now.verdict) continue;
    const old = before?.last?.reasons ?? before?.reasons;
    changes.push({
      id: now.id,
      axis: now.axis,
      from: before?.verdict ?? null,
      to: now.verdict,
      asOf: now.asOf,
      keptAt: now.createdAt ?? now.asOf,
      // A verdict kept without its reasons (imported, or older than this book) explains nothing.
      differences: old?.length ? differences(old, now.reasons) : [],
      ...(before && before.policyVersion !== now.policyVersion
        ? { policy: { from: before.policyVersion, to: now.policyVersion } }
        : {}),
    });
  }
  return changes.toReversed();
}

/**
 * Changes kept since the user last looked at this client, of each axis the newest; none on the first visit.
 * `lastSeen` is an instant.
 */
export function changesSince(changes: VerdictChange[], lastSeen: string | undefined): VerdictChange[] {
  if (lastSeen === undefined) return [];
  const axes = new Set<Axis>();
  return changes.filter((change) => {
    if (change.from === null || axes.has(change.axis)) return false;
    if (Date.parse(change.keptAt) <= Date.parse(lastSeen)) return false;
    axes.add(change.axis);
    return true;
  });
}
