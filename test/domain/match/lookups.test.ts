import { describe, expect, it } from 'vitest';
import { lookups, outsiders, ownDomains, recordKey } from '../../../lib/domain/match/match';
import type { PageContext } from '../../../lib/domain/model/page-context';
import { HAISHENG, mail, OWN, page, person, record } from './page';

const emails = (context: PageContext, own: string[]) => outsiders(context, own).map((one) => one.email);

describe('own addresses', () => {
  const from = (email: string) => mail([person('from', email)]);

  it.each([OWN, 'WEI@Bank.Example', ' wei@bank.example ', 'ｗｅｉ@bank.example'])('%s is own', (email) => {
    expect(emails(from(email), [OWN])).toEqual([]);
  });

  it.each([
    'lawei@bank.example',
    'wei@bank.example.evil.test',
    'wei@bank',
    'wei@sub.bank.example',
    'wei+crm@bank.example',
    'li@bank.example',
  ])('%s is somebody else', (email) => {
    expect(emails(from(email), [OWN])).toEqual([email]);
  });

  it('are also those the page names as its account’s', () => {
    const context = { ...from(OWN), ownAddresses: ['Wei@bank.example'] };
    expect(emails(context, [])).toEqual([]);
  });

  it('that are none make nobody own', () => {
    const people = [
      person('from', 'not an address'),
      person('to', ''),
      person('cc', undefined, { name: 'Li' }),
    ];
    expect(outsiders(mail(people, { ownAddresses: ['@'] }), ['', 'wei'])).toEqual(people);
  });
});

describe('outsiders', () => {
  const people = (['other', 'bcc', 'cc', 'to', 'contact', 'owner', 'from'] as const).map((role) =>
    person(role, `${role}@x.example`),
  );

  it('begin with the sender of a mail that came in', () => {
    expect(outsiders(mail(people), []).map((one) => one.role)).toEqual([
      'from',
      'contact',
      'to',
      'cc',
      'bcc',
      'other',
    ]);
  });

  it('begin with the recipient of a mail that went out', () => {
    const out = mail(people, { email: { subject: '', body: '', attachments: [], direction: 'out' } });
    expect(outsiders(out, []).map((one) => one.role)).toEqual([
      'to',
      'cc',
      'bcc',
      'contact',
      'other',
      'from',
    ]);
  });
});

describe('recordKey', () => {
  it.each<[string, PageContext, string | null]>([
    ['where it lives, what it is, its number', record('H'), 'record:https://crm.example account 42'],
    [
      'the host in lower case, the path left out',
      record('H', { url: 'HTTPS://CRM.Example/other?x=1' }),
      'record:https://crm.example account 42',
    ],
    ['nothing without a number', record('H', {}, { id: '' }), null],
    ['nothing without a place', record('H', { url: 'about:blank' }), null],
    ['nothing without a record', page(), null],
  ])('is %s', (_, context, key) => {
    expect(recordKey(context)).toBe(key);
  });
});

describe('lookups', () => {
  it('names what of the book a mail needs, each once', () => {
    const context = mail([
      person('from', 'Chen@cfo.haisheng.example', { organisation: 'Haisheng Co., Ltd.' }),
      person('to', OWN),
      person('cc', 'li@haisheng.example'),
      person('cc', 'LI@haisheng.example'),
      person('cc', 'wang@qq.com'),
      person('cc', undefined, { name: 'Nobody' }),
    ]);
    expect(lookups(context, [OWN])).toEqual({
      emails: ['chen@cfo.haisheng.example', 'li@haisheng.example', 'wang@qq.com'],
      hosts: ['cfo.haisheng.example', 'haisheng.example'],
      names: ['haisheng'],
      choiceKeys: [
        'mail:chen@cfo.haisheng.example',
        'mail:li@haisheng.example',
        'mail:li@haisheng.example',
        'mail:wang@qq.com',
        'domain:cfo.haisheng.example',
        'domain:haisheng.example',
        'domain:haisheng.example',
      ],
      recordKeys: [],
    });
  });

  it('names what of the book a record needs', () => {
    const context = record('海晟新能源集团有限公司', {
      organisation: { name: 'Haisheng', domain: 'Haisheng.Example' },
    });
    expect(lookups(context, [OWN])).toEqual({
      emails: [],
      hosts: ['haisheng.example'],
      names: ['海晟新能源', 'haisheng'],
      choiceKeys: ['domain:haisheng.example', 'record:https://crm.example account 42'],
      recordKeys: ['record:https://crm.example account 42'],
    });
  });

  it.each(['contact', 'activity'] as const)(
    'does not take the name of a record of type %s for a firm',
    (type) => {
      const context = record(
        'Chen Zhiyuan',
        { people: [person('contact', undefined, { organisation: 'Haisheng' })] },
        { type },
      );
      expect(lookups(context, []).names).toEqual(['haisheng']);
    },
  );

  it('needs nothing for a page that names nobody', () => {
    expect(lookups(page({ organisation: { name: '  ' } }), [])).toEqual({
      emails: [],
      hosts: [],
      names: [],
      choiceKeys: [],
      recordKeys: [],
    });
  });
});

describe('ownDomains', () => {
  it('are those listed plainly and those with the role own', () => {
    const mailDomains = [
      { name: 'HS-Power.example', role: 'own' as const },
      { name: 'lexbridge.example', role: 'adviser' as const },
      { name: 'agent.example', role: 'agent' as const },
      { name: 'park.example', role: 'shared' as const },
    ];
    expect(ownDomains({ ...HAISHENG, domains: ['Haisheng.example'], mailDomains })).toEqual([
      'haisheng.example',
      'hs-power.example',
    ]);
    expect(ownDomains({ id: 'x', names: ['X'] })).toEqual([]);
  });
});
