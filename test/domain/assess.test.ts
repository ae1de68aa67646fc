import { describe, expect, it } from 'vitest';
import { assess, assessBook } from '../../lib/domain/assess';
import { Assessment } from '../../lib/domain/model/assessment';
import type { Book } from '../../lib/domain/model/book';
import type { Client } from '../../lib/domain/model/client';
import type { Axis, Override } from '../../lib/domain/model/override';
import { Policy } from '../../lib/domain/model/policy';
import type { PageSituation } from '../../lib/domain/playbook/rule';
import {
  at,
  book,
  circumstance,
  client,
  contact,
  day,
  deal,
  dossierOf,
  NOW,
  peers,
  rhythm,
  viewOf,
} from './build';
import { said } from './said';

const cny = (millions: number) => ({ amount: millions * 1e6, currency: 'CNY' });

/** A client that brings 220 m against a line of 100 m, rated, in monthly contact with one person. */
const CLIENT: Partial<Client> = {
  ratings: [{ grade: 'BBB', scale: 'global', on: day(10) }],
  countryRisk: 3,
  walletShare: 0.1,
  strategicAgreement: false,
};
const ROWS: Partial<Book> = {
  deals: [deal({ id: 'd', amount: cny(220), on: day(0), dscr: 1.5, epCategory: 'B' })],
  interactions: rhythm(380, 20, 30, { contactIds: ['p'] }),
};

function judge(
  row: Partial<Client> = CLIENT,
  rows: Partial<Book> = ROWS,
  when = circumstance(),
  page?: PageSituation,
) {
  const others = peers();
  const tables = {
    ...rows,
    clients: [client(row), ...others.clients, ...(rows.clients ?? [])],
    deals: [...(others.deals ?? []), ...(rows.deals ?? [])],
  };
  return assess(dossierOf(tables), viewOf(tables, when), when, page);
}

const override = (axis: Axis, verdict: string, from: number, until: number): Override => ({
  id: `${axis}-${from}`,
  clientId: 'c',
  axis,
  verdict,
  reason: 'known better',
  by: 'Li',
  at: at(from),
  until: day(until),
});

describe('assess', () => {
  it('gives every split its verdict, in the agreed shape', () => {
    const found = judge();
    expect(Assessment.parse(found)).toEqual(found);
    expect(found).toMatchObject({
      clientId: 'c',
      asOf: NOW,
      policyVersion: 'default@1',
      tier: { verdict: 'key', confidence: 'high' },
      value: { verdict: 'high', uncertainty: 0 },
      risk: { verdict: 'low', uncertainty: 0 },
      // (0.4·0.627 + 0.2·0.25 + 0.2·0.271 + 0.01) / 0.9 = 0.41
      relationship: { verdict: 'ordinary', uncertainty: 0 },
      stage: { verdict: 'maturity', since: day(200), uncertainty: 0 },
      cadence: { contactDays: 13, silentDays: 20, contactBy: day(-114) },
      missing: [],
    });
    expect(said(found.tier.reasons)).toEqual([
      ['tier.value.high', { value: 'high' }],
      ['tier.relationship.ordinary', { relationship: 'ordinary' }],
    ]);
  });

  it('gives a reason with evidence and its source for each verdict, whatever is on file', () => {
    for (const [row, rows] of [
      [{}, {}],
      [CLIENT, ROWS],
      [{ sanctioned: true, strategicAgreement: true }, { interactions: [contact(500)] }],
      [{ previous: { value: 'high' } }, { deals: [deal({ on: day(2000) })] }],
    ] as const satisfies [Partial<Client>, Partial<Book>][]) {
      const found = judge(row, rows);
      for (const axis of ['tier', 'value', 'risk', 'relationship', 'stage'] as const) {
        expect(found[axis].reasons.length, axis).toBeGreaterThan(0);
        for (const { evidence } of found[axis].reasons)
          for (const { source } of evidence) expect(source).toMatch(/^(book|contacts|policy|computed)/);
      }
      expect(found.actions.length).toBeGreaterThan(0);
    }
  });

  it('judges a client of whom nothing is known as insufficient, and treats it as risky', () => {
    const found = judge({}, { deals: [deal({ status: 'pipeline', on: day(3) })] });
    expect([found.tier, found.value, found.risk, found.relationship].map((one) => one.verdict)).toEqual(
      Array.from({ length: 4 }, () => 'insufficient'),
    );
    expect(found.stage.verdict).toBe('acquisition');
    expect(found.cadence).toBeUndefined();
    const ids = found.actions.map((one) => one.id);
    expect(ids).toContain('R01');
    // The same proposal to a client of low risk asks for no security.
    const low = judge(CLIENT, { deals: [deal({ status: 'pipeline', on: day(3) })] });
    expect(low.risk.verdict).toBe('low');
    expect(low.actions.map((one) => one.id)).not.toContain('R01');
  });

  it('asks for what would settle most, the rest below, and nothing that is rounding', () => {
    const { missing } = judge({}, { interactions: [contact(10)] });
    // Stage: new, active or lapsed with 0.7, 0.2, 0.1. Value: H(¼). Risk: rating 0.855 − 0.375, country 0.855 − 0.650.
    expect(missing.slice(0, 4)).toEqual([
      { fact: 'contactHistory', axis: 'stage', bits: expect.closeTo(1.15678, 4) as number },
      { fact: 'dealAmount', axis: 'value', bits: expect.closeTo(0.81128, 4) as number },
      { fact: 'rating', axis: 'risk', bits: expect.closeTo(0.48025, 4) as number },
      { fact: 'strategicAgreement', axis: 'relationship', bits: expect.closeTo(0.469, 4) as number },
    ]);
    expect(missing).toContainEqual({
      fact: 'countryRisk',
      axis: 'risk',
      bits: expect.closeTo(0.20572, 4) as number,
    });
    expect(missing.every((one) => one.bits >= 0.005)).toBe(true);
  });

  it('passes on what is open in the browser', () => {
    const all = circumstance({ policy: Policy.parse({ recommend: { show: 10 } }) });
    const ids = (page?: PageSituation) => judge(CLIENT, ROWS, all, page).actions.map((one) => one.id);
    expect(ids({ message: { logged: false } })).toContain('X02');
    expect(ids({ message: { logged: true } })).not.toContain('X02');
    expect(ids()).not.toContain('X02');
  });
});

