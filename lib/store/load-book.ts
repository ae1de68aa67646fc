import type { Book } from '../domain/model/book';
import { stamped, tableOf, type Write, type Writer } from './commit';
import type { Database } from './database';
import { writeSetting } from './queries/settings';
import { BOOK_TABLES } from './tables';

/**
 * Adds a book's rows to the store, all or none. A row whose id is already there is replaced: loading the same
 * book twice changes nothing.
 */
export async function loadBook(db: Database, book: Book, by: Writer): Promise<{ rows: number }> {
  return db.transaction('rw', [...BOOK_TABLES, 'settings'], async () => {
    let rows = 0;
    for (const table of BOOK_TABLES) {
      const list = (book[table] ?? []) as Write['row'][];
      rows += list.length;
      const ready = list.map((row) =>
        stamped({ table, row } as Write, row as { createdAt?: string; origin?: string }, by),
      );
      await tableOf(db, table).bulkPut(ready);
    }
    if (book.rates?.length) await writeSetting(db, 'rates', book.rates);
    if (book.policy) await writeSetting(db, 'policy', book.policy);
    await writeSetting(db, 'baseCurrency', book.baseCurrency);
    return { rows };
  });
}
