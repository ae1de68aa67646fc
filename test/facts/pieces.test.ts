import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claims } from '../../lib/domain/facts/claims';
import { pieces } from '../../lib/domain/facts/pieces';

const texts = (text: string, size: number) => pieces(text, size).map((one) => one.text);

describe('pieces', () => {
  it.each<[string, string, string[]]>([
    ['a text that fits is one', '0123456789', ['0123456789']],
    ['an empty one too', '', ['']],
    ['at an empty line before a line’s end', '01234a\n\nb\nc', ['01234a\n\n', 'b\nc']],
    ['at a line’s end before a sentence’s', '01234\na. bcd', ['01234\n', 'a. bcd']],
    ['at a sentence’s end before a space', '01234. a bcd', ['01234. ', 'a bcd']],
    ['at a Chinese one too', '零一二三四五。六 七八', ['零一二三四五。', '六 七八']],
    ['at a space', '012345 abcd', ['012345 ', 'abcd']],
    ['anywhere, if there is none', '0123456789abc', ['0123456789', 'abc']],
  ])('are cut %s', (_, text, wanted) => {
    expect(texts(text, 10)).toEqual(wanted);
  });

  it('are not cut after the short form of a month', () => {
    expect(texts('0123456789 on. the Dec. 31, 2026', 24)).toEqual(['0123456789 on. ', 'the Dec. 31, 2026']);
  });

  it('hold every character once, at its place, and none is longer than asked', () => {
    const part = fc.constantFrom('a', ' ', '. ', '\n', '\n\n', '。', '30 June 2027', '😀');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 80 }), fc.integer({ min: 2, max: 40 }), (parts, size) => {
        const text = parts.join('');
        const found = pieces(text, size);
        expect(found.map((one) => one.text).join('')).toBe(text);
        for (const { start, text: piece } of found) {
          expect(text.startsWith(piece, start)).toBe(true);
          expect(piece.length).toBeLessThanOrEqual(size);
        }
      }),
    );
  });
});

describe('claims', () => {
  it('knows what is taken, to the character', () => {
    const claimed = claims(10);
    claimed.take(3, 5);
    expect([claimed.isFree(0, 3), claimed.isFree(5, 10)]).toEqual([true, true]);
    expect([
      claimed.isFree(0, 4),
      claimed.isFree(4, 10),
      claimed.isFree(3, 5),
      claimed.isFree(0, 10),
    ]).toEqual([false, false, false, false]);
  });
});
