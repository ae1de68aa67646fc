import { describe, expect, it } from 'vitest';
import { inMemory } from './in-memory';
import { replies, repliesWith } from './replies';
import { markedMails, scoreLines, signatureLines, signatures, unmark } from './signatures';

const BODY = 'Attached is the letter.\n\n#sig#Thanks,\n#sig#Jim Griffin\n#sig#Manager, Marketing\n';

describe('marked signatures', () => {
  it('lose their marks and keep their lines', () => {
    const mail = unmark('x', BODY, ' Griffin \n');
    expect(mail.text).toBe('Attached is the letter.\n\nThanks,\nJim Griffin\nManager, Marketing\n');
    expect([...mail.wanted]).toEqual([2, 3, 4]);
    expect(mail.sender).toBe('Griffin');
    expect([...signatureLines(mail)]).toEqual([2, 3, 4]);
  });
  it('count lines found too much and too little', () => {
    const [good, none] = [
      unmark('a', BODY, ''),
      unmark('b', 'Yes, do.\n\n#sig#who knows what this line is about.', ''),
    ];
    // 3 right of 3 found and 4 marked: 2·3/(3+4)
    expect(scoreLines([good, none])).toEqual({ f1: 6 / 7, has: 0.5, exact: 0.5, wanted: 4 });
  });
  it('are the mails that the index names', () => {
    const data = inMemory({
      'index.tsv': 'signatures/P/112_body\tx\nsignatures/P/112_sender\tx\nsignatures/N/4_body\tx\n',
      'signatures/P/112_body': BODY,
      'signatures/P/112_sender': 'Griffin',
      'signatures/N/4_body': 'No name here, only words.',
      'signatures/N/4_sender': 'Griffin',
    });
    expect(markedMails(data).map((mail) => mail.name)).toEqual(['signatures/P/112', 'signatures/N/4']);
    expect(signatures.rows(data).map((row) => [row.figure, row.ok])).toEqual([
      [1, true],
      [1, true],
      [1, true],
    ]);
  });
});

describe('replies', () => {
  it('are compared line by line', () => {
    const text = 'Yes.\n\n  Go on.\n\n> Shall we?\n';
    expect(repliesWith(text, '1-3')).toBe(true);
    expect(repliesWith(text, '1,3')).toBe(true);
    expect(repliesWith(text, '1')).toBe(false);
    expect(repliesWith(text, 'all')).toBe(false);
    expect(repliesWith('Yes.', 'all')).toBe(true);
  });
  it('name the files that are wrong, and leave templates out', () => {
    const folder = 'replies/zapier/test/emails/';
    const data = inMemory({
      'index.tsv': `${folder}email_1_4.txt\tx\n${folder}email_1_7.txt\tx\n${folder}email_with_from_headers.txt\tx\n`,
      [`${folder}email_1_4.txt`]:
        'Awesome!\n\nOn Aug 22, 2011, at 7:37 PM, defunkt<a@b.example> wrote:\n\n> Works.',
      [`${folder}email_1_7.txt`]: 'One line\nand a second that is not expected',
    });
    const [crisp, zapier] = replies.rows(data);
    expect(crisp).toMatchObject({ n: 0, ok: false });
    expect(zapier).toMatchObject({ figure: 0.5, n: 2, ok: false, note: 'wrong: email_1_7.txt' });
  });
});
