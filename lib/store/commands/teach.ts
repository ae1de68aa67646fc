import type { TaughtField, TaughtPage, TaughtType } from '../../domain/model/taught-page';
import { commit, type Writer } from '../commit';
import type { Database } from '../database';
import type { Operation } from '../tables';
import { type StoredTaught, taughtOfHost } from '../queries/taught';

/** Where a page stands in the browser, and of what kind it is. */
export type TaughtPlace = Pick<TaughtPage, 'host' | 'path' | 'type'>;

/** What a file brings: pages without the stamps of the book they come from. */
export type SharedPage = Omit<TaughtPage, 'id' | 'createdAt' | 'changedAt' | 'origin' | 'deletedAt'>;

const KEPT_MISFITS = 20;

async function pageAt(db: Database, place: { host: string; path: string }) {
  return (await taughtOfHost(db, place.host)).find((page) => page.path === place.path);
}

function write(db: Database, rows: TaughtPage[], by: Writer): Promise<Operation> {
  return commit(db, { kind: 'teach', writes: rows.map((row) => ({ table: 'taught' as const, row })) }, by);
}

/** Adds a field to what is taught of a page. A field of the same name is taught anew, but an `own` one of another label. */
export function teachField(
  db: Database,
  place: TaughtPlace,
  field: Omit<TaughtField, 'id'>,
  by: Writer,
): Promise<Operation> {
  return db.transaction('rw', db.taught, db.operations, db.misfits, async () => {
    const known = await pageAt(db, place);
    const same = (one: TaughtField) =>
      one.key === field.key && (field.key !== 'own' || one.label === field.label);
    const added = { ...field, id: known?.fields.find(same)?.id ?? by.newId() };
    const fields = known?.fields ?? [];
    const next = fields.some(same)
      ? fields.map((one) => (same(one) ? added : one))
      : [...fields, added].slice(0, 60);
    const row = known ?? { id: by.newId(), ...place, at: by.now };
    if (known) await db.misfits.delete(known.id);
    return write(db, [{ ...row, type: place.type, fields: next }], by);
  });
}

/** Changes one page, or does nothing where it is gone. */
async function change(
  db: Database,
  pageId: string,
  how: (page: StoredTaught, by: Writer) => StoredTaught,
  by: Writer,
): Promise<Operation | null> {
  return db.transaction('rw', db.taught, db.operations, async () => {
    const page = await db.taught.get(pageId);
    return page && !page.deletedAt ? write(db, [how(page, by)], by) : null;
  });
}

/** Gives a field another name. */
export function renameField(db: Database, pageId: string, fieldId: string, key: string, by: Writer) {
  const rename = (field: TaughtField) => (field.id === fieldId ? { ...field, key } : field);
  return change(db, pageId, (page) => ({ ...page, fields: page.fields.map(rename) }), by);
}

export function removeField(db: Database, pageId: string, fieldId: string, by: Writer) {
  const without = (page: StoredTaught) => page.fields.filter((field) => field.id !== fieldId);
  return change(db, pageId, (page) => ({ ...page, fields: without(page) }), by);
}

export function setTaughtType(db: Database, pageId: string, type: TaughtType, by: Writer) {
  return change(db, pageId, (page) => ({ ...page, type }), by);
}

export function removeTaught(db: Database, pageId: string, by: Writer) {
  return change(db, pageId, (page) => ({ ...page, deletedAt: by.now }), by);
}

/** Takes over the pages of a file in one step; what was taught of the same address is replaced, and comes back by undo. */
export function importTaught(db: Database, pages: SharedPage[], by: Writer): Promise<Operation> {
  return db.transaction('rw', db.taught, db.operations, async () => {
    const rows: TaughtPage[] = [];
    for (const page of pages) {
      const known = await pageAt(db, page);
      rows.push({ ...page, id: known?.id ?? by.newId(), at: by.now });
    }
    return write(db, rows, by);
  });
}

/** Keeps whether a record gave at least half of what was taught: one that did ends the count. */
export async function noteFit(db: Database, pageId: string, record: string, fits: boolean): Promise<void> {
  await db.transaction('rw', db.misfits, async () => {
    const known = await db.misfits.get(pageId);
    if (fits) {
      if (known) await db.misfits.delete(pageId);
    } else if (!known?.records.includes(record)) {
      await db.misfits.put({ pageId, records: [...(known?.records ?? []), record].slice(-KEPT_MISFITS) });
    }
  });
}
