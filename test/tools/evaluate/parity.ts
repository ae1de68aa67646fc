import { isDeepStrictEqual } from 'node:util';
import { contactDays, daysUntil } from '../../../lib/domain/measures/cadence';
import { confidence, confidenceLabel } from '../../../lib/domain/measures/confidence';
import { stageOn } from '../../../lib/domain/measures/lifecycle';
import { notch, slotOfNotch } from '../../../lib/domain/measures/rating';
import { relationshipScore, warmth } from '../../../lib/domain/measures/relationship';
import { slotOfDscr } from '../../../lib/domain/measures/dscr';
import { judgeRisk, slotOfPd, threeYearPd } from '../../../lib/domain/measures/risk';
import { decayedAmount, isHighValue, valueCut } from '../../../lib/domain/measures/value';
import { parseVectors, riskFactsOf, type Vectors } from '../shared/vectors';
import { type Gate, row } from './gate';
import { NO_DEALS, policy } from './policy';

/** What the vectors call the two ways to find the line; the third, set by policy, is not among them. */
const METHOD: Record<string, string> = { mean: 'head/tail mean', 'top-share': 'top 20%' };

/** One vector: what the product gives for it, in the shape of the answer it must give. */
type Check = { name: string; got: unknown; want: unknown };

function stageAnswer({ days, now, deal }: Vectors['cadence'][number]): unknown {
  const verdict = stageOn(contactDays(days, now), now, { ...NO_DEALS, ...deal }, policy.stage);
  const { stage, reason, rho, rhythm } = verdict;
  if (!rhythm) return { stage, reason, n: 0 };
  const { pSilent, pAlive, recent, n, silence } = rhythm;
  return { stage, reason, pSilent, pAlive, recent, rho, n, silence };
}

function valueAnswer(values: number[]): unknown {
  const cut = valueCut(values, policy.value);
  if (!cut) return { threshold: null, method: 'insufficient', n: values.length, high: [] };
  const { threshold, method, headShare, n } = cut;
  const high = values.filter((one) => isHighValue(one, cut, undefined, policy.value));
  return { threshold, method: METHOD[method], headShare, n, high };
}

const CHECKS: { [Section in keyof Vectors]: (one: Vectors[Section][number]) => Omit<Check, 'name'> } = {
  cadence: (one) => ({ got: stageAnswer(one), want: one.out }),
  daysUntil: (one) => ({ got: daysUntil(one.days, one.now, one.p, policy.stage), want: one.out }),
  value: (one) => ({ got: valueAnswer(one.values), want: { ...one.out, high: one.high } }),
  hysteresis: (one) => ({
    got: isHighValue(one.value, { threshold: one.threshold, inclusive: false }, one.previous, policy.value),
    want: one.out,
  }),
  decayedAmount: (one) => ({
    got: decayedAmount(
      one.items.map((item) => ({
        amount: item.amount,
        yearsAgo: one.nowYear - item.year,
        probability: item.prob ?? 1,
      })),
      policy.value.halfLifeYears,
    ),
    want: one.out,
  }),
  warmth: (one) => ({ got: warmth(one.days, 1000, policy.relationship.halfLifeDays), want: one.out }),
  relation: (one) => ({ got: relationshipScore(one.in, policy.relationship), want: one.out }),
  rating: (one) => {
    const at = notch(one.rating, one.scale, policy.risk);
    return {
      got: { notch: at, slot: at === null ? null : slotOfNotch(at, policy.risk) },
      want: { notch: one.notch, slot: one.slot },
    };
  },
  pd: (one) => ({ got: slotOfPd(one.pd3, policy.risk), want: one.slot }),
  pd1: (one) => {
    const pd3 = threeYearPd(one.pd1);
    return { got: { pd3, slot: slotOfPd(pd3, policy.risk) }, want: { pd3: one.pd3, slot: one.slot } };
  },
  dscr: ({ dscr, merchant, covenants, slot }) => ({
    got: slotOfDscr({ dscr, merchant, ...covenants }, policy.risk),
    want: slot,
  }),
  risk: (one) => ({ got: judgeRisk(riskFactsOf(one.in), policy.risk), want: one.out }),
  confidence: (one) => {
    const figure = confidence(one.in, policy.confidence);
    return { got: { value: figure, label: confidenceLabel(figure, policy.confidence) }, want: one.out };
  },
};

function checksOf<Section extends keyof Vectors>(section: Section, vectors: Vectors): Check[] {
  const rows: Vectors[Section][number][] = vectors[section];
  return rows.map((one, i) => ({ name: `${section}[${i}]`, ...CHECKS[section](one) }));
}

/** Four decimals on every number of an answer; JSON would turn NaN into null, which is an answer. */
function rounded(answer: unknown): unknown {
  const text = JSON.stringify(answer, (_, one: unknown) => {
    if (typeof one !== 'number') return one;
    return Number.isFinite(one) ? Number(one.toFixed(4)) : String(one);
  });
  return JSON.parse(text) as unknown;
}

/** The acceptance vectors stand beside the data folder. */
export const VECTORS = '../judgement/vectors.json';

export const parity: Gate = {
  id: 'parity',
  rows(data) {
    const vectors = parseVectors(data.text(VECTORS));
    const checks = (Object.keys(CHECKS) as (keyof Vectors)[]).flatMap((name) => checksOf(name, vectors));
    const apart = checks.filter((one) => !isDeepStrictEqual(rounded(one.got), rounded(one.want)));
    const n = checks.length;
    return [
      row(
        this.id,
        'acceptance vectors that agree to 4 decimals',
        n - apart.length,
        { atLeast: Math.max(1, n) },
        { n, ...(apart.length ? { note: `apart: ${apart.map((one) => one.name).join(', ')}` } : {}) },
      ),
    ];
  },
};
