import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { csv, type Data } from './evaluate/data';
import { type Bound, reaches, row } from './evaluate/gate';
import { gates } from './evaluate/gates';
import { inMemory } from './evaluate/in-memory';
import { VECTORS } from './evaluate/parity';
import { evaluate, measure, table } from './evaluate/report';
import { logLoss } from './evaluate/statistics';

describe('a row', () => {
  it.each<[number, Bound, boolean]>([
    [0.8, { atLeast: 0.8 }, true],
    [0.7999, { atLeast: 0.8 }, false],
    [0.2, { atMost: 0.2 }, true],
    [0.2001, { atMost: 0.2 }, false],
    [0.45, { between: [0.45, 0.75] }, true],
    [0.75, { between: [0.45, 0.75] }, true],
    [0.44, { between: [0.45, 0.75] }, false],
    [0.76, { between: [0.45, 0.75] }, false],
  ])('%f against %o', (figure, bound, ok) => {
    expect(reaches(figure, bound)).toBe(ok);
    expect(row('G', 'x', figure, bound)).toEqual({ gate: 'G', what: 'x', figure, ...bound, ok });
  });
  it.each<Bound>([{ atLeast: 0 }, { atMost: 1 }, { between: [0, 1] }])(
    'without figure misses %o',
    (bound) => {
      expect(row('G', 'x', null, bound).ok).toBe(false);
      expect(row('G', 'x', 0 / 0, bound).ok).toBe(false);
    },
  );
});

describe('the table', () => {
  const rows = [
    row('G1', 'AUC', 0.77144, { atLeast: 0.765 }, { n: 2357 }),
    row('G2', 'difference', 0.2, { atMost: 0.11 }, { note: 'by step' }),
    row('G3', 'share', null, { between: [0.45, 0.75] }),
    row('parity', 'vectors', 94, { atLeast: 95 }, { n: 95 }),
  ];
  it('shows each figure with its gate and verdict', () => {
    expect(table(rows).split('\n')).toEqual([
      'gate    what           n  figure  wanted     verdict',
      'G1      AUC         2357  0.7714  ≥ 0.765    ok',
      'G2      difference        0.2000  ≤ 0.11     MISSED',
      'G3      share                  –  0.45–0.75  MISSED',
      'parity  vectors       95      94  ≥ 95       MISSED',
      '',
      'G2, difference: by step',
      '',
      '3 of 4 MISSED',
      '',
    ]);
  });
  it('says so when all is well', () => {
    expect(table(rows.slice(0, 1))).toContain('\nall 1 ok\n');
  });
});

describe('the list of gates', () => {
  it('names each gate once', () => {
    expect(gates.map((gate) => gate.id)).toEqual([
      'G1 churn',
      'G2 calibration on mail',
      'G3 stages',
      'G4 relationship',
      'G5 value',
      'G6 terms',
      'G6 amounts',
      'G6 dates',
      'G7 signatures',
      'G7 replies',
      'G8 asks',
      'G9 companies',
      'parity',
    ]);
  });
  it('misses every gate where its file is missing', () => {
    const rows = measure(gates, inMemory({}));
    expect(rows.map((one) => [one.gate, one.ok])).toEqual(gates.map((gate) => [gate.id, false]));
    expect(rows.map((one) => one.what)).toContain('amounts/deal_amounts.csv is not there');
  });
  it('misses every row where the files are empty: nothing measured is nothing reached', () => {
    const empty = inMemory({
      'contacts/cdnow_sample.txt': '',
      'contacts/enron_messages.tsv': '',
      'contacts/enron_recipients.tsv': '',
      'amounts/deal_amounts.csv': 'recipient,year,amount_usd2021\n',
      'crm/sales_pipeline.csv': 'account,deal_stage,close_date,close_value\n',
      'index.tsv': '',
      'intent/asks_en.txt': '',
      [VECTORS]: '{}',
    });
    const rows = measure(gates, empty);
    expect(rows.length).toBeGreaterThan(30);
    expect(rows.filter((one) => one.ok)).toEqual([]);
  });
  it('does not swallow any other error', () => {
    const broken: Data = {
      text() {
        throw new TypeError('broken');
      },
    };
    expect(() => measure(gates, broken)).toThrow('broken');
  });
});

describe('reading and statistics', () => {
  it('reads quoted values of CSV and refuses a broken line', () => {
    expect(csv('a,b\n"x, ""y""",2\n')).toEqual([{ a: 'x, "y"', b: '2' }]);
    expect(() => csv('a,b\n1,2\n3\n')).toThrow('line 3');
  });
  it('computes log-loss: −(ln 0.8 + ln 0.5)/2, finite for a wrong certainty', () => {
    const outcomes = [
      { predicted: 0.8, happened: true },
      { predicted: 0.5, happened: false },
    ];
    expect(logLoss(outcomes)).toBeCloseTo(-(Math.log(0.8) + Math.log(0.5)) / 2, 12);
    expect(logLoss([{ predicted: 1, happened: false }])).toBeCloseTo(15 * Math.log(10), 6);
    expect(logLoss([])).toBeNull();
  });
});

describe('the command', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const scratch = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'test/tools/evaluate.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
    });

  it('skips, and says so, where there is no data', () => {
    const { text, exitCode } = evaluate(path.join(scratch, 'none'), gates);
    expect(text).toMatch(/^SKIPPED: .*nothing was measured\.\n$/);
    expect(exitCode).toBe(0);
  });
  it('ends with 0 where every gate is reached', () => {
    const reached = { id: 'G', rows: () => [row('G', 'x', 1, { atLeast: 1 })] };
    expect(evaluate(scratch, [reached])).toMatchObject({ exitCode: 0 });
  });
  it('ends with 1 and a table where a gate is missed', () => {
    mkdirSync(path.join(scratch, 'contacts'));
    writeFileSync(path.join(scratch, 'contacts/cdnow_sample.txt'), ' 00001 0001 19970101  1   29.33\n');
    const done = run('--data', scratch);
    expect(done.status).toBe(1);
    expect(done.stdout).toMatch(/^gate +what +n +figure +wanted +verdict\n/);
    expect(done.stdout).toContain('contacts/enron_messages.tsv is not there');
    expect(done.stdout).toContain('MISSED');
  });
  it.each([[['--data', 'no/such/folder']], [['--dta']]])('says what is wrong with %j', (args) => {
    const done = run(...args);
    expect(done.status).toBe(1);
    expect(done.stdout).toBe('');
    expect(done.stderr.trim().split('\n')).toHaveLength(1);
    expect(done.stderr).toContain('Usage: npm run evaluate');
  });
});
