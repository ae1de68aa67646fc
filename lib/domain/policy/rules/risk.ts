import type { Policy } from '../../model/policy';
import type { PolicyRule } from '../decide';

/** What the risk facts come down to: the worst slot (1 strong … 5 default), warning signs, a reason to stop. */
export type RiskState = { worst: number | null; amber: number; red: boolean };

/** Worst-of slot with amber and red flags; without a credit fact never "low". */
export const riskRules: PolicyRule<RiskState, 'low' | 'high' | 'insufficient', Policy['risk']>[] = [
  {
    id: 'redFlag',
    gives: 'high',
    when: (state) => state.red,
    cases: [
      { worst: 1, amber: 0, red: true },
      { worst: null, amber: 0, red: true },
    ],
  },
  {
    id: 'weakCredit',
    gives: 'high',
    when: (state, limits) => state.worst !== null && state.worst >= limits.cutSlot,
    cases: [
      { worst: 4, amber: 0, red: false },
      { worst: 5, amber: 3, red: false },
    ],
  },
  {
    id: 'warningsAtBoundary',
    gives: 'high',
    when: (state, limits) => state.worst === limits.cutSlot - 1 && state.amber >= limits.ambersAtBoundary,
    cases: [{ worst: 3, amber: 2, red: false }],
  },
  {
    id: 'warningsWithoutCredit',
    gives: 'high',
    when: (state, limits) => state.worst === null && state.amber >= limits.ambersWithoutCredit,
    cases: [{ worst: null, amber: 3, red: false }],
  },
  {
    id: 'noCreditFact',
    gives: 'insufficient',
    when: (state) => state.worst === null,
    cases: [
      { worst: null, amber: 0, red: false },
      { worst: null, amber: 2, red: false },
    ],
  },
  {
    id: 'soundCredit',
    gives: 'low',
    when: () => true,
    cases: [
      { worst: 3, amber: 1, red: false },
      { worst: 1, amber: 5, red: false },
    ],
  },
];
