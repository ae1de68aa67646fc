import { describe, expect, it } from 'vitest';
import { riskFacts } from '../../../lib/domain/judge/risk-facts';
import { judgeRisk } from '../../../lib/domain/measures/risk';
import type { Book } from '../../../lib/domain/model/book';
import type { Client } from '../../../lib/domain/model/client';
import { riskInformation } from '../../../lib/domain/sufficiency/risk';
import { circumstance, client, day, deal, dossierOf, viewOf } from '../build';

const when = circumstance();
const rated = (grade: string) => ({ ratings: [{ grade, scale: 'global' as const, on: day(10) }] });

function ask(row: Partial<Client>, tables: Partial<Book> = {}, others: Client[] = []) {
  const clients = [client(row), ...others];
  const dossier = dossierOf({ clients, ...tables });
  const measured = judgeRisk(riskFacts(dossier, when), when.policy.risk);
  const view = viewOf({ clients, ...tables }, when);
  return riskInformation(dossier, measured, view, when);
}

/** Entropy of a verdict that flips with this probability. */
const H: Record<string, number> = { '.1': 0.468996, '.15': 0.60984, '.28': 0.855451, '.4': 0.970951 };

describe('what missing risk facts could change', () => {
  it.each<{
    name: string;
    row: Partial<Client>;
    tables?: Partial<Book>;
    bits: number | undefined;
    facts: string[];
  }>([
    {
      name: 'rated strong, country unknown: only class 7',
      row: rated('BBB'),
      bits: H['.1'],
      facts: ['countryRisk'],
    },
    {
      name: 'the same, covered: not even class 7',
      row: { ...rated('BBB'), politicalCover: true },
      bits: 0,
      facts: ['countryRisk'],
    },
    {
      name: 'class 7, cover unknown: insured with 0.4',
      row: { ...rated('BBB'), countryRisk: 7 },
      bits: H['.4'],
      facts: ['politicalCover'],
    },
    {
      name: 'class 7, known to be uncovered: settled',
      row: { ...rated('BBB'), countryRisk: 7, politicalCover: false },
      bits: 0,
      facts: [],
    },
    {
      name: 'class 5 and bad news at the slot below the cut',
      row: { ...rated('BB-'), countryRisk: 5, adverseNews: true },
      bits: H['.4'],
      facts: ['politicalCover'],
    },
    { name: 'already high for good', row: { ...rated('B'), countryRisk: 3 }, bits: 0, facts: [] },
    {
      name: 'money owed, loan class and arrears unknown: watch or worse with 0.1',
      row: { ...rated('BBB'), countryRisk: 3 },
      tables: {
        deals: [deal({ id: 'd', dscr: 1.5, epCategory: 'B' })],
        facilities: [{ id: 'f', dealId: 'd', outstanding: true }],
      },
      bits: H['.1'],
      facts: ['loanClass'],
    },
    {
      name: 'money owed and paid on time',
      row: { ...rated('BBB'), countryRisk: 3, daysPastDue: 0 },
      tables: {
        deals: [deal({ id: 'd', dscr: 1.5, epCategory: 'B' })],
        facilities: [{ id: 'f', dealId: 'd', outstanding: true }],
      },
      bits: 0,
      facts: [],
    },
    {
      name: 'an operating project without its cover ratio: weak or worse with 0.15',
      row: { ...rated('BBB'), countryRisk: 3 },
      tables: { deals: [deal({ epCategory: 'B' })] },
      bits: H['.15'],
      facts: ['dscr'],
    },
    {
      name: 'a project still being built has no cover ratio to ask for',
      row: { ...rated('BBB'), countryRisk: 3 },
      tables: { deals: [deal({ epCategory: 'B', construction: true, completionSupport: true })] },
      bits: 0,
      facts: [],
    },
    {
      name: 'category A with 0.15 would be the second flag',
      row: { ...rated('BB-'), countryRisk: 3, adverseNews: true },
      tables: { deals: [deal({ dscr: 1.5 })] },
      bits: H['.15'],
      facts: ['epCategory'],
    },
    {
      name: 'completion support unknown: even odds on the second flag',
      row: { ...rated('BB-'), countryRisk: 3, adverseNews: true },
      tables: { deals: [deal({ epCategory: 'B', construction: true })] },
      bits: 1,
      facts: ['completionSupport'],
    },
    {
      name: 'another project is known to have none: the flag stands whatever is found out',
      row: { ...rated('BB-'), countryRisk: 3, adverseNews: true },
      tables: {
        deals: [
          deal({ epCategory: 'B', construction: true }),
          deal({ epCategory: 'B', construction: true, completionSupport: false }),
        ],
      },
      bits: 0,
      facts: [],
    },
  ])('$name', ({ row, tables, bits, facts }) => {
    const { uncertainty, gains } = ask(row, tables);
    expect(gains.map((one) => one.fact)).toEqual(facts);
    expect(uncertainty).toBeCloseTo(bits ?? Number.NaN, 5);
  });

  it('ranks what is missing of a client nothing is known of', () => {
    // High with rating slot 4–5 (0.20) or class 7 (0.10): 1 − 0.8·0.9 = 0.28.
    const { uncertainty, gains } = ask({});
    expect(uncertainty).toBeCloseTo(H['.28'] ?? 0, 5);
    expect(gains.map((one) => one.fact)).toEqual(['rating', 'countryRisk']);
    // Rating known: with 0.8 the country is left, 0.8·H(0.1). Country known: with 0.9 the rating, 0.9·H(0.2).
    expect(gains[0]?.bits).toBeCloseTo(0.855451 - 0.8 * 0.468996, 5);
    expect(gains[1]?.bits).toBeCloseTo(0.855451 - 0.9 * 0.721928, 5);
  });

  it('goes by the book’s own shares once twenty values are known', () => {
    const others = Array.from({ length: 20 }, (_, i) => client({ id: `o${i}`, countryRisk: 3 }));
    // Class 7 was never seen: ½ of 21½, entropy of 0.02326.
    expect(ask(rated('BBB'), {}, others).uncertainty).toBeCloseTo(0.15935, 5);
    expect(ask(rated('BBB'), {}, others.slice(1)).uncertainty).toBeCloseTo(H['.1'] ?? 0, 5);
  });
});
