import { afterEach, beforeEach, expect, it } from 'vitest';
import { sampleBook } from '../../lib/sample/sample-book';
import { loadSample, removeSample } from '../../lib/store/commands/sample-book';
import { visitClient } from '../../lib/store/commands/visit-client';
import { type Database, openDatabase } from '../../lib/store/database';

const NOW = '2026-11-24T09:00:00.000Z';
let db: Database;

beforeEach(async () => {
  db = openDatabase(`visits-${crypto.randomUUID()}`);
  await db.open();
});

afterEach(async () => {
  await db.delete();
});

it.each<[string, [now: string, before: string | undefined][]]>([
  ['the first is before none', [[NOW, undefined]]],
  [
    'the next says when the last one was',
    [
      [NOW, undefined],
      ['2026-11-25T08:00:00.000Z', NOW],
      ['2026-11-27T08:00:00.000Z', '2026-11-25T08:00:00.000Z'],
    ],
  ],
  [
    'looking again within half an hour is the same visit',
    [
      [NOW, undefined],
      ['2026-11-25T08:00:00.000Z', NOW],
      ['2026-11-25T08:00:00.000Z', NOW],
      ['2026-11-25T08:30:00.000Z', NOW],
    ],
  ],
  [
    'a visit lasts as long as it goes on, and ends where it was last seen',
    [
      [NOW, undefined],
      ['2026-11-24T09:25:00.000Z', undefined],
      ['2026-11-24T09:50:00.000Z', undefined],
      ['2026-11-24T10:20:00.001Z', '2026-11-24T09:50:00.000Z'],
    ],
  ],
  [
    'a clock set back begins no new one, and is believed from then on',
    [
      [NOW, undefined],
      ['2027-11-24T09:00:00.000Z', NOW],
      ['2026-11-24T10:00:00.000Z', NOW],
      ['2026-11-24T11:00:00.000Z', '2026-11-24T10:00:00.000Z'],
    ],
  ],
])('of several visits, %s', async (_, visits) => {
  for (const [now, before] of visits) expect(await visitClient(db, 'c', now), now).toBe(before);
  const [last] = visits.slice(-1);
  const before = last?.[1];
  expect(await db.visits.toArray()).toEqual([
    { clientId: 'c', at: last?.[0], ...(before ? { before } : {}) },
  ]);
});

it('each client has visits of its own', async () => {
  await visitClient(db, 'a', NOW);
  expect(await visitClient(db, 'b', '2026-11-25T09:00:00.000Z')).toBeUndefined();
  expect(await visitClient(db, 'a', '2026-11-26T09:00:00.000Z')).toBe(NOW);
});

it('the visits of the sample book’s clients go with it', async () => {
  await loadSample(db, sampleBook(NOW), { now: NOW, device: 'here', newId: () => crypto.randomUUID() });
  await visitClient(db, 'haisheng', NOW);
  await visitClient(db, 'my-own', NOW);
  await removeSample(db);
  expect(await db.visits.toCollection().primaryKeys()).toEqual(['my-own']);
});
