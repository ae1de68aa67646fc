import { describe, expect, it } from 'vitest';
import { contactsOnPage, dedupeKey, logByHand, logMail, messageKey } from '../../lib/domain/log';
import { Interaction } from '../../lib/domain/model/interaction';
import type { PageContext } from '../../lib/domain/model/page-context';
import { chen, mail, OWN, page, person } from './match/page';

type Email = NonNullable<PageContext['email']>;

const CHEN = person('from', 'CFO@haisheng.example', { name: 'Chen Zhiyuan' });
const NOW = '2026-11-24T09:00:00Z';

function message(email: Partial<Email> = {}, row: Partial<PageContext> = {}): PageContext {
  const whole = {
    subject: 'Term sheet',
    body: '',
    attachments: [],
    sentAt: '2026-11-23T08:00:00Z',
    ...email,
  };
  return mail([CHEN, person('to', OWN)], { email: whole, ...row });
}

const log = (context: PageContext) =>
  logMail(context, { clientId: 'haisheng', contacts: [chen()], now: NOW });

describe('messageKey', () => {
  it.each<[string, PageContext, string | null]>([
    ['the Message-ID', message({ messageId: 'a1@mail.example' }), 'rfc:a1@mail.example'],
    ['… without its brackets', message({ messageId: ' <a1@mail.example> ' }), 'rfc:a1@mail.example'],
    [
      'the provider’s id and where it holds',
      message({ messageId: '18f' }),
      'gmail:https://mail.google.com 18f',
    ],
    ['… or only the id', message({ messageId: '18f' }, { url: '' }), 'gmail: 18f'],
    [
      'sender, time and subject',
      message({ messageId: '' }),
      'seen:cfo@haisheng.example|2026-11-23T08:00:00Z|Term sheet',
    ],
    [
      'the first words where there is no time',
      message({ sentAt: undefined, body: 'Dear  Wei,\nplease' }),
      'seen:cfo@haisheng.example|Dear Wei, please|Term sheet',
    ],
    [
      'the sender’s name where there is no address',
      message({}, { people: [person('to', OWN), person('from', undefined, { name: '陈志远' })] }),
      'seen:陈志远|2026-11-23T08:00:00Z|Term sheet',
    ],
    ['what there is of them', message({}, { people: [] }), 'seen:|2026-11-23T08:00:00Z|Term sheet'],
    ['nothing where nothing is known', message({ subject: '', sentAt: '' }, { people: [] }), null],
    ['nothing for a page that is no mail', page({ people: [CHEN] }), null],
  ])('is %s', (_, context, key) => {
    expect(messageKey(context)).toBe(key);
  });
});

describe('one message, one client, one channel', () => {
  const first = message({ messageId: 'a1@mail.example' });
  const key = (context: PageContext, clientId = 'haisheng', channel: 'email' | 'call' = 'email') =>
    dedupeKey(context, clientId, channel);

  it('is one entry, whatever window, view or reader shows it', () => {
    const again = [
      message({ messageId: 'a1@mail.example' }, { url: 'https://mail.google.com/mail/u/1/#search/x/2' }),
      message({ messageId: '<a1@mail.example>' }, { adapter: 'generic', url: 'https://webmail.example/7' }),
      message({ messageId: 'a1@mail.example', body: 'Longer', subject: 'Re: Term sheet', sentAt: undefined }),
    ];
    expect(key(first)).toBe('rfc:a1@mail.example|haisheng|email');
    for (const context of again) expect(key(context)).toBe(key(first));
    expect(log(first).dedupeKey).toBe(key(first));
  });

  it.each<[string, string | null]>([
    ['another message', key(message({ messageId: 'a2@mail.example' }))],
    ['the client’s look-alike', key(first, 'haisheng2')],
    ['another channel', key(first, 'haisheng', 'call')],
  ])('is not one with %s', (_, other) => {
    expect(other).not.toBeNull();
    expect(other).not.toBe(key(first));
  });

  it('does not take the same number of two mail systems for one message', () => {
    const at = (url: string, adapter = 'generic') => key(message({ messageId: '42' }, { url, adapter }));
    const all = [
      at('https://webmail.example/?_uid=42'),
      at('https://mail.nordwind.example/?_uid=42'),
      at('https://webmail.example/', 'other'),
    ];
    expect(new Set(all).size).toBe(3);
    expect(at('https://webmail.example/?_uid=42&_page=2')).toBe(all[0]);
  });

  it('does not take this week’s report for last week’s where the page shows no time', () => {
    const report = (body: string) => key(message({ sentAt: undefined, subject: 'Weekly report', body }));
    expect(report('Week 47: on plan')).not.toBe(report('Week 48: delayed'));
  });

  it('has no key where the message cannot be told from others', () => {
    expect(key(message({ subject: '', sentAt: undefined }, { people: [] }))).toBeNull();
    expect(log(page())).not.toHaveProperty('dedupeKey');
  });
});

