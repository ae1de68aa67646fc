import { describe, expect, it } from 'vitest';
import { chineseNumber, chineseSpan } from '../../lib/domain/facts/chinese-number';

describe('chineseNumber', () => {
  it.each<[string, number | null]>([
    ['二〇二六', 2026],
    ['一千二百三十', 1230],
    ['一千零五', 1005],
    ['十五', 15],
    ['二十', 20],
    ['两百', 200],
    ['贰仟叁佰肆拾', 2340],
    ['百', 100],
    ['零', 0],
    ['', null],
    ['三百x', null],
    ['15', null],
    ['constructor', null],
  ])('%s → %s', (text, value) => {
    expect(chineseNumber(text)).toBe(value);
  });
});

describe('chineseSpan', () => {
  it.each<[string, [number, number] | null]>([
    ['二三十', [20, 30]],
    ['三四千', [3000, 4000]],
    ['七八', [7, 8]],
    ['两三百', [200, 300]],
    ['十七八', [17, 18]],
    ['一千二三百', [1200, 1300]],
    ['三五', [3, 5]],
    ['九十', null],
    ['二十三', null],
    ['二〇二三', null],
    ['一二三', null],
    ['七', null],
    ['', null],
  ])('%s → %j', (text, span) => {
    expect(chineseSpan(text)).toEqual(span);
  });
});
