import { describe, expect, it } from 'vitest';
import { risks } from '../../lib/domain/facts/risks';
import { riskCases } from './sets/risk';
import { fits } from './sets/fit';

fits(risks, riskCases, ['The turbines are delayed, 资金链紧张，借款人已逾期。 ']);

const values = (text: string) => risks.read(text, { now: '2026-11-24' }).map((fact) => fact.value);

describe('risks', () => {
  it('lists several of one sentence in the order of the text', () => {
    expect(values('The delay of COD led to a cost overrun and tight liquidity.')).toEqual([
      'delay',
      'costOverrun',
      'cashPressure',
    ]);
  });

  it('takes what is over for none, what is not over for one', () => {
    expect(values('The breach of the gearing covenant was cured in May.')).toEqual([]);
    expect(values('The breach of the gearing covenant was not cured in May.')).toEqual(['covenantBreach']);
    expect(values('上述诉讼尚未解决。')).toEqual(['dispute']);
  });

  it('does not read a circular', () => {
    expect(values('The borrower is in default. Unsubscribe here.')).toEqual([]);
  });
});
