import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailParts, type MailParts, replyText } from '../../../lib/domain/mail/mail-parts';
import { complement, mask } from '../../../lib/domain/mail/span';
import { MAILS_EN } from './sets/mails-en';
import { MAILS_LATER } from './sets/mails-later';
import { MAILS_ZH } from './sets/mails-zh';
import type { OwnMail } from './sets/own-mail';

const MAILS = [...MAILS_ZH, ...MAILS_EN, ...MAILS_LATER];

/** Lines with text, without the spaces around them. */
const plain = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

function cut(text: string, part: keyof MailParts, sender?: string): string[] {
  return mailParts(text, sender)[part].map(({ start, end }) => text.slice(start, end));
}

function faultsOf(mails: OwnMail[]): string[] {
  return mails.flatMap(({ style, text, reply, signature }) => {
    const seen = plain(replyText(text));
    const signed = plain(cut(text, 'signature').join('\n'));
    return [
      ...(seen === plain(reply) ? [] : [`${style}: reply ${JSON.stringify(seen)}`]),
      ...(signature === undefined || signed === plain(signature)
        ? []
        : [`${style}: signature ${JSON.stringify(signed)}`]),
    ];
  });
}

describe('own mails', () => {
  it('are enough, in both languages, a third held back', () => {
    expect(MAILS.length).toBeGreaterThan(60);
    expect(new Set(MAILS.map((mail) => mail.text)).size).toBe(MAILS.length);
    expect(MAILS.filter((mail) => mail.language === 'zh').length / MAILS.length).toBeGreaterThan(0.4);
    expect(MAILS.filter((mail) => mail.heldBack).length / MAILS.length).toBeGreaterThan(0.33);
  });
  it('are read as a reader would, whichever program quoted them', () => {
    expect(faultsOf(MAILS.filter((mail) => !mail.heldBack))).toEqual([]);
  });
  it('are read so too where they were held back', () => {
    expect(faultsOf(MAILS.filter((mail) => mail.heldBack))).toEqual([]);
  });
});

describe('the parts', () => {
  const text = [
    'Fine with us.',
    '',
    'Best regards,',
    'Marcus Hale',
    '',
    'This e-mail is confidential and intended solely for the addressee.',
    '',
    'From: Ingrid Solberg <ingrid@nordlys.example>',
    'Sent: Tuesday, 3 November 2026 09:12',
    'Subject: Vestfold',
    '',
    'Shall we close in June?',
  ].join('\n');
  it('are each at their place', () => {
    expect(cut(text, 'reply')).toEqual(['Fine with us.']);
    expect(cut(text, 'signature')).toEqual(['Best regards,\nMarcus Hale']);
    expect(cut(text, 'disclaimer')).toEqual([
      'This e-mail is confidential and intended solely for the addressee.',
    ]);
    expect(cut(text, 'headers')[0]).toMatch(/^From: .*\nSent: .*\nSubject: Vestfold$/);
    expect(cut(text, 'quoted')).toEqual(['Shall we close in June?']);
  });
  it('are none of an empty text', () => {
    expect(mailParts('')).toEqual({ reply: [], quoted: [], headers: [], signature: [], disclaimer: [] });
    expect(mailParts(' \n\t\n')).toEqual(mailParts(''));
  });
  it('know the sender’s name of one word', () => {
    const short = 'The deed is signed.\nMatthias';
    expect(cut(short, 'signature')).toEqual(['Matthias']);
    const odd = 'We spoke with Draft.\n\nDraft';
    expect(cut(odd, 'signature')).toEqual([]);
  });
  it('keep the header of a saved mail out of its text, and its text as its own', () => {
    const saved = 'From: a@x.example\nTo: b@y.example\nSubject: Terms\n\nUSD 45 million.';
    expect(cut(saved, 'reply')).toEqual(['USD 45 million.']);
  });
  it.each([
    'Price\n-----\nUSD 45 million',
    'Yes',
    '陈志远',
    'Meridian Bay Bank',
    'From: our side nothing to add.',
    '发件人：待定',
    '> 1.20x is the lock-up.\n\nWe are at 1.18x.',
    'Thank you!',
    '谢谢！',
    'The firm wrote: we accept.',
    'In 2026 the bank <info@bank.example> will close it:\n- one\n- two',
  ])('do not take %j for a mail’s furniture', (words) => {
    expect(cut(words, 'signature')).toEqual([]);
    expect(cut(words, 'headers')).toEqual([]);
  });
});

