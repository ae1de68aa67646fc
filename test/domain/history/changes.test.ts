import { describe, expect, it } from 'vitest';
import { changesSince, verdictChanges } from '../../../lib/domain/history/changes';
import { differences } from '../../../lib/domain/history/differences';
import type { Snapshot } from '../../../lib/domain/model/snapshot';
import { reason } from '../../../lib/domain/reason';
import { changeText } from '../../../lib/i18n/difference-text';
import { loadLanguage } from '../../../lib/i18n/translate';

await Promise.all([loadLanguage('en'), loadLanguage('zh')]);

const kept = (row: Partial<Snapshot> & Pick<Snapshot, 'id' | 'axis' | 'verdict' | 'asOf'>): Snapshot => ({
  clientId: 'c',
  policyVersion: 'bank@1',
  reasons: [],
  ...row,
});

const thin = reason('risk.dscrThin', { dscr: 1.32, line: 1.1, deal: 'Dafeng' });
const low = reason('risk.dscrBelowLockUp', { dscr: 1.07, line: 1.1, deal: 'Dafeng' });

const before = kept({ id: 'a', axis: 'risk', verdict: 'low', asOf: '2026-03-01', reasons: [thin] });
const after = kept({
  id: 'b',
  axis: 'risk',
  verdict: 'high',
  asOf: '2026-07-18',
  createdAt: '2026-07-18T09:00:00Z',
  reasons: [low, reason('risk.amber.delay', { flag: 'delay', deal: 'Dafeng' })],
});

describe('differences', () => {
  it('a figure that moved has its line and what the line is; a reason that came is new', () => {
    expect(differences(before.reasons, after.reasons)).toEqual([
      { kind: 'moved', fact: 'dscr', before: 1.32, after: 1.07, line: 1.1, level: 'lockUp', deal: 'Dafeng' },
      { kind: 'new', reason: after.reasons[1] },
    ]);
    expect(differences(after.reasons, before.reasons)[1]).toEqual({ kind: 'gone', reason: after.reasons[1] });
  });

  it('compares a deal with itself only, and says nothing of what is as it was', () => {
    const other = reason('risk.dscrGood', { dscr: 1.35, line: 1.3, deal: 'Yangkou' });
    expect(differences([thin, other], [low, other])).toEqual([
      { kind: 'moved', fact: 'dscr', before: 1.32, after: 1.07, line: 1.1, level: 'lockUp', deal: 'Dafeng' },
    ]);
    expect(differences([thin], [thin])).toEqual([]);
  });

  it.each([
    [
      'value with its currency',
      reason('value.belowCut', { value: 80e6, cut: 88e6, currency: 'CNY' }),
      reason('value.aboveCut', { value: 120e6, cut: 88e6, currency: 'CNY' }),
      [{ kind: 'moved', fact: 'value', before: 80e6, after: 120e6, currency: 'CNY' }],
    ],
    [
      'closeness',
      reason('relationship.below', { score: 0.48, line: 0.6 }),
      reason('relationship.above', { score: 0.63, line: 0.6 }),
      [{ kind: 'moved', fact: 'score', before: 0.48, after: 0.63 }],
    ],
    [
      'silence, from one stage’s reason to another’s',
      reason('stage.steady', { silent: 20, recent: 5 }),
      reason('stage.likely-silent', { silent: 130, recent: 0 }),
      [
        { kind: 'moved', fact: 'silent', before: 20, after: 130 },
        { kind: 'moved', fact: 'recent', before: 5, after: 0 },
      ],
    ],
    [
      'a split below the tier',
      reason('tier.value.general', { value: 'general' }),
      reason('tier.value.high', { value: 'high' }),
      [{ kind: 'moved', fact: 'tier.value', before: 'general', after: 'high' }],
    ],
    [
      'what is shown alike',
      reason('relationship.above', { score: 0.63 }),
      reason('relationship.above', { score: 0.6301 }),
      [],
    ],
    [
      'how sound a low risk is, which its facts and flags tell themselves',
      reason('risk.sound', { flags: 0, limit: 2, boundary: 'no' }),
      reason('risk.sound', { flags: 1, limit: 2, boundary: 'yes' }),
      [],
    ],
    [
      'what the smaller deals bring, which the value tells',
      reason('value.otherDeals', { count: 1, amount: 5e6, currency: 'CNY' }),
      reason('value.otherDeals', { count: 2, amount: 9e6, currency: 'CNY' }),
      [],
    ],
  ])('%s', (_, old, now, found) => {
    expect(differences([old], [now])).toEqual(found);
  });
});

describe('changes of verdicts', () => {
  const rows = [after, before, kept({ id: 't', axis: 'tier', verdict: 'key', asOf: '2026-05-01' })];

  it('stand newest first, each beside the one before it; the first has none', () => {
    expect(verdictChanges(rows).map(({ id, from, to }) => [id, from, to])).toEqual([
      ['b', 'low', 'high'],
      ['t', null, 'key'],
      ['a', null, 'low'],
    ]);
    expect(
      verdictChanges([...rows, { ...after, id: 'c', asOf: '2026-08-01' }]).map(({ id }) => id),
    ).not.toContain('c');
  });

  it('explain nothing where the verdict before was kept without reasons', () => {
    expect(verdictChanges([{ ...before, reasons: [] }, after])[0]?.differences).toEqual([]);
  });

  it('are explained from what the verdict last rested on', () => {
    const slid = {
      ...before,
      last: {
        at: '2026-06-30',
        reasons: [reason('risk.dscrThin', { dscr: 1.15, line: 1.1, deal: 'Dafeng' })],
      },
    };
    expect(verdictChanges([slid, after])[0]?.differences[0]).toMatchObject({ before: 1.15, after: 1.07 });
  });

  it('name the policy where it is another one', () => {
    const moved = kept({
      id: 'p',
      axis: 'risk',
      verdict: 'low',
      asOf: '2026-09-01',
      policyVersion: 'bank@2',
    });
    expect(verdictChanges([...rows, moved])[0]?.policy).toEqual({ from: 'bank@1', to: 'bank@2' });
    expect(verdictChanges(rows)[0]).not.toHaveProperty('policy');
  });

  it('since the last visit: what was kept after it, once an axis, never the first verdict', () => {
    const changes = verdictChanges(rows);
    expect(changesSince(changes, '2026-07-18T08:59:59Z').map(({ id }) => id)).toEqual(['b']);
    expect(changesSince(changes, '2026-07-18T09:00:00Z')).toEqual([]);
    expect(changesSince(changes, '2026-01-01T00:00:00Z').map(({ id }) => id)).toEqual(['b']);
    expect(changesSince(changes, undefined)).toEqual([]);
  });
});

describe('in words', () => {
  const change = verdictChanges([before, after])[0];
  it('English', () => {
    expect(change && changeText('en', change)).toBe(
      'Risk Low → High: DSCR 1.32 → 1.07, lock-up 1.10; new: Dafeng: behind schedule',
    );
  });
  it('Chinese', () => {
    expect(change && changeText('zh', change)).toBe(
      '风险：低风险 → 高风险（DSCR 1.32 → 1.07，锁定值1.10；新增：Dafeng：进度延误）',
    );
  });
  it('a change of policy alone is said so', () => {
    const stamped = { ...after, reasons: [thin], policyVersion: 'bank@2' };
    const found = verdictChanges([before, stamped])[0];
    expect(found && changeText('en', found)).toBe('Risk Low → High: policy bank@1 → bank@2');
  });
});
