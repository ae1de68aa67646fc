import { describe, expect, it } from 'vitest';
import { creditCodeCheck, creditCodeKey, isCreditCode } from '../../../lib/domain/match/credit-code';

/** A made-up organisation's code with its right check digit. */
const body = '91320900MA1ABCDE2';
const code = `${body}${creditCodeCheck(body)}`;

describe('credit code', () => {
  it('has its check digit by GB 32100', () => {
    // Reckoned by hand: Σ value × 3ⁱ mod 31.
    expect(creditCodeCheck('91110000MA0000001')).toBe('L');
    expect(creditCodeCheck(body)).toBe('U');
  });
  it.each([
    code,
    code.toLowerCase(),
    ` ${code} `,
    `${code.slice(0, 8)}-${code.slice(8)}`,
    code.replace('9', '９'),
  ])('is sound as %s', (written) => expect(isCreditCode(written)).toBe(true));
  it.each([
    '',
    body,
    `${code}0`,
    // A digit changed, two neighbours exchanged
    `92${code.slice(2)}`,
    `${code.slice(0, 4)}${code[5]}${code[4]}${code.slice(6)}`,
    // Letters that are not in the alphabet
    `I${code.slice(1)}`,
    `${code.slice(0, -1)}O`,
    '330214000048633',
    '2014-12-01',
  ])('is not sound as %j', (written) => expect(isCreditCode(written)).toBe(false));
  it('is kept in one form', () => {
    expect(creditCodeKey(' 9132 0900–ma1abcde2x ')).toBe('91320900MA1ABCDE2X');
    expect(creditCodeCheck('ab')).toBeNull();
    expect(creditCodeCheck('91320900MA1ABCDEo')).toBeNull();
  });
});