/** Some write on right above the line by which their program names the mail that they answer. */
describe('a paragraph that stands right above an attribution', () => {
  const OWN = [
    'We need USD 45 million by 30 June 2027.',
    'The tenor is 15 years, the margin 185 bps\nand COD on 30 June 2027, at 09:00 sharp',
    'On Monday we met the sponsor, the DSCR is 1.08x.\nThey want EUR 5m more by 2027.',
    'On 3 November 2026 the board approved it.',
    'Please ask Ingrid <ingrid@nordlys.example> for the 2026 accounts.\nThanks 4 that!',
    'Line 1 of it\nline 2 of it, 2026\nline 3 of it, 09:12\nline 4 of it\nUSD 5m',
    '请于2026年11月10日前反馈，金额3.5亿元。',
    '首笔提款2.4亿元\n在2027年1月5日前完成',
    '详见 chen@haisheng.example 于2026年11月2日 09:00发出的邮件',
  ];
  const SAYS = [
    'On Tue, Nov 3, 2026 at 9:12 AM Ingrid Solberg <ingrid@nordlys.example> wrote:',
    'On Tue, 3 Nov 2026 at 09:12, Ingrid Solberg (Nordlys Infrastructure) <\ningrid.solberg@nordlys.example> wrote:',
    'On 03/11/2026 09:12, Ingrid Solberg wrote:',
    'On Mon, Lin Wanqing <lin@meridianbay.example> wrote:',
    'On Tuesday, November 3, 2026\nat 09:12:33 AM GMT+1, Ingrid Solberg <ingrid@nordlys.example> wrote:',
    'At 2026-11-03 09:12:33, "陈志远" <chen.zhiyuan@haisheng.example> wrote:',
    'Am Di., 3. Nov. 2026 um 09:12 Uhr schrieb Ingrid Solberg <ingrid@nordlys.example>:',
    '在 2026年11月3日 周二 09:12，陈志远 <chen163@haisheng.example> 写道：',
    '在 2026年11月3日 周二 09:12，陈志远\n<chen163@haisheng.example> 写道：',
    '陈志远 <chen.zhiyuan@haisheng.example> 于2026年11月3日周二 09:12写道：',
    '陈志远（海晟新能源集团有限公司财务部） <chen.zhiyuan@haisheng.example>\n于2026年11月3日周二 09:12写道：',
  ];
  const OLD = 'Is it still USD 40 million\nby 31 March 2027?';
  const MARKED = `> ${OLD.replaceAll('\n', '\n> ')}`;
  it.each(SAYS)('stays the sender’s own: %s', (says) => {
    for (const own of OWN) {
      for (const old of [OLD, MARKED]) {
        const text = `${own}\n${says}\n${old}`;
        expect(cut(text, 'reply'), text).toEqual([own]);
        expect(cut(text, 'headers'), text).toEqual([says]);
        expect(cut(text, 'quoted'), text).toEqual([old]);
      }
    }
  });
});

describe('spans', () => {
  const PIECES = MAILS.map((mail) => mail.text);
  const BITS = [
    '\n',
    '\r\n',
    '\n\n',
    '> ',
    '--\n',
    'On ',
    '写道：',
    'From: ',
    '😀',
    ' ',
    'Best regards,\nBob\n',
    '发自我的iPhone\n',
  ];
  it('cut exactly, in order, and share nothing, whatever is put together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...BITS), fc.string()), {
          maxLength: 8,
        }),
        (pieces) => {
          const text = pieces.join('');
          const parts = mailParts(text);
          const all = Object.values(parts).flat();
          for (const { start, end } of all) {
            const words = text.slice(start, end);
            expect(words).toBe(words.trim());
            expect(words).not.toBe('');
          }
          const sorted = all.toSorted((a, b) => a.start - b.start);
          sorted.forEach((span, i) => expect(span.start).toBeGreaterThanOrEqual(sorted[i - 1]?.end ?? 0));
          // What is in no part is empty space.
          expect(mask(text, all).trim()).toBe('');
        },
      ),
      { numRuns: 400 },
    );
  });
  it('mask and complement keep every position', () => {
    const spans = [
      { start: 2, end: 4 },
      { start: 6, end: 7 },
    ];
    expect(mask('abcdefgh', spans)).toBe('ab\n\nef\nh');
    expect(complement(8, spans)).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 6 },
      { start: 7, end: 8 },
    ]);
    expect(complement(3, [{ start: 0, end: 3 }])).toEqual([]);
  });
});
