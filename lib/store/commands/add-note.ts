import type { Confidentiality } from '../../domain/model/codes';
import { commit, type Writer } from '../commit';
import type { Database } from '../database';
import type { Operation } from '../tables';

export function addNote(
  db: Database,
  note: { clientId: string; text: string; confidentiality: Confidentiality },
  by: Writer,
): Promise<Operation> {
  return commit(
    db,
    {
      kind: 'note',
      clientId: note.clientId,
      writes: [{ table: 'notes', row: { ...note, id: by.newId(), at: by.now } }],
    },
    by,
  );
}
