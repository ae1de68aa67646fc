import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../lib/domain/facts/read-facts';
import type { Fact } from '../../lib/domain/model/fact';
import { mixed } from './sets/mixed';

const ELSEWHERE = ['date', 'person', 'organisation'];

/** What a fact is compared by. */
function plain({ kind, value, currency }: Fact): unknown {
  if (kind === 'ask') return 'asked';
  if (kind === 'commitment') return (value as { by: string }).by;
  if (kind !== 'amount') return value;
  const { amount, min, max } = value as { amount: number; min?: number; max?: number };
  const range = min !== undefined && max !== undefined;
  return { currency, low: range ? min : amount, high: range ? max : amount };
}

describe('sentences of every kind', () => {
  const counts = { expected: 0, found: 0, right: 0 };
  const faults = mixed.flatMap(([text, facts]) => {
    const open = Object.entries(facts).flatMap(([kind, values]) => values.map((value) => ({ kind, value })));
    counts.expected += open.length;
    const read = readFacts(text, { now: '2026-11-24' }).filter(({ kind }) => !ELSEWHERE.includes(kind));
    counts.found += read.length;
    const wrong = read.filter((fact) => {
      const at = open.findIndex(
        ({ kind, value }) => kind === fact.kind && isDeepStrictEqual(value, plain(fact)),
      );
      if (at >= 0) open.splice(at, 1);
      return at < 0;
    });
    counts.right += read.length - wrong.length;
    return [
      ...wrong.map((fact) => `wrong ${fact.kind} ${JSON.stringify(plain(fact))} in: ${text}`),
      ...open.map(({ kind, value }) => `missed ${kind} ${JSON.stringify(value)} in: ${text}`),
    ];
  });

  it('are enough, in both languages', () => {
    expect(mixed.length).toBeGreaterThanOrEqual(60);
    expect(new Set(mixed.map(([text]) => text)).size).toBe(mixed.length);
    const chinese = mixed.filter(([text]) => /\p{Script=Han}/u.test(text)).length;
    expect(chinese / mixed.length).toBeGreaterThan(0.35);
  });

  it('are read: each fact, and nothing else', () => {
    const { expected, found, right } = counts;
    expect({ faults, fit: right / found >= 0.95 && right / expected >= 0.95 }).toMatchObject({ fit: true });
  });
});
