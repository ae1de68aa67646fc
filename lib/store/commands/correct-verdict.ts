import type { Axis } from '../../domain/model/override';
import { commit, type Writer } from '../commit';
import type { Database } from '../database';
import type { Operation } from '../tables';

/** Puts the manager's verdict over the computed one for so many days. */
export function correctVerdict(
  db: Database,
  entry: { clientId: string; axis: Axis; verdict: string; reason: string; by: string; days: number },
  by: Writer,
): Promise<Operation> {
  const until = new Date(Date.parse(by.now) + entry.days * 86_400_000).toISOString();
  const { days: _days, ...override } = entry;
  return commit(
    db,
    {
      kind: 'override',
      clientId: entry.clientId,
      writes: [{ table: 'overrides', row: { id: by.newId(), ...override, at: by.now, until } }],
    },
    by,
  );
}

/** Ends every correction of an axis that still holds; the computed verdict is back at once. */
export async function endCorrection(
  db: Database,
  clientId: string,
  axis: Axis,
  by: Writer,
): Promise<Operation> {
  const rows = await db.overrides.where({ clientId }).toArray();
  const active = rows.filter((row) => row.axis === axis && !row.deletedAt && row.until > by.now);
  return commit(
    db,
    {
      kind: 'override',
      clientId,
      writes: active.map((row) => ({ table: 'overrides', row: { ...row, deletedAt: by.now } })),
    },
    by,
  );
}
