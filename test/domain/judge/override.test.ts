import { describe, expect, it } from 'vitest';
import { withOverride } from '../../../lib/domain/judge/override';
import type { Judged } from '../../../lib/domain/model/assessment';
import type { Override } from '../../../lib/domain/model/override';
import { at, circumstance, day } from '../build';

const when = circumstance();
const computed: Judged<'high' | 'general'> = {
  verdict: 'general',
  confidence: 'medium',
  since: day(300),
  margin: -0.4,
  reasons: [{ rule: 'value.belowCut', evidence: [] }],
};

/** A correction made `from` days ago that holds until `until` days ago. */
const override = (from: number, until: number, row: Partial<Override> = {}): Override => ({
  id: `o${from}`,
  clientId: 'c',
  axis: 'value',
  verdict: 'high',
  reason: 'mandate won',
  by: 'Li',
  at: at(from),
  until: day(until),
  ...row,
});
const apply = (...overrides: Override[]) => withOverride('value', computed, overrides, when);

describe('a correction by hand', () => {
  it('stands while it holds, the computed verdict and its reasons beside it', () => {
    expect(apply(override(10, -80))).toEqual({
      ...computed,
      verdict: 'high',
      since: day(10),
      override: {
        verdict: 'high',
        reason: 'mandate won',
        by: 'Li',
        until: day(-80),
        computed: 'general',
      },
    });
  });

  it('holds from the day it is made', () => {
    expect(apply(override(0, -80))).toMatchObject({ verdict: 'high', since: day(0) });
  });

  it('holds through its last day, and returns by itself on the next', () => {
    expect(apply(override(90, 0)).verdict).toBe('high');
    expect(apply(override(90, 1))).toEqual({ ...computed, expired: { verdict: 'high', until: day(1) } });
  });

  it('is mentioned for thirty days after it ran out, where that changes the verdict', () => {
    expect(apply(override(90, 30)).expired).toEqual({ verdict: 'high', until: day(30) });
    expect(apply(override(90, 31))).toEqual(computed);
    expect(apply(override(90, 5, { verdict: 'general' }))).toEqual(computed);
  });

  it('that confirms the computed verdict keeps its date', () => {
    expect(apply(override(10, -80, { verdict: 'general' }))).toMatchObject({
      verdict: 'general',
      since: day(300),
      override: { computed: 'general' },
    });
  });

  it.each([
    { name: 'there is none', overrides: [] },
    { name: 'it is of another axis', overrides: [override(10, -80, { axis: 'risk' })] },
    { name: 'it begins tomorrow', overrides: [override(-1, -80)] },
  ])('changes nothing where $name', ({ overrides }) => {
    expect(apply(...overrides)).toEqual(computed);
  });

  it('gives way to a newer one, even to one that has run out', () => {
    const old = override(50, -80, { verdict: 'high' });
    const newer = override(10, -80, { verdict: 'general', reason: 'mandate lost' });
    for (const overrides of [
      [old, newer],
      [newer, old],
    ]) {
      expect(apply(...overrides).override).toMatchObject({ verdict: 'general', reason: 'mandate lost' });
    }
    expect(apply(old, override(10, 2))).toEqual({ ...computed, expired: { verdict: 'high', until: day(2) } });
  });

  it('closes what could not be judged', () => {
    const open: Judged<'low' | 'high'> = { verdict: 'insufficient', confidence: 'low', reasons: [] };
    const judged = withOverride('risk', open, [override(10, -80, { axis: 'risk', verdict: 'low' })], when);
    expect(judged).toMatchObject({ verdict: 'low', override: { computed: 'insufficient' } });
  });
});
