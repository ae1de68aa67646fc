import { describe, expect, it } from 'vitest';
import { dates } from '../../lib/domain/facts/dates';

/** A Tuesday. */
const now = '2026-11-24T09:00:00Z';
const read = (text: string) => dates.read(text, { now });

describe('dates that are stated', () => {
  it.each<[string, unknown]>([
    ['Financial close on 30 June 2027', '2027-06-30'],
    ['June 30, 2027', '2027-06-30'],
    ['the test of 2026-12-01', '2026-12-01'],
    ['商业运营日推迟到2027年1月15日', '2027-01-15'],
    ['签约日2026.3.31', '2026-03-31'],
    ['2026/3/31', '2026-03-31'],
    ['二〇二七年三月五日', '2027-03-05'],
    ['3 - 5 December 2026', { from: '2026-12-03', to: '2026-12-05' }],
  ])('%s', (text, value) => {
    expect(read(text)).toMatchObject([{ value, known: true }]);
  });

  it.each<[string, unknown]>([
    ['H1 2027', { from: '2027-01-01', to: '2027-06-30' }],
    ['the third quarter of 2026', { from: '2026-07-01', to: '2026-09-30' }],
    ['In 2009 the bank lent', { from: '2009-01-01', to: '2009-12-31' }],
    ['2026年6月投产', { from: '2026-06-01', to: '2026-06-30' }],
    ['2027年上半年', { from: '2027-01-01', to: '2027-06-30' }],
    ['2027年下半年', { from: '2027-07-01', to: '2027-12-31' }],
    ['2027年', { from: '2027-01-01', to: '2027-12-31' }],
    ["Q3 '27", { from: '2027-07-01', to: '2027-09-30' }],
    ['Q3/26', { from: '2026-07-01', to: '2026-09-30' }],
    ['second half of 2027', { from: '2027-07-01', to: '2027-12-31' }],
    ['FY2026', { from: '2026-01-01', to: '2026-12-31' }],
    ['by 2030', '2030-12-31'],
  ])('%s as a stretch', (text, value) => {
    expect(read(text)).toMatchObject([{ value, known: true }]);
  });
});

