import type { Reason } from '../model/assessment';

/**
 * What became different between two verdicts of an axis: a figure that moved (its `before`, `after` and, where
 * there is one, the `line` it is held against), a reason that came up, or one that fell away.
 */
export type Difference =
  | {
      kind: 'moved';
      fact: string;
      before: unknown;
      after: unknown;
      line?: number;
      /** Which level the line is: `lockUp`, `default`, `good`, `strong`. */
      level?: string;
      deal?: string;
      currency?: string;
    }
  | { kind: 'new' | 'gone'; reason: Reason };

/** Rules that say the same thing at different heights, and the figures in which they can be compared. */
type Family = { name: string; facts: string[]; level?: string };

const FAMILIES: Record<string, Family> = {
  'risk.dscrStrong': { name: 'dscr', facts: ['dscr'], level: 'strong' },
  'risk.dscrGood': { name: 'dscr', facts: ['dscr'], level: 'good' },
  'risk.dscrThin': { name: 'dscr', facts: ['dscr'], level: 'lockUp' },
  'risk.dscrBelowLockUp': { name: 'dscr', facts: ['dscr'], level: 'lockUp' },
  'risk.dscrBelowDefault': { name: 'dscr', facts: ['dscr'], level: 'default' },
  'risk.rating': { name: 'rating', facts: ['grade'] },
  'risk.domesticRating': { name: 'domesticRating', facts: ['grade'] },
  'risk.pd': { name: 'pd', facts: ['pd3'] },
  'risk.loanClass': { name: 'loanClass', facts: ['loanClass'] },
  'risk.overdue': { name: 'overdue', facts: ['days'] },
  'risk.amber.country-5+': { name: 'country', facts: ['class'] },
  'risk.amber.country-7-covered': { name: 'country', facts: ['class'] },
  'risk.red.country-7-uncovered': { name: 'country', facts: ['class'] },
  'value.aboveCut': { name: 'value', facts: ['value', 'cut'] },
  'value.belowCut': { name: 'value', facts: ['value', 'cut'] },
  'value.heldByDeadBand': { name: 'value', facts: ['value', 'cut'] },
  'relationship.above': { name: 'score', facts: ['score'] },
  'relationship.below': { name: 'score', facts: ['score'] },
  'relationship.breadth': { name: 'breadth', facts: ['count'] },
  'relationship.commitment': { name: 'commitment', facts: ['deals'] },
  'relationship.wallet': { name: 'wallet', facts: ['share'] },
};

/** Sentences about the rest of the picture: their coming and going explains nothing. */
const SILENT = new Set([
  'value.closedDeal',
  'value.pipelineDeal',
  'relationship.warmth',
  'relationship.balance',
  'risk.sound',
  'risk.stale',
  'value.otherDeals',
  'stage.chance',
  'stage.facility',
]);

const FACT_NAME: Record<string, string> = {
  days: 'daysPastDue',
  class: 'countryClass',
  count: 'people',
  deals: 'closedDeals',
};

function familyOf(rule: string): Family {
  if (rule.startsWith('stage.')) return { name: 'stage', facts: ['silent', 'recent'] };
  if (rule.startsWith('tier.'))
    return { name: rule.split('.')[1] ?? rule, facts: [rule.split('.')[1] ?? ''] };
  return FAMILIES[rule] ?? { name: rule, facts: [] };
}

function valueOf(reason: Reason, label: string): unknown {
  return reason.evidence.find((one) => one.label === label)?.value;
}

function textOf(reason: Reason, label: string): string | undefined {
  const value = valueOf(reason, label);
  return typeof value === 'string' ? value : undefined;
}

/** Figures that differ by less than they are shown with are the same. */
function same(before: unknown, after: unknown): boolean {
  if (typeof before === 'number' && typeof after === 'number') {
    return Math.abs(before - after) <= 0.004 * Math.max(Math.abs(before), Math.abs(after));
  }
  return before === after;
}

function moved(before: Reason, after: Reason): Difference[] {
  const { facts, level } = familyOf(after.rule);
  const line = valueOf(after, 'line');
  const deal = textOf(after, 'deal');
  const currency = textOf(after, 'currency');
  return facts.flatMap((label): Difference[] => {
    const [old, now] = [valueOf(before, label), valueOf(after, label)];
    if (old === undefined || now === undefined || same(old, now)) return [];
    return [
      {
        kind: 'moved',
        fact: after.rule.startsWith('tier.') ? `tier.${label}` : (FACT_NAME[label] ?? label),
        before: old,
        after: now,
        ...(level && typeof line === 'number' ? { line, level } : {}),
        ...(deal === undefined ? {} : { deal }),
        ...(currency === undefined ? {} : { currency }),
      },
    ];
  });
}

const keyOf = (reason: Reason) =>
  `${familyOf(reason.rule).name} ${textOf(reason, 'deal') ?? ''} ${textOf(reason, 'agency') ?? ''}`;

/**
 * What is different between the reasons of two verdicts, what moved first. Empty where nothing on file
 * explains the change: then time, the book's line or the policy did it.
 */
export function differences(before: Reason[], after: Reason[]): Difference[] {
  const old = new Map(before.map((reason) => [keyOf(reason), reason]));
  const now = new Map(after.map((reason) => [keyOf(reason), reason]));
  const telling = (reason: Reason) => !SILENT.has(reason.rule) && !/^(stage|tier)\./.test(reason.rule);
  return [
    ...after.flatMap((reason) => {
      const known = old.get(keyOf(reason));
      return known ? moved(known, reason) : [];
    }),
    ...after
      .filter((reason) => telling(reason) && !old.has(keyOf(reason)))
      .map((reason): Difference => ({ kind: 'new', reason })),
    ...before
      .filter((reason) => telling(reason) && !now.has(keyOf(reason)))
      .map((reason): Difference => ({ kind: 'gone', reason })),
  ];
}
