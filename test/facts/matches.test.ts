import { describe, expect, it } from 'vitest';
import { matchesOf, occurring } from '../../lib/domain/facts/matches';

describe('matches', () => {
  it('are those of matchAll, and the same a second time', () => {
    for (const pattern of [/a+/g, /(?=b)/g, /x|/g]) {
      const wanted = [...'aabxab'.matchAll(pattern)].map((one) => [one.index, one[0]]);
      for (const time of [1, 2]) {
        expect(
          matchesOf(pattern, 'aabxab').map((one) => [one.index, one[0]]),
          `${pattern} ${time}`,
        ).toEqual(wanted);
      }
    }
  });

  it('leave out of a table what does not occur', () => {
    const table = [{ pattern: /a/g }, { pattern: /z/g }];
    expect(occurring(table, 'banana')).toEqual([table[0]]);
    expect(occurring(table, 'banana')).toEqual([table[0]]);
  });
});
