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

const isAbove = ({ amount, threshold, inclusive }: ValueState): boolean =>
  inclusive ? (amount ?? 0) >= threshold : (amount ?? 0) > threshold;

/**
 * With a dead band around the line, so that a client near it does not flip from month to month. Whatever its
 * figures, nobody comes in from below the line or falls out above it: the first look would say otherwise.
 */
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
    when: (state, limits) =>
      state.previous === true && ((state.amount ?? 0) >= limits.leave * state.threshold || isAbove(state)),
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
    when: (state, limits) =>
      state.previous === false && (state.amount ?? 0) >= limits.enter * state.threshold && isAbove(state),
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
    when: isAbove,
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
