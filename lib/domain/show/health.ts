import type { PageContext } from '../model/page-context';

/** What a complete reading of each kind of page holds; `missing` uses the same codes. */
const EXPECTED: Partial<Record<PageContext['kind'], number>> = { email: 9, record: 4 };

/** How much of what the reader looks for was found. Null for a page of which nothing is expected. */
export function health(context: PageContext): { found: number; of: number } | null {
  const expected = EXPECTED[context.kind];
  if (expected === undefined) return null;
  const of = Math.max(expected, context.missing.length);
  return { found: Math.max(0, of - context.missing.length), of };
}
