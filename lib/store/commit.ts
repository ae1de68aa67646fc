import { addressKey, domainKey } from '../domain/match/address';
import { clientHosts, recordKeys } from '../domain/match/client-keys';
import { nameKeys } from '../domain/match/name-key';
import type { Client } from '../domain/model/client';
import type { Contact } from '../domain/model/contact';
import type { Party } from '../domain/model/party';
import type { Database } from './database';
import type { BookRows, BookTable, Change, Operation, OperationKind, Stored } from './tables';

/** Who writes, when, and how new ids are made: never guessed inside. */
export type Writer = { now: string; device: string; newId: () => string };

/** A row to write: new where its id is not in the table yet. */
export type Write = {
  [Table in BookTable]: { table: Table; row: Omit<BookRows[Table], 'createdAt' | 'changedAt' | 'origin'> };
}[BookTable];

/** Values that the indexes compare are kept in their comparable form. */
function indexed(write: Write): Write['row'] {
  if (write.table === 'clients') {
    const row = write.row as Client;
    return {
      ...row,
      nameKeys: nameKeys(row.names),
      recordKeys: recordKeys(row),
      hosts: clientHosts(row),
      ...(row.domains ? { domains: row.domains.map(domainKey) } : {}),
    };
  }
  if (write.table === 'contacts') {
    const row = write.row as Contact;
    return { ...row, emails: row.emails.map((email) => addressKey(email) ?? email.trim()) };
  }
  if (write.table === 'parties') {
    const row = write.row as Party;
    return { ...row, ...(row.domains ? { domains: row.domains.map(domainKey) } : {}) };
  }
  return write.row;
}

export function stamped(
  write: Write,
  before: { createdAt?: string; origin?: string } | undefined,
  by: Writer,
) {
  return {
    ...indexed(write),
    createdAt: before?.createdAt ?? by.now,
    changedAt: by.now,
    origin: before?.origin ?? by.device,
  } as Stored<BookRows[BookTable]>;
}

/** The table of a name, without the type that differs from table to table. */
export function tableOf(db: Database, table: BookTable) {
  return db.table<Stored<BookRows[BookTable]>, string>(table);
}

/**
 * Writes all rows or none, and keeps what they were, so that the whole step can be undone. Call it inside a
 * transaction of its own tables to make a check and the write one.
 */
export async function commit(
  db: Database,
  step: { kind: OperationKind; clientId?: string; writes: Write[] },
  by: Writer,
): Promise<Operation> {
  const tables = [...new Set(step.writes.map((write) => write.table)), 'operations'];
  return db.transaction('rw', tables, async () => {
    const changes: Change[] = [];
    for (const write of step.writes) {
      const table = tableOf(db, write.table);
      const before = await table.get(write.row.id);
      await table.put(stamped(write, before, by));
      changes.push({
        table: write.table,
        id: write.row.id,
        changedAt: by.now,
        ...(before ? { before: before as Record<string, unknown> } : {}),
      });
    }
    const operation: Operation = {
      id: by.newId(),
      at: by.now,
      kind: step.kind,
      changes,
      ...(step.clientId ? { clientId: step.clientId } : {}),
    };
    await db.operations.add(operation);
    return operation;
  });
}
