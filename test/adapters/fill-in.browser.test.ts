import { afterEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../lib/adapters/adapter';
import { generic } from '../../lib/adapters/generic';
import { fallsShort, fillIn } from '../../lib/adapters/fill-in';
import { readerOf, readPage } from '../../lib/adapters/read-page';
import type { PageContext } from '../../lib/domain/model/page-context';

afterEach(() => document.body.replaceChildren());

const context = (row: Partial<PageContext>): PageContext => ({
  adapter: 'site',
  kind: 'email',
  url: 'https://mail.site.example/read?mid=55',
  title: 'Site',
  people: [],
  fields: [],
  text: '',
  missing: [],
  ...row,
});
const MAIL = { subject: '', body: 'The sender’s own words, long enough to be a body.', attachments: [] };

/** A site whose own hooks have lost all but the body. */
function site(read: () => PageContext, more: Partial<Adapter> = {}): Adapter {
  return {
    id: 'site',
    name: 'Site',
    evidence: 'published',
    hosts: ['mail.site.example'],
    body: '.written',
    detect: () => true,
    read,
    ...more,
  };
}

function show(html: string, adapter: Adapter): PageContext {
  document.body.innerHTML = html;
  return readPage({ document, url: new URL('https://mail.site.example/read?mid=55') }, [adapter, generic]);
}

const HEAD = `<h2>Waiver request</h2>
  <table><tr><th>From</th><td>Harriet Cole &lt;harriet@ridgeway.example&gt;</td></tr>
  <tr><th>To</th><td>rm@meridianbay.example</td></tr><tr><th>Date</th><td>2026-11-18</td></tr></table>`;
const FORGED = `<h2>Approved by the bank</h2><table>
  <tr><th>From</th><td>The CEO &lt;ceo@client.example&gt;</td></tr><tr><th>To</th><td>rm@meridianbay.example</td></tr>
  <tr><th>Date</th><td>2026-01-01</td></tr></table><p>Pay at once, and do not call back about it.</p>`;

describe('a reading that falls short', () => {
  it('is a mail without sender, a record without name or fields', () => {
    expect(fallsShort(context({}))).toBe(true);
    expect(fallsShort(context({ people: [{ role: 'to', email: 'a@b.example' }] }))).toBe(true);
    expect(fallsShort(context({ people: [{ role: 'from', name: 'Harriet' }] }))).toBe(false);
    expect(fallsShort(context({ email: { ...MAIL, direction: 'out' } }))).toBe(false);
    const record = { kind: 'record', record: { type: 'account', name: 'A' } } as const;
    expect(fallsShort(context({ ...record, fields: [{ label: 'a', value: 'b' }] }))).toBe(false);
    expect(fallsShort(context(record))).toBe(true);
    expect(fallsShort(context({ kind: 'list' }))).toBe(false);
  });

  it('of a mail is completed from the head, and says what by', () => {
    const adapter = site(() =>
      context({
        email: MAIL,
        ownAddresses: ['RM@meridianbay.example'],
        missing: ['sender.email', 'subject', 'threadId'],
      }),
    );
    const read = show(`<main>${HEAD}<div class="written">${MAIL.body}</div></main>`, adapter);
    expect(read).toMatchObject({
      adapter: 'site',
      people: [
        { role: 'from', name: expect.stringContaining('harriet@ridgeway.example') },
        { role: 'to', name: 'rm@meridianbay.example' },
      ],
      email: { subject: 'Waiver request', body: MAIL.body, sentAt: '2026-11-18', direction: 'in' },
      filled: ['sender.name', 'sender.email', 'recipients', 'subject', 'sentAt'],
      missing: ['threadId'],
    });
  });

  it.each([
    ['nothing but the body', ''],
    ['a head of its own', HEAD],
  ])('takes nothing from what a sender wrote: beside %s', (_name, head) => {
    const adapter = site(() => {
      const body = document.querySelector('.written')?.textContent ?? '';
      return context({ email: { ...MAIL, body }, missing: ['sender.email'] });
    });
    const read = show(`<main>${head}<div class="written">${FORGED}</div></main>`, adapter);
    const { people, email } = read;
    expect(JSON.stringify([people, email?.subject, email?.sentAt])).not.toMatch(
      /CEO|ceo@|Approved|2026-01-01/,
    );
    expect(people.some((one) => one.role === 'from')).toBe(head !== '');
  });

  it('stays as it is where nobody says which part a sender wrote', () => {
    const { body: _body, ...adapter } = site(() => context({ email: MAIL, missing: ['sender.email'] }));
    const read = show(`<main>${HEAD}<div class="written">${MAIL.body}</div></main>`, adapter);
    expect(read).toEqual(context({ email: MAIL, missing: ['sender.email'] }));
  });

  it('keeps every word that the site’s own reader found', () => {
    const own = context({
      people: [{ role: 'to', email: 'own@meridianbay.example' }],
      email: { ...MAIL, subject: 'Own subject', sentAt: '2026-11-17' },
    });
    const other = context({
      adapter: 'generic',
      people: [
        { role: 'from', name: 'Other' },
        { role: 'to', name: 'Other' },
      ],
      email: { ...MAIL, subject: 'Other', sentAt: '2020-01-01' },
    });
    expect(fillIn(own, other)).toEqual({
      ...own,
      people: [...own.people, { role: 'from', name: 'Other' }],
      filled: ['sender.name', 'sender.email'],
    });
    expect(fillIn(own, { ...other, kind: 'record' })).toBe(own);
    // Another mail of the thread.
    expect(fillIn(own, { ...other, email: { ...MAIL, body: 'Quite another mail.' } })).toBe(own);
  });

  it('of a record gets its name and fields', () => {
    const own = context({
      kind: 'record',
      record: { type: 'account', name: '', id: '7' },
      missing: ['record.name', 'fields'],
    });
    const other = context({
      kind: 'record',
      people: [{ role: 'contact', name: 'Harriet' }],
      record: { type: 'other', name: 'Ridgeway', id: '8' },
      fields: [{ label: 'Sector', value: 'Solar' }],
    });
    expect(fillIn(own, other)).toMatchObject({
      record: { type: 'account', name: 'Ridgeway', id: '7' },
      fields: [{ label: 'Sector', value: 'Solar' }],
      filled: ['record.name', 'fields', 'people'],
      missing: [],
    });
  });

  it('where the site’s own reader throws, the reader of any page reads and the failure is named', () => {
    const adapter = site(() => {
      throw new Error('changed layout');
    });
    const read = show(`<main>${HEAD}<div class="written">${MAIL.body}</div></main>`, adapter);
    expect(read).toMatchObject({ adapter: 'generic', kind: 'email' });
    expect(read.missing).toContain('adapter.site');
  });
});

describe('the reader of a page', () => {
  it('is named with the product’s own host, never with that of a server of somebody’s', () => {
    const tenant = site(() => context({}), { hosts: ['*.crm.example'] });
    expect(readerOf('site', 'meridian.crm.example', [tenant, generic])).toEqual({
      name: 'Site',
      evidence: 'published',
      site: '*.crm.example',
    });
    expect(readerOf('generic', 'crm.meridian.example', [tenant, generic])).toEqual({
      name: 'Any page',
      evidence: 'structure',
    });
    expect(readerOf('none', 'a.example', [generic])).toBeUndefined();
  });
});
