import { describe, expect, it } from 'vitest';
import { amountsZh, isSize, stated } from './amounts';
import { answer, type Asked, asked, datesZh } from './dates-zh';
import { inMemory } from './in-memory';
import { type Deal, score, terms, TERMS } from './terms';

const deal = (text: string, gold: Partial<Deal>): Deal => ({
  id: '1',
  text,
  date: null,
  ccy: null,
  amount: null,
  tenorYears: null,
  graceYears: null,
  rateBase: null,
  ratePct: null,
  ...gold,
});

describe('terms', () => {
  const tenor = TERMS.find((one) => one.name === 'tenor')!;
  const told = [
    deal('The loan has a 12-year maturity.', { tenorYears: 12 }),
    deal('The loan has a 9-year maturity.', { tenorYears: 10 }),
    deal('The loan has a 7-year maturity.', {}),
    deal('No more is known of it.', { tenorYears: 5 }),
  ];

  it('counts a wrong value as found wrongly and as missed, and says which', () => {
    const { f1, n, wrong } = score(tenor, told);
    // One right of three found and three wanted.
    expect(f1).toBeCloseTo(1 / 3);
    expect(n).toBe(3);
    expect(wrong).toHaveLength(3);
  });

  it.each<[string, string, Partial<Deal>]>([
    ['date', 'In June 2011 they signed.', { date: '2011-06' }],
    ['date', 'On 3 June 2011 they signed.', { date: '2011-06-03' }],
    ['date', 'In 2008 they signed.', { date: '2008' }],
    ['amount', 'a EUR 5 million loan', { amount: 5e6, ccy: 'EUR' }],
    ['rate', 'at 6-month LIBOR plus 2.8%', { rateBase: 'LIBOR6M', ratePct: 2.8 }],
    ['rate', 'a 2% interest rate', { rateBase: 'fixed', ratePct: 2 }],
    ['grace', 'a 4-year grace period', { graceYears: 4 }],
  ])('compares the %s of “%s”', (name, text, gold) => {
    const term = TERMS.find((one) => one.name === name)!;
    expect(score(term, [deal(text, gold)]).f1).toBe(1);
  });

  it('has a row for each term and one for time', () => {
    const line = (one: object) => `${JSON.stringify(one)}\n`;
    const data = inMemory({
      'terms/deal_terms_en.jsonl': told.map(line).join(''),
      'terms/deal_narratives_en.jsonl': told.map(line).join(''),
    });
    const rows = terms.rows(data);
    expect(rows.map((one) => one.what).at(-1)).toContain('ms a kB');
    expect(rows).toHaveLength(6);
    expect(rows[1]).toMatchObject({ what: 'AidData, F1 tenor', n: 3, ok: false });
  });
});

describe('amounts', () => {
  it.each([
    ['3.5亿人民币', { kind: 'exact', amount: 350_000_000, currency: 'CNY' }],
    ['数千万美元', { kind: 'size', word: '数', unit: 1e7, currency: 'USD' }],
    ['未披露', null],
    ['数百万', null],
  ])('the column %s', (column, wanted) => expect(stated(column)).toEqual(wanted));

  it.each<[string, { min?: number; max?: number }, boolean]>([
    ['数', { min: 2e7, max: 9e7 }, true],
    ['数', { min: 1e7, max: 9e7 }, false],
    ['近', { max: 1e7 }, true],
    ['近', {}, false],
    ['过', { min: 1e7 }, true],
    ['过', { max: 1e7 }, false],
  ])('%s千万 as %o: %s', (word, range, fits) => {
    expect(isSize({ amount: 5e7, ...range }, word, 1e7)).toBe(fits);
  });

  it('counts sums that are missed, wrong, or invented', () => {
    const data = inMemory({
      'amounts/funding_zh.csv': [
        '事件资讯,金额',
        '甲公司获得100万人民币投资,100万人民币',
        '乙公司获得投资,300万美元',
        '丙公司获得数千万人民币投资,数千万人民币',
        '丁公司获得5亿美元投资,未披露',
      ].join('\n'),
      'amounts/finance_zh.jsonl': [
        { t: '成交金额约76.5亿元', gold: [{ s: 5, e: 11, v: 7.65e9, c: 'CNY' }] },
        { t: '价格为152万元', gold: [{ s: 3, e: 8, v: 1.53e6, c: 'CNY' }] },
      ]
        .map((one) => JSON.stringify(one))
        .join('\n'),
    });
    expect(amountsZh.rows(data)).toMatchObject([
      { figure: 0.5, n: 2, ok: false },
      { figure: 1, n: 1, ok: true },
      { figure: 1, n: 1, ok: false },
      { figure: 0.5, n: 2, ok: false },
      { figure: 0.5, n: 2, ok: false },
      { what: 'finance, ms a kB' },
    ]);
  });
});

describe('dates of the specification', () => {
  const result = (Text: string, type: string, values: object[]) => ({
    Text,
    TypeName: `datetimeV2.${type}`,
    Start: 0,
    Resolution: { values },
  });
  const specs = [
    {
      Input: '29日见',
      Context: { ReferenceDateTime: '2018-01-22T00:00:00' },
      Results: [result('29日', 'date', [{ value: '2017-12-29' }, { value: '2018-01-29' }])],
    },
    { Input: '正月三十', Results: [result('正月三十', 'date', [{ value: '2017-01-30', isLunar: 'True' }])] },
    { Input: '两年', Results: [result('两年', 'duration', [{ value: '63072000' }])] },
    { Input: '半小时', Results: [result('半小时', 'duration', [{ value: '1800' }])] },
    { Input: '每年', Results: [result('每年', 'set', [{ value: 'not resolved' }])] },
  ];

  it('leaves out what a mail of a bank does not hold', () => {
    expect(asked(specs).map((one) => one.said)).toEqual(['29日', '两年']);
  });

  it('takes any of the values allowed', () => {
    const data = inMemory({ 'specs/DateTime/Chinese/DateTimeModel.json': `\uFEFF${JSON.stringify(specs)}` });
    expect(datesZh.rows(data)).toMatchObject([{ figure: 1, n: 2, ok: true }]);
  });

  it.each<[Partial<Asked>, string]>([
    [{ text: '无日期', said: '无日期', type: 'date' }, 'not resolved'],
    [{ text: '三年半', said: '三年半', type: 'duration' }, '110376000'],
    [{ text: '无', said: '无', type: 'duration' }, 'not resolved'],
  ])('answers %o with %s', (one, wanted) => {
    expect(answer({ text: '', now: '2018-01-22', type: '', said: '', values: [], place: 0, ...one })).toBe(
      wanted,
    );
  });
});
