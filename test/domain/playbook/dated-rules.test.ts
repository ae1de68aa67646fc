import { describe, expect, it } from 'vitest';
import type { Deal } from '../../../lib/domain/model/deal';
import type { Rule } from '../../../lib/domain/playbook/rule';
import { d07 } from '../../../lib/domain/playbook/rules/d07';
import { r05 } from '../../../lib/domain/playbook/rules/r05';
import { r08 } from '../../../lib/domain/playbook/rules/r08';
import { x03 } from '../../../lib/domain/playbook/rules/x03';
import { day, deal, type Given, situation, TODAY } from '../build';

/** The due day, counted from today, and the evidence; null where the rule keeps quiet. */
function fired(rule: Rule, given: Given) {
  const found = rule.when(situation(given));
  if (!found) return null;
  return {
    due: found.due === undefined ? undefined : found.due - TODAY,
    rules: found.reasons.map((one) => one.rule),
    evidence: Object.fromEntries(
      found.reasons.flatMap((one) => one.evidence.map(({ label, value }) => [label, value])),
    ),
  };
}

const deals = [deal({ id: 'a', name: 'Dafeng' }), deal({ id: 'b', name: 'Rudong' })];

describe('D07, a maturity', () => {
  const facility = (id: string, dealId: string, ahead: number, row = {}) => ({
    id,
    dealId,
    outstanding: true,
    maturity: day(-ahead),
    ...row,
  });

  it('speaks of the nearest of several, whatever their order', () => {
    const facilities = [facility('far', 'a', 150), facility('near', 'b', 90), facility('mid', 'a', 120)];
    expect(fired(d07, { deals, facilities })).toEqual({
      due: 60,
      rules: ['because.maturity'],
      evidence: { on: day(-90), deal: 'Rudong' },
    });
  });

  it.each<[string, ReturnType<typeof facility>, number | null]>([
    ['today', facility('f', 'a', 0), 0],
    ['sooner than the sixty days that a proposal takes', facility('f', 'a', 20), 20],
    ['on the 180th day', facility('f', 'a', 180), 60],
    ['on the 181st day', facility('f', 'a', 181), null],
    ['yesterday', facility('f', 'a', -1), null],
    ['but repaid', facility('f', 'a', 90, { outstanding: false }), null],
    ['on no known day', facility('f', 'a', 90, { maturity: undefined }), null],
  ])('%s', (_, one, due) => {
    expect(fired(d07, { deals, facilities: [one] })?.due ?? null).toBe(due);
  });
});

describe('R05, a cover ratio below its lock-up', () => {
  const known = (ago: number) => ({ dscr: { kind: 'mail' as const, at: day(ago) } });

  // Five working days after the ratio was known, so that the clock does not begin anew each day.
  it.each<[string, Partial<Deal>, number]>([
    ['today, a Tuesday: next Tuesday', { provenance: known(0) }, 7],
    ['on a day not on file: counted from today', {}, 7],
    ['on a day not on file, beside a field that has one', { provenance: { amount: known(6).dscr } }, 7],
    ['last Wednesday: this Wednesday', { provenance: known(6) }, 1],
    ['last Saturday: this Friday', { provenance: known(3) }, 3],
    ['on a Thursday forty days ago: overdue since the Thursday after', { provenance: known(40) }, -33],
  ])('known %s', (_, row, due) => {
    expect(fired(r05, { deals: [deal({ dscr: 1.09, ...row })] })).toEqual({
      due,
      rules: ['because.dscrBelowLockUp'],
      evidence: { dscr: 1.09, line: 1.1, deal: 'Dafeng' },
    });
  });
});

describe('R08, something to deliver', () => {
  const covenant = (id: string, dealId: string, ahead: number, row = {}) => ({
    id,
    dealId,
    kind: 'reportingDue' as const,
    due: day(-ahead),
    ...row,
  });

  it('speaks of the nearest of several, what is overdue before all', () => {
    const covenants = [
      covenant('later', 'a', 20),
      covenant('late', 'b', -4, { kind: 'insuranceRenewal' }),
      covenant('soon', 'a', 2),
    ];
    expect(fired(r08, { deals, covenants })).toEqual({
      due: -4,
      rules: ['because.covenantDue'],
      evidence: { covenant: 'insuranceRenewal', on: day(4), deal: 'Rudong' },
    });
  });

  it.each<[string, ReturnType<typeof covenant>, number | null]>([
    ['on the 30th day', covenant('c', 'a', 30), 30],
    ['on the 31st day', covenant('c', 'a', 31), null],
    ['already delivered', covenant('c', 'a', 5, { fulfilledOn: day(1) }), null],
    [
      'a condition precedent, which has its own rule',
      covenant('c', 'a', 5, { kind: 'conditionPrecedent' }),
      null,
    ],
    ['on no known day', covenant('c', 'a', 5, { due: undefined }), null],
  ])('%s', (_, one, due) => {
    expect(fired(r08, { deals, covenants: [one] })?.due ?? null).toBe(due);
  });
});

describe('X03, facts a year old', () => {
  const rating = (ago: number) => ({ grade: 'BBB', scale: 'global' as const, on: day(ago) });
  const covered = (id: string, ago: number) =>
    deal({ id, dscr: 1.3, provenance: { dscr: { kind: 'manual' as const, at: day(ago) } } });
  const country = (ago: number) => ({ countryRisk: { kind: 'manual' as const, at: day(ago) } });

  it('speaks of the oldest kind, each kind being as old as its newest', () => {
    expect(
      fired(x03, {
        client: { ratings: [rating(900), rating(400)], provenance: country(500) },
        deals: [covered('a', 800), covered('b', 450)],
      }),
    ).toEqual({ due: 30, rules: ['because.staleFact'], evidence: { fact: 'countryRisk', days: 500 } });
  });

  // The policy's limit: a fact is stale after 365 days.
  it.each<[string, Given, string | null]>([
    ['a rating of 366 days', { client: { ratings: [rating(366)] } }, 'rating'],
    ['a rating of 365 days', { client: { ratings: [rating(365)] } }, null],
    ['a renewed rating', { client: { ratings: [rating(900), rating(10)] } }, null],
    ['a cover ratio', { deals: [covered('a', 400)] }, 'dscr'],
    ['a cover ratio without a day', { deals: [deal({ dscr: 1.3 })] }, null],
    ['a day without a cover ratio', { deals: [{ ...covered('a', 400), dscr: undefined }] }, null],
    ['nothing', {}, null],
  ])('%s', (_, given, fact) => {
    expect(fired(x03, given)?.evidence.fact ?? null).toBe(fact);
  });
});
