import { describe, expect, it } from 'vitest';
import { judgeRisk } from '../../../lib/domain/judge/risk';
import type { Client } from '../../../lib/domain/model/client';
import { Policy } from '../../../lib/domain/model/policy';
import { circumstance, client, day, dossierOf } from '../build';
import { said, sources } from '../said';

function judge(row: Partial<Client> = {}, at = circumstance()) {
  return judgeRisk(dossierOf({ clients: [client(row)] }), at).judged;
}

const rating = (grade: string, row: Partial<NonNullable<Client['ratings']>[number]> = {}) => ({
  grade,
  scale: 'global' as const,
  on: day(0),
  ...row,
});
const rated = (grade: string, row: Partial<Client> = {}): Partial<Client> => ({
  ratings: [rating(grade)],
  ...row,
});

/** How a low verdict opens; two warning signs are the limit of the default policy. */
const sound = (flags: number, boundary: 'yes' | 'no', limit = 2) => [
  'risk.sound',
  { flags, limit, boundary },
];

describe('the reasons of a risk verdict', () => {
  it('says of a rating on no known scale that it is not counted, and lets no older one stand for it', () => {
    const old = rating('BBB', { agency: 'Fitch', on: day(800) });
    const unread = judge({ ratings: [old, rating('WD', { agency: 'Fitch', on: day(100) })] });
    expect(unread.verdict).toBe('insufficient');
    expect(said(unread.reasons)).toEqual([
      ['risk.noCreditFact', { creditFacts: 0 }],
      ['risk.unreadRating', { grade: 'WD', agency: 'Fitch' }],
    ]);
  });

  it('puts the warning signs first where they, and no weak credit fact, make it high', () => {
    const alarmed = { adverseNews: true, countryRisk: 5 };
    const byFlags = judge(rated('BB-', { ...alarmed, pd3: 0.05 }));
    expect(byFlags.verdict).toBe('high');
    expect(said(byFlags.reasons).map(([rule]) => rule)).toEqual([
      'risk.amber.country-5+',
      'risk.amber.adverse-news',
      'risk.rating',
      'risk.pd',
    ]);
    const byCredit = judge(rated('B', alarmed));
    expect(said(byCredit.reasons).map(([rule]) => rule)).toEqual([
      'risk.rating',
      'risk.amber.country-5+',
      'risk.amber.adverse-news',
    ]);
    const byRed = judge(rated('BB-', { ...alarmed, sanctioned: true }));
    expect(said(byRed.reasons).map(([rule]) => rule)).toEqual([
      'risk.red.sanction',
      'risk.rating',
      'risk.amber.country-5+',
      'risk.amber.adverse-news',
    ]);
  });

  it.each<{
    name: string;
    row: Partial<Client>;
    house?: object;
    opening: unknown;
  }>([
    { name: 'a strong fact, no warning sign', row: rated('BBB'), opening: sound(0, 'no') },
    { name: 'at the boundary', row: rated('BB-'), opening: sound(0, 'yes') },
    {
      name: 'at the boundary, one warning sign short of high',
      row: rated('BB-', { adverseNews: true }),
      opening: sound(1, 'yes'),
    },
    {
      name: 'the worst slot counts, not the best',
      row: rated('BBB', { ratings: [rating('BBB'), rating('BB-', { agency: 'Other' })] }),
      opening: sound(0, 'yes'),
    },
    {
      name: 'more warning signs than the limit, far from the boundary',
      row: rated('BBB', { adverseNews: true, countryRisk: 6, fxUnhedged: true }),
      opening: sound(3, 'no'),
    },
    {
      name: 'a house that allows one more',
      row: rated('BB-', { adverseNews: true, countryRisk: 6 }),
      house: { ambersAtBoundary: 3 },
      opening: sound(2, 'yes', 3),
    },
    {
      name: 'a house that cuts a slot earlier',
      row: rated('BB+'),
      house: { cutSlot: 3 },
      opening: sound(0, 'yes'),
    },
  ])('opens a low verdict with why it is low: $name', ({ row, house, opening }) => {
    const judged = judge(row, circumstance({ policy: Policy.parse({ risk: house ?? {} }) }));
    expect(judged.verdict).toBe('low');
    expect(said(judged.reasons)[0]).toEqual(opening);
    expect(sources(judged.reasons[0])).toEqual([
      ['book', undefined],
      ['book', undefined],
      ['book', undefined],
    ]);
  });

  it('says so of no other verdict', () => {
    for (const row of [rated('B'), rated('BBB', { sanctioned: true }), { adverseNews: true }]) {
      expect(said(judge(row).reasons).map(([rule]) => rule)).not.toContain('risk.sound');
    }
  });

  // Seven notches lower, and never into default: AAA is 0, BBB+ 7; AA- 3, BB+ 10; BBB- 9, CCC+ 16.
  it.each([
    ['AAA', 'BBB+', 1],
    ['AA-', 'BB+', 2],
    ['BBB-', 'CCC+', 4],
    ['CCC-', 'C', 4],
    ['D', 'D', 5],
  ])('a domestic %s is about %s on the global scale, slot %d', (grade, global, slot) => {
    const { reasons } = judge({ ratings: [rating(grade, { scale: 'china-domestic', agency: 'CCXI' })] });
    expect(said(reasons)).toContainEqual(['risk.domesticRating', { grade, agency: 'CCXI', slot, global }]);
  });

  it('the house sets how much lower: six notches', () => {
    const when = circumstance({ policy: Policy.parse({ risk: { domesticShift: 6 } }) });
    const { reasons } = judge({ ratings: [rating('AAA', { scale: 'china-domestic' })] }, when);
    expect(said(reasons)).toContainEqual(['risk.domesticRating', { grade: 'AAA', slot: 1, global: 'A-' }]);
  });
});
