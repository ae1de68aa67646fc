/** Judges the arbitrary books and prints a digest of each, for a machine to be compared with another. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { book, CASES, when } from './arbitrary-book';
import { judgeOne } from './judge';
import { orders } from './reordered';

export const digest = (text: string) => createHash('sha1').update(text).digest('base64').slice(0, 12);

/** What a batch was made under, as the platform reports it, and what came out. */
export type Batch = { zone: string; locale: string; digests: string[] };

export function batch(): Batch {
  const digests: string[] = [];
  fc.assert(
    fc.property(book, when, orders, (given, place, _order) => {
      digests.push(digest(JSON.stringify(judgeOne(given, place))));
    }),
    CASES,
  );
  return { ...machine(), digests };
}

export function machine(): Omit<Batch, 'digests'> {
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  return { zone: timeZone, locale };
}

// Only where this file is the program itself.
if (process.argv[1]?.endsWith('machine.ts')) process.stdout.write(JSON.stringify(batch()));
