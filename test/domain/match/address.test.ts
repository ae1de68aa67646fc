import { describe, expect, it } from 'vitest';
import { addressKey, domainKey, hostAndParents, hostOf } from '../../../lib/domain/match/address';
import { originOf } from '../../../lib/domain/match/origin';

describe('addressKey', () => {
  it.each([
    ['cfo@haisheng.example', 'cfo@haisheng.example'],
    ['CFO@Haisheng.Example', 'cfo@haisheng.example'],
    [' cfo@haisheng.example\n', 'cfo@haisheng.example'],
    ['ｃｆｏ＠ｈａｉｓｈｅｎｇ．ｅｘａｍｐｌｅ', 'cfo@haisheng.example'],
    ["o'brien+deals@haisheng.example", "o'brien+deals@haisheng.example"],
    ['陈@海晟.example', '陈@海晟.example'],
    ['__proto__@haisheng.example', '__proto__@haisheng.example'],
  ])('%j → %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });

  it.each([
    '',
    '   ',
    'cfo',
    '@',
    '@haisheng.example',
    'cfo@',
    'the cfo@haisheng.example',
    '<cfo@haisheng.example>',
    '"cfo"@haisheng.example',
    'cfo@haisheng.example, wei@bank.example',
    'cfo@haisheng.example;wei@bank.example',
    'cfo@haisheng.example@evil.test',
  ])('%j is no address', (address) => {
    expect(addressKey(address)).toBeNull();
  });
});

describe('domainKey', () => {
  it.each([
    ['haisheng.example', 'haisheng.example'],
    [' Haisheng.Example ', 'haisheng.example'],
    ['haisheng.example.', 'haisheng.example'],
    ['  ', ''],
  ])('%j → %j', (domain, key) => {
    expect(domainKey(domain)).toBe(key);
  });
});

describe('hostOf', () => {
  it.each([
    ['cfo@Haisheng.Example', 'haisheng.example'],
    ['cfo@mail.haisheng.example.', 'mail.haisheng.example'],
    ['cfo@haisheng.example.evil.test', 'haisheng.example.evil.test'],
    ['haisheng.example', null],
    ['', null],
  ])('%j → %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});

describe('hostAndParents', () => {
  it.each<[string, string[]]>([
    ['cfo.bank.com.cn', ['cfo.bank.com.cn', 'bank.com.cn', 'com.cn']],
    ['haisheng.example', ['haisheng.example']],
    ['haisheng.example.evil.test', ['haisheng.example.evil.test', 'example.evil.test', 'evil.test']],
    ['localhost', []],
    ['', []],
  ])('%j → %j', (host, all) => {
    expect(hostAndParents(host)).toEqual(all);
  });
});

describe('originOf', () => {
  it.each([
    ['https://CRM.Example/#Account/view/42', 'https://crm.example'],
    ['https://crm.example:8443?id=1', 'https://crm.example:8443'],
    ['http://crm.example', 'http://crm.example'],
    ['/Account/42', null],
    ['about:blank', null],
    ['', null],
  ])('%j → %s', (url, origin) => {
    expect(originOf(url)).toBe(origin);
  });
});
