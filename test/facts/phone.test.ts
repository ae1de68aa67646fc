import { describe, expect, it } from 'vitest';
import { phones } from '../../lib/domain/facts/phones';
import { fits } from './sets/fit';
import { phoneCases } from './sets/phone';

const valuesIn = (text: string) => phones.read(text, { now: '2026-11-24' }).map((fact) => fact.value);

describe('phone', () => {
  fits(phones, phoneCases, ['+1 ', '1-', '(', '138 ', '电话：', '010-65550188-']);

  it.each([
    ['Tel: +353 91 555 012\nFax: +353 91 555 013', ['+353 91 555 012']],
    ['(see 541-555-3010)', ['541-555-3010']],
    ['Account no. 12345678, tel 5550134', ['5550134']],
    ['USD 4155550134', []],
    ['A1385550123', []],
    ['020 7946 0958kg', []],
  ])('%s', (text, values) => expect(valuesIn(text)).toEqual(values));
  it('is known where it is labelled or has its country', () => {
    const known = (text: string) => phones.read(text, { now: '2026-11-24' }).map((fact) => fact.known);
    expect([known('Tel 020 7946 0958'), known('+44 20 7946 0958'), known('020 7946 0958')]).toEqual([
      [true],
      [true],
      [false],
    ]);
  });
});
