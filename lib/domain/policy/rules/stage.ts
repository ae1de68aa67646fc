import type { Stage } from '../../model/assessment';
import type { Policy } from '../../model/policy';
import type { PolicyRule } from '../decide';

/** Why a stage holds; each code has its sentence in the dictionaries. */
export type StageReason =
  | 'no-contact-on-file'
  | 'no-contact-since-deal'
  | 'prospect'
  | 'cold-prospect'
  | 'silent'
  | 'silent-but-facility-outstanding'
  | 'likely-silent'
  | 'slower-than-own-pace'
  | 'young'
  | 'accelerating'
  | 'new-pipeline'
  | 'steady';

/** What contacts and deals come down to on one day. */
export type StageState = {
  /** Distinct contact days; 0 without any contact. */
  n: number;
  /** Days since the first and since the last contact. */
  T: number;
  silence: number;
  pSilent: number;
  /** Own rhythm of the last 90 days against before; null while too young. */
  rho: number | null;
  everClosed: boolean;
  /** Money is drawn or owed. */
  activeFacility: boolean;
  /** A deal came into the pipeline lately. */
  newPipeline: boolean;
};

/** A client in steady contact for two years; the cases say what is different. */
const steady: StageState = {
  n: 24,
  T: 730,
  silence: 10,
  pSilent: 0.1,
  rho: 1,
  everClosed: true,
  activeFacility: false,
  newPipeline: false,
};

type StageRule = PolicyRule<StageState, Stage, Policy['stage']> & { id: StageReason };

/** First match. A borrower with money outstanding is never lost: his silence is decline, and dangerous. */
export const stageRules: StageRule[] = [
  {
    id: 'no-contact-since-deal',
    gives: 'decline',
    when: (state) => state.n === 0 && state.everClosed,
    cases: [{ ...steady, n: 0 }],
  },
  {
    id: 'no-contact-on-file',
    gives: 'acquisition',
    when: (state) => state.n === 0,
    cases: [{ ...steady, n: 0, everClosed: false }],
  },
  {
    id: 'cold-prospect',
    gives: 'acquisition',
    when: (state, limits) =>
      state.n < limits.minContactDays && !state.everClosed && state.pSilent >= limits.churnAt,
    cases: [{ ...steady, n: 1, T: 200, silence: 200, pSilent: 0.91, rho: null, everClosed: false }],
  },
  {
    id: 'prospect',
    gives: 'acquisition',
    when: (state, limits) => state.n < limits.minContactDays && !state.everClosed,
    cases: [{ ...steady, n: 2, T: 20, silence: 5, pSilent: 0.4, rho: null, everClosed: false }],
  },
  {
    id: 'silent-but-facility-outstanding',
    gives: 'decline',
    when: (state, limits) =>
      state.pSilent >= limits.churnAt && state.silence >= limits.churnSilentDays && state.activeFacility,
    cases: [{ ...steady, silence: 200, pSilent: 0.9, activeFacility: true }],
  },
  {
    id: 'silent',
    gives: 'churn',
    when: (state, limits) => state.pSilent >= limits.churnAt && state.silence >= limits.churnSilentDays,
    cases: [{ ...steady, silence: 200, pSilent: 0.85 }],
  },
  {
    id: 'likely-silent',
    gives: 'decline',
    when: (state, limits) => state.pSilent >= limits.declineAt,
    cases: [
      { ...steady, silence: 130, pSilent: 0.6 },
      // Very likely gone, but not yet silent for a quarter.
      { ...steady, silence: 89, pSilent: 0.9 },
    ],
  },
  {
    id: 'slower-than-own-pace',
    gives: 'decline',
    when: (state, limits) =>
      state.rho !== null && state.rho <= limits.slowingRatio && state.silence >= limits.slowingSilentDays,
    cases: [{ ...steady, silence: 60, rho: 0.4 }],
  },
  {
    id: 'young',
    gives: 'development',
    when: (state, limits) => state.T < limits.youngDays,
    cases: [{ ...steady, n: 8, T: 60, rho: null }],
  },
  {
    id: 'accelerating',
    gives: 'development',
    when: (state, limits) => state.rho !== null && state.rho >= limits.acceleratingRatio,
    cases: [{ ...steady, rho: 1.5 }],
  },
  {
    id: 'new-pipeline',
    gives: 'development',
    when: (state) => state.newPipeline,
    cases: [{ ...steady, newPipeline: true }],
  },
  {
    id: 'steady',
    gives: 'maturity',
    when: () => true,
    cases: [steady],
  },
];
