import { describe, expect, it } from 'vitest';
import { timeline } from '../../../lib/domain/show/timeline';
import { contact, dossierOf } from '../build';

describe('timeline', () => {
  const interaction = (id: string, at: string) => contact(0, { id, at });
  const note = (id: string, at: string) => ({ id, clientId: 'c', at, text: 'A note' });
  const verdict = (id: string, asOf: string, is = 'maturity') => ({
    id,
    clientId: 'c',
    axis: 'stage' as const,
    verdict: is,
    asOf,
    policyVersion: '1',
    reasons: [],
  });

  it('has contacts, notes and verdicts together, the newest first by the clock', () => {
    const dossier = dossierOf({
      interactions: [
        interaction('i1', '2026-11-20'),
        interaction('i2', '2026-11-22T10:00:00Z'),
        { ...interaction('gone', '2026-11-23'), deletedAt: '2026-11-23' },
      ],
      // 01:00 in Shanghai on the 23rd is 17:00 UTC on the 22nd.
      notes: [note('n1', '2026-11-23T01:00:00+08:00')],
      // The first of an axis is no event.
      snapshots: [verdict('s0', '2025-01-01', 'development'), verdict('s1', '2026-11-22T18:00:00Z')],
    });
    expect(timeline(dossier).map(({ kind, id, at }) => [kind, id, at])).toEqual([
      ['verdict', 's1', '2026-11-22T18:00:00Z'],
      ['note', 'n1', '2026-11-23T01:00:00+08:00'],
      ['interaction', 'i2', '2026-11-22T10:00:00Z'],
      ['interaction', 'i1', '2026-11-20'],
    ]);
    expect(timeline(dossier)[1]?.row).toBe(dossier.notes[0]);
  });

  it('has those of one moment in the order of their ids', () => {
    const dossier = dossierOf({
      interactions: [interaction('b', '2026-11-22')],
      notes: [note('c', '2026-11-22'), note('a', '2026-11-22T00:00:00Z')],
    });
    expect(timeline(dossier).map((one) => one.id)).toEqual(['a', 'b', 'c']);
  });

  it('is empty where nothing happened', () => {
    expect(timeline(dossierOf())).toEqual([]);
  });
});
