import { describe, expect, it } from 'vitest';
import { completeSender } from '../../../lib/domain/match/complete-sender';
import { draftClient } from '../../../lib/domain/match/draft-client';
import type { PageContext, PagePerson } from '../../../lib/domain/model/page-context';
import { mail, person } from './page';

const SIGNED =
  'Would you have half an hour next week?\n\nKind regards,\n\n--\nAoife Brennan\nChief Financial Officer\nCorrib Tidal Energy Ltd\nT: +353 91 555 012\naoife.brennan@corrib-tidal.example';

function mailOf(body: string, people: PagePerson[], signature?: string): PageContext {
  return mail(people, {
    email: { subject: 'Hello', body, attachments: [], ...(signature ? { signature } : {}) },
  });
}

const AOIFE = person('from', 'aoife.brennan@corrib-tidal.example', { name: 'Aoife Brennan' });

describe('completeSender', () => {
  it('adds title, firm and number to the sender', () => {
    expect(completeSender(mailOf(SIGNED, [AOIFE]), AOIFE)).toEqual({
      ...AOIFE,
      jobTitle: 'Chief Financial Officer',
      organisation: 'Corrib Tidal Energy Ltd',
      phone: '+353 91 555 012',
    });
  });
  it('keeps what the page itself says', () => {
    const known = { ...AOIFE, jobTitle: 'CFO', organisation: 'Corrib Tidal', phone: '+353 1 555' };
    expect(completeSender(mailOf(SIGNED, [known]), known)).toEqual(known);
  });
  it('reads a signature that the page gives apart from the text', () => {
    const context = mailOf(
      '请查收。',
      [],
      '陈志远\n首席财务官\n海晟新能源集团有限公司\n电话：0515-5550 0188',
    );
    expect(completeSender(context, person('from', 'cfo@haisheng.example', { name: '陈志远' }))).toMatchObject(
      {
        jobTitle: '首席财务官',
        organisation: '海晟新能源集团有限公司',
        phone: '0515-5550 0188',
      },
    );
  });
  it.each<[string, PagePerson]>([
    ['by the name in the address', person('from', 'aoife.brennan@corrib-tidal.example')],
    ['by the address in the signature', person('from', 'Aoife.Brennan@corrib-tidal.example', { name: 'AB' })],
    ['by one name', person('from', 'cfo@corrib-tidal.example', { name: 'Brennan, Aoife' })],
    ['by an address without a dot', person('from', 'aoifebrennan@gmail.com')],
  ])('knows whose signature it is %s', (_, sender) => {
    expect(completeSender(mailOf(SIGNED, [sender]), sender)).toMatchObject({ phone: '+353 91 555 012' });
  });
  it.each<[string, PageContext, PagePerson]>([
    [
      'somebody else’s signature',
      mailOf(SIGNED, []),
      person('from', 'rosa@corrib-tidal.example', { name: 'Rosa Byrne' }),
    ],
    ['the mail’s receiver', mailOf(SIGNED, []), person('to', 'aoife.brennan@corrib-tidal.example')],
    ['a mail without signature', mailOf('Would you have half an hour next week?', []), AOIFE],
    [
      'a signature in the quote only',
      mailOf(`Yes.\n\nOn 3 Nov 2026, at 09:12, Aoife Brennan <x@y.example> wrote:\n\n${SIGNED}`, []),
      AOIFE,
    ],
  ])('leaves the person as shown for %s', (_, context, sender) => {
    expect(completeSender(context, sender)).toBe(sender);
  });
});

describe('draftClient from a signed mail', () => {
  it('names the new client by the signature’s firm, and its first contact in full', () => {
    expect(draftClient(mailOf(SIGNED, [AOIFE]), AOIFE)).toEqual({
      name: 'Corrib Tidal Energy Ltd',
      domain: 'corrib-tidal.example',
      contact: {
        name: 'Aoife Brennan',
        email: 'aoife.brennan@corrib-tidal.example',
        phone: '+353 91 555 012',
        jobTitle: 'Chief Financial Officer',
      },
    });
  });
  it('goes by the page’s own word for the firm first', () => {
    const context = { ...mailOf(SIGNED, [AOIFE]), organisation: { name: 'Corrib' } };
    expect(draftClient(context, AOIFE)).toMatchObject({
      name: 'Corrib',
      contact: { phone: '+353 91 555 012' },
    });
  });
  it('names a free-mail sender’s firm', () => {
    const sender = person('from', 'aoifebrennan@gmail.com');
    const draft = draftClient(mailOf(SIGNED, [sender]), sender);
    expect(draft).toMatchObject({ name: 'Corrib Tidal Energy Ltd', contact: { name: 'Aoife Brennan' } });
    expect(draft).not.toHaveProperty('domain');
  });
});
