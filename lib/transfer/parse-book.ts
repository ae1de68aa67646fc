import { Book } from '../domain/model/book';
import { inconsistency } from '../domain/policy/consistency';
import { fail, ok, type Result } from '../result';
import { issueText, several } from './issue-text';

/** Why a file is not a book, in words for the person who has to mend it. */
export type BookError = {
  code: 'not-json' | 'not-a-book' | 'newer-version' | 'shape' | 'references';
  message: string;
};

/** Ids used twice, and rows that speak of a client or deal the book does not hold. */
function referenceErrors(book: Book): string[] {
  const errors: string[] = [];
  const ids = (rows: { id: string }[] | undefined, table: string): Set<string> => {
    const seen = new Set<string>();
    for (const { id } of rows ?? []) {
      if (seen.has(id)) errors.push(`${table}: the id "${id}" is used twice`);
      seen.add(id);
    }
    return seen;
  };
  const {
    format: _format,
    version: _version,
    baseCurrency: _base,
    rates: _rates,
    policy: _policy,
    ...tables
  } = book;
  const known = new Map<string, Set<string>>();
  for (const [table, rows] of Object.entries(tables)) known.set(table, ids(rows, table));
  const check = (table: string, id: string, field: string, value: string | undefined, target: string) => {
    if (value !== undefined && !known.get(target)?.has(value)) {
      errors.push(`${table} "${id}": ${field} "${value}" is not in ${target}`);
    }
  };
  for (const client of book.clients) check('clients', client.id, 'parentId', client.parentId, 'clients');
  for (const [table, rows] of Object.entries(tables)) {
    for (const row of rows) {
      if ('clientId' in row) check(table, row.id, 'clientId', row.clientId, 'clients');
      if ('dealId' in row) check(table, row.id, 'dealId', row.dealId, 'deals');
    }
  }
  return errors;
}

/** Reads a book file. The error names what is wrong and where; nothing is repaired or guessed. */
export function parseBook(text: string): Result<Book, BookError> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail({ code: 'not-json', message: `The file is not JSON: ${(error as Error).message}` });
  }
  const head = data as { format?: unknown; version?: unknown } | null;
  if (typeof head !== 'object' || head === null || head.format !== 'twofold-book') {
    return fail({
      code: 'not-a-book',
      message: 'This is not a Twofold book: "format" must be "twofold-book".',
    });
  }
  if (typeof head.version === 'number' && head.version > 1) {
    return fail({
      code: 'newer-version',
      message: `The book has version ${head.version}, this Twofold reads version 1: update Twofold, then open it again.`,
    });
  }
  const parsed = Book.safeParse(data);
  if (!parsed.success) {
    return fail({
      code: 'shape',
      message: `The book cannot be read: ${several(parsed.error.issues.map(issueText))}.`,
    });
  }
  const unsound = parsed.data.policy && inconsistency(parsed.data.policy);
  if (unsound) return fail({ code: 'shape', message: `The book’s policy cannot be used: ${unsound}` });
  const broken = referenceErrors(parsed.data);
  if (broken.length)
    return fail({ code: 'references', message: `The book does not fit together: ${several(broken)}.` });
  return ok(parsed.data);
}
