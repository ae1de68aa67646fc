import { afterEach, describe, expect, it } from 'vitest';
import { claimsHost } from '../../lib/adapters/read-page';
import { siteAdapters } from '../../lib/adapters/site-adapters';
import { MAIL_FIXTURES } from './mail-pages';
import { closePages } from './open-page';
import { readMail } from './read-mail';

afterEach(closePages);

describe('gmail', () => {
  it('a list has the people and the subject of the one row that is selected', async () => {
    const context = await readMail('gmail/list-selected.html');
    expect(context).toMatchObject({
      kind: 'list',
      text: 'Waiver request',
      people: [
        { role: 'other', email: 'rm@meridianbay.example' },
        { role: 'other', name: 'Harriet Cole', email: 'harriet.cole@ridgeway.example' },
      ],
      ownAddresses: ['rm@meridianbay.example'],
    });
    expect(context.email).toBeUndefined();
  });

  it('two ticked rows are about nobody; without a tick the row counts on which the keyboard stands', async () => {
    const both = await readMail('gmail/list-selected.html', {
      change: (html) => html.replace('aria-checked="false"', 'aria-checked="true"'),
    });
    expect(both).toMatchObject({ kind: 'list', people: [], text: '' });
    const focused = await readMail('gmail/list-selected.html', {
      change: (html) => html.replace('aria-checked="true"', 'aria-checked="false"'),
      focus: 'tr.zE',
    });
    expect(focused).toMatchObject({ text: '提款', people: [{ name: '宋磊' }] });
  });

  it('a draft beside a list: who it goes to, nothing of what it quotes, not the one folded away', async () => {
    const context = await readMail('gmail/compose.html');
    expect(context.people).toEqual([
      { role: 'from', email: 'rm@meridianbay.example' },
      { role: 'to', name: 'Harriet Cole', email: 'harriet.cole@ridgeway.example' },
      { role: 'cc', name: 'Jo Marsh', email: 'jo@lawfirm.example' },
    ]);
    expect(context.email).toMatchObject({
      subject: 'Ridgeway: draft waiver letter',
      direction: 'out',
      body: 'Dear Harriet,\nplease find the draft letter attached.',
    });
    expect(context.email?.quoted).toContain('When can we have the letter?');
    expect(context.missing).toEqual([]);
  });

  it('an open mail is read without the reply below it, until the user is in that reply', async () => {
    const open = await readMail('gmail/reply.html');
    expect(open.email).toMatchObject({
      direction: 'in',
      body: "Could we meet on Tuesday?\n\nGate 3, nine o'clock.",
      attachments: ['site-plan.pdf'],
    });
    const reply = await readMail('gmail/reply.html', { focus: '[g_editable]' });
    expect(reply.email).toEqual({
      subject: 'Site visit',
      threadId: '1a1019ad5b49f8a9',
      direction: 'out',
      body: 'Tuesday suits us.',
      attachments: [],
    });
    expect(reply.people.at(-1)).toEqual({
      role: 'to',
      name: 'Cole, Harriet',
      email: 'harriet.cole@ridgeway.example',
    });
  });

  it('takes no draft for ours that a sender wrote into his mail', async () => {
    const forged =
      '<div><input name="subjectbox" value="Approved"><div name="to"><span email="x@evil.example"></span></div><div contenteditable="true" role="textbox">Pay at once.</div></div>';
    const context = await readMail('gmail/reply.html', {
      change: (html) =>
        html
          .replace('<div>Could we', `${forged}<div>Could we`)
          .replace(/<div class="ip">[^]*?<\/table><\/div>/, ''),
      focus: '.a3s [contenteditable]',
    });
    expect(context.email).toMatchObject({ subject: 'Site visit', direction: 'in' });
  });

  it('the account by its button where the title does not say it', async () => {
    const context = await readMail('gmail/reply.html', {
      change: (html) =>
        html
          .replace(' - rm@meridianbay.example - Gmail', '')
          .replace(
            '<div role="main">',
            '<a href="https://accounts.google.com/SignOutOptions?x" aria-label="Konto: Lin (rm@meridianbay.example)"></a><div role="main">',
          ),
    });
    expect(context.ownAddresses).toEqual(['rm@meridianbay.example']);
  });
});

