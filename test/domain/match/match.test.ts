import { describe, expect, it } from 'vitest';
import { match } from '../../../lib/domain/match/match';
import type { PageContext } from '../../../lib/domain/model/page-context';
import {
  HAISHENG,
  mail,
  mailFrom,
  matchBook,
  NORDWIND,
  OWN,
  page,
  party,
  person,
  chen,
  record,
} from './page';

const read = (context: PageContext, row: Parameters<typeof matchBook>[0] = {}) =>
  match(context, matchBook(row), [OWN]);

describe('a mail, sign by sign', () => {
  it('knows the exact address of a contact', () => {
    expect(read(mailFrom('CFO@haisheng.example'))).toEqual({
      status: 'certain',
      clientId: 'haisheng',
      contactId: 'p1',
      reasons: [{ code: 'address', detail: 'cfo@haisheng.example' }],
      person: { role: 'from', email: 'CFO@haisheng.example' },
    });
  });

  it('believes a contact’s address before the domain', () => {
    const contacts = [chen({ clientId: 'nordwind' })];
    expect(read(mailFrom('cfo@haisheng.example'), { contacts })).toMatchObject({
      status: 'certain',
      clientId: 'nordwind',
      reasons: [{ code: 'address', detail: 'cfo@haisheng.example' }],
    });
  });

  it.each(['li@haisheng.example', 'li@mail.haisheng.example', 'LI@MAIL.Haisheng.example.'])(
    'knows the client’s own domain: %s',
    (email) => {
      const found = read(mailFrom(email));
      const host = email.slice(3).toLowerCase().replace(/\.$/, '');
      expect(found).toMatchObject({
        status: 'certain',
        clientId: 'haisheng',
        reasons: [{ code: 'domain', detail: host }],
      });
      expect(found).not.toHaveProperty('contactId');
    },
  );

  it('believes the domain before a name', () => {
    const found = read(mailFrom('li@haisheng.example', { organisation: { name: 'Nordwind' } }));
    expect(found).toMatchObject({ status: 'certain', clientId: 'haisheng', reasons: [{ code: 'domain' }] });
  });

  it.each([
    ['Nordwind', 'nordwind', 'name'],
    ['海晟新能源股份有限公司', 'haisheng', 'name'],
    ['Ｎｏｒｄｗｉｎｄ', 'nordwind', 'name'],
    ['Nordwind Offshore', 'nordwind', 'similarName'],
    ['海晟新能源（越南）有限公司', 'haisheng', 'similarName'],
  ])('only proposes by a name or an alias: %s', (name, clientId, code) => {
    expect(read(mailFrom('someone@elsewhere.example', { organisation: { name } }))).toEqual({
      status: 'candidates',
      candidates: [{ clientId, reasons: [{ code, detail: name }] }],
      key: 'mail:someone@elsewhere.example',
      person: { role: 'from', email: 'someone@elsewhere.example' },
    });
  });

  it('compares the stored keys of a client’s names where there are any', () => {
    const clients = [{ ...NORDWIND, nameKeys: ['north wind'] }];
    const code = (name: string) => read(mailFrom('a@b.example', { organisation: { name } }), { clients });
    expect(code('North Wind')).toMatchObject({
      status: 'candidates',
      candidates: [{ clientId: 'nordwind' }],
    });
    expect(code('Nordwind')).toMatchObject({ status: 'unknown' });
  });

  it('takes the first recipient whose address is known', () => {
    const people = [
      person('from', OWN),
      person('to', 'a@elsewhere.example'),
      person('cc', 'cfo@haisheng.example'),
      person('cc', 'b@nordwind.example'),
    ];
    const contacts = [chen(), chen({ id: 'p2', clientId: 'nordwind', emails: ['b@nordwind.example'] })];
    expect(read(mail(people), { contacts })).toMatchObject({
      status: 'certain',
      clientId: 'haisheng',
      contactId: 'p1',
      person: { email: 'a@elsewhere.example' },
    });
  });
});

