import type { Fact } from '../model/fact';

export type AmountValue = { amount: number; min?: number; max?: number; approximate?: boolean };

/** Rounds away what binary fractions add: 3.5 × 10⁸ is 350,000,000, not 350,000,000.00000006. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** A minus is written right before the figure or its currency; with a blank behind it, it is a dash or a bullet. */
const BELOW_NOUGHT =
  /(?:^|[\s(:=,;]|[A-Z$€£¥￥]|(?<![\d万萬亿億千百])(?:人民|港)币|(?![元圆币镑亿億万萬千百年月日])\p{Script=Han})[-−–]$|\b(?:minus|negative)\s(?:of\s)?$|(?<![背担自肩抱])负的?\s?$/u;

/** Whether the sum that begins at `at` lies below nought: a loss is nothing that somebody lends, has or owes. */
export function isBelowNought(text: string, at: number): boolean {
  return BELOW_NOUGHT.test(text.slice(Math.max(0, at - 14), at));
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
