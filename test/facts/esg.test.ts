import { describe, expect, it } from 'vitest';
import { esg } from '../../lib/domain/facts/esg';
import { esgCases } from './sets/esg';
import { fits } from './sets/fit';

fits(esg, esgCases, ['The project is Category A under EP4, 环评已获批。 ']);

const read = (text: string) => esg.read(text, { now: '2026-11-24' });

describe('esg', () => {
  it('quotes the principles with the category', () => {
    expect(read('It is Category A under EP4.')[0]).toMatchObject({
      value: { category: 'A' },
      quote: 'Category A under EP4',
    });
  });

  it('takes a catalogue of green bonds for no bond', () => {
    expect(read('符合《绿色债券支持项目目录》要求。').map((fact) => fact.value)).toEqual([
      { label: 'chinaCatalogue' },
    ]);
  });
});
