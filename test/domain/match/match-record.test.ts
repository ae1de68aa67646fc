import { describe, expect, it } from 'vitest';
import { match } from '../../../lib/domain/match/match';
import type { Choice } from '../../../lib/domain/model/choice';
import type { PageContext } from '../../../lib/domain/model/page-context';
import { chen, choice, HAISHENG, mailFrom, matchBook, NORDWIND, OWN, person, record } from './page';

const read = (context: PageContext, row: Parameters<typeof matchBook>[0] = {}) =>
  match(context, matchBook(row), [OWN]);

const RECORD = 'record:https://crm.example account 42';
const WITH_CHEN = { people: [person('contact', 'cfo@haisheng.example')] };

describe('a record, sign by sign', () => {
  const externalIds = [{ origin: 'https://crm.example', type: 'account', id: '42' }];

  it('knows its own number before its name', () => {
    const clients = [HAISHENG, { ...NORDWIND, externalIds }];
    expect(read(record('Haisheng Renewable Energy', WITH_CHEN), { clients })).toMatchObject({
      status: 'certain',
      clientId: 'nordwind',
      reasons: [{ code: 'record', detail: '42' }],
    });
  });

  it('adds the contact whose address stands there', () => {
    const clients = [{ ...HAISHENG, externalIds }];
    expect(read(record('Another name', WITH_CHEN), { clients })).toMatchObject({
      clientId: 'haisheng',
      contactId: 'p1',
      reasons: [{ code: 'record', detail: '42' }],
    });
  });

  it.each([
    { origin: 'https://other.example', type: 'account', id: '42' },
    { origin: 'https://crm.example', type: 'contact', id: '42' },
    { origin: 'https://crm.example', type: 'account', id: '4' },
  ])('is another record: $origin $type $id', (externalId) => {
    const clients = [{ ...NORDWIND, externalIds: [externalId] }];
    expect(read(record('Deltagrid'), { clients })).toMatchObject({ status: 'unknown', key: RECORD });
  });

  it('knows the exact name', () => {
    expect(read(record('海晟新能源股份有限公司'))).toEqual({
      status: 'certain',
      clientId: 'haisheng',
      reasons: [{ code: 'name', detail: '海晟新能源股份有限公司' }],
    });
  });

  it('gathers what name and address say of the same client', () => {
    expect(read(record('Haisheng Renewable Energy', WITH_CHEN))).toMatchObject({
      status: 'certain',
      clientId: 'haisheng',
      contactId: 'p1',
      reasons: [{ code: 'name' }, { code: 'address', detail: 'cfo@haisheng.example' }],
    });
  });

  it('asks where the address is of two clients, with all that speaks for each', () => {
    const contacts = [
      chen(),
      chen({ id: 'p2', clientId: 'nordwind' }),
      chen({ id: 'p3', clientId: 'nordwind' }),
    ];
    const found = read(record('Haisheng Renewable Energy', WITH_CHEN), { contacts });
    expect(found).toMatchObject({
      status: 'candidates',
      candidates: [
        { clientId: 'haisheng', contactId: 'p1', reasons: [{ code: 'name' }, { code: 'address' }] },
        { clientId: 'nordwind', contactId: 'p2', reasons: [{ code: 'address' }, { code: 'address' }] },
      ],
    });
  });

  it('asks where name and address disagree', () => {
    expect(read(record('Nordwind', WITH_CHEN))).toEqual({
      status: 'candidates',
      candidates: [
        { clientId: 'nordwind', reasons: [{ code: 'name', detail: 'Nordwind' }] },
        {
          clientId: 'haisheng',
          contactId: 'p1',
          reasons: [{ code: 'address', detail: 'cfo@haisheng.example' }],
        },
      ],
      key: RECORD,
      person: WITH_CHEN.people[0],
    });
  });

  it.each<[string, Partial<PageContext>]>([
    ['a person', { people: [person('contact', 'li@haisheng.example')] }],
    ['the page', { organisation: { name: 'HRE', domain: 'Haisheng.example' } }],
    [
      'the page, the person having a free-mail address',
      {
        people: [person('contact', 'li@gmail.com')],
        organisation: { name: 'HRE', domain: 'haisheng.example' },
      },
    ],
  ])('knows the domain of %s where it knows no name', (_, row) => {
    expect(read(record('HRE', row))).toMatchObject({
      status: 'certain',
      clientId: 'haisheng',
      reasons: [{ code: 'domain', detail: 'haisheng.example' }],
    });
  });

  it('only proposes by a similar name', () => {
    expect(read(record('Nordwind Offshore'))).toMatchObject({
      status: 'candidates',
      candidates: [{ clientId: 'nordwind', reasons: [{ code: 'similarName', detail: 'Nordwind Offshore' }] }],
    });
  });
});

