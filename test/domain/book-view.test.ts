import { describe, expect, it } from 'vitest';
import { clientValue, groupValue } from '../../lib/domain/book-view';
import type { Client } from '../../lib/domain/model/client';
import type { Deal } from '../../lib/domain/model/deal';
import { circumstance, client, day, deal, peers, TODAY, viewOf } from './build';
import { dayText } from '../../lib/domain/time/day';

const when = circumstance();
const cny = (amount: number) => ({ amount, currency: 'CNY' });
const usd = (amount: number) => ({ amount, currency: 'USD' });
const signed = (amount: number, row: Partial<Deal> = {}) => deal({ amount: cny(amount), on: day(0), ...row });

describe('clientValue', () => {
  it('adds what the deals bring, between all lost and all won', () => {
    const deals = [
      signed(100, { id: 'a' }),
      signed(80, { id: 'b', status: 'pipeline' }),
      signed(60, { id: 'c', status: 'pipeline', probability: 0.5, share: 0.5 }),
      signed(900, { id: 'd', status: 'lost' }),
    ];
    const found = clientValue(deals, when);
    // 100 + 80·0.35 + 30·0.5
    expect(found.own).toBeCloseTo(143, 10);
    expect(found.floor).toBe(100);
    expect(found.ceiling).toBe(100 + 80 + 30);
    expect(found.parts.map((one) => [one.deal.id, one.amount])).toEqual([
      ['a', 100],
      ['b', 80],
      ['c', 30],
      ['d', 900],
    ]);
    expect(found.parts.map((one) => one.contribution)).toEqual([100, expect.closeTo(28, 10), 15, 0]);
  });

  it('orders equal contributions by id', () => {
    const { parts } = clientValue([signed(5, { id: 'b' }), signed(5, { id: 'a' })], when);
    expect(parts.map((one) => one.deal.id)).toEqual(['a', 'b']);
  });

  it('halves every three years and counts a date ahead as today', () => {
    // 4383 days are twelve years.
    expect(clientValue([signed(160, { on: dayText(TODAY - 4383) })], when).own).toBe(10);
    expect(clientValue([signed(160, { on: day(-40) })], when).own).toBe(160);
  });

  it('does not take an unknown amount or rate for zero', () => {
    const deals = [
      deal({ id: 'open' }),
      deal({ amount: usd(1) }),
      deal({ amount: usd(2) }),
      deal({ amount: { amount: 3, currency: 'EUR' } }),
      deal({ status: 'lost' }),
      deal({ status: 'lost', amount: { amount: 3, currency: 'JPY' } }),
    ];
    const found = clientValue(deals, when);
    expect(found).toMatchObject({ own: null, unknownCurrencies: ['EUR', 'USD'], unconverted: 3, parts: [] });
    expect(found.unknownAmounts.map((one) => one.id)).toEqual(['open']);
    expect(clientValue([], when)).toMatchObject({ own: null, unknownCurrencies: [], unknownAmounts: [] });
  });

  it('converts by the rate of the day', () => {
    const rates = [
      { currency: 'USD', perBase: 0.1, on: day(100) },
      { currency: 'USD', perBase: 0.2, on: day(-1) },
    ];
    expect(clientValue([signed(0, { amount: usd(7) })], circumstance({ rates })).own).toBe(70);
  });
});

describe('viewBook', () => {
  it('draws the line through the clients with a value', () => {
    const view = viewOf(peers());
    expect(view.cut).toMatchObject({ threshold: 88e6, n: 10 });
    expect(view.values.get('peer-0')?.own).toBe(500e6);
    expect(view.names.get('peer-3')).toBe('Peer 3');
    expect(viewOf({}).cut).toBeNull();
  });

  it('knows who belongs to whom and what was high before', () => {
    const view = viewOf({
      clients: [
        client({ id: 'g', previous: { value: 'high' } }),
        client({ id: 'a', parentId: 'g', previous: { value: 'general' } }),
        client({ id: 'b', parentId: 'g' }),
      ],
    });
    expect([...view.children]).toEqual([['g', ['a', 'b']]]);
    expect([...view.parents]).toEqual([
      ['a', 'g'],
      ['b', 'g'],
    ]);
    expect([...view.wasHigh]).toEqual([
      ['g', true],
      ['a', false],
    ]);
  });

  it('counts how often each level of a fact is known', () => {
    const rated = (grade: string, ago: number, scale: 'global' | 'china-domestic' = 'global') => ({
      grade,
      scale,
      on: day(ago),
    });
    const rows: Partial<Client>[] = [
      { ratings: [rated('D', 900), rated('BBB', 10)], countryRisk: 4, walletShare: 0.09 },
      { ratings: [rated('A', 10, 'china-domestic')], countryRisk: 5, walletShare: 0.1 },
      { ratings: [rated('NR', 1)], countryRisk: 6, walletShare: 0.3 },
      { countryRisk: 7, walletShare: 0.6 },
      {},
    ];
    const { levels } = viewOf({
      clients: rows.map((row, i) => client({ id: `c${i}`, ...row })),
      deals: [
        deal({ clientId: 'c0', dscr: 1.5 }),
        deal({ clientId: 'c0', dscr: 1.5, merchant: true }),
        deal({ clientId: 'c1', dscr: 1.12, covenants: { lockUp: 1.15 } }),
        deal({ clientId: 'c1', dscr: 1, status: 'lost' }),
        deal({ clientId: 'c1' }),
      ],
    });
    expect(levels).toEqual({
      rating: [1, 0, 1, 0, 0],
      dscr: [1, 1, 0, 1, 0],
      country: [1, 2, 1],
      wallet: [1, 1, 1, 1],
    });
  });
});

describe('groupValue', () => {
  const amounts = { g: 100, a: 20, aa: 3 };
  const deals = Object.entries(amounts).map(([clientId, amount]) => signed(amount, { clientId }));
  const clients = [
    client({ id: 'g' }),
    client({ id: 'a', parentId: 'g' }),
    client({ id: 'aa', parentId: 'a' }),
    client({ id: 'b', parentId: 'g' }),
  ];

  it.each([
    ['g', 123],
    ['a', 23],
    ['aa', 3],
    // Nothing is known of it: that is not zero.
    ['b', null],
    ['nobody', null],
  ])('of %s: %s', (id, out) => {
    expect(groupValue(id, viewOf({ clients, deals }))).toBe(out);
  });

  it('counts each once where two own each other', () => {
    const circle = [client({ id: 'g', parentId: 'a' }), client({ id: 'a', parentId: 'g' })];
    expect(groupValue('g', viewOf({ clients: circle, deals }))).toBe(120);
  });
});
