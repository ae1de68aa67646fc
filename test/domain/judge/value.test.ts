import { describe, expect, it } from 'vitest';
import { judgeValue } from '../../../lib/domain/judge/value';
import type { Book } from '../../../lib/domain/model/book';
import type { Client } from '../../../lib/domain/model/client';
import type { Deal } from '../../../lib/domain/model/deal';
import { circumstance, client, day, deal, peers, TODAY, viewOf } from '../build';
import { dayText } from '../../../lib/domain/time/day';
import { said, sources } from '../said';

const M = 1e6;
const cny = (millions: number) => ({ amount: millions * M, currency: 'CNY' });
const usd = (millions: number) => ({ amount: millions * M, currency: 'USD' });
/** A deal signed today, so that its amount counts in full. */
const signed = (millions: number, row: Partial<Deal> = {}) =>
  deal({ id: `d${millions}`, amount: cny(millions), on: day(0), ...row });

/** The client among ten others that bring 880 m together. */
function judge(deals: Deal[], row: Partial<Client> = {}, more: Partial<Book> = {}, when = circumstance()) {
  const others = peers();
  const clients = [client(row), ...others.clients, ...(more.clients ?? [])];
  const view = viewOf({ clients, deals: [...(others.deals ?? []), ...deals, ...(more.deals ?? [])] }, when);
  return judgeValue({ client: client(row) }, view, when);
}

const near = (value: number) => expect.closeTo(value, 0) as number;
const line = { currency: 'CNY', method: 'mean', clients: 11 };

