import { describe, expect, it } from 'vitest';
import { notch, slotOfNotch } from '../../../lib/domain/measures/rating';
import type { RatingScale } from '../../../lib/domain/model/codes';
import { policy } from '../build';

describe('notch and slot of a rating', () => {
  it.each<[grade: string, scale: RatingScale, notch: number | null, slot: number | null]>([
    ['AAA', 'global', 0, 1],
    ['BBB-', 'global', 9, 1],
    ['BB+', 'global', 10, 2],
    ['BB', 'global', 11, 2],
    ['BB-', 'global', 12, 3],
    ['B+', 'global', 13, 3],
    ['B', 'global', 14, 4],
    ['C', 'global', 20, 4],
    ['D', 'global', 21, 5],
    ['SD', 'global', 21, 5],
    ['RD', 'global', 21, 5],
    // As people and pages write them: a true minus, an en dash, full-width letters, lower case.
    ['BB−', 'global', 12, 3],
    ['BB–', 'global', 12, 3],
    ['ＡＡ＋', 'global', 1, 1],
    [' bbb ', 'global', 8, 1],
    ['Baa3', 'moodys', 9, 1],
    ['Ba1', 'moodys', 10, 2],
    ['B1', 'moodys', 13, 3],
    ['Ca', 'moodys', 19, 4],
    // Seven notches lower on the global scale.
    ['AAA', 'china-domestic', 7, 1],
    ['AA', 'china-domestic', 9, 1],
    ['AA-', 'china-domestic', 10, 2],
    ['A', 'china-domestic', 12, 3],
    ['BBB+', 'china-domestic', 14, 4],
    // Lowered, but never into default: that is said outright or not at all.
    ['CCC', 'china-domestic', 20, 4],
    ['D', 'china-domestic', 21, 5],
    ['Baa3', 'global', null, null],
    ['BBB-', 'moodys', null, null],
    ['NR', 'global', null, null],
    ['', 'global', null, null],
  ])('%s on %s: notch %s, slot %s', (grade, scale, at, slot) => {
    const found = notch(grade, scale, policy.risk);
    expect(found).toBe(at);
    expect(found === null ? null : slotOfNotch(found, policy.risk)).toBe(slot);
  });

  it.each([
    ['CCC *-', 'CCC'],
    ['AA (sf)', 'AA'],
    ['B (negative)', 'B'],
    ['aa+', 'AA+'],
    ['BB\u2212', 'BB-'],
  ])('reads %s like %s', (given, plain) => {
    const { risk } = policy;
    expect(notch(given, 'global', risk)).toBe(notch(plain, 'global', risk));
    expect(notch(given, 'global', risk)).not.toBeNull();
  });
});
