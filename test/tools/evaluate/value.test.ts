import { describe, expect, it } from 'vitest';
import { dayText } from '../../../lib/domain/time/day';
import { inMemory } from './in-memory';
import { flips, value } from './value';

describe('value', () => {
  const amounts = [500, 120, 80, 60, 40, 30, 20, 15, 10, 5];
  /** Ten recipients; the line of the first period is 88, so the first two are called high. */
  const deals = (laterToHigh: number) =>
    [
      'recipient,year,amount_usd2021',
      ...amounts.map((amount, i) => `"R, ${i}",2010,${amount}`),
      `"R, 0",2015,${laterToHigh}`,
      `"R, 9",2015,${100 - laterToHigh}`,
      '"R, 9",2020,1000',
    ].join('\n');
  /** Ten accounts; `swing` lists what the first one wins in the 30 days before each date. */
  const pipeline = (swing: number[]) =>
    [
      'account,deal_stage,close_date,close_value',
      ...swing.flatMap((amount, i) => [
        ...(amount ? [`A0,Won,${dayText(17_318 + 30 * i)},${amount}`] : []),
        ...Array.from({ length: 9 }, (_, j) => `A${j + 1},Won,${dayText(17_318 + 30 * i)},10`),
      ]),
      'A0,Lost,2017-06-01,9999',
      ',Won,2017-06-01,9999',
    ].join('\n');
  const rows = (laterToHigh: number, swing: number[]) =>
    value.rows(
      inMemory({ 'amounts/deal_amounts.csv': deals(laterToHigh), 'crm/sales_pipeline.csv': pipeline(swing) }),
    );

  it('gives the share called high, what it brings, and the flips that turn back', () => {
    // Up at the fourth date, down for good once the win is more than 90 days old, at the seventh.
    expect(rows(80, [0, 0, 0, 500, 0, 0, 0, 0])).toMatchObject([
      { figure: 0.2, n: 10, ok: true },
      { figure: 0.8, n: 10, ok: true },
      { figure: 0, n: 2, ok: true },
    ]);
  });
  it('is MISSED where those called high bring little', () => {
    expect(rows(30, [0, 0, 0, 500, 0, 0, 0, 0])[1]).toMatchObject({ figure: 0.3, ok: false });
  });
  it.each([
    ['stays', [true, true, true], []],
    ['goes', [true, false, false, false, true], [false, false]],
    ['goes and is back at once', [true, false, true], [true, false]],
    ['goes and is back after two', [true, false, false, true, true, true], [true, false]],
    ['begins', [true], []],
  ])('a verdict %s', (_, verdicts, expected) => {
    expect(flips(verdicts).map((one) => one.turnedBack)).toEqual(expected);
  });
});
