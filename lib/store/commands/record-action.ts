import type { ActionRecord } from '../../domain/model/action-record';
import { commit, type Writer } from '../commit';
import type { Database } from '../database';
import type { Operation } from '../tables';

/** Keeps what became of a recommended step: accepted, done, put off, or dismissed with a reason. */
export function recordAction(
  db: Database,
  entry: Pick<ActionRecord, 'clientId' | 'ruleId' | 'state' | 'due' | 'until' | 'reason' | 'text'>,
  by: Writer,
): Promise<Operation> {
  return commit(
    db,
    {
      kind: 'action',
      clientId: entry.clientId,
      writes: [{ table: 'actions', row: { ...entry, id: by.newId(), at: by.now } }],
    },
    by,
  );
}