describe('corrections by hand', () => {
  it('reach the tier and the next steps, and return by themselves', () => {
    const general = override('value', 'general', 10, 0);
    const held = judge(CLIENT, { ...ROWS, overrides: [general] });
    expect(held.value).toMatchObject({ verdict: 'general', override: { computed: 'high' }, since: day(10) });
    expect(held.tier.verdict).toBe('general');
    const over = judge(CLIENT, { ...ROWS, overrides: [{ ...general, until: day(1) }] });
    expect(over.value).toMatchObject({ verdict: 'high', expired: { verdict: 'general', until: day(1) } });
    expect(over.tier.verdict).toBe('key');
  });

  it.each<[Axis, string]>([
    ['tier', 'general'],
    ['risk', 'high'],
    ['relationship', 'strategic'],
    ['stage', 'decline'],
  ])('of the %s stand beside the computed one', (axis, verdict) => {
    const computed = judge()[axis].verdict;
    const found = judge(CLIENT, { ...ROWS, overrides: [override(axis, verdict, 5, -85)] })[axis];
    expect(found).toMatchObject({ verdict, since: day(5), override: { verdict, computed } });
    expect(computed).not.toBe(verdict);
  });
});

describe('since', () => {
  const kept = (axis: Axis, verdict: string, ago: number) => ({
    id: `${axis}-${ago}`,
    clientId: 'c',
    axis,
    verdict,
    asOf: at(ago),
    policyVersion: 'default@1',
    reasons: [],
  });

  it.each<{ name: string; snapshots: Book['snapshots']; tier?: string; value?: string }>([
    { name: 'nothing was kept', snapshots: [] },
    {
      name: 'the newest kept verdict is the present one',
      snapshots: [kept('tier', 'key', 40), kept('tier', 'general', 90), kept('value', 'high', 70)],
      tier: day(40),
      value: day(70),
    },
    {
      name: 'the newest kept verdict is another one',
      snapshots: [kept('tier', 'key', 90), kept('tier', 'general', 40), kept('risk', 'high', 3)],
    },
  ])('$name', ({ snapshots, tier, value }) => {
    const found = judge(CLIENT, { ...ROWS, snapshots });
    expect(found.tier.since).toBe(tier);
    expect(found.value.since).toBe(value);
    expect(found.risk.since).toBeUndefined();
  });
});

