import { describe, expect, it } from 'vitest';
import { Policy } from '../../../lib/domain/model/policy';
import { outcomeAt, replay } from '../../../lib/domain/review/replay';

const stage = Policy.parse({}).stage;
const TODAY = 1000;

describe('outcomeAt', () => {
  it('predicts from the days up to the cut alone', () => {
    // One contact 9 days before: P(alive) = 1/(1 + e^(ln ½ − ln 2 + ½ ln(69/60))) = .7886, (69/159)^½ = .6588.
    expect(outcomeAt([900], 909, stage)?.predicted).toBeCloseTo(0.7309, 4);
    expect(outcomeAt([900, 910, 920], 909, stage)?.predicted).toBeCloseTo(0.7309, 4);
    // On the very day: .2 + .8·(60/150)^½.
    expect(outcomeAt([909], 909, stage)?.predicted).toBeCloseTo(0.2 + 0.8 * Math.sqrt(0.4), 10);
    // Two contacts 30 days apart, the last 69 days ago.
    expect(outcomeAt([810, 840], 909, stage)?.predicted).toBeCloseTo(0.648, 4);
  });
  it.each([
    ['no contact afterwards', [900], true],
    ['a contact the day after', [900, 910], false],
    ['a contact on the last day of the horizon', [900, 999], false],
    ['a contact a day too late', [900, 1000], true],
    ['contacts before and after', [700, 800, 909, 1200], true],
  ])('%s', (_, days, silent) => {
    expect(outcomeAt(days, 909, stage)?.happened).toBe(silent);
  });
  it('has nothing to say of a client not yet met', () => {
    expect(outcomeAt([910], 909, stage)).toBeNull();
    expect(outcomeAt([], 909, stage)).toBeNull();
  });
  it('asks about the horizon of the policy', () => {
    const wide = { ...stage, horizonDays: 91 };
    expect(outcomeAt([900, 1000], 909, wide)?.happened).toBe(false);
    expect(outcomeAt([900, 1000], 909, wide)?.predicted).toBeLessThan(
      outcomeAt([900, 1000], 909, stage)?.predicted ?? 0,
    );
  });
});

describe('replay', () => {
  it('asks one horizon apart, the newest answered by yesterday, back to the first contact', () => {
    const { cuts, outcomes, clients } = replay([[700, 850, 990]], TODAY, stage);
    expect(cuts).toEqual([729, 819, 909]);
    expect(clients).toBe(1);
    // From 729 silent to 819; 850 answers 819; 990 answers 909.
    expect(outcomes).toHaveLength(3);
    expect(outcomes.filter((one) => one.happened)).toEqual([outcomeAt([700], 729, stage)]);
  });
  it('starts at the first cut on or after each client’s first contact', () => {
    expect(replay([[909]], TODAY, stage).outcomes).toHaveLength(1);
    expect(replay([[910]], TODAY, stage)).toEqual({ outcomes: [], clients: 0, cuts: [] });
    const both = replay([[909], [729]], TODAY, stage);
    expect(both.cuts).toEqual([729, 819, 909]);
    expect(both.outcomes).toHaveLength(4);
    expect(both.clients).toBe(2);
  });
  it('takes today for unfinished: neither a contact of today nor a planned one counts', () => {
    const before = replay([[900]], TODAY, stage);
    expect(replay([[900, TODAY, TODAY + 5]], TODAY, stage)).toEqual(before);
    expect(before.outcomes[0]?.happened).toBe(true);
  });
  it('takes days in any order and twice', () => {
    expect(replay([[990, 850, 700, 850]], TODAY, stage)).toEqual(replay([[700, 850, 990]], TODAY, stage));
  });
  it('follows the policy’s horizon', () => {
    expect(replay([[700]], TODAY, { ...stage, horizonDays: 30 }).cuts).toHaveLength(9);
    expect(replay([[700]], TODAY, { ...stage, horizonDays: 365 }).cuts).toEqual([]);
  });
});
