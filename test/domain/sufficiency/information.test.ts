import { describe, expect, it } from 'vitest';
import { information } from '../../../lib/domain/sufficiency/information';
import { ownOrPrior, PRIORS } from '../../../lib/domain/sufficiency/priors';

const coin = (fact: string) => ({
  fact,
  levels: [
    { p: 0.5, effect: 0 },
    { p: 0.5, effect: 1 },
  ],
});
const sum = (effects: number[]) => effects.reduce((total, one) => total + one, 0);

describe('information', () => {
  it('is nothing where nothing is unknown', () => {
    expect(information([], () => 'low')).toEqual({ uncertainty: 0, gains: [] });
  });

  it('is the entropy of the verdict', () => {
    const levels = [
      { p: 0.25, effect: 'high' },
      { p: 0.75, effect: 'low' },
    ];
    const { uncertainty, gains } = information([{ fact: 'rating', levels }], ([effect]) => effect ?? '');
    // ¼·2 + ¾·log₂(4/3)
    expect(uncertainty).toBeCloseTo(0.811278, 6);
    expect(gains).toEqual([{ fact: 'rating', bits: uncertainty }]);
  });

  it('is nothing where no value flips the verdict', () => {
    expect(information([coin('a'), coin('b')], () => 'high')).toEqual({
      uncertainty: 0,
      gains: [
        { fact: 'a', bits: 0 },
        { fact: 'b', bits: 0 },
      ],
    });
  });

  it('gives each fact its own share: two coins that must both fall', () => {
    const { uncertainty, gains } = information([coin('b'), coin('a')], (effects) =>
      String(sum(effects) === 2),
    );
    expect(uncertainty).toBeCloseTo(0.811278, 6);
    // Knowing one leaves ½ bit on average: ½·1 + ½·0. Equal gains stand in order of name.
    expect(gains.map((one) => one.fact)).toEqual(['a', 'b']);
    for (const { bits } of gains) expect(bits).toBeCloseTo(0.311278, 6);
  });

  it('says that one coin of two tells nothing of whether they agree', () => {
    const { uncertainty, gains } = information([coin('a'), coin('b')], (effects) =>
      String(sum(effects) === 1),
    );
    expect(uncertainty).toBe(1);
    expect(gains.map((one) => one.bits)).toEqual([0, 0]);
  });

  it('puts the fact that settles most first', () => {
    const heavy = {
      fact: 'z',
      levels: [
        { p: 0.5, effect: 0 },
        { p: 0.5, effect: 5 },
      ],
    };
    const { gains } = information([coin('a'), heavy], (effects) => String(sum(effects) >= 5));
    expect(gains).toEqual([
      { fact: 'z', bits: 1 },
      { fact: 'a', bits: 0 },
    ]);
  });

  it('ignores a value that cannot occur', () => {
    const levels = [
      { p: 1, effect: 0 },
      { p: 0, effect: 1 },
    ];
    expect(information([{ fact: 'a', levels }], ([effect]) => String(effect))).toEqual({
      uncertainty: 0,
      gains: [{ fact: 'a', bits: 0 }],
    });
  });
});

describe('priors', () => {
  it.each(Object.entries(PRIORS))('%s sums to one', (_, shares) => {
    expect(sum([...shares])).toBeCloseTo(1, 10);
    expect(Math.min(...shares)).toBeGreaterThan(0);
  });

  it('are the general ones below twenty known values, the book’s own from there', () => {
    expect(ownOrPrior([19, 0, 0], PRIORS.country)).toEqual([0.62, 0.28, 0.1]);
    expect(ownOrPrior([20, 0, 0], PRIORS.country)).toEqual([20.5 / 21.5, 0.5 / 21.5, 0.5 / 21.5]);
    expect(ownOrPrior([10, 8, 4], PRIORS.country)).toEqual([10.5 / 23.5, 8.5 / 23.5, 4.5 / 23.5]);
  });
});
