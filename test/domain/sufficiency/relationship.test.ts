import { describe, expect, it } from 'vitest';
import type { RelationshipFacts } from '../../../lib/domain/measures/relationship';
import { relationshipInformation } from '../../../lib/domain/sufficiency/relationship';
import { circumstance, client, viewOf } from '../build';

const when = circumstance();
const ask = (facts: RelationshipFacts, previous?: boolean, view = viewOf({}, when)) =>
  relationshipInformation(facts, previous, view, when);

const known: RelationshipFacts = {
  warmth: 1,
  activeContacts180: 1,
  closedDeals: 1,
  tenureYears: 1,
  wallet: 0.1,
  strategicAgreement: false,
};

describe('what missing relationship facts could change', () => {
  it('is nothing where all is known', () => {
    expect(ask(known)).toEqual({ uncertainty: 0, gains: [] });
  });

  it('is nothing for a partner by agreement, though the log is empty', () => {
    const { uncertainty, gains } = ask({ closedDeals: 0, strategicAgreement: true });
    expect(uncertainty).toBe(0);
    expect(gains.map((one) => one.fact)).toEqual(['contactHistory', 'contactPeople', 'walletShare']);
  });

  it.each<{ fact: string; facts: RelationshipFacts; p: number; bits: number; previous?: boolean }>([
    // One in ten has an agreement, which decides alone.
    {
      fact: 'strategicAgreement',
      facts: { ...known, strategicAgreement: undefined },
      p: 0.1,
      bits: 0.468996,
    },
    {
      fact: 'contactPeople',
      // One, two or four people: (0.4·0.6321 + 0.2·n/4 + 0.2·0.2667 + 0.1·0.1) / 0.9 = 0.407, 0.462, 0.574;
      // a partner before stays one from 0.5 on.
      facts: { ...known, warmth: 4, activeContacts180: undefined },
      p: 0.25,
      bits: 0.811278,
      previous: true,
    },
    {
      fact: 'contactHistory',
      // Warmth ½, 3 or 8: (0.4·(1 − e^(−W/4)) + 0.2 + 0.2 + 0.04) / 0.9 = 0.541, 0.723, 0.873.
      facts: {
        activeContacts180: 4,
        closedDeals: 3,
        tenureYears: 5,
        wallet: 0.4,
        strategicAgreement: false,
      },
      p: 0.5,
      bits: 1,
    },
    {
      fact: 'walletShare',
      // (0.4·0.7135 + 0.2·½ + 0.2·0.7 + 0.1·share) / 0.9 = 0.589 with a share of 0.05, 0.606 and more above.
      facts: {
        warmth: 5,
        activeContacts180: 2,
        closedDeals: 3,
        tenureYears: 2,
        strategicAgreement: false,
      },
      p: 0.4,
      bits: 0.970951,
    },
  ])('$fact flips it with $p', ({ fact, facts, bits, previous }) => {
    const { uncertainty, gains } = ask(facts, previous);
    expect(gains).toEqual([{ fact, bits: uncertainty }]);
    expect(uncertainty).toBeCloseTo(bits, 5);
  });

  it('takes the shares of our financing from the book once twenty are known', () => {
    const clients = Array.from({ length: 20 }, (_, i) => client({ id: `o${i}`, walletShare: 0.05 }));
    const facts = {
      warmth: 5,
      activeContacts180: 2,
      closedDeals: 3,
      tenureYears: 2,
      strategicAgreement: false,
    };
    // A share below 0.1 with 20.5 of 22: entropy of 0.06818.
    expect(ask(facts, undefined, viewOf({ clients }, when)).uncertainty).toBeCloseTo(0.359102, 5);
  });
});
