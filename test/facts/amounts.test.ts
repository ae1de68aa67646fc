import { describe, expect, it } from 'vitest';
import { amounts } from '../../lib/domain/facts/amounts';

const read = (text: string) => amounts.read(text, { now: '2026-11-24' });
const M = 1e6;

describe('amounts that are stated', () => {
  it.each<[string, number, string]>([
    ['We approved a facility of $50mm yesterday.', 50 * M, 'USD'],
    ['The US$ 285 million loan was signed.', 285 * M, 'USD'],
    ['a USD 350m equivalent revolver', 350 * M, 'USD'],
    ['Equity of RMB 2.4bn has been paid in', 2400 * M, 'CNY'],
    ['HK$300 million bridge', 300 * M, 'HKD'],
    ['about 2.4 billion yuan of capex', 2400 * M, 'CNY'],
    ['The invoice is for USD 1,234,567.89.', 1_234_567.89, 'USD'],
    ['a GBP 45.5 mn tranche', 45.5 * M, 'GBP'],
    ['12,500,000 EUR were drawn', 12.5 * M, 'EUR'],
    ['a loan of $285,000,000 million (as typed)', 285 * M, 'USD'],
    ['贷款金额3.5亿元', 350 * M, 'CNY'],
    ['注册资本人民币2,000万元', 20 * M, 'CNY'],
    ['授信额度2亿美元', 200 * M, 'USD'],
    ['总投资三亿五千万元', 350 * M, 'CNY'],
    ['首笔提款3亿5000万元', 350 * M, 'CNY'],
    ['保函金额８０００万美元', 80 * M, 'USD'],
    ['欧元部分为1.2亿欧元', 120 * M, 'EUR'],
    ['融资1.5亿港元', 150 * M, 'HKD'],
    ['本金604,791万元', 6047.91 * M, 'CNY'],
    ['金额为USD 2亿元', 200 * M, 'USD'],
    ['EUR3,000万元的授信', 30 * M, 'EUR'],
    ['贷款3个亿美元', 300 * M, 'USD'],
    ['一千二百三十四万元', 12.34 * M, 'CNY'],
    ['Equity - USD 5 million', 5 * M, 'USD'],
    ['- 5 million USD from the sponsor', 5 * M, 'USD'],
    ['自筹——3亿元', 300 * M, 'CNY'],
    ['总负债3亿元', 300 * M, 'CNY'],
  ])('%s', (text, amount, currency) => {
    const found = read(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'amount', currency, value: { amount } });
    expect(found[0]?.quote).toBe(text.slice(found[0]?.start, found[0]?.end));
  });

  it.each<[string, object, string]>([
    ['EUR 20–25 million is available', { min: 20 * M, max: 25 * M }, 'EUR'],
    ['between $20 million and $25 million', { min: 20 * M, max: 25 * M }, 'USD'],
    ['2-3亿元', { min: 200 * M, max: 300 * M }, 'CNY'],
    ['8000万至1亿元', { min: 80 * M, max: 100 * M }, 'CNY'],
    ['投资数千万元', { min: 20 * M, max: 90 * M, approximate: true }, 'CNY'],
    ['上亿美元的项目', { min: 100 * M, approximate: true }, 'USD'],
    ['近5亿元', { amount: 500 * M, approximate: true }, 'CNY'],
    ['约3亿美元', { amount: 300 * M, approximate: true }, 'USD'],
    ['不超过10亿元', { max: 1000 * M }, 'CNY'],
    ['at least €5m', { min: 5 * M }, 'EUR'],
    ['up to $75 million', { max: 75 * M }, 'USD'],
    ['5,000余万元', { amount: 50 * M, approximate: true }, 'CNY'],
    ['二三十亿元', { min: 2000 * M, max: 3000 * M }, 'CNY'],
    ['利润三四千万元', { min: 30 * M, max: 40 * M }, 'CNY'],
    ['营收约七八个亿', { min: 700 * M, max: 800 * M }, 'CNY'],
    ['两三百万美元', { min: 2 * M, max: 3 * M }, 'USD'],
    ['十七八亿元', { min: 1700 * M, max: 1800 * M }, 'CNY'],
    ['三五个亿的贷款', { min: 300 * M, max: 500 * M }, 'CNY'],
    ['USD 2亿-3亿元', { min: 200 * M, max: 300 * M }, 'USD'],
    ['2亿-3亿美元', { min: 200 * M, max: 300 * M }, 'USD'],
    ['美元2亿至3亿元', { min: 200 * M, max: 300 * M }, 'USD'],
  ])('%s as a range or a size', (text, value, currency) => {
    expect(read(text)).toMatchObject([{ currency, value }]);
  });

  it('reads two sums as two', () => {
    expect(read('$5 million and $9 million').map((fact) => fact.value)).toEqual([
      { amount: 5 * M },
      { amount: 9 * M },
    ]);
  });

  it('takes the dash between two sums for no minus', () => {
    for (const text of ['3亿元-5亿元', '3亿美元-5亿美元', '3亿人民币-5亿人民币'])
      expect(read(text).map((fact) => fact.value)).toEqual([{ amount: 300 * M }, { amount: 500 * M }]);
  });

  it('says where the currency is a guess', () => {
    expect(read('¥3,000万')).toMatchObject([{ currency: 'CNY', known: false }]);
    expect(read('东京项目：¥3,000万（日元）')[0]).toMatchObject({ currency: 'JPY', known: false });
    expect(read('人民币3,000万')).toMatchObject([{ currency: 'CNY', known: true }]);
  });
});

describe('figures that are no sums', () => {
  it.each([
    'A 300 MW wind farm with 60 turbines',
    'The tenor is 15 years, grace 3 years',
    'DSCR was 1.25x in June',
    'margin of 185 bps over SOFR',
    'Project no. 2023-05-0412-88',
    'Call me on +86 515 5550 0188',
    'the 2026 budget',
    'version 2.10.3 of the model',
    'about 12 million people live there',
    '5 million shares were issued',
    'in room 1,204',
    'The EUR leg is still open',
    '转让105万股股份',
    '2023年元月签约',
    '装机容量30万千瓦',
    '占比35%',
    '期限18年，宽限期36个月',
    '逾期90天',
    '员工6,200人',
    '第3号文件',
    '一元复始',
    '元旦前答复',
    '约3亿人口',
    '面积12万平方米',
    '播放量七八个亿',
    // A sum below nought is none that anybody lends, has or owes.
    '-5 million USD',
    'EBITDA of -5 million USD',
    'EBITDA of −3.2亿元',
    'a result of −$4.1m',
    'USD -3.4 million',
    'minus EUR 4.2 million',
    'a negative USD 5m',
    '-€3m after tax',
    '净利润为-2.6亿元',
    '净现金流负3亿元',
    '利润为负的2亿元',
    '人民币-3,000万元',
    'EBITDA：－３．２亿元',
  ])('%s', (text) => {
    expect(read(text).map((fact) => fact.quote)).toEqual([]);
  });
});
