import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../lib/domain/facts/chinese-number';

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
