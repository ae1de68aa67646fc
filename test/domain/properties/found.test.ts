/** The smallest case of each thing that the properties found, as it should be. */
import { describe, expect, it } from 'vitest';
import { assess, assessBook } from '../../../lib/domain/assess';
import { judgeRisk } from '../../../lib/domain/judge/risk';
import { currentRatings } from '../../../lib/domain/judge/risk-facts';
import { judgeValue } from '../../../lib/domain/judge/value';
import { toBase } from '../../../lib/domain/measures/money';
import { isHighValue } from '../../../lib/domain/measures/value';
import { Assessment } from '../../../lib/domain/model/assessment';
import type { Book } from '../../../lib/domain/model/book';
import type { Client } from '../../../lib/domain/model/client';
import type { Override } from '../../../lib/domain/model/override';
import { Policy } from '../../../lib/domain/model/policy';
import { book, circumstance, client, day, deal, dossierOf, NOW, policy, viewOf } from '../build';

const when = { now: NOW, timeZone: 'UTC' };

describe('the order of rows', () => {
  it('does not choose the deal that a reason names', () => {
    const weak = deal({ id: 'd', name: 'Dafeng', dscr: 1.04, covenants: { default: 1 } });
    const thin = deal({ id: 'aa', name: 'Lamu', dscr: 1.2, merchant: true });
    const [one] = assessBook(book({ deals: [weak, thin] }), when);
    expect(assessBook(book({ deals: [thin, weak] }), when)).toEqual([one]);
    const named = one?.risk.reasons.map(
      ({ evidence }) => evidence.find(({ label }) => label === 'deal')?.value,
    );
    expect(named?.slice(0, 2)).toEqual(['Lamu', 'Dafeng']);
  });

  it('does not choose between two ratings, or two rates, of the same moment', () => {
    const ratings: Client['ratings'] = [
      { grade: 'BBB', scale: 'global', agency: 'S&P', on: '2026-11-01' },
      { grade: 'B', scale: 'global', agency: 'S&P', on: '2026-11-01T08:00:00+08:00' },
    ];
    for (const list of [ratings, ratings.toReversed()])
      expect(currentRatings(list, circumstance()).map((one) => one.grade)).toEqual(['B']);
    const rates = [0.13, 0.14].map((perBase) => ({ currency: 'USD', perBase, on: '2026-11-01' }));
    for (const list of [rates, rates.toReversed()])
      expect(toBase({ amount: 14, currency: 'USD' }, 'CNY', list, day(0))?.amount).toBeCloseTo(100, 9);
  });
});

const override = (row: Partial<Override>): Override => ({
  id: 'o',
  clientId: 'c',
  axis: 'risk',
  verdict: 'low',
  reason: 'collateral',
  by: 'Li Na',
  at: day(5),
  until: day(-60),
  ...row,
});

describe('corrections by hand', () => {
  const assessed = (overrides: Override[]) => {
    const dossier = dossierOf({ overrides });
    return assess(dossier, viewOf(), circumstance());
  };

  it('the later one counts, not the one that is written later', () => {
    const { risk } = assessed([
      override({ id: 'late', verdict: 'high', at: '2026-11-20T23:00:00-10:00' }),
      override({ id: 'early', verdict: 'low', at: '2026-11-21T01:00:00+08:00' }),
    ]);
    expect(risk).toMatchObject({ verdict: 'high', override: { verdict: 'high' } });
  });

  it('a word that the axis does not have corrects nothing', () => {
    const found = assessed([override({ id: 'a', at: day(9) }), override({ id: 'b', verdict: 'strategic' })]);
    expect(found.risk).toMatchObject({ verdict: 'low', override: { verdict: 'low' } });
    expect(Assessment.parse(found)).toEqual(found);
    expect(assessed([override({ verdict: 'general', until: day(3) })]).risk.expired).toBeUndefined();
  });
});

