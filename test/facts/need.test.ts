import { describe, expect, it } from 'vitest';
import { needs } from '../../lib/domain/facts/needs';
import { needCases } from './sets/need';
import { fits } from './sets/fit';

fits(needs, needCases, ['We are looking for a 15-year loan, 希望安排汇率对冲。 ']);

const read = (text: string) => needs.read(text, { now: '2026-11-24' });

describe('needs', () => {
  it('quotes from the wish to what is wished for', () => {
    expect(read('Thanks. Could you also quote the FX hedge by Friday?')[0]).toMatchObject({
      value: 'fxHedge',
      quote: 'Could you also quote the FX hedge',
      start: 8,
      known: true,
    });
    expect(read('绿色贷款方面，能否给出初步条件？')[0]?.quote).toBe('绿色贷款方面，能否');
  });

  it('counts a need once a sentence', () => {
    expect(read('We need an FX hedge, a currency forward to be precise.')).toHaveLength(1);
  });

  it('reads over a line a mail program has wrapped', () => {
    const mail = 'Dear Anna, after our call on Monday I can confirm that we are looking for\na 15-year loan.';
    expect(read(mail).map((fact) => fact.value)).toEqual(['longTermLoan']);
  });
});
