import { afterEach, describe, expect, it } from 'vitest';
import type { PageSource } from '../../lib/adapters/adapter';
import { adapters } from '../../lib/adapters/adapters';
import { claimsHost, readPage } from '../../lib/adapters/read-page';
import { PageContext } from '../../lib/domain/model/page-context';
import { completeContext } from '../../lib/reading/complete-context';
import { FIXTURES } from './saved-pages';

const FILES = import.meta.glob<string>('../pages/**/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Shows a page in a frame of its own, rendered, and hands it to an adapter under its address. */
async function open(file: string, url: string): Promise<PageSource> {
  const html = FILES[`../pages/${file}`];
  if (html === undefined) throw new Error(`no fixture ${file}`);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1200px;height:900px';
  frame.srcdoc = html;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return { document: frame.contentDocument, url: new URL(url) };
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

async function read(file: string) {
  const fixture = FIXTURES.find((one) => one.file === file);
  if (!fixture) throw new Error(`no fixture ${file}`);
  return completeContext(readPage(await open(file, fixture.url), adapters));
}

describe('every adapter', () => {
  it.each(FIXTURES)(
    '$file is read by $adapter as $kind, valid and the same each time',
    async ({ file, url, adapter, kind }) => {
      const page = await open(file, url);
      const before = page.document.documentElement.outerHTML;
      const first = readPage(page, adapters);
      expect({ adapter: first.adapter, kind: first.kind }).toEqual({ adapter, kind });
      expect(readPage(page, adapters)).toEqual(first);
      expect(page.document.documentElement.outerHTML).toBe(before);
      expect(PageContext.safeParse(completeContext(first)).error?.issues ?? []).toEqual([]);
      expect(completeContext(completeContext(first))).toEqual(completeContext(first));
    },
  );

  it.each(FIXTURES)('$file is left alone by every site but its own', async ({ file, url, adapter }) => {
    const page = await open(file, url);
    const takers = adapters.filter(
      (one) =>
        one.id !== 'generic' &&
        one.id !== adapter &&
        claimsHost(one, page.url.hostname) &&
        one.detect(page) &&
        one.read(page) !== null,
    );
    expect(takers.map((one) => one.id)).toEqual([]);
  });

  it.each(adapters.map((one) => one.id))('%s has a page it reads and one it leaves alone', (id) => {
    expect(FIXTURES.some((one) => one.adapter === id)).toBe(true);
    expect(FIXTURES.some((one) => one.adapter !== id)).toBe(true);
  });

  it.each(adapters.filter((one) => one.hosts.length).map((one) => [one.id, one] as const))(
    '%s refuses hosts that only look like its own',
    (_, adapter) => {
      for (const host of adapter.hosts) {
        const bare = host.replace(/^\*\./, '');
        expect(claimsHost(adapter, host.replace('*', 'house'))).toBe(true);
        for (const other of [`${bare}.evil.example`, `evil-${bare}`, `evil${bare}`, bare.replace('.', '-')]) {
          expect(claimsHost(adapter, other), other).toBe(false);
        }
      }
    },
  );

  it('hosts are compared whole', () => {
    const gmail = adapters.find((one) => one.id === 'gmail');
    if (!gmail) throw new Error('no gmail');
    expect(claimsHost(gmail, 'mail.google.com')).toBe(true);
    for (const host of [
      'mail.google.com.evil.example',
      'evil-mail.google.com',
      'google.com',
      'xmail.google.com',
    ]) {
      expect(claimsHost(gmail, host)).toBe(false);
    }
    expect(claimsHost({ ...gmail, hosts: ['*.crm.example'] }, 'a.crm.example')).toBe(true);
    expect(claimsHost({ ...gmail, hosts: ['*.crm.example'] }, 'a-crm.example')).toBe(false);
  });

  it('an adapter that throws is named, and the next one reads', async () => {
    const page = await open('crm/definition-list.html', 'https://pipewell.example/accounts/4711');
    const broken = {
      ...(adapters[0] as (typeof adapters)[number]),
      id: 'broken',
      hosts: [],
      detect: () => true,
      read: () => {
        throw new Error('changed layout');
      },
    };
    const context = readPage(page, [broken, ...adapters]);
    expect(context.adapter).toBe('generic');
    expect(context.missing).toContain('adapter.broken');
    expect(readPage(page, [broken])).toMatchObject({
      adapter: 'none',
      missing: ['readable', 'adapter.broken'],
    });
  });
});

describe('gmail', () => {
  it('reads the open message: people, time from its number, words without overlays, quote apart', async () => {
    const context = await read('gmail/thread-en.html');
    expect(context.people).toEqual([
      { role: 'from', name: 'Harriet Cole', email: 'harriet.cole@ridgeway.example' },
      { role: 'to', email: 'rm@meridianbay.example' },
      { role: 'to', name: 'Jo Marsh', email: 'counsel@lawfirm.example' },
    ]);
    expect(context.email).toMatchObject({
      subject: 'Ridgeway solar: waiver request',
      messageId: '1a1019ad5b49f91f',
      threadId: '1a1019ad5b49f8a9',
      sentAt: '2026-10-03T11:51:26.900Z',
      direction: 'in',
    });
    expect(context.email?.body).toContain('1.08x');
    expect(context.email?.body).not.toMatch(/Download|Please send the accounts/);
    expect(context.email?.quoted).toContain('Please send the accounts');
    expect(context.ownAddresses).toEqual(['rm@meridianbay.example']);
    expect(context.missing).toEqual([]);
  });

  it('an own mail whose recipients are folded away has the other side of its thread', async () => {
    const context = await read('gmail/thread-own.html');
    expect(context.email).toMatchObject({ direction: 'out', body: 'Confirmed for Tuesday.' });
    expect(context.people).toEqual([
      { role: 'from', name: 'Lin Wanqing', email: 'rm@meridianbay.example' },
      { role: 'other', name: 'Harriet Cole', email: 'harriet.cole@ridgeway.example' },
    ]);
    expect(context.missing).toEqual(['recipients']);
  });

  it('reads Chinese mail and cuts a plain-text quote', async () => {
    const context = await read('gmail/thread-zh.html');
    expect(context.people[0]).toEqual({ role: 'from', name: '宋磊', email: 'song.lei@qinghe-water.example' });
    expect(context.email?.body).toBe(
      '林经理：\n\n首笔提款2.4亿元拟于下周三办理，请确认额度。\n\n宋磊　财务总监',
    );
    expect(context.email?.quoted).toContain('请补充股东会决议');
  });

  it('takes nothing that a sender wrote for the head of the message', async () => {
    const context = await read('gmail/forged-body.html');
    expect(context.people).toEqual([]);
    expect(context.email?.subject).toBe('');
    expect(context.email?.messageId).toBe('1a1019ad5b49f8a9');
    expect(context.missing).toEqual(
      expect.arrayContaining(['sender.name', 'sender.email', 'subject', 'recipients', 'threadId']),
    );
  });

  it('reads the print view', async () => {
    const context = await read('gmail/print.html');
    expect(context.people).toEqual([
      { role: 'from', name: 'Cole, Harriet', email: 'harriet.cole@ridgeway.example' },
      { role: 'to', name: 'Lin Wanqing', email: 'rm@meridianbay.example' },
      { role: 'cc', name: 'Marsh, Jo', email: 'jo@lawfirm.example' },
    ]);
    expect(context.email).toMatchObject({
      subject: 'Term sheet comments',
      body: 'Margin and tenor are fine. The fee is not.',
      threadId: 'thread-f:1878029276965107881',
      sentAt: '2026-11-09',
    });
  });
});

function fieldsOf(context: Awaited<ReturnType<typeof read>>) {
  return Object.fromEntries(context.fields.map((field) => [field.label, field.value]));
}

describe('any page', () => {
  it('a definition list', async () => {
    const context = await read('crm/definition-list.html');
    expect(context.record).toEqual({ type: 'account', id: '4711', name: 'Ridgeway Solar' });
    expect(fieldsOf(context)).toEqual({
      Industry: 'Solar power',
      Website: 'ridgeway.example',
      Phone: '+44 1632 960123',
      'Credit rating': 'BB+',
      Country: 'United Kingdom',
      'Annual revenue': 'GBP 18 million',
      Employees: '120',
      Owner: 'Lin Wanqing',
      Contact: 'Harriet Cole',
    });
    expect(context.fields.find((field) => field.label === 'Credit rating')?.key).toBe('client.ratings');
    expect(context.people).toMatchObject([{ name: 'Harriet Cole', email: 'harriet.cole@ridgeway.example' }]);
    expect(context.organisation).toEqual({ name: 'Ridgeway Solar', domain: 'ridgeway.example' });
  });

  it('a Chinese table of four columns', async () => {
    const context = await read('crm/table-zh.html');
    expect(context.record).toMatchObject({ type: 'account', id: '20260901', name: '清禾水务有限公司' });
    expect(fieldsOf(context)).toEqual({
      客户名称: '清禾水务有限公司',
      客户经理: '林婉清',
      行业: '水务',
      信用评级: 'AA-',
      联系电话: '0551-5550 1234',
      邮箱: 'song.lei@qinghe-water.example',
      年收入: '3.2亿元',
      员工人数: '860',
      地址: '合肥市滨湖路8号',
    });
  });

  it('a form with its values, without what is hidden or secret', async () => {
    const context = await read('crm/form.html');
    expect(context.record).toMatchObject({
      type: 'opportunity',
      name: 'Ridgeway refinancing',
      id: expect.stringContaining('9f1c'),
    });
    expect(fieldsOf(context)).toMatchObject({
      Amount: '45,000,000',
      Stage: 'Term sheet',
      'Close date': '2027-03-31',
      Probability: '40',
      Account: 'Ridgeway Solar',
      Description: 'Refinance the bridge before March.',
    });
    expect(JSON.stringify(context)).not.toMatch(/hunter2|secret/);
    expect(fieldsOf(context)).not.toHaveProperty('Lost reason');
  });

  it('a grid in a dialog, not the page behind it', async () => {
    const context = await read('crm/grid.html');
    expect(context.record).toMatchObject({ type: 'opportunity', id: '77', name: 'Ridgeway bridge loan' });
    expect(fieldsOf(context)).toEqual({
      Budget: 'USD 12m',
      Stage: 'Due diligence',
      'Expected closing': '30 Jun 2027',
      Sector: 'Solar',
      // Dressed like the labels of the grid, though it stands alone.
      'Next step': 'Send the draft term sheet to counsel.',
      Site: 'Ridgeway, 40 MW',
    });
  });

  it('webmail by its head, never by its body', async () => {
    const context = await read('webmail/table.html');
    expect(context.people).toEqual([
      { role: 'from', name: '宋磊', email: 'song.lei@qinghe-water.example' },
      { role: 'to', name: '林婉清', email: 'rm@meridianbay.example' },
      { role: 'to', name: '赵明哲', email: 'zhao@meridianbay.example' },
    ]);
    expect(context.email).toMatchObject({
      subject: '关于年度授信的答复',
      sentAt: '2026-11-18',
      messageId: '55',
    });
    expect(context.email?.body).toContain('年度授信10亿元');
    expect(context.missing).not.toContain('recipients');
  });

  it('an article is no record and offers its people only', async () => {
    const context = await read('other/article.html');
    expect(context.record).toBeUndefined();
    expect(context.fields).toEqual([]);
    expect(context.people).toMatchObject([{ email: 'letters@journal.example' }]);
  });
});
