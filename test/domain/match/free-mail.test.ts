import { describe, expect, it } from 'vitest';
import { FREE_MAIL_HOSTS, isFreeMail } from '../../../lib/domain/match/free-mail';

describe('isFreeMail', () => {
  it.each([
    'gmail.com',
    'qq.com',
    'vip.163.com',
    'yahoo.com',
    'yahoo.co.jp',
    'yahoo.com.hk',
    'yahoo.de',
    'hotmail.co.uk',
    'outlook.com.br',
    'live.cn',
    'yandex.ru',
    'ymail.com',
    'rocketmail.com',
  ])('%s is free', (host) => {
    expect(isFreeMail(host)).toBe(true);
  });

  it.each([
    'haisheng.example',
    // A firm's own host whose first label is a provider's name.
    'live.haisheng.example',
    'outlook.nordwind.com',
    // Look-alikes say nothing about anybody, least of all that they are a provider.
    'gmail.com.evil.test',
    'yahoo.co.jp.evil.test',
    'notgmail.com',
    'com',
    '',
    'constructor',
    '__proto__',
  ])('%j is not', (host) => {
    expect(isFreeMail(host)).toBe(false);
  });
});

describe('the list', () => {
  it('is in order, without repetition, in lower case', () => {
    expect(FREE_MAIL_HOSTS).toEqual([...new Set<string>(FREE_MAIL_HOSTS)].toSorted());
    expect(FREE_MAIL_HOSTS).toEqual(FREE_MAIL_HOSTS.map((host) => host.toLowerCase()));
  });

  it('is free from end to end', () => {
    expect(FREE_MAIL_HOSTS.filter((host) => !isFreeMail(host))).toEqual([]);
  });
});
