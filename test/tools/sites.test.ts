import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapters } from '../../lib/adapters/adapters';
import { README, readmeWithSites, sitesTable } from './pages/sites-table';

describe('the sites in the README', () => {
  it('are those of the list (`npm run sites` writes them)', () => {
    expect(readFileSync(README, 'utf8')).toBe(readmeWithSites());
  });

  it('every adapter has a row that says what it reads, and what nobody has seen is called experimental', () => {
    const rows = sitesTable().split('\n').slice(2);
    expect(rows).toHaveLength(adapters.length);
    adapters.forEach((adapter, at) => {
      expect(rows[at]).toContain(adapter.name);
      expect(rows[at]).toMatch(/\| (mail|record|list)/);
      expect(rows[at]?.includes('experimental')).toBe(adapter.evidence === 'published');
    });
  });

  it('needs its marks', () => {
    expect(() => readmeWithSites('no table here')).toThrow('lacks');
  });
});
