import { describe, expect, it } from 'vitest';
import { sectors } from '../../lib/domain/facts/sectors';
import { Sector } from '../../lib/domain/model/codes';
import { fits } from './sets/fit';
import { sectorCases } from './sets/sector';

describe('sector', () => {
  fits(sectors, sectorCases, ['wind farm ', '风电', 'solar and ', '垃圾焚烧', 'gas-']);

  it('is told once, where it is first named, and the general one only alone', () => {
    const found = sectors.read('A power plant, a wind farm, the wind farm.', { now: '2026-11-24' });
    expect(found.map(({ value, start }) => [value, start])).toEqual([['energy.wind', 17]]);
  });
  it('is a code of the domain', () => {
    const values = sectorCases.flatMap((one) => one.facts.map((fact) => fact.value));
    for (const value of values) expect(Sector.safeParse(value).success).toBe(true);
  });
});
