import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Assessment } from '../../lib/domain/model/assessment';
import { reason } from '../../lib/domain/reason';
import { addClient } from '../../lib/store/commands/add-client';
import { keepVerdicts } from '../../lib/store/commands/keep-verdicts';
import type { Writer } from '../../lib/store/commit';
import { type Database, openDatabase } from '../../lib/store/database';
import { undo } from '../../lib/store/undo';

const at = (hour: number): Writer => ({
  now: `2026-11-24T${String(hour).padStart(2, '0')}:00:00.000Z`,
  device: 'test',
  newId: () => crypto.randomUUID(),
});

let db: Database;
let clientId: string;
let added: string;

beforeEach(async () => {
  db = openDatabase(`verdicts-${crypto.randomUUID()}`);
  await db.open();
  const operation = await addClient(db, { name: 'Haisheng' }, null, at(8));
  added = operation.id;
  clientId = operation.clientId ?? '';
});

afterEach(async () => {
  await db.delete();
});

const dscr = (value: number) => [reason('risk.dscrThin', { dscr: value })];

function assessment(
  risk: 'low' | 'high' | 'insufficient',
  reasons: Assessment['risk']['reasons'],
  override?: Assessment['risk']['override'],
): Assessment {
  const open = { verdict: 'insufficient' as const, confidence: 'low' as const, reasons: [] };
  return {
    clientId,
    asOf: '2026-11-24',
    policyVersion: 'bank@1',
    tier: open,
    value: open,
    relationship: open,
    risk: { verdict: risk, confidence: 'high', reasons, ...(override ? { override } : {}) },
    stage: { verdict: 'maturity', confidence: 'high', since: '2026-05-01', reasons: [] },
    axes: [],
    missing: [],
    actions: [],
  };
}

const kept = async () =>
  (await db.snapshots.where({ clientId }).toArray())
    .filter((row) => row.axis === 'risk')
    .toSorted((a, b) => a.asOf.localeCompare(b.asOf));

it('keeps a verdict when it changes, with what it began with and what it last rested on', async () => {
  expect(await keepVerdicts(db, assessment('low', dscr(1.32)), at(9))).toBe(2);
  expect(await keepVerdicts(db, assessment('low', dscr(1.32)), at(10))).toBe(0);
  expect((await kept())[0]).not.toHaveProperty('last');
  expect(await keepVerdicts(db, assessment('low', dscr(1.15)), at(11))).toBe(0);
  expect(await kept()).toMatchObject([
    { verdict: 'low', asOf: at(9).now, reasons: dscr(1.32), last: { at: at(11).now, reasons: dscr(1.15) } },
  ]);
  expect(await keepVerdicts(db, assessment('high', dscr(1.07)), at(12))).toBe(1);
  expect((await kept()).map((row) => row.verdict)).toEqual(['low', 'high']);
});

it('keeps a stage once that is found to have begun before the one kept last', async () => {
  const stages = async () =>
    (await db.snapshots.where({ clientId }).toArray()).map((row) => row.verdict).toSorted();
  await keepVerdicts(db, assessment('insufficient', []), at(9));
  const earlier = assessment('insufficient', []);
  earlier.stage = { ...earlier.stage, verdict: 'decline', since: '2026-04-20' };
  for (const hour of [10, 11, 12]) await keepVerdicts(db, earlier, at(hour));
  expect(await stages()).toEqual(['decline', 'maturity']);
});

it('keeps no open verdict', async () => {
  await keepVerdicts(db, assessment('insufficient', []), at(9));
  expect(await kept()).toEqual([]);
});

it('gives the dead bands the computed verdict, not the one set by hand, and leaves the row’s stamp', async () => {
  const before = await db.clients.get(clientId);
  const override = {
    verdict: 'low' as const,
    reason: 'r',
    by: 'me',
    until: '2027-01-01',
    computed: 'high' as const,
  };
  await keepVerdicts(db, assessment('low', dscr(1.07), override), at(9));
  expect(await db.clients.get(clientId)).toEqual({ ...before, previous: { risk: 'high' } });
  // An open verdict does not forget the last one.
  await keepVerdicts(db, assessment('insufficient', []), at(10));
  expect((await db.clients.get(clientId))?.previous).toEqual({ risk: 'high' });
  expect(await undo(db, added, at(11).now)).toMatchObject({ ok: true });
});
