import type { LoanClass, RatingScale } from '../model/codes';
import type { Policy } from '../model/policy';
import { decide } from '../policy/decide';
import { riskRules, type RiskState } from '../policy/rules/risk';
import { type Cover, slotOfDscr } from './dscr';
import { notch, slotOfNotch } from './rating';

/**
 * The risk facts of a client and its live deals, each absent where unknown. Several deals give several cover
 * ratios; a flag is set if any live deal sets it.
 */
export type RiskFacts = {
  ratings: { grade: string; scale: RatingScale }[];
  pd1?: number | undefined;
  pd3?: number | undefined;
  covers: Cover[];
  loanClass?: LoanClass | undefined;
  daysPastDue?: number | undefined;
  /** OECD class 0–7. */
  country?: number | undefined;
  politicalCover?: boolean | undefined;
  epA?: boolean | undefined;
  esiaMissing?: boolean | undefined;
  /** Under construction without anybody standing in for completion. */
  openCompletion?: boolean | undefined;
  merchant?: boolean | undefined;
  fxUnhedged?: boolean | undefined;
  adverseNews?: boolean | undefined;
  delay?: boolean | undefined;
  sanctioned?: boolean | undefined;
};

export type CreditFact = 'rating' | 'pd' | 'dscr' | 'loan-class' | 'dpd';

export type Amber =
  | 'country-5+'
  | 'country-7-covered'
  | 'ep-a'
  | 'construction-without-completion-support'
  | 'merchant'
  | 'fx-unhedged'
  | 'adverse-news'
  | 'delay';

export type Red = 'sanction' | 'ep-a-without-esia' | 'country-7-uncovered';

export type RiskVerdict = {
  risk: 'low' | 'high' | 'insufficient';
  /** What suggestions go by: a client about whom nothing is known is treated as high. */
  provisional: 'low' | 'high';
  /** Worst known slot, 1 strong … 5 default; null without any credit fact. */
  worst: number | null;
  slots: [CreditFact, number][];
  amber: Amber[];
  red: Red[];
};

/** One-year to three-year probability of default at a constant rate. */
export function threeYearPd(pd1: number): number {
  return 1 - (1 - pd1) ** 3;
}

/** Slot of a three-year probability of default (EU 2016/1799 Annex I). */
export function slotOfPd(pd3: number, policy: Policy['risk']): number {
  if (pd3 >= 1) return 5;
  const slot = policy.pd3Slots.findIndex((bound) => pd3 <= bound);
  return slot < 0 ? 4 : slot + 1;
}

export function slotOfLoanClass(loanClass: LoanClass): number {
  if (loanClass === 'normal') return 2;
  return loanClass === 'specialMention' ? 4 : 5;
}

/** Null for a loan that is not overdue: paying on time says little about strength. */
export function slotOfDaysPastDue(days: number, policy: Policy['risk']): number | null {
  if (days <= 0) return null;
  return days > policy.defaultDaysPastDue ? 5 : 4;
}

function creditSlots(facts: RiskFacts, policy: Policy['risk']): [CreditFact, number][] {
  const slots: [CreditFact, number][] = [];
  const notches = facts.ratings
    .map((one) => notch(one.grade, one.scale, policy))
    .filter((one) => one !== null);
  if (notches.length) slots.push(['rating', slotOfNotch(Math.max(...notches), policy)]);
  const pds = [facts.pd3, facts.pd1 === undefined ? undefined : threeYearPd(facts.pd1)].filter(
    (pd) => pd !== undefined,
  );
  if (pds.length) slots.push(['pd', slotOfPd(Math.max(...pds), policy)]);
  if (facts.covers.length) {
    slots.push(['dscr', Math.max(...facts.covers.map((cover) => slotOfDscr(cover, policy)))]);
  }
  if (facts.loanClass) slots.push(['loan-class', slotOfLoanClass(facts.loanClass)]);
  const overdue = facts.daysPastDue === undefined ? null : slotOfDaysPastDue(facts.daysPastDue, policy);
  if (overdue !== null) slots.push(['dpd', overdue]);
  return slots;
}

function ambers(facts: RiskFacts, policy: Policy['risk']): Amber[] {
  const country = facts.country ?? 0;
  const found: [boolean | undefined, Amber][] = [
    [
      country >= policy.amberCountryFrom && country < policy.redCountryFrom && !facts.politicalCover,
      'country-5+',
    ],
    [country >= policy.redCountryFrom && facts.politicalCover, 'country-7-covered'],
    [facts.epA, 'ep-a'],
    [facts.openCompletion, 'construction-without-completion-support'],
    [facts.merchant, 'merchant'],
    [facts.fxUnhedged, 'fx-unhedged'],
    [facts.adverseNews, 'adverse-news'],
    [facts.delay, 'delay'],
  ];
  return found.filter(([set]) => set).map(([, name]) => name);
}

function reds(facts: RiskFacts, policy: Policy['risk']): Red[] {
  const found: [boolean | undefined, Red][] = [
    [facts.sanctioned, 'sanction'],
    [facts.epA && facts.esiaMissing, 'ep-a-without-esia'],
    [(facts.country ?? 0) >= policy.redCountryFrom && !facts.politicalCover, 'country-7-uncovered'],
  ];
  return found.filter(([set]) => set).map(([, name]) => name);
}

/**
 * Worst-of slot with amber and red flags. High from the cut slot on, for any red, for enough ambers at the
 * slot just below the cut, or for several ambers without any credit fact. Without a credit fact and with few
 * ambers the answer is "insufficient", never low.
 */
export function judgeRisk(facts: RiskFacts, policy: Policy['risk']): RiskVerdict {
  const slots = creditSlots(facts, policy);
  const amber = ambers(facts, policy);
  const red = reds(facts, policy);
  const worst = slots.length ? Math.max(...slots.map(([, slot]) => slot)) : null;
  const risk = riskOf({ worst, amber: amber.length, red: red.length > 0 }, policy);
  return { risk, provisional: risk === 'low' ? 'low' : 'high', worst, slots, amber, red };
}

/** The house rules over what the facts come down to. */
export function riskOf(state: RiskState, policy: Policy['risk']): 'low' | 'high' | 'insufficient' {
  return decide(riskRules, state, policy).gives;
}
