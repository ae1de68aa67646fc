import type { Circumstances } from '../circumstances';
import { lowestCover, slotOfDscr } from '../measures/dscr';
import { judgeRisk, type RiskFacts, type RiskVerdict } from '../measures/risk';
import type { Reason } from '../model/assessment';
import { reason } from '../reason';

type Change = { rule: string; evidence: Record<string, unknown>; apply: (facts: RiskFacts) => RiskFacts };

/** What could be put right, in the order in which a relationship manager can do something about it. */
function repairs(facts: RiskFacts, verdict: RiskVerdict, at: Circumstances): Change[] {
  const policy = at.policy.risk;
  const thin = facts.covers.filter((cover) => slotOfDscr(cover, policy) >= policy.cutSlot);
  const found: (Change | false)[] = [
    facts.country !== undefined &&
      !facts.politicalCover &&
      facts.country >= at.policy.risk.amberCountryFrom && {
        rule: 'risk.change.cover',
        evidence: {},
        apply: (from) => ({ ...from, politicalCover: true }),
      },
    Boolean(facts.openCompletion) && {
      rule: 'risk.change.completion',
      evidence: {},
      apply: (from) => ({ ...from, openCompletion: false }),
    },
    Boolean(facts.esiaMissing) && {
      rule: 'risk.change.esia',
      evidence: {},
      apply: (from) => ({ ...from, esiaMissing: false }),
    },
    Boolean(facts.fxUnhedged) && {
      rule: 'risk.change.hedge',
      evidence: {},
      apply: (from) => ({ ...from, fxUnhedged: false }),
    },
    thin.length > 0 && {
      rule: 'risk.change.dscr',
      evidence: { line: Math.max(...thin.map((cover) => lowestCover(cover, policy))) },
      apply: (from) => ({
        ...from,
        covers: from.covers.map((cover) => ({
          ...cover,
          dscr: Math.max(cover.dscr, lowestCover(cover, policy)),
        })),
      }),
    },
    (facts.daysPastDue ?? 0) > 0 && {
      rule: 'risk.change.arrears',
      evidence: {},
      apply: (from) => ({ ...from, daysPastDue: 0 }),
    },
    facts.loanClass !== undefined &&
      facts.loanClass !== 'normal' && {
        rule: 'risk.change.class',
        evidence: {},
        apply: (from) => ({ ...from, loanClass: 'normal' }),
      },
    verdict.slots.some(([name, slot]) => name === 'rating' && slot >= at.policy.risk.cutSlot) && {
      rule: 'risk.change.rating',
      evidence: {},
      apply: (from) => ({ ...from, ratings: [{ grade: 'BB-', scale: 'global' }] }),
    },
    verdict.slots.some(([name, slot]) => name === 'pd' && slot >= at.policy.risk.cutSlot) && {
      rule: 'risk.change.pd',
      evidence: {},
      apply: (from) => ({ ...from, pd1: undefined, pd3: at.policy.risk.pd3Slots[1] ?? 0 }),
    },
    Boolean(facts.delay) && {
      rule: 'risk.change.delay',
      evidence: {},
      apply: (from) => ({ ...from, delay: false }),
    },
    Boolean(facts.adverseNews) && {
      rule: 'risk.change.news',
      evidence: {},
      apply: (from) => ({ ...from, adverseNews: false }),
    },
    Boolean(facts.sanctioned) && {
      rule: 'risk.change.sanction',
      evidence: {},
      apply: (from) => ({ ...from, sanctioned: false }),
    },
  ];
  return found.filter((one) => one !== false);
}

/** What would spoil a low verdict: said as one line, since anything worse than this does it. */
function spoilers(verdict: RiskVerdict, at: Circumstances): Reason[] {
  const { cutSlot, ambersAtBoundary } = at.policy.risk;
  if (verdict.worst === cutSlot - 1) {
    return [reason('risk.change.oneMoreFlag', { flags: ambersAtBoundary - verdict.amber.length })];
  }
  return [reason('risk.change.wouldBeHigh', { slot: cutSlot, lockUp: at.policy.risk.dscr.lockUp })];
}

/**
 * The smallest set of repairs (at most three) that turns high into low, or what would turn low into high.
 * Empty where nothing within reach does.
 */
export function riskChanges(facts: RiskFacts, verdict: RiskVerdict, at: Circumstances): Reason[] {
  if (verdict.risk === 'low') return spoilers(verdict, at);
  if (verdict.risk === 'insufficient') return [];
  const options = repairs(facts, verdict, at);
  const works = (chosen: Change[]) =>
    judgeRisk(
      chosen.reduce((now, change) => change.apply(now), facts),
      at.policy.risk,
    ).risk === 'low';
  const sets = subsets(options, 3);
  const found = sets.find(works) ?? [];
  return found.map((change) => reason(change.rule, change.evidence, { source: 'policy' }));
}

/** All subsets of 1…`most` items, smaller ones first, each in the order of the list. */
function subsets<T>(items: T[], most: number): T[][] {
  const out: T[][] = [];
  for (let size = 1; size <= Math.min(most, items.length); size += 1) {
    const walk = (start: number, chosen: T[]): void => {
      if (chosen.length === size) {
        out.push(chosen);
        return;
      }
      for (let i = start; i < items.length; i += 1) walk(i + 1, [...chosen, items[i] as T]);
    };
    walk(0, []);
  }
  return out;
}
