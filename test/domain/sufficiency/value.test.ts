import { describe, expect, it } from 'vitest';
import { judgeValue } from '../../../lib/domain/judge/value';
import type { Book } from '../../../lib/domain/model/book';
import { Policy } from '../../../lib/domain/model/policy';
import { valueInformation } from '../../../lib/domain/sufficiency/value';
import { circumstance, client, day, deal, viewOf } from '../build';

/** A line of 100 m set by hand, so that each case can be worked out on its own. */
const when = circumstance({ policy: Policy.parse({ value: { threshold: 100e6 } }) });
const cny = (millions: number) => ({ amount: millions * 1e6, currency: 'CNY' });

function ask(tables: Partial<Book>, at = when) {
  const row = tables.clients?.[0] ?? client();
  const view = viewOf({ clients: [row], ...tables }, at);
  return valueInformation(row.id, judgeValue({ client: row }, view, at), view, at);
}

// Priors of a missing amount: ×¼ 0.45, ×½ 0.30, ×1.5 0.15, ×4 0.10 of the line.
const QUARTER = 0.811278; // entropy of ¼ and ¾

describe('what missing amounts could change', () => {
  it.each<{ name: string; tables: Partial<Book>; bits: number; facts: string[] }>([
    { name: 'no deal at all', tables: {}, bits: QUARTER, facts: ['dealAmount'] },
    {
      name: 'a deal without amount',
      tables: { deals: [deal({ on: day(0) })] },
      bits: QUARTER,
      facts: ['dealAmount'],
    },
    {
      name: 'everything known',
      tables: { deals: [deal({ on: day(0), amount: cny(10) })] },
      bits: 0,
      facts: [],
    },
    {
      name: 'above the line whatever the missing amount is',
      tables: { deals: [deal({ on: day(0), amount: cny(100) }), deal()] },
      bits: 0,
      facts: ['dealAmount'],
    },
    {
      name: '60 m and one missing: only a quarter of the line leaves it below',
      tables: { deals: [deal({ on: day(0), amount: cny(60) }), deal()] },
      bits: 0.992774, // entropy of 0.45 and 0.55
      facts: ['dealAmount'],
    },
    {
      name: '60 m, general before: needs 120 m, which half the line does not bring',
      tables: {
        clients: [client({ previous: { value: 'general' } })],
        deals: [deal({ on: day(0), amount: cny(60) }), deal()],
      },
      bits: QUARTER,
      facts: ['dealAmount'],
    },
    {
      name: 'a currency without a rate',
      tables: { deals: [deal({ amount: { amount: 1, currency: 'USD' } })] },
      bits: QUARTER,
      facts: ['exchangeRate:USD'],
    },
  ])('$name', ({ tables, bits, facts }) => {
    const { uncertainty, gains } = ask(tables);
    expect(uncertainty).toBeCloseTo(bits, 5);
    expect(gains.map((one) => one.fact)).toEqual(facts);
  });

  it('asks for three rates at most, and for the amount beside them', () => {
    const deals = ['EUR', 'USD', 'JPY', 'GBP'].map((currency) => deal({ amount: { amount: 1, currency } }));
    const { gains } = ask({ deals: [...deals, deal()] });
    expect(gains.map((one) => one.fact).toSorted()).toEqual([
      'dealAmount',
      'exchangeRate:EUR',
      'exchangeRate:GBP',
      'exchangeRate:JPY',
    ]);
  });

  it('asks for the line itself where the book is too small to draw one', () => {
    expect(ask({ deals: [deal({ amount: cny(10) })] }, circumstance())).toEqual({
      uncertainty: 1,
      gains: [{ fact: 'valueThreshold', bits: 1 }],
    });
  });

  it('is settled for a holding by its subsidiaries', () => {
    const sub = client({ id: 'sub', parentId: 'c' });
    const found = ask({
      clients: [client(), sub],
      deals: [deal({ clientId: 'sub', on: day(0), amount: cny(30) })],
    });
    expect(found).toEqual({ uncertainty: 0, gains: [] });
  });

  it('is settled for a subsidiary by a high group', () => {
    const found = ask({
      clients: [client({ parentId: 'group' }), client({ id: 'group' })],
      deals: [deal({ clientId: 'group', on: day(0), amount: cny(300) })],
    });
    expect(found).toEqual({ uncertainty: 0, gains: [] });
  });
});
