import { describe, expect, it } from 'vitest';
import { judgeTier } from '../../../lib/domain/judge/tier';
import type { ConfidenceLabel, Judged } from '../../../lib/domain/model/assessment';
import { Policy } from '../../../lib/domain/model/policy';
import { said } from '../said';

type Value = Judged<'high' | 'general'>;
type Relationship = Judged<'strategic' | 'ordinary'>;

const value = (verdict: Value['verdict'], confidence: ConfidenceLabel = 'high'): Value => ({
  verdict,
  confidence,
  reasons: [],
});
const relationship = (
  verdict: Relationship['verdict'],
  confidence: ConfidenceLabel = 'high',
): Relationship => ({ verdict, confidence, reasons: [] });

describe('the tier', () => {
  // Columns: one yes is enough, only the value counts, both are needed.
  it.each([
    ['high', 'strategic', 'key', 'key', 'key'],
    ['high', 'ordinary', 'key', 'key', 'general'],
    ['high', 'insufficient', 'key', 'key', 'insufficient'],
    ['general', 'strategic', 'key', 'general', 'general'],
    ['general', 'ordinary', 'general', 'general', 'general'],
    ['general', 'insufficient', 'insufficient', 'general', 'general'],
    ['insufficient', 'strategic', 'key', 'insufficient', 'insufficient'],
    ['insufficient', 'ordinary', 'insufficient', 'insufficient', 'general'],
    ['insufficient', 'insufficient', 'insufficient', 'insufficient', 'insufficient'],
  ] as const)('%s value, %s relationship: %s / %s / %s', (worth, tie, either, only, both) => {
    const of = (tier: Policy['tier']) => judgeTier(value(worth), relationship(tie), Policy.parse({ tier }));
    expect([of('either').verdict, of('value').verdict, of('both').verdict]).toEqual([either, only, both]);
    const reasons = [
      [`tier.value.${worth}`, { value: worth }],
      [`tier.relationship.${tie}`, { relationship: tie }],
    ];
    expect(said(of('either').reasons)).toEqual(reasons);
    expect(said(of('both').reasons)).toEqual(reasons);
    expect(said(of('value').reasons)).toEqual(reasons.slice(0, 1));
  });

  it.each<[string, Policy['tier'], Value, Relationship, ConfidenceLabel]>([
    ['the split that decides', 'either', value('high', 'medium'), relationship('ordinary', 'high'), 'medium'],
    ['the surer of two', 'either', value('high', 'low'), relationship('strategic', 'high'), 'high'],
    [
      'the weaker where both must hold',
      'either',
      value('general', 'high'),
      relationship('ordinary', 'low'),
      'low',
    ],
    [
      'the split that decides',
      'both',
      value('general', 'medium'),
      relationship('strategic', 'low'),
      'medium',
    ],
    [
      'the weaker where both must hold',
      'both',
      value('high', 'medium'),
      relationship('strategic', 'high'),
      'medium',
    ],
    ['the value', 'value', value('high', 'medium'), relationship('strategic', 'high'), 'medium'],
    [
      'nothing while it is open',
      'either',
      value('insufficient', 'high'),
      relationship('ordinary', 'high'),
      'low',
    ],
    [
      'nothing while it is open',
      'value',
      value('insufficient', 'high'),
      relationship('ordinary', 'high'),
      'low',
    ],
  ])('is as sure as %s (%s)', (_, tier, worth, tie, label) => {
    expect(judgeTier(worth, tie, Policy.parse({ tier })).confidence).toBe(label);
  });
});
