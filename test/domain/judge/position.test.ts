import { describe, expect, it } from 'vitest';
import { position } from '../../../lib/domain/judge/position';

describe('a place on a split bar', () => {
  it.each([
    // Half a scale each side of the cut in the middle.
    { name: 'on the cut', given: [0, 0, 0, 4], out: { at: 0.5, from: 0.5, to: 0.5 } },
    { name: 'one of four above', given: [1, -1, 2, 4], out: { at: 0.625, from: 0.375, to: 0.75 } },
    { name: 'off the bar', given: [9, -9, 9, 4], out: { at: 0.98, from: 0.02, to: 0.98 } },
    { name: 'a range that leaves it out', given: [1, 2, 0, 4], out: { at: 0.625, from: 0.625, to: 0.625 } },
  ] as const)('$name', ({ given: [at, from, to, scale], out }) => {
    expect(position(at, from, to, scale)).toEqual(out);
  });
});
