import { describe, expect, it } from 'vitest';
import { confidence, confidenceLabel } from '../../../lib/domain/measures/confidence';
import { policy } from '../build';

describe('confidence', () => {
  it.each([
    { support: { n: 0 }, value: 0, label: 'low' },
    { support: { n: 1 }, value: 1 / 6, label: 'low' },
    { support: { n: 2 }, value: 2 / 7, label: 'low' },
    { support: { n: 3 }, value: 0.375, label: 'medium' },
    { support: { n: 6 }, value: 6 / 11, label: 'medium' },
    { support: { n: 12 }, value: 12 / 17, label: 'high' },
    { support: { n: 12, ageDays: 365 }, value: 6 / 17, label: 'medium' },
    { support: { coverage: 0.4 }, value: 0.4, label: 'medium' },
    { support: { n: 20, coverage: 0.8, ageDays: 365 }, value: 0.32, label: 'medium' },
    { support: { ageDays: -10 }, value: 1, label: 'high' },
    { support: { coverage: 0.55 }, value: 0.55, label: 'high' },
    { support: { coverage: 0.3 }, value: 0.3, label: 'medium' },
    { support: {}, value: 1, label: 'high' },
  ])('$support: $label', ({ support, value, label }) => {
    const found = confidence(support, policy.confidence);
    expect(found).toBeCloseTo(value, 10);
    expect(confidenceLabel(found, policy.confidence)).toBe(label);
  });
});