describe('a client with an amount', () => {
  it('above the mean: 220 m against (880 + 220) / 11 = 100 m', () => {
    const judged = judge([signed(220)]);
    expect(judged).toMatchObject({ verdict: 'high', confidence: 'high' });
    expect(judged.margin).toBeCloseTo(1.2, 10);
    expect(said(judged.reasons)).toEqual([
      ['value.aboveCut', { value: 220 * M, cut: 100 * M, ...line }],
      ['value.closedDeal', { deal: 'Dafeng', amount: 220 * M, full: 220 * M, currency: 'CNY' }],
    ]);
    expect(said(judged.wouldChange)).toEqual([
      ['value.wouldFall', { line: near(80 * M), difference: near(140 * M), currency: 'CNY' }],
    ]);
    // A doubling is an eighth of the bar.
    expect(judged.position?.at).toBeCloseTo(0.5 + Math.log2(2.2) / 8, 10);
  });

  it('below the mean: 44 m against 924 / 11 = 84 m', () => {
    const judged = judge([signed(44)]);
    expect(judged).toMatchObject({ verdict: 'general', confidence: 'high' });
    expect(judged.margin).toBeCloseTo(44 / 84 - 1, 10);
    expect(said(judged.reasons)[0]).toEqual(['value.belowCut', { value: 44 * M, cut: 84 * M, ...line }]);
    expect(said(judged.wouldChange)).toEqual([
      ['value.wouldRise', { line: near(100.8 * M), difference: near(56.8 * M), currency: 'CNY' }],
    ]);
  });

  it.each([
    // Leaves high only below 0.8 × 87 = 69.6 m.
    { amount: 77, previous: 'high', verdict: 'high', rule: 'value.heldByDeadBand', cut: 87 },
    // Leaves high: below 0.8 × 86 = 68.8 m.
    { amount: 66, previous: 'high', verdict: 'general', rule: 'value.belowCut', cut: 86 },
    // Enters high only at 1.2 × 89 = 106.8 m.
    { amount: 99, previous: 'general', verdict: 'general', rule: 'value.heldByDeadBand', cut: 89 },
    // Enters high: at least 1.2 × 90 = 108 m.
    { amount: 110, previous: 'general', verdict: 'high', rule: 'value.aboveCut', cut: 90 },
    { amount: 99, previous: undefined, verdict: 'high', rule: 'value.aboveCut', cut: 89 },
    { amount: 88, previous: undefined, verdict: 'general', rule: 'value.belowCut', cut: 88 },
  ] as const)('$amount m, $previous before: $verdict, $rule', ({ amount, previous, verdict, rule, cut }) => {
    const judged = judge([signed(amount)], previous ? { previous: { value: previous } } : {});
    expect(judged.verdict).toBe(verdict);
    expect(said(judged.reasons)[0]).toEqual([
      rule,
      {
        value: amount * M,
        cut: cut * M,
        ...line,
        ...(rule === 'value.heldByDeadBand' ? { previous } : {}),
      },
    ]);
  });

  it('exactly on a line that is its own value: high because of the line, not of a verdict before', () => {
    const clients = [client(), ...peers().clients.slice(0, 9)];
    const amounts = [98, 100, 97, 96, 95, 94, 93, 20, 15, 10];
    const deals = amounts.map((amount, i) => signed(amount, { clientId: clients[i]?.id ?? '' }));
    const judged = judgeValue({ client: client() }, viewOf({ clients, deals }), circumstance());
    expect(judged.verdict).toBe('high');
    expect(said(judged.reasons)[0]).toEqual([
      'value.aboveCut',
      { value: 98 * M, cut: 98 * M, currency: 'CNY', method: 'top-share', clients: 10 },
    ]);
  });

  it('counts our share, the chance of closing, and half after every three years', () => {
    expect(said(judge([signed(440, { share: 0.5 })]).reasons)[1]?.[1]).toMatchObject({
      amount: 220 * M,
      full: 220 * M,
    });
    const pipeline = judge([signed(200, { status: 'pipeline', stage: 'dueDiligence' })]);
    expect(said(pipeline.reasons)).toEqual([
      ['value.aboveCut', { value: near(110 * M), cut: near(90 * M), ...line }],
      ['value.pipelineDeal', { deal: 'Dafeng', amount: near(110 * M), full: 200 * M, currency: 'CNY' }],
    ]);
    // All lost is nothing, all won is 200 m: the bar says how far it could move.
    expect(pipeline.position).toEqual({
      at: expect.closeTo(0.5 + Math.log2(110 / 90) / 8, 8) as number,
      from: 0.02,
      to: expect.closeTo(0.5 + Math.log2(200 / 90) / 8, 8) as number,
    });
    // 4383 days are twelve years: four halvings. So old a figure supports nothing.
    const old = judge([deal({ amount: cny(1408), on: dayText(TODAY - 4383) })]);
    expect(said(old.reasons)[0]?.[1]).toMatchObject({ value: near(88 * M), cut: near(88 * M) });
    expect(said(old.reasons)[1]?.[1]).toMatchObject({ amount: near(88 * M), full: 1408 * M });
    expect(old).toMatchObject({ verdict: 'general', confidence: 'low' });
    // Half of it is ours, and 3 × 365.25 = 1095.75 days are one halving.
    const both = judge([deal({ amount: cny(880), share: 0.5, on: dayText(TODAY - 1096) })]);
    expect(said(both.reasons)[1]?.[1]).toEqual({
      deal: 'Dafeng',
      amount: expect.closeTo(440 * M * 0.5 ** (1096 / 1095.75), 0) as number,
      full: 440 * M,
      currency: 'CNY',
    });
  });

  it('converts by the rate on file', () => {
    const rates = [{ currency: 'USD', perBase: 0.14, on: day(5) }];
    const judged = judge([signed(0, { amount: usd(28) })], {}, {}, circumstance({ rates }));
    expect(said(judged.reasons)[1]?.[1]).toMatchObject({
      amount: near(200 * M),
      full: near(200 * M),
      currency: 'CNY',
    });
  });

  it('shows the two deals that carry it, and where their amounts come from', () => {
    const provenance = { amount: { kind: 'mail' as const, label: 'Chen', quote: '¥150m', at: day(3) } };
    const judged = judge([
      signed(30),
      signed(150, { provenance }),
      signed(40),
      signed(500, { status: 'lost' }),
    ]);
    expect(said(judged.reasons).map(([rule, { amount }]) => [rule, amount])).toEqual([
      ['value.aboveCut', undefined],
      ['value.closedDeal', 150 * M],
      ['value.closedDeal', 40 * M],
      ['value.otherDeals', 30 * M],
    ]);
    expect(sources(judged.reasons[1])[0]).toEqual(['mail · Chen · “¥150m”', day(3)]);
    expect(sources(judged.reasons[2])[0]).toEqual(['book', day(0)]);
  });

  it('sums up the deals beyond those two, so that the figures add up', () => {
    const deals = [signed(100), signed(60), signed(40), signed(20), signed(9, { status: 'lost' })];
    const judged = judge(deals);
    expect(said(judged.reasons).slice(1)).toEqual([
      ['value.closedDeal', { deal: 'Dafeng', amount: 100 * M, full: 100 * M, currency: 'CNY' }],
      ['value.closedDeal', { deal: 'Dafeng', amount: 60 * M, full: 60 * M, currency: 'CNY' }],
      ['value.otherDeals', { count: 2, amount: 60 * M, currency: 'CNY' }],
    ]);
    expect(sources(judged.reasons[3])[0]).toEqual(['book', undefined]);
    expect(said(judge([signed(100), signed(60)]).reasons).map(([rule]) => rule)).not.toContain(
      'value.otherDeals',
    );
  });

  it('has six reasons at most', () => {
    const unusable = [
      signed(1, { amount: { amount: M, currency: 'EUR' } }),
      signed(2, { amount: usd(2) }),
      deal(),
    ];
    const deals = [signed(100), signed(60), signed(40), signed(20), ...unusable];
    const judged = judge(deals, {}, { clients: [client({ id: 'sub', parentId: 'c' })] });
    expect(said(judged.reasons).map(([rule]) => rule)).toEqual([
      'value.aboveCut',
      'value.withSubsidiaries',
      'value.closedDeal',
      'value.closedDeal',
      'value.otherDeals',
      'value.unknownCurrency',
    ]);
  });

  it('that is nothing, for a client who only ever lost deals', () => {
    const judged = judge([signed(500, { status: 'lost' }), deal({ status: 'lost' })]);
    expect(said(judged.reasons)).toEqual([
      ['value.belowCut', { value: 0, cut: 88 * M, ...line, clients: 10 }],
    ]);
  });
});