describe('dates that are worked out', () => {
  it.each<[string, unknown]>([
    ['by Friday', '2026-11-27'],
    ['next Wednesday', '2026-12-02'],
    ['in two weeks', '2026-12-08'],
    ['end of Q3', '2026-09-30'],
    ['mid-March', { from: '2027-03-11', to: '2027-03-20' }],
    ['by the end of the month', '2026-11-30'],
    ['by end of the week', '2026-11-27'],
    ['T+5', '2026-12-01'],
    ['within ten business days', { from: '2026-11-24', to: '2026-12-08' }],
    ['within 3 banking days', { from: '2026-11-24', to: '2026-11-27' }],
    ['in five working days', '2026-12-01'],
    ['in 30 days', '2026-12-24'],
    ['tomorrow', '2026-11-25'],
    ['Q1', { from: '2027-01-01', to: '2027-03-31' }],
    ['H2', { from: '2026-07-01', to: '2026-12-31' }],
    ['first half', { from: '2026-01-01', to: '2026-06-30' }],
    ['early March', { from: '2027-03-01', to: '2027-03-10' }],
    ['late October', { from: '2026-10-21', to: '2026-10-31' }],
    ['beginning of February 2028', { from: '2028-02-01', to: '2028-02-10' }],
    ['end of June 2027', '2027-06-30'],
    ['by year-end', '2026-12-31'],
    ['in May', { from: '2027-05-01', to: '2027-05-31' }],
    ['请于下周三前反馈', '2026-12-02'],
    ['本周五', '2026-11-27'],
    ['上周一', '2026-11-16'],
    ['周一', '2026-11-30'],
    ['下个月初', { from: '2026-12-01', to: '2026-12-10' }],
    ['月底前', '2026-11-30'],
    ['两周后', '2026-12-08'],
    ['10个工作日内', { from: '2026-11-24', to: '2026-12-08' }],
    ['三个月内', { from: '2026-11-24', to: '2027-02-24' }],
    ['5天前', '2026-11-19'],
    ['29日', '2026-11-29'],
    ['10号', '2026-12-10'],
    ['12月5日', '2026-12-05'],
    ['3月15日', '2027-03-15'],
    ['10月20日', '2026-10-20'],
    ['今年底', '2026-12-31'],
    ['明年三季度末', '2027-09-30'],
    ['下半年', { from: '2026-07-01', to: '2026-12-31' }],
    ['二〇二六年三月底', '2026-03-31'],
    ['明天', '2026-11-25'],
    ['下周末', { from: '2026-12-05', to: '2026-12-06' }],
    ['2027年3月中旬', { from: '2027-03-11', to: '2027-03-20' }],
    ['3月中旬', { from: '2027-03-11', to: '2027-03-20' }],
    ['2027年3月上旬', { from: '2027-03-01', to: '2027-03-10' }],
    ['明年2月下旬', { from: '2027-02-21', to: '2027-02-28' }],
    ['后年3月', { from: '2028-03-01', to: '2028-03-31' }],
    ['去年12月5日', '2025-12-05'],
    ['27年6月', { from: '2027-06-01', to: '2027-06-30' }],
    ['8月', { from: '2026-08-01', to: '2026-08-31' }],
    ['7月', { from: '2027-07-01', to: '2027-07-31' }],
    ['明年初', { from: '2027-01-01', to: '2027-03-31' }],
    ['明年年中', { from: '2027-06-01', to: '2027-07-31' }],
    ['年初', { from: '2027-01-01', to: '2027-03-31' }],
    ['年内', '2026-12-31'],
    ['上半年', { from: '2026-01-01', to: '2026-06-30' }],
    ['第二季度', { from: '2026-04-01', to: '2026-06-30' }],
    ['一季度', { from: '2027-01-01', to: '2027-03-31' }],
    ['三季度末', '2026-09-30'],
    ['大后天', '2026-11-27'],
    ['昨日', '2026-11-23'],
    ['大前天', '2026-11-21'],
    ['下下周二', '2026-12-08'],
    ['周日', '2026-11-29'],
    ['星期3', '2026-11-25'],
    ['本周', { from: '2026-11-23', to: '2026-11-29' }],
    ['下个星期', { from: '2026-11-30', to: '2026-12-06' }],
    ['上周末', { from: '2026-11-21', to: '2026-11-22' }],
    ['下月', { from: '2026-12-01', to: '2026-12-31' }],
    ['上个月中旬', { from: '2026-10-11', to: '2026-10-20' }],
    ['本月下旬', { from: '2026-11-21', to: '2026-11-30' }],
    ['下下个月初', { from: '2027-01-01', to: '2027-01-10' }],
    ['下个月15日', '2026-12-15'],
    ['半年内', { from: '2026-11-24', to: '2027-05-24' }],
    ['半个月后', '2026-12-09'],
    ['两年后', '2028-11-24'],
    ['一个月前', '2026-10-24'],
    ['3个交易日前', '2026-11-19'],
    ['3个星期之后', '2026-12-15'],
    ['21号', '2026-11-21'],
    ['20号', '2026-12-20'],
    ['31日', '2026-12-31'],
    ['2月31日', undefined],
    ['本月31日', undefined],
    ['2026年2月30日', undefined],
    ['2026-02-30', undefined],
    ['2026年13月', undefined],
    ['13月5日', undefined],
    ['12月32日', undefined],
    ['32日', undefined],
    ['1949年', undefined],
    ['今年', undefined],
    ['月中', undefined],
  ])('%s', (text, value) => {
    const found = read(text);
    expect(found.map((fact) => fact.value)).toEqual(value === undefined ? [] : [value]);
    // Nothing of it is written out: the day is inferred.
    for (const fact of found) expect(fact.known).toBe(false);
  });

  it('counts from the text’s own date, not from today', () => {
    expect(dates.read('下周三', { now: '2024-02-26' })[0]?.value).toBe('2024-03-06');
    expect(dates.read('29日', { now: '2024-02-26' })[0]?.value).toBe('2024-02-29');
    expect(dates.read('一个月后', { now: '2026-01-31' })[0]?.value).toBe('2026-02-28');
  });

  it.each<[string, string]>([
    ['2026-11-24T00:30:00+08:00', '2026-11-25'],
    ['2026-11-24T23:30:00-05:00', '2026-11-25'],
    ['2026-03-28T23:59:00+01:00', '2026-03-29'],
  ])('counts from the day as its writer had it: %s', (written, tomorrow) => {
    expect(dates.read('明天', { now: written })[0]?.value).toBe(tomorrow);
    expect(dates.read('tomorrow', { now: written })[0]?.value).toBe(tomorrow);
  });

  it('quotes all of what it read', () => {
    expect(read('请于3月中旬前答复')[0]?.quote).toBe('3月中旬');
    expect(read('请于本月下旬前答复')[0]?.quote).toBe('本月下旬');
  });
});

describe('what is no date', () => {
  it.each([
    'DSCR 1.25 against 1.10',
    'version 2.10.3',
    'at 10:30',
    'Phase 3 of the project',
    'a 15-year tenor',
    '第29号文件',
    '3号线项目',
    '12.5%',
    'invoice 2023-05-0412-88',
    '装机300万千瓦',
    '共5日元',
    'a facility of $5m',
    'USD 350m equivalent',
    'EBITDA of 12m and 24m',
    'a head of 335.7 m',
    'a 20 year maturity',
    'a 15y tenor with 3 years grace',
    'several months',
    'once a year',
    'in 5 minutes',
    'half an hour ago',
    'a second opinion',
    'the sun and the wind',
    'we may answer',
  ])('%s', (text) => {
    expect(read(text).map((fact) => fact.quote)).toEqual([]);
  });
});
