import { describe, expect, it } from 'vitest';
import { nameKey, nameKeys, similarKeys } from '../../../lib/domain/match/name-key';

describe('nameKey', () => {
  it.each([
    ['Haisheng Renewable Energy Co., Ltd.', 'haisheng renewable energy'],
    ['HAISHENG RENEWABLE ENERGY', 'haisheng renewable energy'],
    ['Ｈａｉｓｈｅｎｇ　Ｅｎｅｒｇｙ', 'haisheng energy'],
    ['The Nordwind Company AS', 'nordwind'],
    ['Société Générale S.A.', 'société générale'],
    ['Enel S.p.A.', 'enel'],
    ['Deltagrid Sdn. Bhd.', 'deltagrid'],
    ["O'Brien & Sons plc", 'obrien sons'],
    ['O’Brien  &  Sons', 'obrien sons'],
    ['海晟新能源集团有限公司', '海晟新能源'],
    ['海晟新能源股份有限公司', '海晟新能源'],
    ['海晟新能源集团股份有限公司', '海晟新能源'],
    ['海晟新能源有限责任公司', '海晟新能源'],
    ['海晟新能源（集团）有限公司', '海晟新能源'],
    ['海晟新能源集团公司', '海晟新能源'],
    ['海晟 新能源 公司', '海晟新能源'],
    ['海晟集團有限公司', '海晟'],
    ['海晟有限責任公司', '海晟'],
    ['海晟（中国）有限公司', '海晟中国'],
    ['绿港基金（有限合伙）', '绿港基金'],
    ['Haisheng 海晟', 'haisheng海晟'],
  ])('%s → %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it.each([
    ['Co., Ltd.', 'co ltd'],
    ['The Company', 'the company'],
    ['公司', '公司'],
    ['有限公司', '有限公司'],
    ['大公司', '大公司'],
  ])('keeps a name that would otherwise vanish: %s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it.each([
    ['', ''],
    [' \t', ''],
    ['—', ''],
    ['（）', ''],
    ['__proto__', 'proto'],
    ['constructor', 'constructor'],
  ])('%j → %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe('nameKeys', () => {
  it('has each key once and none that is empty', () => {
    expect(nameKeys(['Haisheng Ltd', 'HAISHENG', '', '—', '海晟新能源公司', '海晟新能源'])).toEqual([
      'haisheng',
      '海晟新能源',
    ]);
  });
});

describe('similarKeys', () => {
  it.each<[string, string, boolean]>([
    ['haisheng', 'haisheng', true],
    ['haisheng', 'haisheng renewable', true],
    ['haisheng', 'haisheng新能源', true],
    ['海晟新', '海晟新能源', true],
    ['wind', 'wind power', true],
    // Within a word it is another word.
    ['hais', 'haisheng', false],
    ['haisheng', 'haishengs', false],
    // Too short to mean anything.
    ['sun', 'sun power', false],
    ['海晟', '海晟新能源', false],
    ['', 'haisheng', false],
    ['', '', false],
    // Only a common beginning counts.
    ['renewable', 'haisheng renewable', false],
    ['haisheng solar', 'haisheng wind', false],
  ])('%j and %j: %s', (a, b, similar) => {
    expect([similarKeys(a, b), similarKeys(b, a)]).toEqual([similar, similar]);
  });
});
