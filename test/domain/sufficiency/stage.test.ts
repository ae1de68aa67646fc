import { describe, expect, it } from 'vitest';
import { stageOn } from '../../../lib/domain/measures/lifecycle';
import { stageInformation } from '../../../lib/domain/sufficiency/stage';
import { policy } from '../build';

const state = (everClosed: boolean) => ({ everClosed, activeFacility: false, newPipeline: false });
const ask = (days: number[], everClosed = false) =>
  stageInformation(stageOn(days, 1000, state(everClosed), policy.stage), policy.stage);

describe('what an earlier contact could change of the stage', () => {
  // New 0.7, active 0.2, lapsed 0.1.
  it.each([
    { name: 'no contact on file', days: [], bits: 1.15678 },
    { name: 'two contacts', days: [980, 990], bits: 1.15678 },
  ])('$name', ({ days, bits }) => {
    const { uncertainty, gains } = ask(days);
    expect(uncertainty).toBeCloseTo(bits, 5);
    expect(gains).toEqual([{ fact: 'contactHistory', bits: uncertainty }]);
  });

  it.each([
    { name: 'three contacts', days: [970, 980, 990], everClosed: false },
    { name: 'a closed deal', days: [990], everClosed: true },
  ])('nothing: $name', ({ days, everClosed }) => {
    expect(ask(days, everClosed)).toEqual({ uncertainty: 0, gains: [] });
  });
});
