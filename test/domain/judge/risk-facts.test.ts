import { describe, expect, it } from 'vitest';
import { currentRatings, liveDeals, riskFacts } from '../../../lib/domain/judge/risk-facts';
import type { Client } from '../../../lib/domain/model/client';
import type { Deal } from '../../../lib/domain/model/deal';
import { circumstance, client, day, deal } from '../build';

const when = circumstance();

const rating = (grade: string, row: Partial<NonNullable<Client['ratings']>[number]> = {}) => ({
  grade,
  scale: 'global' as const,
  on: day(0),
  ...row,
});
const facts = (deals: Deal[], row: Partial<Client> = {}) =>
  riskFacts({ client: client(row), deals, facilities: [] }, when);

describe('live deals', () => {
  it('are those that are neither lost nor repaid', () => {
    const deals = [
      deal({ id: 'lost', status: 'lost' }),
      deal({ id: 'repaid' }),
      deal({ id: 'owing' }),
      deal({ id: 'bare' }),
      deal({ id: 'coming', status: 'pipeline' }),
    ];
    const facility = (dealId: string, outstanding: boolean) => ({ id: dealId, dealId, outstanding });
    const facilities = [
      facility('repaid', false),
      facility('owing', false),
      facility('owing', true),
      facility('coming', false),
    ];
    expect(liveDeals({ deals, facilities }).map((one) => one.id)).toEqual(['owing', 'bare', 'coming']);
  });
});

describe('current ratings', () => {
  it('are the newest grade of each agency on each scale, none from the future, none unreadable', () => {
    const found = currentRatings(
      [
        rating('A', { agency: 'S&P', on: day(900) }),
        rating('BB', { agency: 'S&P', on: day(100) }),
        rating('BBB', { agency: 'Fitch', on: day(500) }),
        rating('AAA', { agency: 'S&P', on: day(-1) }),
        rating('NR', { agency: 'Fitch', on: day(10) }),
        rating('AA', { agency: 'Fitch', scale: 'china-domestic', on: day(200) }),
      ],
      when,
    );
    expect(found.map((one) => [one.agency, one.grade])).toEqual([
      ['S&P', 'BB'],
      ['Fitch', 'AA'],
    ]);
  });

  it('a withdrawn or unreadable grade ends the one before it: the older one is no opinion any more', () => {
    const old = rating('BBB', { agency: 'Fitch', on: day(800) });
    expect(currentRatings([old, rating('WD', { agency: 'Fitch', on: day(100) })], when)).toEqual([]);
    const found = currentRatings([old, rating('CCC *-', { agency: 'Fitch', on: day(100) })], when);
    expect(found.map((one) => one.grade)).toEqual(['CCC *-']);
  });
});

describe('riskFacts', () => {
  it('takes the client’s own facts as they are', () => {
    const row: Partial<Client> = {
      ratings: [rating('BB'), rating('A', { on: day(-1) })],
      pd1: 0.01,
      pd3: 0.02,
      loanClass: 'normal',
      daysPastDue: 0,
      countryRisk: 6,
      politicalCover: true,
      fxUnhedged: false,
      adverseNews: true,
      sanctioned: false,
    };
    expect(facts([], row)).toEqual({
      ratings: [rating('BB')],
      pd1: 0.01,
      pd3: 0.02,
      covers: [],
      loanClass: 'normal',
      daysPastDue: 0,
      country: 6,
      politicalCover: true,
      fxUnhedged: false,
      adverseNews: true,
      sanctioned: false,
    });
  });

  it('takes every cover ratio of a live deal, with the levels of its contract', () => {
    const deals = [
      deal({ dscr: 1.3 }),
      deal({ dscr: 1.2, merchant: true, covenants: { lockUp: 1.15, default: 1.05 } }),
      deal({}),
      deal({ dscr: 0.9, status: 'lost' }),
    ];
    expect(facts(deals).covers).toEqual([
      { dscr: 1.3, merchant: false },
      { dscr: 1.2, merchant: true, lockUp: 1.15, default: 1.05 },
    ]);
  });

  it.each<{ name: string; rows: Partial<Deal>[]; out: object }>([
    { name: 'no deal says', rows: [{}, {}], out: { merchant: undefined, delay: undefined, epA: undefined } },
    { name: 'one says no', rows: [{ merchant: false }, {}], out: { merchant: false, delay: undefined } },
    { name: 'one says yes', rows: [{ delay: false }, { delay: true }, {}], out: { delay: true } },
    { name: 'category B', rows: [{ epCategory: 'B' }, {}], out: { epA: false, esiaMissing: undefined } },
    {
      name: 'category A',
      rows: [{ epCategory: 'B' }, { epCategory: 'A' }],
      out: { epA: true, esiaMissing: undefined },
    },
    {
      name: 'an assessment missing where none is asked for',
      rows: [{ epCategory: 'B', esiaMissing: true }],
      out: { esiaMissing: undefined },
    },
    { name: 'one missing', rows: [{ epCategory: 'A', esiaMissing: true }], out: { esiaMissing: true } },
    { name: 'one delivered', rows: [{ epCategory: 'A', esiaMissing: false }], out: { esiaMissing: false } },
    { name: 'in operation', rows: [{ construction: false }], out: { openCompletion: false } },
    { name: 'being built', rows: [{ construction: true }], out: { openCompletion: true } },
    {
      name: 'with support',
      rows: [{ construction: true, completionSupport: true }],
      out: { openCompletion: false },
    },
    { name: 'nobody knows', rows: [{ completionSupport: true }], out: { openCompletion: undefined } },
  ])('a flag over several deals: $name', ({ rows, out }) => {
    expect(facts(rows.map((row) => deal(row)))).toMatchObject(out);
  });
});
