import { describe, expect, it } from 'vitest';
import { monthlyContactDays } from '../../../lib/domain/show/monthly';
import { dayOf } from '../../../lib/domain/time/day';

const count = (days: string[], today: string, months: number) =>
  monthlyContactDays(days.map(dayOf), dayOf(today), months);

describe('monthlyContactDays', () => {
  it('counts each day once, in its calendar month, the running month last', () => {
    const days = ['2026-08-31', '2026-09-01', '2026-09-30', '2026-09-30', '2026-11-01', '2026-11-24'];
    expect(count(days, '2026-11-24', 3)).toEqual([
      { month: '2026-09', days: 2 },
      { month: '2026-10', days: 0 },
      { month: '2026-11', days: 2 },
    ]);
  });

  it('runs over the turn of the year and does not skip a short month', () => {
    expect(count(['2026-02-28', '2025-12-31', '2025-12-30'], '2026-03-31', 4)).toEqual([
      { month: '2025-12', days: 2 },
      { month: '2026-01', days: 0 },
      { month: '2026-02', days: 1 },
      { month: '2026-03', days: 0 },
    ]);
  });

  it('leaves out what lies outside, and is empty for no months', () => {
    expect(count(['2025-11-24', '2026-12-01'], '2026-11-24', 1)).toEqual([{ month: '2026-11', days: 0 }]);
    expect(count(['2026-11-24'], '2026-11-24', 0)).toEqual([]);
  });
});