describe('contactsOnPage', () => {
  it('goes by the exact address, in any role', () => {
    const contacts = [
      chen(),
      chen({ id: 'p2', emails: ['x@x.example', 'Li@Haisheng.example'] }),
      chen({ id: 'p3', emails: ['fo@haisheng.example', 'cfo@haisheng.example.evil.test'] }),
      chen({ id: 'p4', emails: ['', 'no address'] }),
      chen({ id: 'p5', emails: [] }),
    ];
    const people = [CHEN, person('cc', 'li@haisheng.example'), person('cc', ''), person('cc')];
    expect(contactsOnPage(mail(people), contacts).map((one) => one.id)).toEqual(['p1', 'p2']);
    expect(contactsOnPage(mail([]), contacts)).toEqual([]);
  });
});

describe('logMail', () => {
  it('keeps who, when, which message and the first words', () => {
    const context = message({
      messageId: '<a1@mail.example>',
      threadId: 't1',
      direction: 'in',
      body: '  Dear Wei,\n\nplease find\tattached. ',
    });
    const entry = logMail(context, {
      clientId: 'haisheng',
      contacts: [chen()],
      now: NOW,
      confidentiality: 'dealTeam',
    });
    expect(entry).toEqual({
      clientId: 'haisheng',
      contactIds: ['p1'],
      at: '2026-11-23T08:00:00Z',
      channel: 'email',
      direction: 'in',
      subject: 'Term sheet',
      summary: 'Dear Wei, please find attached.',
      messageId: 'a1@mail.example',
      threadId: 't1',
      url: 'https://mail.google.com/mail/u/0/#inbox/1',
      dedupeKey: 'rfc:a1@mail.example|haisheng|email',
      confidentiality: 'dealTeam',
    });
    expect(Interaction.safeParse({ ...entry, id: 'i' }).success).toBe(true);
  });

  it('keeps a provider’s id as such, and leaves out what is not there', () => {
    const entry = log(mail([], { email: { subject: '', body: '', attachments: [], messageId: '18f' } }));
    expect(entry).toEqual({
      clientId: 'haisheng',
      contactIds: [],
      at: NOW,
      channel: 'email',
      providerId: '18f',
      url: 'https://mail.google.com/mail/u/0/#inbox/1',
      dedupeKey: 'gmail:https://mail.google.com 18f|haisheng|email',
    });
  });

  it.each<[string | undefined, string]>([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-23T23:50:00+08:00', '2026-11-23T23:50:00+08:00'],
    [undefined, NOW],
    ['', NOW],
    ['yesterday', NOW],
    ['2026-02-30', NOW],
    ['2026-11-23T23:50:00', NOW],
  ])('is dated as the page says, if it says a moment: %j', (sentAt, at) => {
    expect(log(message({ sentAt })).at).toBe(at);
  });

  it.each<[string, string, string]>([
    ['160 characters are kept', 'a'.repeat(160), 'a'.repeat(160)],
    ['of 161 there are 159 and a sign', 'a'.repeat(161), `${'a'.repeat(159)}…`],
    ['no space before the sign', `${'a'.repeat(158)} ${'b'.repeat(9)}`, `${'a'.repeat(158)}…`],
    ['no half of a character', `${'a'.repeat(158)}😀😀`, `${'a'.repeat(158)}…`],
    ['a whole one stays', `${'a'.repeat(157)}😀😀`, `${'a'.repeat(157)}😀…`],
  ])('is short: %s', (_, body, summary) => {
    expect(log(message({ body })).summary).toBe(summary);
  });
});

describe('logByHand', () => {
  it('says what was done and nothing that was not entered', () => {
    const entry = { clientId: 'haisheng', channel: 'call' as const, at: NOW };
    expect(logByHand(entry)).toEqual({ ...entry, contactIds: [] });
    expect(logByHand({ ...entry, summary: '', direction: undefined })).toEqual({ ...entry, contactIds: [] });
    const full = { ...entry, contactIds: ['p1'], direction: 'out' as const, summary: 'Rate' };
    expect(logByHand(full)).toEqual(full);
  });
});