describe('what is not known', () => {
  it.each<{ name: string; deals: Deal[]; reasons: [string, object][] }>([
    { name: 'no deal', deals: [], reasons: [['value.noDeal', { deals: 0 }]] },
    {
      name: 'amounts missing',
      deals: [deal({ name: 'One' }), deal({ status: 'pipeline' })],
      reasons: [['value.unknownAmount', { deals: 2, deal: 'One' }]],
    },
    {
      name: 'currencies without a rate',
      deals: [signed(1, { amount: usd(900) }), signed(2, { amount: { amount: 9 * M, currency: 'EUR' } })],
      reasons: [
        ['value.unknownCurrency', { currency: 'EUR' }],
        ['value.unknownCurrency', { currency: 'USD' }],
      ],
    },
  ])('is insufficient, not general: $name', ({ deals, reasons }) => {
    const judged = judge(deals);
    expect(judged).toMatchObject({ verdict: 'insufficient', confidence: 'low' });
    expect(said(judged.reasons)).toEqual(reasons);
    expect(judged.position).toBeUndefined();
  });

  it('leaves the verdict before in force, and says so', () => {
    for (const previous of ['high', 'general'] as const) {
      const judged = judge([deal()], { previous: { value: previous } });
      expect(judged).toMatchObject({ verdict: previous, confidence: 'low' });
      expect(said(judged.reasons)).toEqual([
        ['value.keptWithoutAmount', { previous }],
        ['value.unknownAmount', { deals: 1, deal: 'Dafeng' }],
      ]);
    }
  });

  it('is named beside what is, and takes its part of the confidence deal by deal', () => {
    const judged = judge([signed(220), ...[1, 2, 3].map((n) => signed(n, { amount: usd(n) }))]);
    // One usable amount of four: coverage ¼.
    expect(judged).toMatchObject({ verdict: 'high', confidence: 'low' });
    expect(said(judged.reasons).at(-1)).toEqual(['value.unknownCurrency', { currency: 'USD' }]);
    expect(judge([signed(220), deal()]).confidence).toBe('medium');
    // One of four again: two without an amount, one without a rate.
    expect(judge([signed(220), deal(), deal(), signed(1, { amount: usd(1) })]).confidence).toBe('low');
    // The newest amount counts for the age.
    expect(judge([signed(220), signed(30, { on: day(900) })]).confidence).toBe('high');
  });

  it('is the line itself in a book of fewer than eight valued clients', () => {
    const when = circumstance();
    const judged = judgeValue({ client: client() }, viewOf({ deals: [signed(10)] }), when);
    expect(judged.verdict).toBe('insufficient');
    expect(said(judged.reasons)).toEqual([['value.bookTooSmall', { valued: 1, needed: 8 }]]);
  });

  it('does not include clients that are not in the book', () => {
    expect(() => judgeValue({ client: client({ id: 'stranger' }) }, viewOf(), circumstance())).toThrow(
      /stranger/,
    );
  });
});

