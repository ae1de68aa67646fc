import type { Assessment } from '../../domain/model/assessment';
import { stamped, type Write, type Writer } from '../commit';
import type { Database } from '../database';

const AXES = ['tier', 'value', 'risk', 'relationship', 'stage'] as const;

/**
 * Keeps each verdict that differs from the last one kept: the history behind "since", the dead bands and the
 * reviews. Writes nothing while nothing has changed; an open verdict is no verdict.
 */
export async function keepVerdicts(db: Database, assessment: Assessment, by: Writer): Promise<number> {
  const { clientId } = assessment;
  return db.transaction('rw', db.snapshots, async () => {
    const kept = (await db.snapshots.where({ clientId }).toArray()).filter((row) => !row.deletedAt);
    const writes: Write[] = [];
    for (const axis of AXES) {
      const { verdict, reasons, since } = assessment[axis];
      const newest = kept
        .filter((row) => row.axis === axis)
        .toSorted((a, b) => b.asOf.localeCompare(a.asOf))[0];
      if (verdict === 'insufficient' || newest?.verdict === verdict) continue;
      const asOf = axis === 'stage' && since ? since : by.now;
      const row = {
        id: by.newId(),
        clientId,
        axis,
        verdict,
        asOf,
        policyVersion: assessment.policyVersion,
        reasons,
      };
      writes.push({ table: 'snapshots', row });
    }
    for (const write of writes) await db.snapshots.add(stamped(write, undefined, by) as never);
    return writes.length;
  });
}
