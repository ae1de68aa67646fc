import type { AnswerResult } from '../../domain/answers/question';
import { commit, type Write, type Writer } from '../commit';
import type { Database } from '../database';
import { readSettings, writeSetting } from '../queries/settings';

/** Writes what an answer says, with its provenance. */
export async function answerQuestion(
  db: Database,
  clientId: string,
  answer: Extract<AnswerResult, { ok: true }>,
  by: Writer,
): Promise<'saved'> {
  const writes: Write[] = [];
  if (answer.client) writes.push({ table: 'clients', row: answer.client });
  if (answer.deal) writes.push({ table: 'deals', row: answer.deal });
  if (answer.newDeal) writes.push({ table: 'deals', row: { ...answer.newDeal, id: by.newId() } });
  if (answer.valueThreshold !== undefined) {
    const { policy } = await readSettings(db);
    const value = { ...policy.value, threshold: answer.valueThreshold };
    const version = String(Number.parseInt(policy.version, 10) + 1 || 2);
    await writeSetting(db, 'policy', { ...policy, version, effectiveFrom: by.now, value });
  }
  if (writes.length) await commit(db, { kind: 'fact', clientId, writes }, by);
  return 'saved';
}
