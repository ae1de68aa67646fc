/** The acceptance vectors' own shapes, and how their short forms map onto the domain's. */
import type { RiskFacts } from '../../../lib/domain/measures/risk';
import type {
  RelationshipFacts,
  RelationshipScore,
  WeightedDay,
} from '../../../lib/domain/measures/relationship';
import type { DealState } from '../../../lib/domain/measures/lifecycle';
import type { LoanClass, RatingScale } from '../../../lib/domain/model/codes';

type VectorRisk = {
  rating?: string;
  ratingScale?: RatingScale;
  country?: number;
  politicalCover?: boolean;
  construction?: boolean;
  merchant?: boolean;
  delay?: boolean;
  epCategory?: string;
  dscr?: number;
  loanClass?: LoanClass;
  daysPastDue?: number;
  sanctioned?: boolean;
};

export type Vectors = {
  cadence: {
    name: string;
    days: number[];
    now: number;
    deal: Partial<DealState>;
    out: {
      stage: string;
      reason: string;
      pSilent: number;
      pAlive: number;
      recent: number;
      rho: number | null;
      n: number;
      silence: number;
    };
  }[];
  daysUntil: { days: number[]; now: number; p: number; out: number }[];
  value: { values: number[]; out: { threshold: number | null; headShare?: number }; high: number[] }[];
  hysteresis: { value: number | null; threshold: number; previous: boolean; out: boolean }[];
  decayedAmount: {
    items: { amount: number; year: number; prob?: number }[];
    nowYear: number;
    out: number;
  }[];
  warmth: { days: WeightedDay[]; out: number }[];
  relation: { in: RelationshipFacts; out: RelationshipScore }[];
  rating: { rating: string; scale: RatingScale; notch: number | null; slot: number | null }[];
  pd: { pd3: number; slot: number }[];
  pd1: { pd1: number; pd3: number; slot: number }[];
  dscr: { dscr: number; merchant: boolean; covenants: { lockUp?: number } | null; slot: number }[];
  risk: { in: VectorRisk; out: unknown }[];
  confidence: {
    in: { n?: number; coverage?: number; ageDays?: number };
    out: { value: number; label: string };
  }[];
};

const EMPTY: Vectors = {
  cadence: [],
  daysUntil: [],
  value: [],
  hysteresis: [],
  decayedAmount: [],
  warmth: [],
  relation: [],
  rating: [],
  pd: [],
  pd1: [],
  dscr: [],
  risk: [],
  confidence: [],
};

/** `"weekly 13x"` in the file stands for thirteen contacts, one a week, the last today. */
export function parseVectors(text: string): Vectors {
  const raw = { ...EMPTY, ...(JSON.parse(text) as Partial<Vectors>) };
  const weekly = Array.from({ length: 13 }, (_, i) => ({ day: 1000 - 7 * i, weight: 1 }));
  return {
    ...raw,
    warmth: raw.warmth.map(({ days, out }: { days: unknown; out: number }) => ({
      days: Array.isArray(days)
        ? days.map((day: number | WeightedDay) => (typeof day === 'number' ? { day, weight: 1 } : day))
        : weekly,
      out,
    })),
  };
}

export function riskFactsOf(facts: VectorRisk): RiskFacts {
  return {
    ratings: facts.rating ? [{ grade: facts.rating, scale: facts.ratingScale ?? 'global' }] : [],
    covers: facts.dscr === undefined ? [] : [{ dscr: facts.dscr, merchant: facts.merchant ?? false }],
    loanClass: facts.loanClass,
    daysPastDue: facts.daysPastDue,
    country: facts.country,
    politicalCover: facts.politicalCover,
    epA: facts.epCategory === 'A',
    openCompletion: facts.construction,
    merchant: facts.merchant,
    delay: facts.delay,
    sanctioned: facts.sanctioned,
  };
}