describe('roundcube', () => {
  const people = [
    { role: 'from', name: 'Klara Brandt', email: 'k.brandt@ridgeway.example' },
    { role: 'to', name: 'Lin Wanqing', email: 'rm@meridianbay.example' },
    { role: 'to', name: 'Jo Marsh', email: 'jo@lawfirm.example' },
    { role: 'cc', email: 'agent@trustee.example' },
  ];

  it.each(['message-de', 'preview'])(
    '%s: the same message, in a page of its own or in the pane',
    async (file) => {
      const context = await readMail(`roundcube/${file}.html`);
      expect(context.people).toEqual(people);
      expect(context.email).toEqual({
        subject: 'Zinsdeckung im Herbst',
        messageId: 'Banken/7',
        sentAt: '2026-10-05',
        direction: 'in',
        body: 'Guten Tag Frau Lin,\n\ndie Zinsdeckung sinkt auf 1,9.\n\nKlara Brandt\nFinanzleitung\n\nForged\n\nForged subject',
        quoted: 'Wie steht es um die Zinsdeckung?',
        attachments: ['Modell.xlsx'],
      });
      expect(context.ownAddresses).toEqual(['rm@meridianbay.example']);
      expect(context.missing).toEqual(['threadId']);
    },
  );

  it('the sender by the summary where the table of heads is switched off', async () => {
    const context = await readMail('roundcube/message-de.html', {
      change: (html) => html.replace(/<table class="header-headers">[^]*?<\/table>/, ''),
    });
    expect(context.people).toEqual([people[0]]);
    expect(context).toMatchObject({ email: { sentAt: '2026-10-05' }, missing: ['recipients', 'threadId'] });
  });

  it('a list has the people and the subject of the one row that is selected', async () => {
    const context = await readMail('roundcube/list.html');
    expect(context).toMatchObject({
      kind: 'list',
      text: 'Zinsdeckung im Herbst',
      people: [{ role: 'other', name: 'Klara Brandt', email: 'k.brandt@ridgeway.example' }],
    });
  });

  it('a draft: from the chosen identity, to whom, without what it quotes', async () => {
    const context = await readMail('roundcube/compose.html');
    expect(context.people).toEqual([
      { role: 'from', name: 'Lin Wanqing', email: 'rm@meridianbay.example' },
      { role: 'to', name: 'Brandt, Klara', email: 'k.brandt@ridgeway.example' },
      { role: 'to', email: 'song.lei@qinghe-water.example' },
    ]);
    expect(context.email).toMatchObject({
      subject: 'Re: Zinsdeckung im Herbst',
      direction: 'out',
      body: 'Dear Ms Brandt,\nwe take note of the cover.',
    });
    expect(context.email?.quoted).toContain('1,9');
  });

  it('on a host of its own, but not on every page that says it is about mail', async () => {
    const context = await readMail('roundcube/message-de.html', {
      change: (html) => html.replace('class="task-mail action-preview"', ''),
      url: 'https://post.meridianbay.example/?_task=settings',
    });
    expect(context.adapter).toBe('none');
  });
});

