import { describe, expect, it } from 'vitest';
import { contactHistory, relationshipFacts } from '../../../lib/domain/judge/contacts';
import { judgeRelationship } from '../../../lib/domain/judge/relationship';
import type { RelationshipFacts } from '../../../lib/domain/measures/relationship';
import type { Client } from '../../../lib/domain/model/client';
import { circumstance, client, day, deal, dossierOf, rhythm } from '../build';
import { said, sources } from '../said';

const when = circumstance();
const near = (value: number) => expect.closeTo(value, 4) as number;

/** The verdict on given facts, with twelve contact days of which the last was `last` days ago. */
function judge(facts: RelationshipFacts, row: Partial<Client> = {}, last = 1) {
  const history = contactHistory({ interactions: rhythm(last + 11, last, 1) }, when);
  return judgeRelationship(client(row), facts, history, when);
}

const strategic = { previous: { relationship: 'strategic' as const } };

describe('a relationship from the log', () => {
  // A week apart for a quarter: W = Σ 0.5^(7k/90), k = 0…12, = 9.5998; 1 − e^(−W/4) = 0.9093.
  const dossier = dossierOf({
    clients: [client({ walletShare: 0.4 })],
    interactions: rhythm(84, 0, 7).map((one, i) => ({ ...one, contactIds: [`p${i % 4}`] })),
    deals: [1, 2, 3].map(() => deal({ on: day(2200) })),
  });
  const history = contactHistory(dossier, when);
  const judged = judgeRelationship(dossier.client, relationshipFacts(dossier, history, when), history, when);

  it('is strategic for each of its parts', () => {
    expect(judged.verdict).toBe('strategic');
    // (0.4·0.9093 + 0.2 + 0.2 + 0.1·0.4) / 0.9; no direction is on file, so no balance.
    expect(said(judged.reasons)).toEqual([
      ['relationship.above', { score: near(0.893), line: 0.6, coverage: near(0.9) }],
      ['relationship.warmth', { warmth: near(9.5998), days: 13, score: near(0.9093) }],
      ['relationship.breadth', { count: 4, score: 1 }],
      // 2200 days are 6.02 years.
      ['relationship.commitment', { deals: 3, years: 6, score: 1 }],
      ['relationship.wallet', { share: 0.4, score: 0.4 }],
    ]);
    expect(judged.margin).toBeCloseTo(0.293, 4);
  });

  it('rests on 13 days and 0.9 of the weights: 13/18 × 0.9 = 0.65', () => {
    expect(judged.confidence).toBe('high');
  });

  it('stands between its worst and its best where a part is open', () => {
    // Known 0.8037 of 1; the balance is worth up to 0.1 more.
    expect(judged.position?.at).toBeCloseTo(0.5 + 0.293 / 2, 4);
    expect(judged.position?.from).toBeCloseTo(0.5 + (0.8037 - 0.6) / 2, 4);
    expect(judged.position?.to).toBeCloseTo(0.5 + (0.9037 - 0.6) / 2, 4);
  });

  it.each([
    [4.58, 4.5],
    [4.6, 4.6],
    [0.99, 0.9],
    [0.09, 0],
    [12, 12],
  ])('gives %d years of commitment as %d: only tenths that have passed', (tenureYears, years) => {
    const { reasons } = judge({ warmth: 1, activeContacts180: 1, closedDeals: 1, tenureYears });
    const commitment = said(reasons).find(([rule]) => rule === 'relationship.commitment');
    expect(commitment?.[1]).toMatchObject({ deals: 1, years });
  });

  it('says what is from the log', () => {
    expect(sources(judged.reasons[1])[0]).toEqual(['contacts', undefined]);
    expect(sources(judged.reasons[3])[0]).toEqual(['book', undefined]);
  });
});

