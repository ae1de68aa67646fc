import type { RowWrite } from '../../domain/proposals/proposal';
import { commit, type Write, type Writer } from '../commit';
import type { Database } from '../database';
import type { Operation } from '../tables';

/** Keeps what the user said to a fact found in a text, and writes what it fills; one step, to be undone as one. */
export function answerProposal(
  db: Database,
  clientId: string,
  writes: RowWrite[],
  by: Writer,
): Promise<Operation> {
  return commit(db, { kind: 'fact', clientId, writes: writes as Write[] }, by);
}
