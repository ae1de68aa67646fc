import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { constantOf, isReserved, withFixture, withListed } from './new/adapter-files';

const ROOT = path.resolve(import.meta.dirname, '../..');
let copy = '';

/** What git knows or would know, in a folder of its own, so that the tool writes nothing here. */
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'twofold-new-'));
  const list = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', list, { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
  for (const file of files) {
    const from = path.join(ROOT, file);
    if (existsSync(from)) cpSync(from, path.join(copy, file));
  }
  // The types that the build's own tool has written; the settings of the compiler stand on them.
  cpSync(path.join(ROOT, '.wxt'), path.join(copy, '.wxt'), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  execFileSync('git', ['init', '--quiet'], { cwd: copy });
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(program: string, ...args: string[]) {
  const script = path.join(copy, 'node_modules', program);
  return spawnSync(process.execPath, [script, ...args], { cwd: copy, encoding: 'utf8' });
}
const create = (...args: string[]) => run('tsx/dist/cli.mjs', 'test/tools/new.ts', ...args);
const text = (file: string) => readFileSync(path.join(copy, file), 'utf8');

describe('npm run new', () => {
  it('adapter NAME writes what the contract asks for, says what comes next, and passes', () => {
    const done = create('adapter', 'acme-crm');
    expect(done.stderr).toContain('lib/adapters/acme-crm.ts');
    expect(done.stderr).toContain('Next:');
    expect(done.status).toBe(0);
    expect(text('lib/adapters/acme-crm.ts')).not.toMatch(/TODO|FIXME/);
    expect(text('lib/adapters/site-adapters.ts')).toMatch(/acmeCrm, *\n? *gmail|acmeCrm,\n {2}gmail/);
    expect(text('test/adapters/saved-pages.ts')).toContain("'acme-crm/record.html'");
    expect(text('README.md')).toContain('| Acme crm');

    const files = [
      'lib/adapters/acme-crm.ts',
      'lib/adapters/site-adapters.ts',
      'test/adapters/saved-pages.ts',
      'README.md',
    ];
    expect(run('prettier/bin/prettier.cjs', '--check', ...files).status).toBe(0);
    const tests = ['test/architecture.test.ts', 'test/tools/sites.test.ts'];
    const tested = run(
      'vitest/vitest.mjs',
      'run',
      '--config',
      'test/vitest.config.ts',
      '--project',
      'unit',
      ...tests,
    );
    expect(tested.status, tested.stdout + tested.stderr).toBe(0);

    const again = create('adapter', 'acme-crm');
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('already');
  }, 120_000);

  it.each([
    [[]],
    [['adapter']],
    [['adapter', '../acme']],
    [['adapter', 'class']],
    [['adapter', 'gmail']],
    [['adapter', 'acme', 'more']],
  ])(
    '%j is refused in one line',
    (args) => {
      const done = create(...args);
      expect(done.status).toBe(1);
      expect(done.stderr.trim().split('\n')).toHaveLength(1);
    },
    20_000,
  );
});

describe('a new adapter', () => {
  it('has a name of its own in code', () => {
    expect(constantOf('acme-crm-2')).toBe('acmeCrm2');
    expect(isReserved('new')).toBe(true);
    expect(isReserved('newer')).toBe(false);
  });

  it('is not listed in a list that has become another', () => {
    expect(() => withListed('nothing', 'acme')).toThrow('not as it was');
    expect(() => withFixture('nothing', 'acme')).toThrow('not as it was');
  });
});
