import { describe, expect, it } from 'vitest';
import { coreName, isShortNameOf } from '../../../lib/domain/match/short-name';

describe('coreName', () => {
  it.each([
    ['江苏海晟新能源科技有限公司', '海晟'],
    ['江苏省海晟新能源集团股份有限公司', '海晟'],
    ['海晟（江苏）能源有限公司', '海晟'],
    ['海晟新能源', '海晟'],
    ['盐城市绿港投资管理有限公司', '绿港'],
    ['莲花风电有限公司', '莲花'],
    ['北京大学', '北京大学'],
    ['西安银行股份有限公司', '西安银行'],
    ['上海电力股份有限公司', '上海'],
    ['科技有限公司', '科技'],
    ['Haisheng Renewable Energy Co., Ltd.', 'haisheng renewable energy'],
    ['', ''],
  ])('%s → %s', (name, core) => expect(coreName(name)).toBe(core));
});

describe('isShortNameOf', () => {
  const full = '江苏海晟新能源科技有限公司';
  it.each([
    ['海晟', full],
    ['海晟新能源', full],
    ['海晟集团', full],
    ['江苏海晟', full],
    ['Haisheng海晟', full],
    [full, full],
    ['珍禾堂', '天津正大珍禾堂食品股份有限公司'],
    ['绿港湾净水器', '绿港湾集团股份有限公司'],
    ['光禾股份', '山西光禾半导体照明股份有限公司'],
    ['Nordwind', 'Nordwind AS'],
  ])('%s stands for %s', (short, name) => expect(isShortNameOf(short, name)).toBe(true));
  it.each([
    ['新能源', full],
    ['江苏', full],
    ['晟', full],
    ['海', full],
    ['海天', full],
    ['科技', full],
    ['', full],
    ['西安银行', '兰州银行股份有限公司'],
    ['银行', '兰州银行股份有限公司'],
    ['海晟', ''],
    ['Nord', 'Nordwind AS'],
    ['wind', 'Nordwind AS'],
  ])('%s does not stand for %s', (short, name) => expect(isShortNameOf(short, name)).toBe(false));
});
