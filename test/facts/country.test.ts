import { describe, expect, it } from 'vitest';
import { countries } from '../../lib/domain/facts/countries';
import { countryNames } from '../../lib/domain/facts/country-names';
import { countryCases } from './sets/country';
import { fits } from './sets/fit';

const codesIn = (text: string) => countries.read(text, { now: '2026-11-24' }).map((fact) => fact.value);

describe('country', () => {
  fits(countries, countryCases, ['Vietnam ', '越南', 'Georgia, ', '刚果', 'in China Bank of ']);

  it('is told once, where it is first named', () => {
    const found = countries.read('Kenya, Uganda and Kenya', { now: '2026-11-24' });
    expect(found.map(({ value, start }) => [value, start])).toEqual([
      ['KE', 0],
      ['UG', 7],
    ]);
  });
  it.each([
    ['上海地铁、沿海地区', []],
    ['今日本行收到', []],
    ['内蒙古的光伏基地', []],
    ['加纳利群岛', []],
    ['Armenia and Georgia', ['AM', 'GE']],
    ['in the US', ['US']],
    ['US dollars', []],
    ['China-Pakistan corridor', []],
  ])('%s', (text, codes) => expect(codesIn(text)).toEqual(codes));
});

describe('country names', () => {
  it('are sorted by code, each code once', () => {
    const codes = countryNames.map(([code]) => code);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(codes).toHaveLength(249);
  });
  it('stand for one country each, in both languages, longest first', () => {
    for (const column of [1, 2] as const) {
      const names = countryNames.map((row) => row[column].split('|'));
      expect(names.flat().filter((name) => !name || name !== name.trim())).toEqual([]);
      expect(new Set(names.flat()).size).toBe(names.flat().length);
      for (const list of names) expect(list).toEqual(list.toSorted((a, b) => b.length - a.length));
    }
  });
  it('agree with the Unicode names', () => {
    const english = new Intl.DisplayNames(['en'], { type: 'region' });
    const known = countryNames.filter(([code]) => english.of(code) !== code);
    expect(known).toHaveLength(countryNames.length);
  });
  it('are each read back', () => {
    // What the words around must decide is not read alone.
    const alone = countryNames.filter(
      ([code, , chinese]) => codesIn(`位于${chinese.split('|')[0]}。`)[0] !== code,
    );
    expect(alone.map(([code]) => code)).toEqual([]);
    const english = countryNames.filter(([code, name]) => codesIn(`in ${name.split('|')[0]}.`)[0] !== code);
    expect(english.map(([code]) => code)).toEqual([]);
  });
});