describe('confidence', () => {
  const risk = (row: Partial<Client>, deals: Book['deals'] = []) =>
    judgeRisk(dossierOf({ clients: [client(row)], deals }), circumstance()).judged;
  const fresh = { provenance: { loanClass: { kind: 'manual' as const, at: day(1) } } };
  const old = { grade: 'BB-', scale: 'global' as const, on: day(2000) };

  it('an old rating takes nothing from a fresh fact that says as much', () => {
    const known: Partial<Client> = { ...fresh, loanClass: 'normal', countryRisk: 3 };
    expect(risk(known)).toMatchObject({ verdict: 'low', confidence: 'high' });
    expect(risk({ ...known, ratings: [old] })).toMatchObject({ verdict: 'low', confidence: 'high' });
  });

  it('an old fact that makes the risk high is not made surer by a fresh one that would not', () => {
    const known: Partial<Client> = { ...fresh, loanClass: 'normal', countryRisk: 3 };
    expect(risk({ ...known, ratings: [{ ...old, grade: 'B' }] })).toMatchObject({
      verdict: 'high',
      confidence: 'low',
    });
  });

  it('the better of two probabilities of default counts where it would do alone', () => {
    const provenance = {
      pd1: { kind: 'manual' as const, at: day(2000) },
      pd3: { kind: 'manual' as const, at: day(1) },
    };
    const both = risk({ pd1: 0.03, pd3: 0.02, countryRisk: 3, provenance });
    expect(both).toMatchObject({ verdict: 'low', confidence: 'high' });
    expect(both.reasons.filter((one) => one.rule === 'risk.pd')).toHaveLength(1);
    expect(risk({ pd1: 0.03, countryRisk: 3, provenance }).confidence).toBe('low');
  });

  it('a red flag is sure when cover is known to be missing, not while nobody has asked', () => {
    const exposed: Partial<Client> = { countryRisk: 7, fxUnhedged: true, adverseNews: true };
    expect(risk({ ...exposed, politicalCover: true })).toMatchObject({ verdict: 'high', confidence: 'low' });
    expect(risk(exposed)).toMatchObject({ verdict: 'high', confidence: 'low' });
    expect(risk({ ...exposed, politicalCover: false })).toMatchObject({
      verdict: 'high',
      confidence: 'high',
    });
  });

  it('support until completion that nobody has asked for founds nothing', () => {
    const building = deal({ construction: true, delay: true });
    const known: Partial<Client> = { ...fresh, ratings: [{ ...old, grade: 'B' }], pd3: 0.1, countryRisk: 3 };
    expect(risk(known, [building])).toMatchObject({ verdict: 'high', confidence: 'low' });
    expect(risk(known, [{ ...building, completionSupport: false }])).toMatchObject({
      verdict: 'high',
      confidence: 'high',
    });
  });

  const threshold = circumstance({ policy: Policy.parse({ value: { threshold: 1e6 } }) });
  const money = (amount: number) => ({ amount, currency: 'CNY' });
  const family = [client({ id: 'g', names: ['Group'] }), client({ parentId: 'g' })];
  const value = (deals: Book['deals'], of: number) =>
    judgeValue({ client: family[of] ?? client() }, viewOf({ clients: family, deals }, threshold), threshold);

  it('a group is known as well as the amounts of its subsidiaries', () => {
    const known = deal({ clientId: 'g', amount: money(9e6), on: day(1) });
    const open = [1, 2, 3].map(() => deal({ on: day(1) }));
    expect(value([known], 0)).toMatchObject({ verdict: 'high', confidence: 'high' });
    expect(value([known, ...open], 0)).toMatchObject({ verdict: 'high', confidence: 'low' });
  });

  it('a subsidiary that is high for itself and from its group is as sure as the surer', () => {
    const own = deal({ amount: money(9e8), on: day(2000) });
    const ofGroup = deal({ clientId: 'g', amount: money(9e6), on: day(1) });
    expect(value([own], 1)).toMatchObject({ verdict: 'high', confidence: 'low' });
    const both = value([own, ofGroup], 1);
    expect(both).toMatchObject({ verdict: 'high', confidence: 'high' });
    expect(both.reasons.map((one) => one.rule)).toContain('value.fromGroup');
  });
});

describe('a dead band that does not reach the line', () => {
  const cut = { threshold: 100, inclusive: false };
  it.each([
    ['its entry is below the line', { enter: 0.9, leave: 0.8 }, 95],
    ['its exit is above the line', { enter: 1.3, leave: 1.1 }, 105],
    ['it has no width, and the client is on the line', { enter: 1, leave: 1 }, 100],
  ])('does not turn a verdict over on the second look: %s', (_, band, amount) => {
    const house = { ...policy.value, ...band };
    const first = isHighValue(amount, cut, undefined, house);
    expect(isHighValue(amount, cut, first ?? undefined, house)).toBe(first);
  });
});