describe('what never decides', () => {
  it.each([
    'cfo@haisheng.example.evil.test',
    'cfo@nothaisheng.example',
    'cfo@haisheng-example.test',
    'cfo@haisheng.exampl',
    'haisheng.example@evil.test',
    'acfo@haisheng.example.test',
  ])('a look-alike: %s', (email) => {
    expect(read(mailFrom(email))).toMatchObject({ status: 'unknown', key: `mail:${email}` });
  });

  it('a known address in the sender’s name', () => {
    const from = person('from', 'x@evil.test', { name: 'cfo@haisheng.example' });
    expect(read(mail([from]))).toMatchObject({ status: 'unknown', key: 'mail:x@evil.test' });
  });

  it.each(['chen@gmail.com', 'chen@eu.gmail.com', 'chen@yahoo.co.jp', 'chen@vip.qq.com'])(
    'a free-mail domain, even where a client lists it: %s',
    (email) => {
      const clients = [{ ...HAISHENG, domains: ['gmail.com', 'yahoo.co.jp', 'vip.qq.com', 'qq.com'] }];
      expect(read(mailFrom(email), { clients })).toMatchObject({ status: 'unknown', key: `mail:${email}` });
    },
  );

  it('but a contact’s free-mail address is an address', () => {
    const contacts = [chen({ emails: ['chen@gmail.com'] })];
    expect(read(mailFrom('chen@gmail.com'), { contacts })).toMatchObject({
      status: 'certain',
      reasons: [{ code: 'address' }],
    });
  });

  it.each(['a@lexbridge.example', 'a@oslo.LexBridge.example'])('an adviser’s domain: %s', (email) => {
    const parties = [party({ domains: ['Lexbridge.example'] })];
    const clients = [HAISHENG, { ...NORDWIND, domains: ['lexbridge.example'] }];
    const found = read(mailFrom(email), { parties, clients });
    expect(found).toMatchObject({ status: 'candidates', key: `mail:${email.toLowerCase()}` });
    expect(found).toHaveProperty('candidates', [
      { clientId: 'haisheng', reasons: [{ code: 'adviser', detail: 'Lexbridge' }] },
    ]);
  });

  it.each(['adviser', 'agent', 'shared'] as const)('a domain with the role %s', (role) => {
    const mailDomains = [{ name: 'Lexbridge.example', role }];
    const clients = [
      { ...HAISHENG, mailDomains },
      { ...NORDWIND, domains: ['lexbridge.example'] },
    ];
    expect(read(mailFrom('a@lexbridge.example'), { clients })).toMatchObject({ status: 'unknown' });
  });

  it('but the domain of a party that is a client is that client’s', () => {
    const parties = [
      party({ ownerId: 'nordwind', role: 'sponsor', clientId: 'haisheng', domains: ['haisheng.example'] }),
      party({ id: 'epc', role: 'epcContractor', domains: undefined }),
    ];
    expect(read(mailFrom('li@haisheng.example'), { parties })).toMatchObject({
      status: 'certain',
      clientId: 'haisheng',
      reasons: [{ code: 'domain' }],
    });
  });

  it('the address of somebody who has left', () => {
    const contacts = [chen({ left: true, emails: ['cfo@other.example'] })];
    expect(read(mailFrom('cfo@other.example'), { contacts })).toMatchObject({ status: 'unknown' });
  });

  it.each(['—', '', '公'])('a name that says nothing: %j', (name) => {
    expect(read(mailFrom('a@b.example', { organisation: { name } }))).toMatchObject({ status: 'unknown' });
  });
});

