import fc from 'fast-check';
import type { Book } from '../../../lib/domain/model/book';

/** Any order of any table, and of the ratings within a client. */
export const orders = fc.array(fc.nat(30), { minLength: 12, maxLength: 12 });

/** The list in the order that a number stands for. */
function reorder<Row>(rows: Row[] | undefined, by: number): Row[] | undefined {
  if (!rows || rows.length < 2) return rows;
  const at = by % rows.length;
  const turned = [...rows.slice(at), ...rows.slice(0, at)];
  return by % 2 ? turned.toReversed() : turned;
}

export function reordered(given: Book, by: number[]): Book {
  const [clients = 0, ratings = 0, ...rest] = by;
  const out: Book = {
    ...given,
    clients: (reorder(given.clients, clients) ?? []).map((one) =>
      one.ratings ? { ...one, ratings: reorder(one.ratings, ratings) } : one,
    ),
  };
  const tables = [
    'rates',
    'deals',
    'facilities',
    'interactions',
    'contacts',
    'milestones',
    'covenants',
    'parties',
    'facts',
    'needs',
    'team',
    'actions',
    'overrides',
    'snapshots',
  ] as const;
  tables.forEach((name, i) => {
    Object.assign(out, { [name]: reorder<unknown>(given[name], rest[i % rest.length] ?? 0) });
  });
  return out;
}
