import { commit, type Writer } from '../commit';
import type { Database } from '../database';
import type { Operation } from '../tables';

/** Remembers whose an address, a domain or a record is, or that it is no client's. */
export function rememberChoice(
  db: Database,
  key: string,
  answer: { kind: 'client'; clientId: string } | { kind: 'notClient' },
  by: Writer,
): Promise<Operation> {
  return commit(
    db,
    {
      kind: 'choice',
      ...(answer.kind === 'client' ? { clientId: answer.clientId } : {}),
      writes: [{ table: 'choices', row: { id: by.newId(), key, ...answer, at: by.now } }],
    },
    by,
  );
}

/** Forgets an answer; the page is matched afresh. */
export async function forgetChoice(db: Database, choiceId: string, by: Writer): Promise<Operation | null> {
  const row = await db.choices.get(choiceId);
  if (!row || row.deletedAt) return null;
  return commit(
    db,
    { kind: 'choice', writes: [{ table: 'choices', row: { ...row, deletedAt: by.now } }] },
    by,
  );
}