describe('groups', () => {
  const group = (row: Partial<Client> = {}) => client({ id: 'g', names: ['Huaneng'], ...row });

  it('a holding is judged with its subsidiaries', () => {
    const sub = client({ id: 'sub', names: ['Yancheng Wind', '盐城风电'], parentId: 'c' });
    const judged = judge([], {}, { clients: [sub], deals: [signed(220, { clientId: 'sub' })] });
    expect(judged.verdict).toBe('high');
    expect(said(judged.reasons)).toEqual([
      ['value.aboveCut', { value: 220 * M, cut: 100 * M, ...line }],
      ['value.withSubsidiaries', { count: 1, names: 'Yancheng Wind' }],
    ]);
    expect(judged.position?.from).toBe(judged.position?.at);
  });

  it('names each subsidiary once, by its first name; not what is below those', () => {
    const clients = [
      client({ id: 's1', names: ['Rudong', '如东'], parentId: 'c' }),
      client({ id: 's2', names: ['Qidong'], parentId: 'c' }),
      client({ id: 's3', names: ['Below'], parentId: 's1' }),
    ];
    const judged = judge([signed(220)], {}, { clients });
    expect(said(judged.reasons)[1]).toEqual([
      'value.withSubsidiaries',
      { count: 2, names: 'Rudong, Qidong' },
    ]);
  });

  it('a subsidiary of a high group is high from the group, and is marked so', () => {
    const deals = [signed(264, { clientId: 'g', name: 'Yancheng' })];
    const judged = judge([signed(44)], { parentId: 'g' }, { clients: [group()], deals });
    expect(judged).toMatchObject({ verdict: 'high', wouldChange: undefined });
    // (880 + 264 + 44) / 12 = 99 m; the group brings 308 m with the subsidiary.
    expect(said(judged.reasons)).toEqual([
      ['value.fromGroup', { group: 'Huaneng' }],
      ['value.aboveCut', { value: 308 * M, cut: 99 * M, ...line, clients: 12 }],
      ['value.withSubsidiaries', { count: 1, names: 'Haisheng' }],
      ['value.belowCut', { value: 44 * M, cut: 99 * M, ...line, clients: 12 }],
    ]);
  });

  it('so is one below that, and one of a group that the dead band holds', () => {
    const middle = client({ id: 'm', names: ['Middle'], parentId: 'g' });
    const below = judge(
      [],
      { parentId: 'm' },
      { clients: [group(), middle], deals: [signed(220, { clientId: 'g' })] },
    );
    expect(said(below.reasons)[0]).toEqual(['value.fromGroup', { group: 'Huaneng' }]);
    const held = judge(
      [],
      { parentId: 'g' },
      { clients: [group({ previous: { value: 'high' } })], deals: [signed(77, { clientId: 'g' })] },
    );
    expect(said(held.reasons)[0]).toEqual(['value.fromGroup', { group: 'Huaneng' }]);
    expect(said(held.reasons)[1]?.[0]).toBe('value.heldByDeadBand');
  });

  it.each<{ name: string; row: Partial<Client>; clients: Client[] }>([
    { name: 'a general group', row: { parentId: 'g' }, clients: [group()] },
    { name: 'a group that is not in the book', row: { parentId: 'nobody' }, clients: [] },
    { name: 'a circle', row: { parentId: 'g' }, clients: [group({ parentId: 'c' })] },
  ])('nothing comes from $name', ({ row, clients }) => {
    const judged = judge([signed(44)], row, { clients });
    expect(judged.verdict).toBe('general');
    expect(said(judged.reasons)[0]?.[0]).toBe('value.belowCut');
  });

  it('what is high by itself owes nothing to the group', () => {
    const deals = [signed(500, { clientId: 'g' })];
    const judged = judge([signed(300)], { parentId: 'g' }, { clients: [group()], deals });
    expect(said(judged.reasons)[0]?.[0]).toBe('value.aboveCut');
  });
});
