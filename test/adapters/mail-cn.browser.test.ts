import { afterEach, describe, expect, it } from 'vitest';
import { closePages } from './open-page';
import { readMail } from './read-mail';

afterEach(closePages);

describe('qqmail', () => {
  it.each(['message', 'shell'])('%s: the message alone, or in the frame of its shell', async (file) => {
    const context = await readMail(`qqmail/${file}.html`);
    expect(context.people).toEqual([
      { role: 'from', name: '宋磊', email: 'song.lei@qinghe-water.example' },
      { role: 'to', name: '林婉清', email: 'rm@meridianbay.example' },
      { role: 'to', name: '赵明哲', email: 'zhao@meridianbay.example' },
      { role: 'cc', name: 'finance', email: 'finance@qinghe-water.example' },
    ]);
    expect(context.email).toMatchObject({
      subject: '关于二期授信额度',
      messageId: 'ZC0001-abc',
      sentAt: '2026-11-18',
      direction: 'in',
      body: '林经理：\n\n二期授信拟申请6亿元，期限12年。\n\n宋磊',
      attachments: ['2026年三季报.pdf'],
    });
    expect(context.email?.quoted).toContain('请补充担保方案');
    expect(context.ownAddresses).toEqual(['rm@meridianbay.example']);
    expect(context.missing).toEqual(['threadId']);
  });

  it('a list has who the one ticked row is about', async () => {
    const context = await readMail('qqmail/list.html');
    expect(context).toMatchObject({
      kind: 'list',
      text: '关于二期授信额度',
      people: [{ role: 'other', name: '宋磊', email: 'song.lei@qinghe-water.example' }],
    });
  });

  it('without its marked address the sender is the first person of the head', async () => {
    const context = await readMail('qqmail/message.html', {
      change: (html) =>
        html.replace(' id="tipFromAddr_readmail" fromaddr="song.lei@qinghe-water.example"', ''),
    });
    expect(context.people[0]).toEqual({ role: 'from', name: '宋磊', email: 'song.lei@qinghe-water.example' });
  });
});

const SONG = { role: 'from', name: '宋磊', email: 'song.lei@qinghe-water.example' };
const LIN = { role: 'to', name: '林婉清', email: 'rm@meridianbay.example' };

describe('qqmail-new', () => {
  it('reads the open message, without the tools around it or what its sender forged', async () => {
    const context = await readMail('qqmail-new/message.html');
    expect(context.people).toEqual([
      SONG,
      LIN,
      { role: 'cc', name: '赵明哲', email: 'zhao@meridianbay.example' },
    ]);
    expect(context.email).toMatchObject({
      subject: '环评批复进展',
      messageId: 'ZL9001~a',
      sentAt: '2026-11-18',
      direction: 'in',
      attachments: ['批复.pdf'],
    });
    expect(context.email?.body).toMatch(/^林经理：\n\n环评批复预计十二月取得。/);
    expect(context.email?.body).not.toContain('写回复');
    expect(context.missing).toEqual(['threadId']);
  });

  it('finds the number in the address of a message that stands alone', async () => {
    const context = await readMail('qqmail-new/message.html', {
      change: (html) => html.replaceAll('mail-item-selected', ''),
      url: 'https://wx.mail.qq.com/home/index?sid=x#/read/ZL9001~a?x=1',
    });
    expect(context.email?.messageId).toBe('ZL9001~a');
  });
});

describe('netease', () => {
  it('reads the module in front, its words from their frame', async () => {
    const context = await readMail('netease/message.html');
    expect(context.people).toEqual([
      SONG,
      LIN,
      { role: 'to', name: '赵明哲', email: 'zhao@meridianbay.example' },
      { role: 'cc', email: 'finance@qinghe-water.example' },
    ]);
    expect(context.email).toMatchObject({
      subject: '提款申请书',
      messageId: '470:xtbBq',
      sentAt: '2026-11-18',
      direction: 'in',
      quoted: expect.stringContaining('请补充提款申请书'),
    });
    expect(context.email?.body).toMatch(/^林经理：\n\n提款申请书已盖章，请查收。/);
    expect(context.email?.body).toMatch(/宋磊$/);
    expect(context.missing).toEqual(['threadId']);
  });

  it('the people by their addresses where the list of heads has another name', async () => {
    const context = await readMail('netease/message.html', {
      change: (html) => html.replaceAll('_ulFull', '_ulOther'),
    });
    expect(context.people.slice(0, 2)).toEqual([SONG, LIN]);
    expect(context.missing).toContain('sentAt');
  });
});