describe('an ordinary relationship', () => {
  it('names its score, its parts and the line', () => {
    const judged = judge({
      warmth: 1.2,
      activeContacts180: 1,
      closedDeals: 0,
      tenureYears: 0.5,
      inbound: 2,
      outbound: 10,
    });
    expect(judged.verdict).toBe('ordinary');
    expect(said(judged.reasons)).toEqual([
      ['relationship.below', { score: near(0.2189), line: 0.6, coverage: near(0.9) }],
      ['relationship.warmth', { warmth: 1.2, days: 12, score: near(0.2592) }],
      ['relationship.breadth', { count: 1, score: 0.25 }],
      ['relationship.commitment', { deals: 0, years: 0.5, score: near(0.05) }],
      ['relationship.balance', { in: 2, out: 10, score: near(1 / 3) }],
    ]);
  });

  it('without any commitment stays one, however warm, and that is the reason given', () => {
    // (0.4·0.8647 + 0.2 + 0) / 0.8 = 0.682
    const judged = judge({ warmth: 8, activeContacts180: 4, closedDeals: 0, tenureYears: 0 });
    expect(judged.verdict).toBe('ordinary');
    expect(said(judged.reasons).slice(0, 2)).toEqual([
      ['relationship.above', { score: near(0.6823), line: 0.6, coverage: near(0.8) }],
      ['relationship.noCommitment', { deals: 0 }],
    ]);
    expect(said(judged.wouldChange)).toEqual([['relationship.change.deal', { count: 4, current: 4 }]]);
  });

  it('has low confidence where only warmth is known: 12/17 × 0.4 = 0.28', () => {
    const judged = judge({ warmth: 5 });
    expect(judged).toMatchObject({ verdict: 'ordinary', confidence: 'low' });
    expect(said(judged.reasons)[1]).toEqual(['relationship.noCommitment', { deals: 0 }]);
  });

  it.each<{ name: string; facts: RelationshipFacts; rule: string; current?: number }>([
    // (0.4·0.7135 + 0.2·b + 0.2·0.7) / 0.8: 0.594 with one person, 0.782 with four.
    {
      name: 'more people',
      facts: { warmth: 5, activeContacts180: 1, closedDeals: 3, tenureYears: 2 },
      rule: 'contacts',
      current: 1,
    },
    // (0.4·w + 0.2 + 0.2·0.2667) / 0.8: 0.427 with W 1, 0.776 with W 10.
    {
      name: 'three meetings',
      facts: { warmth: 1, activeContacts180: 4, closedDeals: 1, tenureYears: 1 },
      rule: 'warmth',
      current: 4,
    },
    // 0.4·0.9502 + 0.2 + 0.2·0.005 = 0.581; W 21: 0.599; one deal more: 0.614.
    {
      name: 'a deal',
      facts: {
        warmth: 12,
        activeContacts180: 4,
        closedDeals: 0,
        tenureYears: 0.05,
        inbound: 0,
        outbound: 10,
        wallet: 0,
      },
      rule: 'deal',
      current: 4,
    },
    // (0.4·w + 0.2·b + 0.01 + 0.0333) / 0.9: at most 0.513 with one of them, 0.680 with both.
    {
      name: 'more people and meetings',
      facts: {
        warmth: 1.2,
        activeContacts180: 1,
        closedDeals: 0,
        tenureYears: 0.5,
        inbound: 2,
        outbound: 10,
      },
      rule: 'contactsAndMeetings',
      current: 1,
    },
    // Even both: 0.4·0.8946 + 0.2 + 0.002 = 0.56.
    {
      name: 'nothing but a signature',
      facts: {
        warmth: 0,
        activeContacts180: 0,
        closedDeals: 0,
        tenureYears: 0.1,
        inbound: 0,
        outbound: 8,
        wallet: 0,
      },
      rule: 'agreement',
      current: 0,
    },
  ])('would change with $name', ({ facts, rule, current }) => {
    const judged = judge(facts);
    expect(judged.verdict).toBe('ordinary');
    expect(said(judged.wouldChange)).toEqual([[`relationship.change.${rule}`, { count: 4, current }]]);
  });
});

describe('a strategic relationship', () => {
  it('by agreement is certain, whatever the log says', () => {
    const row = {
      strategicAgreement: true,
      provenance: { strategicAgreement: { kind: 'manual' as const, at: day(700) } },
    };
    const judged = judge({ warmth: 0.3, closedDeals: 4, tenureYears: 9, strategicAgreement: true }, row, 900);
    expect(judged).toMatchObject({ verdict: 'strategic', confidence: 'high', margin: undefined });
    expect(said(judged.reasons).map(([rule]) => rule)).toEqual([
      'relationship.agreement',
      'relationship.warmth',
      'relationship.commitment',
    ]);
    expect(said(judged.reasons)[0]?.[1]).toEqual({ signed: true });
    expect(sources(judged.reasons[0])).toEqual([['manual', day(700)]]);
    expect(said(judged.wouldChange)).toEqual([['relationship.change.agreementEnds', {}]]);
    expect(judged.position).toEqual({ at: 0.75, from: 0.75, to: 0.75 });
  });

  it('keeps on to 0.5 once it was there, and enters at 0.6', () => {
    // (0.4·0.5276 + 0.2·¾ + 0.2·0.5) / 0.8 = 0.576
    const facts = { warmth: 3, activeContacts180: 3, closedDeals: 3, tenureYears: 0 };
    expect(judge(facts).verdict).toBe('ordinary');
    expect(judge(facts, { previous: { relationship: 'ordinary' } }).verdict).toBe('ordinary');
    const kept = judge(facts, strategic);
    expect(kept.verdict).toBe('strategic');
    expect(said(kept.reasons)[0]).toEqual([
      'relationship.above',
      { score: near(0.5763), line: 0.5, coverage: near(0.8) },
    ]);
  });

  it('would end with silence, once warmth has fallen far enough', () => {
    // (0.4·w + 0.1 + 0.2) / 0.8 < 0.5 needs w < ¼, W < 1.151: after 275 days, 365 on the list (270 gives 0.505).
    const facts = { warmth: 9.5998, activeContacts180: 2, closedDeals: 3, tenureYears: 6 };
    expect(said(judge(facts).wouldChange)).toEqual([
      ['relationship.change.silence', { days: 365, line: 0.5 }],
    ]);
    // (0.4·w + 0.2 + 0.2 + 0.1) / 0.9 is above 0.5 even without any warmth.
    expect(judge({ ...facts, activeContacts180: 4, wallet: 1 }).wouldChange).toEqual([]);
  });
});

describe('insufficient', () => {
  const facts = { warmth: 0.1, activeContacts180: 4, closedDeals: 5, tenureYears: 9 };

  it('after a year without contact: an old friendship is no evidence', () => {
    expect(judge(facts, {}, 365).verdict).not.toBe('insufficient');
    const judged = judge(facts, {}, 366);
    expect(judged).toMatchObject({ verdict: 'insufficient', confidence: 'low' });
    expect(said(judged.reasons)).toEqual([
      ['relationship.noRecentContact', { days: 365 }],
      ['relationship.commitment', { deals: 5, years: 9, score: 1 }],
    ]);
    expect(judged.position).toBeUndefined();
  });

  it('without any contact, and without any fact', () => {
    const history = contactHistory({ interactions: [] }, when);
    expect(judgeRelationship(client(), facts, history, when).verdict).toBe('insufficient');
    expect(said(judge({}).reasons)).toEqual([['relationship.noRecentContact', { days: 365 }]]);
    expect(judge({}).verdict).toBe('insufficient');
  });

  it('even where the verdict before was strategic', () => {
    expect(judge(facts, strategic, 400).verdict).toBe('insufficient');
  });
});
