import type { TaughtPage } from '../../domain/model/taught-page';
import type { Database } from '../database';
import type { Stored } from '../tables';

export type StoredTaught = Stored<TaughtPage>;

/** On so many records in a row a page has to fail before the user is told. */
export const MISFITS_BEFORE_NOTICE = 3;

/** What is taught of a host; hosts are compared whole, port and all. */
export async function taughtOfHost(db: Database, host: string): Promise<StoredTaught[]> {
  return (await db.taught.where('host').equals(host).toArray()).filter((page) => !page.deletedAt);
}

/** Every taught page, by address, with the number of records on which it has failed since it last fitted. */
export async function allTaught(db: Database): Promise<(StoredTaught & { misfits: number })[]> {
  const pages = (await db.taught.toArray()).filter((page) => !page.deletedAt);
  const misfits = await db.misfits.bulkGet(pages.map((page) => page.id));
  return pages
    .map((page, i) => ({ ...page, misfits: misfits[i]?.records.length ?? 0 }))
    .toSorted((a, b) => `${a.host}${a.path}`.localeCompare(`${b.host}${b.path}`, 'en'));
}
