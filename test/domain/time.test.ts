import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkdays, dayCounter, dayOf, dayText, weekday, workdaysBetween } from '../../lib/domain/time/day';

const dayIn = (zone: string) => {
  const count = dayCounter(zone);
  return (moment: string) => dayText(count(moment));
};

describe('the day of a moment', () => {
  // Summer time: Oslo from 29 March to 25 October 2026 at 01:00 UTC; New York from 8 March (07:00 UTC) to
  // 1 November (06:00 UTC). Shanghai has had none since 1991.
  it.each<[string, string, string]>([
    ['Europe/Oslo', '2026-01-15T22:59:59Z', '2026-01-15'],
    ['Europe/Oslo', '2026-01-15T23:00:00Z', '2026-01-16'],
    ['Europe/Oslo', '2026-07-15T21:59:59Z', '2026-07-15'],
    ['Europe/Oslo', '2026-07-15T22:00:00Z', '2026-07-16'],
    // Spring: still an hour ahead the night before, two hours the night after.
    ['Europe/Oslo', '2026-03-28T22:59:59Z', '2026-03-28'],
    ['Europe/Oslo', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['Europe/Oslo', '2026-03-29T00:59:59Z', '2026-03-29'],
    ['Europe/Oslo', '2026-03-29T01:00:00Z', '2026-03-29'],
    ['Europe/Oslo', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['Europe/Oslo', '2026-03-29T22:00:00Z', '2026-03-30'],
    // Autumn: two hours ahead the night before, one the night after.
    ['Europe/Oslo', '2026-10-24T21:59:59Z', '2026-10-24'],
    ['Europe/Oslo', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['Europe/Oslo', '2026-10-25T22:00:00Z', '2026-10-25'],
    ['Europe/Oslo', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['Europe/Oslo', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['Asia/Shanghai', '2026-03-28T15:59:59Z', '2026-03-28'],
    ['Asia/Shanghai', '2026-03-28T16:00:00Z', '2026-03-29'],
    ['Asia/Shanghai', '2026-10-25T15:59:59Z', '2026-10-25'],
    ['Asia/Shanghai', '2026-10-25T16:00:00Z', '2026-10-26'],
    // Shanghai had summer time in 1990: nine hours ahead.
    ['Asia/Shanghai', '1990-07-15T15:00:00Z', '1990-07-16'],
    ['America/New_York', '2026-03-08T04:59:59Z', '2026-03-07'],
    ['America/New_York', '2026-03-08T05:00:00Z', '2026-03-08'],
    ['America/New_York', '2026-03-09T03:59:59Z', '2026-03-08'],
    ['America/New_York', '2026-03-09T04:00:00Z', '2026-03-09'],
    ['America/New_York', '2026-11-01T03:59:59Z', '2026-10-31'],
    ['America/New_York', '2026-11-01T04:00:00Z', '2026-11-01'],
    ['America/New_York', '2026-11-02T04:59:59Z', '2026-11-01'],
    ['America/New_York', '2026-11-02T05:00:00Z', '2026-11-02'],
    ['Asia/Kathmandu', '2026-06-01T18:14:59Z', '2026-06-01'],
    ['Asia/Kathmandu', '2026-06-01T18:15:00Z', '2026-06-02'],
    ['UTC', '2026-06-01T23:59:59.999Z', '2026-06-01'],
    ['UTC', '2026-06-02T00:00:00Z', '2026-06-02'],
    ['UTC', '1969-12-31T23:59:59Z', '1969-12-31'],
  ])('in %s at %s is %s', (zone, moment, day) => {
    expect(dayIn(zone)(moment)).toBe(day);
  });

  it.each(['UTC', 'Europe/Oslo', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'])(
    'is the same for one instant written with any offset, in %s',
    (zone) => {
      const day = dayIn(zone);
      const written = ['2026-10-25T00:30:00Z', '2026-10-25T08:30:00+08:00', '2026-10-24T20:30:00-04:00'];
      expect(new Set(written.map(day)).size).toBe(1);
    },
  );

  it.each(['UTC', 'Europe/Oslo', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'])(
    'of a plain day is that day, in %s',
    (zone) => {
      for (const day of ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '1969-12-31']) {
        expect(dayIn(zone)(day)).toBe(day);
      }
    },
  );

  it('is no other for the order in which moments are asked', () => {
    const count = dayCounter('Europe/Oslo');
    const night = [
      '2026-10-25T22:30:00Z',
      '2026-10-25T00:30:00Z',
      '2026-10-25T23:30:00Z',
      '2026-10-25T22:30:00Z',
    ];
    expect(night.map(count).map(dayText)).toEqual(['2026-10-25', '2026-10-25', '2026-10-26', '2026-10-25']);
  });

  it.each(['Europe/Oslo', 'Asia/Shanghai', 'America/New_York'])(
    'is the day that the platform’s calendar shows, at any time, in %s',
    (timeZone) => {
      const count = dayCounter(timeZone);
      const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
      const instant = fc.date({
        min: new Date('1985-01-01'),
        max: new Date('2040-01-01'),
        noInvalidDate: true,
      });
      fc.assert(
        fc.property(instant, (date) => {
          expect(dayText(count(date.toISOString()))).toBe(calendar.format(date));
        }),
        { numRuns: 300 },
      );
    },
  );

  it('is refused for a zone that nobody knows', () => {
    expect(() => dayCounter('Europe/Atlantis')).toThrow(RangeError);
    expect(() => dayCounter('')).toThrow(RangeError);
  });

  it('is no number for what is no moment', () => {
    expect([dayCounter('UTC')('soon'), dayCounter('Asia/Shanghai')('2026-13-01')]).toEqual([NaN, NaN]);
  });
});

describe('days as numbers', () => {
  it.each<[string, number]>([
    ['1970-01-01', 0],
    ['1970-02-01', 31],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2026-11-24', 20781],
  ])('%s is %i', (text, day) => {
    expect(dayOf(text)).toBe(day);
    expect(dayText(day)).toBe(text);
  });

  it('counts an instant by its UTC day', () => {
    expect(dayText(dayOf('2026-11-24T00:30:00+08:00'))).toBe('2026-11-23');
  });
});

describe('working days', () => {
  it.each<[string, number]>([
    ['1970-01-01', 3],
    ['1969-12-29', 0],
    ['1969-12-28', 6],
    ['2026-11-24', 1],
    ['2026-11-29', 6],
    ['2026-11-30', 0],
  ])('%s is day %i of its week', (text, day) => {
    expect(weekday(dayOf(text))).toBe(day);
  });

  // 24 November 2026 is a Tuesday.
  it.each<[string, number, string]>([
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-11-24', 1, '2026-11-25'],
    ['2026-11-24', 3, '2026-11-27'],
    ['2026-11-24', 4, '2026-11-30'],
    ['2026-11-24', 10, '2026-12-08'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-11-29', 0, '2026-11-29'],
  ])('%s and %i working days is %s', (from, count, to) => {
    expect(dayText(addWorkdays(dayOf(from), count))).toBe(to);
  });

  it.each<[string, string, number]>([
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-24', '2026-11-25', 1],
    ['2026-11-27', '2026-11-29', 0],
    ['2026-11-27', '2026-11-30', 1],
    ['2026-11-28', '2026-12-05', 5],
    ['2026-11-24', '2026-12-24', 22],
    ['2026-11-25', '2026-11-24', 0],
  ])('after %s up to %s there are %3$i', (from, to, count) => {
    expect(workdaysBetween(dayOf(from), dayOf(to))).toBe(count);
  });

  it('are counted forward and back alike', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 40_000 }),
        fc.integer({ min: 0, max: 400 }),
        (from, count) => {
          expect(workdaysBetween(from, addWorkdays(from, count))).toBe(count);
        },
      ),
    );
  });
});
