import { describe, expect, it } from 'vitest';
import { ASKING, ASKING_OF_A_CLIENT, DIRECT, EMPTY, RHETORICAL } from '../../lib/domain/facts/ask-phrases';
import { PROMISES } from '../../lib/domain/facts/commitment-phrases';
import { cuesOf } from '../../lib/domain/facts/cues';
import { matchesOf, occurs } from '../../lib/domain/facts/matches';
import { milestoneWords } from '../../lib/domain/facts/milestone-words';
import { TOPICS } from '../../lib/domain/facts/need-topics';
import { RELATIONSHIP_SIGNALS } from '../../lib/domain/facts/relationship-signals';
import { RISK_SIGNALS } from '../../lib/domain/facts/risk-signals';
import { mayMatch } from '../../lib/domain/facts/text-index';
import { askCases } from './sets/ask';
import { commitmentCases } from './sets/commitment';
import { milestoneCases } from './sets/milestone';
import { needCases } from './sets/need';
import { relationshipCases } from './sets/relationship';
import { riskCases } from './sets/risk';

describe('cuesOf', () => {
  it.each<[RegExp, string[][][] | null]>([
    [/\bdelay(?:s|ed)?\b/i, [[['delay']]]],
    [/\b(?:slip(?:ped)?|slid)\b|behind schedule/i, [[['slip', 'slid']], [['behind schedule']]]],
    [/工期.{0,4}(?:延长|拖延)/, [[['工期'], ['延长', '拖延']]]],
    [/(?<!no )\bfraud\b(?! policy)/, [[['fraud']]]],
    [/Q[1-4] 20\d\d/, [[[' 0000'], ['q']]]],
    [/colou?rs+/, [[['colo'], ['rs']]]],
    [/(?:abc)?|def/, null],
    [/\w+/, null],
    [/[未没]还/, [[['还'], ['未', '没']]]],
    [/été\b|fin/, [[['t']], [['fin']]]],
  ])('%s', (pattern, words) => {
    expect(cuesOf(pattern)).toEqual(words);
  });
});

describe('mayMatch', () => {
  const patterns = [
    ...RISK_SIGNALS.map(({ pattern }) => pattern),
    ...RELATIONSHIP_SIGNALS.map(({ pattern }) => pattern),
    ...TOPICS.map(({ pattern }) => pattern),
    ...PROMISES.map(({ pattern }) => pattern),
    ...milestoneWords.map(({ words }) => words),
    ...ASKING,
    ...ASKING_OF_A_CLIENT,
    ...DIRECT,
    ...EMPTY,
    ...RHETORICAL,
  ];

  it('never rules out what matches', () => {
    const sets = [askCases, commitmentCases, milestoneCases, needCases, relationshipCases, riskCases];
    const texts = sets.flat().map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(400);
    let matched = 0;
    for (const text of texts)
      for (const pattern of patterns) {
        if (text.search(pattern) < 0) continue;
        matched += 1;
        expect(mayMatch(pattern, text), `${pattern.source.slice(0, 60)} in ${text}`).toBe(true);
      }
    expect(matched).toBeGreaterThan(400);
  });

  it('rules out most of what does not', () => {
    const text =
      'Thank you for the visit. The site team has finished the road; the turbines arrive in March.';
    const left = patterns.filter((pattern) => mayMatch(pattern, text) && text.search(pattern) < 0);
    expect(left.length).toBeLessThan(patterns.length / 5);
  });

  it('takes capitals, digits and full positions as they come', () => {
    expect(mayMatch(/DELAY/i, 'a Delay of 3 days')).toBe(true);
    expect(mayMatch(/in 2027/, 'in 2031')).toBe(true);
    expect(mayMatch(/延期/, '没有推迟')).toBe(false);
    expect(occurs(/in 2027/, 'in 2031')).toBe(false);
    expect(matchesOf(/\d+/g, 'a 12 b 345').map(([all]) => all)).toEqual(['12', '345']);
    expect(matchesOf(/x?/g, 'axa').length).toBe(4);
  });
});
