import { describe, expect, it } from 'vitest';
import {
  isStrategic,
  type RelationshipScore,
  relationshipScore,
  warmth,
} from '../../../lib/domain/measures/relationship';
import { policy } from '../build';

const { relationship } = policy;

describe('warmth', () => {
  it('halves every 90 days', () => {
    const days = [0, 90, 180].map((age) => ({ day: 1000 - age, weight: 1 }));
    expect(warmth(days, 1000, 90)).toBe(1.75);
    expect(warmth([], 1000, 90)).toBe(0);
  });

  it('counts a day once, with its weightiest channel, and no day ahead', () => {
    const days = [
      { day: 1000, weight: 1 },
      { day: 1000, weight: 3 },
      { day: 1000, weight: 1 },
      { day: 1001, weight: 3 },
    ];
    expect(warmth(days, 1000, 90)).toBe(3);
  });
});

describe('relationshipScore', () => {
  it('weighs the parts', () => {
    const { score, coverage, part } = relationshipScore(
      {
        warmth: 8.5,
        activeContacts180: 4,
        closedDeals: 3,
        tenureYears: 6,
        inbound: 30,
        outbound: 40,
        wallet: 0.4,
      },
      relationship,
    );
    // 1 − e^(−8.5/4) = 0.8806; 0.4·0.8806 + 0.2·1 + 0.2·1 + 0.1·60/70 + 0.1·0.4
    expect(score).toBeCloseTo(0.8779, 4);
    expect(coverage).toBeCloseTo(1, 10);
    expect(part).toMatchObject({ breadth: 1, commitment: 1, wallet: 0.4 });
    expect(part.balance).toBeCloseTo(6 / 7, 10);
  });

  it.each([
    { name: 'warmth only', facts: { warmth: 5 }, score: 0.7135, coverage: 0.4 },
    { name: 'share only', facts: { wallet: 0.3 }, score: 0.3, coverage: 0.1 },
    // ½·min(1, 1/3) + ½·min(1, 2/5)
    { name: 'commitment only', facts: { closedDeals: 1, tenureYears: 2 }, score: 11 / 30, coverage: 0.2 },
    { name: 'years without deals', facts: { tenureYears: 10 }, score: 0.5, coverage: 0.2 },
    { name: 'deals without years', facts: { closedDeals: 9 }, score: 0.5, coverage: 0.2 },
    {
      name: 'young prospect',
      facts: {
        warmth: 1.2,
        activeContacts180: 1,
        closedDeals: 0,
        tenureYears: 0.5,
        inbound: 2,
        outbound: 10,
      },
      score: 0.2189,
      coverage: 0.9,
    },
  ])('leaves the unknown out instead of counting it as nothing: $name', ({ facts, score, coverage }) => {
    const result = relationshipScore(facts, relationship);
    expect(result.score).toBeCloseTo(score, 4);
    expect(result.coverage).toBeCloseTo(coverage, 10);
  });

  it('has no score where nothing is known, and no balance below four messages', () => {
    expect(relationshipScore({}, relationship)).toMatchObject({ score: null, coverage: 0, override: null });
    expect(relationshipScore({ inbound: 1, outbound: 2 }, relationship).part.balance).toBeNull();
    expect(relationshipScore({ inbound: 1, outbound: 3 }, relationship).part.balance).toBe(0.5);
    expect(relationshipScore({ inbound: 4 }, relationship).part.balance).toBeNull();
  });
});

describe('isStrategic', () => {
  const result = (score: number | null, commitment: number | null, override: true | null = null) =>
    ({
      score,
      coverage: 1,
      part: { warmth: null, breadth: null, commitment, balance: null, wallet: null },
      override,
    }) satisfies RelationshipScore;

  it.each([
    { given: result(0.6, 0.1), previous: undefined, out: true },
    { given: result(0.6 - 1e-12, 0.1), previous: undefined, out: true },
    { given: result(0.599, 0.1), previous: undefined, out: false },
    { given: result(0.55, 0.1), previous: true, out: true },
    { given: result(0.55, 0.1), previous: false, out: false },
    { given: result(0.49, 0.1), previous: true, out: false },
    { given: result(0.9, 0), previous: true, out: false },
    { given: result(0.9, null), previous: undefined, out: false },
    { given: result(null, null), previous: true, out: null },
    { given: result(0.1, 0, true), previous: false, out: true },
    { given: result(null, null, true), previous: undefined, out: true },
  ])(
    'score $given.score, commitment $given.part.commitment, before $previous: $out',
    ({ given, previous, out }) => {
      expect(isStrategic(given, previous, relationship)).toBe(out);
    },
  );
});
