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
  ])('%s', (text, value) => {
    expect(read(text)).toMatchObject([{ value, known: true }]);
  });

  it.each<[string, unknown]>([
    ['H1 2027', { from: '2027-01-01', to: '2027-06-30' }],
    ['the third quarter of 2026', { from: '2026-07-01', to: '2026-09-30' }],
    ['In 2009 the bank lent', { from: '2009-01-01', to: '2009-12-31' }],
    ['2026年6月投产', { from: '2026-06-01', to: '2026-06-30' }],
    ['2027年上半年', { from: '2027-01-01', to: '2027-06-30' }],
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
    ['2月31日', undefined],
  ])('%s', (text, value) => {
    const found = read(text);
    expect(found.map((fact) => fact.value)).toEqual(value === undefined ? [] : [value]);
    for (const fact of found) expect(fact.known).toBe(text === '明天' ? false : fact.known);
  });

  it('counts from the text’s own date, not from today', () => {
    expect(dates.read('下周三', { now: '2024-02-26' })[0]?.value).toBe('2024-03-06');
    expect(dates.read('29日', { now: '2024-02-26' })[0]?.value).toBe('2024-02-29');
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
  ])('%s', (text) => {
    expect(read(text).map((fact) => fact.quote)).toEqual([]);
  });
});
