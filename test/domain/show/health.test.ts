import { describe, expect, it } from 'vitest';
import type { PageContext } from '../../../lib/domain/model/page-context';
import { health } from '../../../lib/domain/show/health';
import { page } from '../match/page';

const missing = (count: number) => Array.from({ length: count }, (_, i) => `field ${i}`);

describe('health', () => {
  it.each<[PageContext['kind'], number, { found: number; of: number } | null]>([
    ['email', 0, { found: 9, of: 9 }],
    ['email', 3, { found: 6, of: 9 }],
    ['email', 9, { found: 0, of: 9 }],
    ['record', 0, { found: 4, of: 4 }],
    ['record', 1, { found: 3, of: 4 }],
    // More looked for than usual: nothing found, never less than nothing.
    ['record', 6, { found: 0, of: 6 }],
    ['list', 0, null],
    ['other', 2, null],
  ])('of a page of kind %s with %i missing', (kind, count, wanted) => {
    expect(health(page({ kind, missing: missing(count) }))).toEqual(wanted);
  });
});
