import type { Fact } from '../model/fact';

export type AmountValue = { amount: number; min?: number; max?: number; approximate?: boolean };

/** Rounds away what binary fractions add: 3.5 × 10⁸ is 350,000,000, not 350,000,000.00000006. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** A fact about a sum; the quote is filled in from the text as it was given. */
export function amountFact(
  span: { start: number; end: number },
  value: AmountValue,
  currency: string,
  known: boolean,
): Fact {
  return {
    kind: 'amount',
    value: {
      amount: exact(value.amount),
      ...(value.min === undefined ? {} : { min: exact(value.min) }),
      ...(value.max === undefined ? {} : { max: exact(value.max) }),
      ...(value.approximate ? { approximate: true } : {}),
    },
    currency,
    quote: '',
    ...span,
    known,
    confidence: known ? 0.95 : 0.7,
  };
}
