import type { Assessment } from '../../domain/model/assessment';
import { stamped, type Writer } from '../commit';
import type { Database } from '../database';

const AXES = ['tier', 'value', 'risk', 'relationship', 'stage'] as const;

/**
 * Keeps each verdict that differs from the last one kept: the history behind "since", the dead bands and the
 * reviews. One that holds keeps what it began with, and beside it what it rests on now, so that the next
 * change can be explained from there. Writes nothing while nothing is different; an open verdict is no verdict.
 */
export async function keepVerdicts(db: Database, assessment: Assessment, by: Writer): Promise<number> {
  const { clientId } = assessment;
  return db.transaction('rw', db.snapshots, db.clients, async () => {
    await keepForDeadBands(db, assessment);
    const kept = (await db.snapshots.where({ clientId }).toArray()).filter((row) => !row.deletedAt);
    let begun = 0;
    for (const axis of AXES) {
      const { verdict, reasons, since } = assessment[axis];
      const newest = kept
        .filter((row) => row.axis === axis)
        .toSorted((a, b) => b.asOf.localeCompare(a.asOf))[0];
      if (verdict === 'insufficient') continue;
      if (newest?.verdict === verdict) {
        const known = JSON.stringify(newest.last?.reasons ?? newest.reasons);
        if (known === JSON.stringify(reasons)) continue;
        await db.snapshots.put({ ...newest, last: { at: by.now, reasons }, changedAt: by.now });
        continue;
      }
      const asOf = axis === 'stage' && since ? since : by.now;
      // A stage may be found to have begun before the one kept last; it is kept once all the same.
      if (kept.some((row) => row.axis === axis && row.verdict === verdict && row.asOf === asOf)) continue;
      const { policyVersion } = assessment;
      const row = { id: by.newId(), clientId, axis, verdict, asOf, policyVersion, reasons };
      await db.snapshots.add(stamped({ table: 'snapshots', row }, undefined, by) as never);
      begun += 1;
    }
    return begun;
  });
}

/**
 * The computed verdicts, corrections by hand left out, on the client's own row: the dead bands of the next
 * judgement start from them. The row's stamp stays as it was, for nothing has been entered.
 */
async function keepForDeadBands(db: Database, assessment: Assessment): Promise<void> {
  const client = await db.clients.get(assessment.clientId);
  if (!client) return;
  const computed = Object.fromEntries(
    (['value', 'relationship', 'risk', 'tier'] as const)
      .map((axis) => [axis, assessment[axis].override?.computed ?? assessment[axis].verdict])
      .filter(([, verdict]) => verdict !== 'insufficient'),
  );
  const previous = { ...client.previous, ...computed };
  if (JSON.stringify(previous) !== JSON.stringify(client.previous ?? {})) {
    await db.clients.put({ ...client, previous });
  }
}
