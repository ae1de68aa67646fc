/** Pages and a small book for the tests of matching and logging; a test says only what it is about. */
import type { MatchBook } from '../../../lib/domain/match/match';
import type { Choice } from '../../../lib/domain/model/choice';
import type { Client } from '../../../lib/domain/model/client';
import type { Contact } from '../../../lib/domain/model/contact';
import type { PageContext, PagePerson } from '../../../lib/domain/model/page-context';
import type { Party } from '../../../lib/domain/model/party';

export const OWN = 'wei@bank.example';

export function person(role: PagePerson['role'], email?: string, row: Partial<PagePerson> = {}): PagePerson {
  return { role, ...(email === undefined ? {} : { email }), ...row };
}

export function page(row: Partial<PageContext> = {}): PageContext {
  return {
    adapter: 'generic',
    kind: 'other',
    url: 'https://page.example/here',
    title: 'A page',
    people: [],
    fields: [],
    text: '',
    missing: [],
    ...row,
  };
}

/** An open mail in the webmail of one provider. */
export function mail(people: PagePerson[], row: Partial<PageContext> = {}): PageContext {
  return page({
    adapter: 'gmail',
    kind: 'email',
    url: 'https://mail.google.com/mail/u/0/#inbox/1',
    people,
    email: { subject: 'Term sheet', body: '', attachments: [] },
    ...row,
  });
}

export const mailFrom = (email: string, row: Partial<PageContext> = {}) =>
  mail([person('from', email), person('to', OWN)], row);

/** An account's record in the CRM. */
export function record(
  name: string,
  row: Partial<PageContext> = {},
  of: Partial<NonNullable<PageContext['record']>> = {},
): PageContext {
  return page({
    adapter: 'espocrm',
    kind: 'record',
    url: 'https://crm.example/#Account/view/42',
    record: { type: 'account', id: '42', name, ...of },
    ...row,
  });
}

export const HAISHENG: Client = {
  id: 'haisheng',
  names: ['Haisheng Renewable Energy Co., Ltd.', '海晟新能源集团有限公司'],
  domains: ['haisheng.example'],
};
export const NORDWIND: Client = { id: 'nordwind', names: ['Nordwind AS'], domains: ['nordwind.example'] };

export function chen(row: Partial<Contact> = {}): Contact {
  return { id: 'p1', clientId: 'haisheng', name: 'Chen Zhiyuan', emails: ['cfo@haisheng.example'], ...row };
}

export function party(row: Partial<Party & { ownerId: string }> = {}): Party & { ownerId: string } {
  return {
    id: 'law',
    dealId: 'd',
    ownerId: 'haisheng',
    role: 'legalAdviser',
    name: 'Lexbridge',
    domains: ['lexbridge.example'],
    ...row,
  };
}

export function choice(key: string, row: Partial<Choice> = {}): Choice {
  return { id: `choice ${key}`, key, kind: 'client', clientId: 'nordwind', at: '2026-11-01', ...row };
}

export function matchBook(row: Partial<MatchBook> = {}): MatchBook {
  return { clients: [HAISHENG, NORDWIND], contacts: [chen()], parties: [], choices: [], ...row };
}