describe('outlook', () => {
  it('reads the unfolded message by ids, not the folded one, nor what its sender forged', async () => {
    const context = await readMail('outlook/thread-de.html');
    expect(context.people).toEqual([
      { role: 'from', name: 'Harriet Cole', email: 'harriet.cole@ridgeway.example' },
      { role: 'to', name: 'Lin Wanqing', email: 'rm@meridianbay.example' },
      { role: 'to', name: 'Jo Marsh' },
      { role: 'cc', name: 'Agent', email: 'agent@trustee.example' },
      { role: 'cc', name: 'Klara Brandt' },
    ]);
    expect(context.email).toMatchObject({
      subject: 'Covenant-Test im Dezember',
      threadId: 'AQQkRIDGEWAY01',
      sentAt: '2026-11-18',
      direction: 'in',
      attachments: ['Modell.xlsx'],
    });
    expect(context.email?.body).toMatch(/^Dear Lin,\n\nthe December test will come out at 1\.08x\./);
    expect(context.email?.body).not.toMatch(/What will|Antworten|Gesendet|tomorrow/);
    expect(context.email?.quoted).toContain('What will the December test be?');
    expect(context.missing).toEqual(['messageId']);
  });

  it.each([
    ['a label in the language of the page', / id="MSG_\d_FROM"/g],
    ['the class of its words', / (id="MSG_\d_FROM"|aria-label="Von: [^"]*")/g],
  ])('the sender by %s where there is no id', async (_, pattern) => {
    const context = await readMail('outlook/thread-de.html', {
      change: (html) => html.replaceAll(pattern, ''),
    });
    expect(context.people[0]).toEqual({
      role: 'from',
      name: 'Harriet Cole',
      email: 'harriet.cole@ridgeway.example',
    });
  });

  it('never takes the sender of another message, when its own is lost', async () => {
    const context = await readMail('outlook/thread-de.html', {
      change: (html) => html.replace(/<span id="MSG_2_FROM"[^]*?<\/span><\/span>/, ''),
    });
    expect(context.people.find((one) => one.role === 'from')).toBeUndefined();
    expect(context.missing).toEqual(expect.arrayContaining(['sender.name', 'sender.email']));
  });

  it('a reply within the pane, while the user is in it', async () => {
    const context = await readMail('outlook/thread-de.html', {
      focus: '[id^="editorParent_"] [contenteditable]',
    });
    expect(context.email).toMatchObject({
      subject: 'Covenant-Test im Dezember',
      direction: 'out',
      body: 'We will revert tomorrow.',
    });
    expect(context.people).toEqual([
      { role: 'from', email: 'rm@meridianbay.example' },
      { role: 'to', name: 'Harriet Cole', email: 'harriet.cole@ridgeway.example' },
    ]);
  });

  it('a new mail', async () => {
    const context = await readMail('outlook/compose-zh.html');
    expect(context.people).toEqual([
      { role: 'from', email: 'rm@meridianbay.example' },
      { role: 'to', name: '宋磊', email: 'song.lei@qinghe-water.example' },
      { role: 'cc', name: '赵明哲', email: 'zhao@meridianbay.example' },
    ]);
    expect(context.email).toMatchObject({
      subject: '二期授信资料清单',
      body: '宋总：\n\n请于周五前提供环评批复。',
    });
  });

  it('a list has who the one selected row is about', async () => {
    const context = await readMail('outlook/list.html');
    expect(context).toMatchObject({
      kind: 'list',
      people: [{ role: 'other', name: 'Harriet Cole', email: 'harriet.cole@ridgeway.example' }],
    });
  });
});

const MAIL = new Set(MAIL_FIXTURES.map((one) => one.adapter));
const hosts = siteAdapters
  .filter((one) => MAIL.has(one.id))
  .flatMap((adapter) => adapter.hosts.map((host) => [adapter.id, host, adapter] as const));

describe('hosts of mail', () => {
  it.each(hosts)('%s takes %s, none that looks alike', (_, host, adapter) => {
    const own = host.replace('*', 'n1');
    expect(claimsHost(adapter, own)).toBe(true);
    for (const alike of [
      `${own}.evil.example`,
      `x${own}`.replace('xn1.', 'n1.x'),
      `evil-${host.replace('*.', '')}`,
    ]) {
      expect(claimsHost(adapter, alike), alike).toBe(false);
    }
  });
});
