import type { Policy } from '../../model/policy';
import type { PolicyRule } from '../decide';

/** A client's amount beside the book's line. */
export type ValueState = {
  amount: number | null;
  threshold: number;
  /** A client exactly on the threshold belongs to the head. */
  inclusive: boolean;
  /** The verdict before, for the dead band. */
  previous?: boolean | undefined;
};

const line = { threshold: 88, inclusive: false };

/** With a dead band around the line, so that a client near it does not flip from month to month. */
export const valueRules: PolicyRule<ValueState, 'high' | 'general' | 'insufficient', Policy['value']>[] = [
  {
    id: 'keptHighWithoutAmount',
    gives: 'high',
    when: ({ amount, previous }) => amount === null && previous === true,
    cases: [{ ...line, amount: null, previous: true }],
  },
  {
    id: 'keptGeneralWithoutAmount',
    gives: 'general',
    when: ({ amount, previous }) => amount === null && previous === false,
    cases: [{ ...line, amount: null, previous: false }],
  },
  {
    id: 'noAmount',
    gives: 'insufficient',
    when: ({ amount }) => amount === null,
    cases: [{ ...line, amount: null }],
  },
  {
    id: 'staysHigh',
    gives: 'high',
    when: ({ amount, threshold, previous }, limits) =>
      previous === true && (amount ?? 0) >= limits.leave * threshold,
    cases: [{ ...line, amount: 71, previous: true }],
  },
  {
    id: 'fallsOut',
    gives: 'general',
    when: ({ previous }) => previous === true,
    cases: [{ ...line, amount: 70, previous: true }],
  },
  {
    id: 'comesIn',
    gives: 'high',
    when: ({ amount, threshold, previous }, limits) =>
      previous === false && (amount ?? 0) >= limits.enter * threshold,
    cases: [{ ...line, amount: 106, previous: false }],
  },
  {
    id: 'staysGeneral',
    gives: 'general',
    when: ({ previous }) => previous === false,
    cases: [{ ...line, amount: 90, previous: false }],
  },
  {
    id: 'aboveTheLine',
    gives: 'high',
    when: ({ amount, threshold, inclusive }) =>
      inclusive ? (amount ?? 0) >= threshold : (amount ?? 0) > threshold,
    cases: [
      { ...line, amount: 89 },
      { amount: 98, threshold: 98, inclusive: true },
    ],
  },
  {
    id: 'belowTheLine',
    gives: 'general',
    when: () => true,
    cases: [
      { ...line, amount: 88 },
      { ...line, amount: 0 },
    ],
  },
];