describe('several that may be meant', () => {
  it('is asked where one address belongs to two clients', () => {
    const contacts = [chen(), chen({ id: 'p2', clientId: 'nordwind' })];
    const reasons = [{ code: 'address', detail: 'cfo@haisheng.example' }];
    expect(read(mailFrom('cfo@haisheng.example'), { contacts })).toEqual({
      status: 'candidates',
      candidates: [
        { clientId: 'haisheng', contactId: 'p1', reasons },
        { clientId: 'nordwind', contactId: 'p2', reasons },
      ],
      key: 'mail:cfo@haisheng.example',
      person: { role: 'from', email: 'cfo@haisheng.example' },
    });
  });

  it('is asked where two clients share a domain', () => {
    const clients = [HAISHENG, { ...NORDWIND, domains: ['haisheng.example'] }];
    const reasons = [{ code: 'domain', detail: 'haisheng.example' }];
    expect(read(mailFrom('li@haisheng.example'), { clients })).toMatchObject({
      status: 'candidates',
      candidates: [
        { clientId: 'haisheng', reasons },
        { clientId: 'nordwind', reasons },
      ],
    });
  });

  it('lists each client once with all its reasons, the stronger ones first', () => {
    const clients = [{ ...NORDWIND, names: ['Nordwind Energi'] }, HAISHENG];
    const parties = [party(), party({ id: 'law2', name: 'Lexbridge Oslo' })];
    const found = read(mailFrom('a@lexbridge.example', { organisation: { name: '海晟新能源' } }), {
      clients: [...clients, { id: 'similar', names: ['海晟新能源科技'] }],
      parties,
    });
    expect(found).toHaveProperty('candidates', [
      {
        clientId: 'haisheng',
        reasons: [
          { code: 'name', detail: '海晟新能源' },
          { code: 'adviser', detail: 'Lexbridge' },
          { code: 'adviser', detail: 'Lexbridge Oslo' },
        ],
      },
      { clientId: 'similar', reasons: [{ code: 'similarName', detail: '海晟新能源' }] },
    ]);
  });

  it('shows no more than eight', () => {
    const clients = Array.from({ length: 12 }, (_, i) => ({ id: `n${i}`, names: [`Nordwind ${i}`] }));
    const found = read(mailFrom('a@b.example', { organisation: { name: 'Nordwind' } }), { clients });
    expect(found.status === 'candidates' && found.candidates.map((one) => one.clientId)).toEqual([
      'n0',
      'n1',
      'n2',
      'n3',
      'n4',
      'n5',
      'n6',
      'n7',
    ]);
  });
});

describe('nobody', () => {
  it.each<[string, PageContext, object]>([
    ['a list', page({ kind: 'list', people: [person('from', 'cfo@haisheng.example')] }), { status: 'none' }],
    ['an empty page', page(), { status: 'none' }],
    ['our own people only', mail([person('from', OWN), person('to', OWN)]), { status: 'internal' }],
    ['an owner only', record('', { people: [person('owner', 'li@bank.example')] }), { status: 'internal' }],
    [
      'a stranger without an address',
      mail([person('from', undefined, { name: 'Li' })]),
      { status: 'unknown', key: null, person: { role: 'from', name: 'Li' } },
    ],
    [
      'an account nobody knows',
      record('Deltagrid'),
      { status: 'unknown', key: 'record:https://crm.example account 42' },
    ],
  ])('%s', (_, context, wanted) => {
    expect(read(context)).toEqual(wanted);
  });

  it.each(['__proto__', 'constructor', 'toString'])('nor by a name that every object has: %s', (name) => {
    expect(read(record(name))).toMatchObject({ status: 'unknown' });
    const clients = [{ id: name, names: [name] }];
    expect(read(record(name), { clients })).toMatchObject({
      status: 'certain',
      clientId: name,
      reasons: [{ code: 'name', detail: name }],
    });
  });
});

it('leaves page and book as they were', () => {
  const context = mailFrom('a@lexbridge.example', { organisation: { name: 'Nordwind' } });
  const book = matchBook({ parties: [party()] });
  const before = structuredClone({ context, book });
  const first = match(context, book, [OWN]);
  expect(match(context, book, [OWN])).toEqual(first);
  expect({ context, book }).toEqual(before);
});