describe('what is in doubt', () => {
  it('is nothing about the value of a subsidiary that is high from its group', () => {
    const found = judge(
      { ...CLIENT, parentId: 'g' },
      { clients: [client({ id: 'g' })], deals: [deal({ clientId: 'g', amount: cny(500), on: day(0) })] },
    );
    expect(said(found.value.reasons)[0]?.[0]).toBe('value.fromGroup');
    expect(found.value.uncertainty).toBe(0);
    expect(found.missing.filter((one) => one.axis === 'value')).toEqual([]);
  });

  it('is measured from the verdict the dead band holds', () => {
    // Commitment 0.271 as above: (0.4·0.627 + 0.2·½ + 0.2·0.271 + 0.08) / 0.9 = 0.54, between 0.5 and 0.6.
    const row = { ...CLIENT, walletShare: 0.8, strategicAgreement: undefined };
    const interactions = rhythm(380, 20, 30).map((one, i) => ({ ...one, contactIds: [`p${i % 2}`] }));
    const relationship = (previous?: Client['previous']) =>
      judge({ ...row, previous }, { ...ROWS, interactions }).relationship;
    expect(relationship({ relationship: 'strategic' })).toMatchObject({
      verdict: 'strategic',
      uncertainty: 0,
    });
    const open = relationship();
    expect(open.verdict).toBe('ordinary');
    // One in ten has an agreement.
    expect(open.uncertainty).toBeCloseTo(0.468996, 5);
  });

  it('is the contact of the last year, where the log ends before it', () => {
    const found = judge(
      { ...CLIENT, walletShare: 0.9 },
      {
        deals: [400, 900, 2500].map((ago) => deal({ on: day(ago) })),
        interactions: rhythm(900, 400, 50, { contactIds: ['p'] }),
      },
    );
    expect(found.relationship).toMatchObject({ verdict: 'insufficient', confidence: 'low' });
    // (0.4·w + 0.2·b + 0.2 + 0.09) / 0.9: at most 0.597 with warmth ½, at least 0.612 with 3. Even odds.
    expect(found.relationship.uncertainty).toBeCloseTo(1, 10);
    expect(found.missing.filter((one) => one.axis === 'relationship')).toEqual([
      { fact: 'contactHistory', axis: 'relationship', bits: expect.closeTo(1, 10) as number },
    ]);
  });
});

describe('assessBook', () => {
  const UTC = { now: NOW, timeZone: 'UTC' };

  it('judges every client in the order of the book, deleted ones left out', () => {
    const others = peers();
    const clients = [client({ id: 'z' }), ...others.clients, client({ id: 'gone', deletedAt: at(1) })];
    const found = assessBook(book({ clients, deals: others.deals ?? [] }), UTC);
    expect(found.map((one) => one.clientId)).toEqual(['z', ...others.clients.map((one) => one.id)]);
    // 88 m is the mean of the ten: 500 and 120 lie above it.
    expect(found.filter((one) => one.value.verdict === 'high').map((one) => one.clientId)).toEqual([
      'peer-0',
      'peer-1',
    ]);
    expect(found[0]?.value.verdict).toBe('insufficient');
  });

  it('uses the policy, the currency and the rates of the book', () => {
    const policy = Policy.parse({ id: 'house', version: '7', value: { threshold: 100 } });
    const deals = [deal({ amount: { amount: 300, currency: 'CNY' }, on: day(0) })];
    const rates = [{ currency: 'CNY', perBase: 2, on: day(1) }];
    const [found] = assessBook(book({ baseCurrency: 'EUR', policy, deals, rates }), UTC);
    expect(found).toMatchObject({ policyVersion: 'house@7', value: { verdict: 'high' } });
    expect(said(found?.value.reasons)[0]?.[1]).toMatchObject({ value: 150, cut: 100, currency: 'EUR' });
  });

  it('gives the same answer twice, and leaves the book as it was', () => {
    const tables = book({ clients: [client(CLIENT)], ...ROWS });
    const before = structuredClone(tables);
    expect(assessBook(tables, UTC)).toEqual(assessBook(tables, UTC));
    expect(tables).toEqual(before);
  });

  it('refuses a time zone that does not exist', () => {
    expect(() => assessBook(book({}), { now: NOW, timeZone: 'Atlantis/Capital' })).toThrow(RangeError);
  });
});
