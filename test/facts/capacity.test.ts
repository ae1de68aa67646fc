import { describe, expect, it } from 'vitest';
import { capacities } from '../../lib/domain/facts/capacities';
import { capacityCases } from './sets/capacity';
import { fits } from './sets/fit';

const valuesIn = (text: string) => capacities.read(text, { now: '2026-11-24' }).map((fact) => fact.value);

describe('capacity', () => {
  fits(capacities, capacityCases, ['300 MW ', '50万千瓦', '百万', '2×', '每日', '1,234,']);

  it.each([
    ['30-50万千瓦', [{ value: 400, unit: 'MW', min: 300, max: 500 }]],
    ['两台百万千瓦机组', [{ value: 2000, unit: 'MW' }]],
    ['200MWac solar', [{ value: 200, unit: 'MW' }]],
    ['4 bcm per year', [{ value: 4e9, unit: 'm3/a' }]],
    ['80,000 bpd', [{ value: 80_000, unit: 'bbl/d' }]],
    ['In 2019 and 300 MW later', [{ value: 300, unit: 'MW' }]],
    ['装机二三十万千瓦', [{ value: 250, unit: 'MW', min: 200, max: 300 }]],
    ['两三台50MW机组', [{ value: 125, unit: 'MW', min: 100, max: 150 }]],
    ['0 MW', []],
  ])('%s', (text, values) => expect(valuesIn(text)).toEqual(values));
});
