import { describe, expect, it } from 'vitest';
import { mailParts } from '../../../lib/domain/mail/mail-parts';
import { signatureOf } from '../../../lib/domain/mail/signature-of';

/** Milliseconds of this process, not of the clock: what else the machine does hardly counts. */
function timeOf(piece: string, size: number): number {
  const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const before = process.cpuUsage();
  mailParts(text);
  signatureOf(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const PIECES: [string, string][] = [
  ['empty lines', '\n'],
  ['paragraphs', 'a\n\n'],
  ['beginnings of an attribution', 'On Mon, Nov 3, 2026 at 9:12 AM Chen\n'],
  ['Chinese ones', '在 2026年11月3日，陈志远\n'],
  ['quoted lines', '> a\n'],
  ['answers between the lines', '> a\nb c\n'],
  ['labels', 'From: a@b.example\n'],
  ['labels far apart', 'From: a\n\nTo: x\n\n'],
  ['separators', '-----Original Message-----\n'],
  ['names', 'Ingrid Solberg\n'],
  ['signatures', 'Thanks,\nBob\n\n> x\n'],
  ['phones’ lines', 'Sent from my iPhone\n'],
  ['notices', 'This email is confidential, intended for you\n'],
  ['rules', '-----\n'],
  ['digits', '1234567890'],
  ['numbers', '(0) 1 '],
  ['addresses', 'a@b.c '],
  ['signs', '@'],
  ['brackets', '<'],
  ['one word', 'abcdefghij'],
  ['one line of Chinese', '陈志远'],
];

// Time that really grows with the square of the length fails every attempt.
describe('time', { retry: 2 }, () => {
  it.each(PIECES)('grows no faster than the text: %s', (_, piece) => {
    timeOf(piece, 4_000);
    let [once, twice] = [Infinity, Infinity];
    for (let run = 0; run < 3; run += 1) {
      once = Math.min(once, timeOf(piece, 50_000));
      twice = Math.min(twice, timeOf(piece, 100_000));
    }
    // A few ms of noise are allowed on top.
    expect(twice).toBeLessThan(once * 2.5 + 10);
  });
  it('answers for a megabyte', () => {
    expect(
      timeOf(`Dear all,\n\n${'The loan matures in June.\n'.repeat(30)}\n> quoted\n`, 1_000_000),
    ).toBeLessThan(4_000);
  });
});
