import type { Policy } from '../../model/policy';
import type { PolicyRule } from '../decide';

/** What is known of a relationship: a signature, the score 0–1, whether any commitment is shown. */
export type RelationshipState = {
  agreement: boolean;
  score: number | null;
  commitment: boolean;
  /** The verdict before, for the dead band. */
  previous?: boolean | undefined;
};

/** Differences below this are rounding, not a reason. */
const ROUNDING = 1e-9;

export const relationshipRules: PolicyRule<
  RelationshipState,
  'strategic' | 'ordinary' | 'insufficient',
  Policy['relationship']
>[] = [
  {
    id: 'agreementSigned',
    gives: 'strategic',
    when: (state) => state.agreement,
    cases: [{ agreement: true, score: 0.1, commitment: false }],
  },
  {
    id: 'nothingKnown',
    gives: 'insufficient',
    when: (state) => state.score === null,
    cases: [{ agreement: false, score: null, commitment: false }],
  },
  {
    id: 'belowTheLine',
    gives: 'ordinary',
    when: ({ score, previous }, limits) =>
      (score ?? 0) < (previous === true ? limits.leave : limits.enter) - ROUNDING,
    cases: [
      { agreement: false, score: 0.59, commitment: true },
      { agreement: false, score: 0.59, commitment: true, previous: false },
      { agreement: false, score: 0.49, commitment: true, previous: true },
    ],
  },
  {
    // Warm words alone make no partner.
    id: 'noCommitment',
    gives: 'ordinary',
    when: (state) => !state.commitment,
    cases: [{ agreement: false, score: 0.9, commitment: false }],
  },
  {
    id: 'closeAndCommitted',
    gives: 'strategic',
    when: () => true,
    cases: [
      { agreement: false, score: 0.6, commitment: true },
      { agreement: false, score: 0.5, commitment: true, previous: true },
    ],
  },
];
