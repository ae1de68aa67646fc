import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Assessment } from '../../../lib/domain/model/assessment';
import { book, CASES, PATIENCE, when } from './arbitrary-book';
import { judgeOne } from './judge';
import { type Batch, digest, machine } from './machine';
import { orders, reordered } from './reordered';

/** Freezes a value and all that it holds. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

const script = fileURLToPath(new URL('machine.ts', import.meta.url));

/** A day ahead and a language that sorts `aa` last; half an hour behind and one that sorts `y` beside `i`; plain. */
const MACHINES: Omit<Batch, 'digests'>[] = [
  { zone: 'Pacific/Kiritimati', locale: 'da-DK' },
  { zone: 'America/St_Johns', locale: 'lt-LT' },
  { zone: 'UTC', locale: 'en-US' },
];

/** Two in other zones than this one: with it the same batch is judged in three. */
const OTHERS = MACHINES.filter((one) => one.zone !== machine().zone).slice(0, 2);

/** Runs the batch as another machine would: its zone and its language come from the environment. */
async function elsewhere({ zone, locale }: Omit<Batch, 'digests'>, children: ChildProcess[]): Promise<Batch> {
  const language = `${locale.replace('-', '_')}.UTF-8`;
  const env = { ...process.env, TZ: zone, LC_ALL: language, LANG: language };
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`the batch ended with ${code}`);
  return JSON.parse(text) as Batch;
}

describe('an assessment depends on nothing but the book, the moment and the zone it is asked for', () => {
  let others: Promise<Batch>[] = [];
  const children: ChildProcess[] = [];
  const digests: string[] = [];
  // They work while the first test does.
  beforeAll(() => {
    others = OTHERS.map((one) => elsewhere(one, children));
    // Where the first test fails nobody waits for them.
    for (const other of others) other.catch(() => {});
  });
  afterAll(() => {
    for (const child of children) child.kill();
  });

  it(
    'fits its schema, is the same when asked again and in any order of rows; the book stays as it was',
    PATIENCE,
    () => {
      fc.assert(
        fc.property(book, when, orders, (given, place, order) => {
          // A change to what is frozen throws.
          deepFreeze(given);
          const first = judgeOne(given, place);
          Assessment.parse(first);
          const expected = JSON.stringify(first);
          digests.push(digest(expected));
          const again = judgeOne(given, place);
          if (JSON.stringify(again) !== expected) expect(again).toEqual(first);
          const turned = judgeOne(reordered(given, order), place, first.clientId);
          if (JSON.stringify(turned) !== expected) expect(turned).toEqual(first);
        }),
        CASES,
      );
    },
  );

  it('is the same on a machine in another zone and another language', PATIENCE, async () => {
    expect(digests).toHaveLength(CASES.numRuns);
    expect(OTHERS).toHaveLength(2);
    for (const [i, other] of (await Promise.all(others)).entries()) {
      expect(other).toMatchObject(OTHERS[i] ?? {});
      expect(other.digests).toHaveLength(CASES.numRuns);
      expect(other.digests.findIndex((one, at) => one !== digests[at])).toBe(-1);
    }
  });
});
