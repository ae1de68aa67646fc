import { describe, expect, it } from 'vitest';
import { circumstances } from '../../../lib/domain/circumstances';
import type { ActionRecord } from '../../../lib/domain/model/action-record';
import type { Book } from '../../../lib/domain/model/book';
import { dueWithin, openSteps } from '../../../lib/domain/show/due';
import { at, circumstance, day, deal, dossierOf, NOW, policy } from '../build';

const step = (id: string, row: Partial<ActionRecord> = {}): ActionRecord => ({
  id,
  clientId: 'c',
  state: 'accepted',
  at: at(5),
  ...row,
});

const due = (tables: Partial<Book>, days = 14) =>
  dueWithin(dossierOf({ deals: [deal({ id: 'd', name: 'Dafeng' })], ...tables }), circumstance(), days);

describe('dueWithin', () => {
  const covenant = (id: string, row = {}) => ({ id, dealId: 'd', kind: 'reportingDue' as const, ...row });
  const milestone = (id: string, row = {}) => ({
    id,
    dealId: 'd',
    code: 'financialClose' as const,
    status: 'scheduled' as const,
    ...row,
  });
  const promise = (id: string, row = {}) => ({
    id,
    clientId: 'c',
    by: 'us' as const,
    text: 'Term sheet',
    madeOn: day(9),
    status: 'open' as const,
    ...row,
  });

  it('says what is due, whose it is and how late', () => {
    expect(
      due({
        covenants: [covenant('cov', { due: day(3) })],
        milestones: [milestone('ms', { due: at(0) })],
        promises: [promise('pr', { due: day(-1), dealId: 'd', by: 'them' })],
        actions: [
          step('own', { due: day(-2), text: 'Call Chen' }),
          step('rule', { due: day(-3), ruleId: 'R03' }),
        ],
      }),
    ).toEqual([
      { id: 'cov', kind: 'covenant', covenant: 'reportingDue', due: '2026-11-21', late: 3, deal: 'Dafeng' },
      {
        id: 'ms',
        kind: 'milestone',
        milestone: 'financialClose',
        due: '2026-11-24',
        late: 0,
        deal: 'Dafeng',
      },
      {
        id: 'pr',
        kind: 'promise',
        by: 'them',
        text: 'Term sheet',
        due: '2026-11-25',
        late: 0,
        deal: 'Dafeng',
      },
      { id: 'own', kind: 'step', text: 'Call Chen', due: '2026-11-26', late: 0 },
      { id: 'rule', kind: 'step', ruleId: 'R03', due: '2026-11-27', late: 0 },
    ]);
  });

  it.each<[string, Partial<Book>, string[]]>([
    [
      'a covenant that is fulfilled',
      { covenants: [covenant('x', { due: day(1), fulfilledOn: day(2) })] },
      [],
    ],
    ['a covenant without a day', { covenants: [covenant('x')] }, []],
    ['a milestone that is met', { milestones: [milestone('x', { due: day(1), status: 'met' })] }, []],
    ['a milestone that failed', { milestones: [milestone('x', { due: day(1), status: 'notMet' })] }, []],
    ['a milestone without a day', { milestones: [milestone('x')] }, []],
    ['a delayed milestone', { milestones: [milestone('x', { due: day(1), status: 'delayed' })] }, ['x']],
    ['a kept promise', { promises: [promise('x', { due: day(1), status: 'kept' })] }, []],
    ['a promise without a day', { promises: [promise('x')] }, []],
    ['a finished step', { actions: [step('x', { due: day(1), state: 'done' })] }, []],
    ['a step without a day', { actions: [step('x')] }, []],
    ['what is due on the last day', { promises: [promise('x', { due: day(-14) })] }, ['x']],
    ['what is due the day after', { promises: [promise('x', { due: day(-15) })] }, []],
    ['what has been late for years', { promises: [promise('x', { due: day(1000) })] }, ['x']],
  ])('shows or leaves out %s', (_, tables, ids) => {
    expect(due(tables).map((one) => one.id)).toEqual(ids);
  });

  it('names no deal where there is none, not even one called like every object', () => {
    const found = due({
      promises: [promise('a', { due: day(0) }), promise('b', { due: day(0), dealId: 'constructor' })],
    });
    expect(found.map((one) => 'deal' in one)).toEqual([false, false]);
  });

  it('puts the most urgent first and keeps one order among equals', () => {
    const promises = [
      promise('b', { due: day(-1) }),
      promise('a', { due: at(-1) }),
      promise('z', { due: day(1) }),
    ];
    expect(due({ promises }).map((one) => one.id)).toEqual(['z', 'a', 'b']);
  });

  it('counts the user’s own days', () => {
    // One in the morning of the 25th in Shanghai, still the 24th in New York.
    const dossier = dossierOf({ promises: [promise('x', { due: '2026-11-24T17:00:00Z' })] });
    const on = (timeZone: string) =>
      dueWithin(dossier, circumstances({ now: NOW, timeZone, policy, baseCurrency: 'CNY', rates: [] }), 14);
    expect(on('Asia/Shanghai')).toMatchObject([{ due: '2026-11-25', late: 0 }]);
    expect(on('America/New_York')).toMatchObject([{ due: '2026-11-24', late: 0 }]);
  });
});

describe('openSteps', () => {
  it.each<[string, ActionRecord[], string[]]>([
    ['an accepted step of a rule', [step('a', { ruleId: 'R03' })], ['a']],
    [
      'not one that is done since',
      [step('a', { ruleId: 'R03' }), step('b', { ruleId: 'R03', state: 'done', at: at(4) })],
      [],
    ],
    [
      'one accepted again, whatever the order of the rows',
      [
        step('c', { ruleId: 'R03', at: at(2) }),
        step('a', { ruleId: 'R03' }),
        step('b', { ruleId: 'R03', state: 'dismissed', at: at(4) }),
      ],
      ['c'],
    ],
    [
      'not one done later by the clock, though its digits are smaller',
      [
        step('a', { ruleId: 'R03', at: '2026-11-24T09:00:00+08:00' }),
        step('b', { ruleId: 'R03', state: 'done', at: '2026-11-24T02:00:00Z' }),
      ],
      [],
    ],
    ['each step of the user’s own', [step('a', { text: 'Call' }), step('b', { text: 'Call' })], ['a', 'b']],
    [
      'steps of two rules apart',
      [step('a', { ruleId: 'R03' }), step('b', { ruleId: 'R04', state: 'later' })],
      ['a'],
    ],
    ['a rule called like every object', [step('a', { ruleId: '__proto__' })], ['a']],
  ])('has %s', (_, actions, ids) => {
    expect(openSteps(dossierOf({ actions })).map((one) => one.id)).toEqual(ids);
  });
});
