import { describe, expect, it } from 'vitest';
import { clientHosts, recordKeyOf, recordKeys } from '../../../lib/domain/match/client-keys';
import { recordKey } from '../../../lib/domain/match/match';
import { record } from './page';

describe('recordKeyOf', () => {
  it.each(['https://crm.example', 'HTTPS://CRM.Example', ' https://crm.example/ ', 'https://crm.example/#a'])(
    'is what the page’s record has, for the place %s',
    (origin) => {
      expect(recordKeyOf({ origin, type: 'account', id: '42' })).toBe(recordKey(record('H')));
    },
  );

  it.each([
    { origin: 'http://crm.example', type: 'account', id: '42' },
    { origin: 'https://crm.example:8443', type: 'account', id: '42' },
    { origin: 'https://crm.example.evil.test', type: 'account', id: '42' },
    { origin: 'https://crm.example', type: 'contact', id: '42' },
    { origin: 'https://crm.example', type: 'account', id: '420' },
  ])('is another for $origin $type $id', (externalId) => {
    expect(recordKeyOf(externalId)).not.toBe(recordKey(record('H')));
  });

  it.each([
    { origin: 'crm.example', type: 'account', id: '42' },
    { origin: '', type: 'account', id: '42' },
    { origin: 'https://crm.example', type: 'account', id: '' },
  ])('is none for the place "$origin" and the number "$id"', (externalId) => {
    expect(recordKeyOf(externalId)).toBeNull();
  });
});

describe('recordKeys', () => {
  it('are one for each record, each once', () => {
    const externalIds = [
      { origin: 'https://crm.example', type: 'account', id: '42' },
      { origin: 'https://CRM.example', type: 'account', id: '42' },
      { origin: 'nowhere', type: 'account', id: '42' },
      { origin: 'https://deals.example', type: 'deal', id: '7' },
    ];
    expect(recordKeys({ externalIds })).toEqual([
      'record:https://crm.example account 42',
      'record:https://deals.example deal 7',
    ]);
    expect(recordKeys({})).toEqual([]);
  });
});

describe('clientHosts', () => {
  it('are the domains of every role in lower case, each once', () => {
    const mailDomains = [{ name: 'Lexbridge.example' }, { name: 'HAISHENG.example' }, { name: ' ' }];
    expect(clientHosts({ domains: [' Haisheng.Example. '], mailDomains })).toEqual([
      'haisheng.example',
      'lexbridge.example',
    ]);
    expect(clientHosts({})).toEqual([]);
  });
});