describe('what the user once answered', () => {
  const HIM = 'mail:cfo@haisheng.example';
  const from = mailFrom('cfo@haisheng.example');
  const not = (key: string, row: Partial<Choice> = {}) =>
    choice(key, { kind: 'notClient', clientId: undefined, ...row });

  it.each<[string, PageContext, string, string]>([
    ['an address', from, HIM, 'cfo@haisheng.example'],
    ['a domain', from, 'domain:haisheng.example', 'haisheng.example'],
    ['a record', record('Haisheng Renewable Energy', WITH_CHEN), RECORD, 'https://crm.example account 42'],
  ])('wins over every other sign, about %s', (_, context, key, detail) => {
    const found = read(context, { choices: [choice(key)] });
    expect(found).toMatchObject({
      status: 'certain',
      clientId: 'nordwind',
      reasons: [{ code: 'choice', detail }],
    });
    expect(found).not.toHaveProperty('contactId');
  });

  it('says which contact it is where the client has one with that address', () => {
    const contacts = [chen(), chen({ id: 'p2', clientId: 'nordwind' })];
    expect(read(from, { contacts, choices: [choice(HIM)] })).toMatchObject({
      status: 'certain',
      clientId: 'nordwind',
      contactId: 'p2',
    });
  });

  it('holds for a record that shows nobody', () => {
    expect(read(record('HRE'), { choices: [choice(RECORD)] })).toEqual({
      status: 'certain',
      clientId: 'nordwind',
      reasons: [{ code: 'choice', detail: 'https://crm.example account 42' }],
    });
  });

  it.each([HIM, 'domain:haisheng.example'])('may be that it is no client: %s', (key) => {
    expect(read(from, { choices: [not(key)] })).toEqual({
      status: 'notClient',
      choiceId: `choice ${key}`,
      person: from.people[0],
    });
  });

  it.each<[string, Choice[], object]>([
    [
      'a later yes',
      [not(HIM), choice(HIM, { at: '2026-11-02' })],
      { status: 'certain', clientId: 'nordwind', reasons: [{ code: 'choice' }] },
    ],
    [
      'a later no',
      [choice(HIM), not('domain:haisheng.example', { at: '2026-11-02' })],
      { status: 'notClient' },
    ],
    [
      // 09:00 in Shanghai is 01:00 UTC.
      'what was later by the clock, not by its digits',
      [not(HIM, { at: '2026-11-02T09:00:00+08:00' }), choice(HIM, { at: '2026-11-02T02:00:00Z' })],
      { status: 'certain', clientId: 'nordwind' },
    ],
    ['nothing that was taken back', [not(HIM, { deletedAt: '2026-11-03' })], { clientId: 'haisheng' }],
    ['nothing about a client that is gone', [choice(HIM, { clientId: 'gone' })], { clientId: 'haisheng' }],
    ['nothing without a client', [choice(HIM, { clientId: undefined })], { clientId: 'haisheng' }],
    ['nothing about another address', [not('mail:acfo@haisheng.example')], { clientId: 'haisheng' }],
    ['nothing about a longer address', [not(`${HIM}.evil.test`)], { clientId: 'haisheng' }],
    ['nothing about another domain', [not('domain:example')], { clientId: 'haisheng' }],
    ['nothing about a longer domain', [not('domain:haisheng.example.evil.test')], { clientId: 'haisheng' }],
    ['nothing about another record', [not(RECORD)], { clientId: 'haisheng' }],
  ])('counts %s', (_, choices, wanted) => {
    expect(read(from, { choices })).toMatchObject(wanted);
  });

  it('never speaks for everybody with a free-mail address', () => {
    const choices = [choice('domain:gmail.com')];
    expect(read(mailFrom('chen@gmail.com'), { choices })).toMatchObject({ status: 'unknown' });
  });
});
