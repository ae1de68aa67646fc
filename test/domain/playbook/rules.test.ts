import { describe, expect, it } from 'vitest';
import { playbook } from '../../../lib/domain/playbook/playbook';
import { at, contact, day, deal, type Given, situation, TODAY } from '../build';
import { data } from './golden/data';
import { dealCases } from './golden/deal';
import type { Golden } from './golden/golden';
import { lifecycle } from './golden/lifecycle';
import { risk } from './golden/risk';
import { signal, snapshot, D, step } from './golden/rows';
import { tier } from './golden/tier';

const GOLDEN: Golden[] = [...tier, ...risk, ...lifecycle, ...dealCases, ...data];

const rule = (id: string) => {
  const found = playbook.find((one) => one.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};

describe('the playbook', () => {
  it('has a golden pair for every rule', () => {
    expect(GOLDEN.map((one) => one.id).toSorted()).toEqual(playbook.map((one) => one.id).toSorted());
    expect(playbook).toHaveLength(46);
  });

  it.each(GOLDEN)('$id fires, with its reasons and its day', ({ id, fires, because, due }) => {
    const trigger = rule(id).when(situation(fires));
    expect(trigger?.reasons.map((one) => one.rule)).toEqual(because);
    expect((trigger?.due ?? Number.NaN) - TODAY).toBe(due);
    for (const reason of trigger?.reasons ?? []) {
      expect(reason.evidence.length, reason.rule).toBeGreaterThan(0);
      for (const evidence of reason.evidence) expect(evidence.source).toBeTruthy();
    }
  });

  it.each(GOLDEN)('$id does not fire one fact short of it', ({ id, not }) => {
    expect(rule(id).when(situation(not))).toBeNull();
  });

  it.each(playbook)(
    '$id says what, who and how in both languages',
    ({ action, template, measure, who, source }) => {
      for (const text of [action, template, measure]) {
        expect(text.en.trim()).not.toBe('');
        // A dash stands where there is nothing to say to the client.
        expect(text.zh).toMatch(text.en === '—' ? /^—$/ : /\p{Script=Han}/u);
      }
      expect(who.length).toBeGreaterThan(0);
      expect(source).not.toBe('');
    },
  );
});

describe('other ways in', () => {
  it.each<[string, string, Given, string[]]>([
    ['T02', 'never planned', { value: 'high' }, ['because.value.high', 'because.noAccountPlan']],
    [
      'T05',
      'a progress report never sent',
      { value: 'general', deals: [deal()] },
      ['because.noProgressReport'],
    ],
    [
      'T07',
      'never held',
      { relationship: 'strategic' },
      ['because.relationship.strategic', 'because.noJointReview'],
    ],
    [
      'T10',
      'from the verdict the book came with',
      { tier: 'key', client: { previous: { tier: 'general' } } },
      ['because.tierChanged'],
    ],
    [
      'R03',
      'a policy change',
      { facts: signal('policyChange', 10) },
      ['because.signal', 'because.coverUnknown'],
    ],
    [
      'R03',
      'known to be uncovered',
      { client: { countryRisk: 6, politicalCover: false } },
      ['because.country', 'because.noCover'],
    ],
    ['R04', 'unhedged', { client: { fxUnhedged: true } }, ['because.fxUnhedged']],
    [
      'R06',
      'arrears and class',
      { client: { daysPastDue: 3, loanClass: 'doubtful' } },
      ['because.overdue', 'because.loanClass'],
    ],
    [
      'R09',
      'risk has turned',
      { snapshots: [snapshot('risk', 'low', 100), snapshot('risk', 'high', 5)] },
      ['because.riskTurned'],
    ],
    ['R11', 'adverse news', { client: { adverseNews: true } }, ['because.adverseNews']],
    [
      'L09',
      'a strategic partner',
      { stage: 'decline', relationship: 'strategic' },
      ['given.decline', 'because.relationship.strategic'],
    ],
    [
      'D01',
      'a mandate milestone',
      { deals: [deal({ ...D, status: 'pipeline' })], milestones: step('mandate', 'met', 5) },
      ['because.mandateWithoutAdvisers'],
    ],
    [
      'D02',
      'a long tenor',
      { deals: [deal({ status: 'pipeline', tenorYears: 16 })] },
      ['because.overHouseTenor'],
    ],
    [
      'X01',
      'value and risk',
      { risk: 'insufficient', value: 'insufficient' },
      ['because.risk.insufficient', 'because.value.insufficient'],
    ],
    [
      'X03',
      'an old cover test',
      { deals: [deal({ dscr: 1.4, provenance: { dscr: { kind: 'manual', at: day(500) } } })] },
      ['because.staleFact'],
    ],
    [
      'X03',
      'an old country class',
      { client: { countryRisk: 2, provenance: { countryRisk: { kind: 'manual', at: day(500) } } } },
      ['because.staleFact'],
    ],
    ['D09', 'an ask without a day', { page: { ask: { text: 'x' } } }, ['because.ask']],
    [
      'L06',
      'a deal in the pipeline counts as a proposal',
      { stage: 'maturity', deals: [deal({ status: 'pipeline', on: day(200) })] },
      ['because.stage.maturity', 'because.proposalOld'],
    ],
  ])('%s: %s', (id, _, given, because) => {
    expect(
      rule(id)
        .when(situation(given))
        ?.reasons.map((one) => one.rule),
    ).toEqual(because);
  });

  it.each<[string, string, Given]>([
    ['T05', 'a general client without deals', { value: 'general' }],
    ['T09', 'nothing on file about when', { relationship: 'strategic', value: 'general' }],
    ['T10', 'an open tier is no change', { tier: 'insufficient', client: { previous: { tier: 'key' } } }],
    ['R03', 'covered', { client: { countryRisk: 6, politicalCover: true } }],
    [
      'R08',
      'fulfilled',
      {
        deals: [deal(D)],
        covenants: [{ id: 'v', dealId: 'd1', kind: 'reportingDue', due: day(-3), fulfilledOn: day(1) }],
      },
    ],
    [
      'R05',
      'a repaid deal',
      { deals: [deal({ ...D, dscr: 1.07 })], facilities: [{ id: 'f', dealId: 'd1', outstanding: false }] },
    ],
    [
      'D02',
      'an unknown currency is not guessed',
      { deals: [deal({ status: 'pipeline', amount: { amount: 9e9, currency: 'XXX' } })] },
    ],
    ['D03', 'no open deal', { interactions: [contact(60, { occasion: 'termSheet' })] }],
    ['D10', 'after a quarter the silence rules speak', { interactions: [contact(91, { direction: 'in' })] }],
    [
      'D10',
      'answered the same day',
      {
        interactions: [
          contact(9, { direction: 'in' }),
          contact(9, { direction: 'out', at: `${day(9)}T15:00:00Z` }),
        ],
      },
    ],
    ['L03', 'a month ago', { interactions: [contact(31, { channel: 'visit' })] }],
    ['L05', 'nobody wrote down whom', { interactions: [contact(3)] }],
    [
      'D07',
      'repaid',
      { deals: [deal(D)], facilities: [{ id: 'f', dealId: 'd1', outstanding: false, maturity: day(-10) }] },
    ],
    ['D06', 'already running', { deals: [deal(D)], milestones: step('cod', 'met', 10) }],
  ])('%s stays quiet: %s', (id, _, given) => {
    expect(rule(id).when(situation(given))).toBeNull();
  });

  it('an executive meeting may be told by its occasion', () => {
    const given: Given = {
      relationship: 'strategic',
      interactions: [contact(20, { occasion: 'executiveMeeting', at: at(20) })],
    };
    expect(rule('T06').when(situation(given))).toBeNull();
  });
});
