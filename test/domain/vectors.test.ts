import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contactDays, daysUntil } from '../../lib/domain/measures/cadence';
import { confidence, confidenceLabel } from '../../lib/domain/measures/confidence';
import { stageOn } from '../../lib/domain/measures/lifecycle';
import { Policy } from '../../lib/domain/model/policy';
import { notch, slotOfNotch } from '../../lib/domain/measures/rating';
import { isStrategic, relationshipScore, warmth } from '../../lib/domain/measures/relationship';
import { slotOfDscr } from '../../lib/domain/measures/dscr';
import { judgeRisk, slotOfPd, threeYearPd } from '../../lib/domain/measures/risk';
import { decayedAmount, isHighValue, valueCut } from '../../lib/domain/measures/value';
import { parseVectors, riskFactsOf } from '../tools/shared/vectors';

const file = new URL('../../../shared/judgement/vectors.json', import.meta.url);
const present = existsSync(file);
if (!present) console.warn('SKIPPED: acceptance vectors not found beside the project');

const policy = Policy.parse({});
const close = (value: number | null) => (value === null ? null : Number(value.toFixed(4)));

describe.skipIf(!present)('acceptance vectors', () => {
  const vectors = parseVectors(present ? readFileSync(file, 'utf8') : '{}');

  it.each(vectors.cadence)('stage: $name', ({ days, now, deal, out }) => {
    const verdict = stageOn(
      contactDays(days, now),
      now,
      { everClosed: false, activeFacility: false, newPipeline: false, ...deal },
      policy.stage,
    );
    expect({ stage: verdict.stage, reason: verdict.reason }).toEqual({
      stage: out.stage,
      reason: out.reason,
    });
    if (out.n === 0) return;
    expect(close(verdict.rhythm?.pSilent ?? null)).toBe(out.pSilent);
    expect(close(verdict.rhythm?.pAlive ?? null)).toBe(out.pAlive);
    expect(close(verdict.rho)).toBe(out.rho);
    expect(verdict.rhythm?.recent).toBe(out.recent);
    expect(verdict.rhythm?.silence).toBe(out.silence);
    expect(verdict.rhythm?.n).toBe(out.n);
  });

  it.each(vectors.daysUntil)('contact-by: $out days', ({ days, now, p, out }) => {
    expect(daysUntil(days, now, p, policy.stage)).toBe(out);
  });

  it.each(vectors.value)('value cut: $out.method of $values', ({ values, out, high }) => {
    const cut = valueCut(values, policy.value);
    expect(cut?.threshold ?? null).toBe(out.threshold);
    if (!cut) return;
    expect(cut.headShare).toBeCloseTo(out.headShare ?? -1, 4);
    expect(values.filter((value) => isHighValue(value, cut, undefined, policy.value))).toEqual(high);
  });

  it.each(vectors.hysteresis)(
    'dead band: $value, before $previous → $out',
    ({ value, threshold, previous, out }) => {
      expect(isHighValue(value, { threshold, inclusive: false }, previous, policy.value)).toBe(out);
    },
  );

  it.each(vectors.decayedAmount)('decayed amount $out', ({ items, nowYear, out }) => {
    const parts = items.map((item) => ({
      amount: item.amount,
      yearsAgo: nowYear - item.year,
      probability: item.prob ?? 1,
    }));
    expect(close(decayedAmount(parts, policy.value.halfLifeYears))).toBe(out);
  });

  it.each(vectors.warmth)('warmth $out', ({ days, out }) => {
    expect(close(warmth(days, 1000, policy.relationship.halfLifeDays))).toBe(out);
  });

  it.each(vectors.relation)('relationship $out.score', ({ in: facts, out }) => {
    const result = relationshipScore(facts, policy.relationship);
    expect(close(result.score)).toBe(out.score);
    expect(close(result.coverage)).toBe(out.coverage);
    expect(Object.fromEntries(Object.entries(result.part).map(([k, v]) => [k, close(v)]))).toEqual(out.part);
    expect(result.override).toBe(out.override);
    if (out.override) expect(isStrategic(result, undefined, policy.relationship)).toBe(true);
  });

  it.each(vectors.rating)('rating $rating on $scale', ({ rating, scale, notch: at, slot }) => {
    const found = notch(rating, scale, policy.risk);
    expect(found).toBe(at);
    expect(found === null ? null : slotOfNotch(found, policy.risk)).toBe(slot);
  });

  it.each(vectors.pd)('3-year PD $pd3', ({ pd3, slot }) => {
    expect(slotOfPd(pd3, policy.risk)).toBe(slot);
  });

  it.each(vectors.pd1)('1-year PD $pd1', ({ pd1, pd3, slot }) => {
    expect(close(threeYearPd(pd1))).toBe(pd3);
    expect(slotOfPd(threeYearPd(pd1), policy.risk)).toBe(slot);
  });

  it.each(vectors.dscr)('DSCR $dscr, merchant $merchant', ({ dscr, merchant, covenants, slot }) => {
    expect(slotOfDscr({ dscr, merchant, ...covenants }, policy.risk)).toBe(slot);
  });

  it.each(vectors.risk)('risk $in', ({ in: facts, out }) => {
    expect(judgeRisk(riskFactsOf(facts), policy.risk)).toEqual(out);
  });

  it.each(vectors.confidence)('confidence $in', ({ in: support, out }) => {
    const value = confidence(support, policy.confidence);
    expect(close(value)).toBe(out.value);
    expect(confidenceLabel(value, policy.confidence)).toBe(out.label);
  });
});
