import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Assessment } from '../../lib/domain/model/assessment';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'twofold-assess-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command as a user runs it, on a book written to a file. */
function assess(content: string, ...more: string[]) {
  const file = path.join(folder, 'book.json');
  writeFileSync(file, content);
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'test/tools/assess.ts', file, '--now', '2026-11-24T09:00:00Z', ...more],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return { code: run.status, out: run.stdout, error: run.stderr };
}

const book = (tables: object) =>
  JSON.stringify({
    format: 'twofold-book',
    version: 1,
    baseCurrency: 'CNY',
    clients: [{ id: 'c', names: ['X'] }],
    ...tables,
  });
const contact = (id: string, at: string) => ({ id, clientId: 'c', at, channel: 'email' });

function one(content: string): Assessment {
  const { code, out, error } = assess(content);
  expect(error).toBe('');
  expect(code).toBe(0);
  return Assessment.parse((JSON.parse(out) as unknown[])[0]);
}

describe('assess', { timeout: 60_000 }, () => {
  it.each([
    ['no JSON', '{"format":', /not JSON/],
    ['nothing', '', /not JSON/],
    ['another file', '{"a":1}', /not a Twofold book/],
    ['an unknown key', book({ clints: [] }), /unknown key "clints"/],
    ['a wrong type', book({ clients: [{ id: 'c', names: 'X' }] }), /clients\[0\]\.names/],
    [
      'a client that is not there',
      book({ interactions: [{ ...contact('i', '2026-01-01'), clientId: 'd' }] }),
      /"d" is not in clients/,
    ],
    ['a day that is none', book({ interactions: [contact('i', '2026-02-30')] }), /interactions\[0\]\.at/],
    [
      'a sum beyond all sense',
      book({
        deals: [
          {
            id: 'd',
            clientId: 'c',
            name: 'D',
            status: 'closed',
            on: '2026-01-01',
            amount: { amount: 1e308, currency: 'CNY' },
          },
        ],
      }),
      /deals\[0\]\.amount\.amount must not be above/,
    ],
    [
      'a newer version',
      JSON.stringify({ format: 'twofold-book', version: 2, baseCurrency: 'CNY', clients: [] }),
      /update Twofold/,
    ],
    ['a policy against itself', book({ policy: { value: { enter: 0.5 } } }), /value\.leave/],
  ])('%s: one clear line and nothing on stdout', (_, content, message) => {
    const { code, out, error } = assess(content);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(error).toMatch(message);
  });

  it('an empty book has nobody to judge', () => {
    expect(assess(book({ clients: [] }))).toEqual({ code: 0, out: '[]\n', error: '' });
  });

  it('one client about whom nothing is known is open on every split', () => {
    const { value, risk, relationship, tier, stage } = one(book({}));
    expect([value, risk, relationship, tier].map((judged) => judged.verdict)).toEqual(
      Array(4).fill('insufficient'),
    );
    expect(stage.verdict).toBe('acquisition');
  });

  it('what lies in the future has not happened', () => {
    const ahead = one(book({ interactions: [contact('i', '2027-01-01'), contact('j', '2030-01-01')] }));
    expect(ahead.cadence).toBeUndefined();
    expect(ahead.stage.reasons[0]?.rule).toBe('stage.no-contact-on-file');
  });

  it('a gap of ten years: lost, unless a facility is outstanding', () => {
    const days = ['2016-01-05', '2016-02-05', '2016-03-05', '2016-04-05'].map((at, i) =>
      contact(`i${i}`, at),
    );
    const gone = one(book({ interactions: days }));
    expect(gone.stage.verdict).toBe('churn');
    expect(gone.cadence?.silentDays).toBe(3885);
    const owes = one(
      book({
        interactions: days,
        deals: [{ id: 'd', clientId: 'c', name: 'D', status: 'closed', on: '2016-04-05' }],
        facilities: [{ id: 'f', dealId: 'd', outstanding: true }],
      }),
    );
    expect(owes.stage.verdict).toBe('decline');
    expect(owes.stage.reasons[0]?.rule).toBe('stage.silent-but-facility-outstanding');
  });

  it('100,000 interactions are counted by their days', () => {
    const end = Date.parse('2026-11-24T09:00:00Z');
    const interactions = Array.from({ length: 100_000 }, (_, i) =>
      contact(`i${i}`, new Date(end - (i % 500) * 86_400_000 - i * 10).toISOString()),
    );
    expect(one(book({ interactions })).cadence?.contactDays).toBe(500);
  });

  it('one client of several, or a line that says there is none', () => {
    expect(JSON.parse(assess(book({}), '--client', 'c').out)).toHaveLength(1);
    expect(assess(book({}), '--client', 'nobody')).toMatchObject({
      code: 1,
      error: 'The book has no client "nobody".\n',
    });
    expect(assess(book({}), '--tz', 'Mars/Olympus').error).toMatch(/Unknown time zone/);
  });
});
