import { describe, expect, it } from 'vitest';
import { circumstances } from '../../../lib/domain/circumstances';
import { lastContact, tenure } from '../../../lib/domain/show/tenure';
import { circumstance, client, contact, day, deal, dossierOf, NOW, policy } from '../build';

const since = (moment: string) => tenure(dossierOf({ clients: [client({ since: moment })] }), circumstance());

// Today is 24 November 2026.
describe('tenure', () => {
  it.each<[string, number, number]>([
    ['2024-11-24', 2, 0],
    ['2024-11-25', 1, 11],
    ['2025-11-24', 1, 0],
    ['2024-02-29', 2, 8],
    ['2026-10-24', 0, 1],
    ['2026-10-25', 0, 0],
    ['2026-11-24', 0, 0],
    ['1999-12-31', 26, 10],
  ])('since %s: %i years and %i months', (moment, years, months) => {
    expect(since(moment)).toEqual({ years, months });
  });

  it('begins with the earliest of what is stated, signed or said', () => {
    const tables = {
      clients: [client({ since: '2025-11-24' })],
      deals: [deal({ on: '2023-11-24' }), deal({ on: '2020-01-01', status: 'pipeline' as const })],
      interactions: [contact(400)],
    };
    expect(tenure(dossierOf(tables), circumstance())).toEqual({ years: 3, months: 0 });
    const said = { ...tables, interactions: [contact(0, { at: '2022-10-24T10:00:00Z' })] };
    expect(tenure(dossierOf(said), circumstance())).toEqual({ years: 4, months: 1 });
  });

  it('is unknown where nothing has begun', () => {
    expect(since(day(-1))).toBeNull();
    expect(tenure(dossierOf({ deals: [deal({ status: 'lost' })] }), circumstance())).toBeNull();
  });
});

describe('lastContact', () => {
  const last = (...moments: string[]) =>
    lastContact(
      dossierOf({ interactions: moments.map((at) => contact(0, { id: at, at })) }),
      circumstances({ now: NOW, timeZone: 'Asia/Shanghai', policy, baseCurrency: 'CNY', rates: [] }),
    );

  it.each<[string, string[], string, number]>([
    ['the newest', ['2026-11-01', '2026-11-20', '2026-11-10'], '2026-11-20', 4],
    ['none that lies ahead', ['2026-11-25', '2026-11-20'], '2026-11-20', 4],
    [
      'of one day the later',
      ['2026-11-23T02:00:00Z', '2026-11-23T09:00:00+08:00'],
      '2026-11-23T02:00:00Z',
      1,
    ],
    // 16:30 UTC is half past midnight in Shanghai: today, not yesterday.
    ['by the user’s own days', ['2026-11-23T16:30:00Z'], '2026-11-23T16:30:00Z', 0],
  ])('is %s', (_, moments, id, days) => {
    const found = last(...moments);
    expect({ id: found?.interaction.id, days: found?.days }).toEqual({ id, days });
  });

  it('is null where there was none', () => {
    expect(last()).toBeNull();
    expect(last('2026-12-01')).toBeNull();
  });
});
