import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapters } from '../lib/adapters/adapters';
import { readers } from '../lib/domain/facts/readers';
import { FactKind } from '../lib/domain/model/fact';
import { playbook } from '../lib/domain/playbook/playbook';

const root = path.resolve(import.meta.dirname, '..');

/** Files git knows or would know, so that build output and scratch files do not count. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|tsx)$/.test(file) && existsSync(path.join(root, file)));

type Import = { file: string; to: string; typeOnly: boolean };

const IMPORT =
  /^(?:import|export)\s+(type\s+)?(?:[^'";]*?from\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((found) => {
    const target = found[2] ?? found[3] ?? '';
    const to = target.startsWith('.')
      ? path.relative(root, path.resolve(root, path.dirname(file), target))
      : target;
    return { file, to, typeOnly: Boolean(found[1]) };
  });
}

const source = files.filter((file) => /^(lib|components|entrypoints)\//.test(file));
const imports = source.flatMap(importsOf);

/** `lib/store/commit` → `lib/store`; a package keeps its name. */
function roomOf(target: string): string {
  const [top = '', second = ''] = target.split('/');
  if (top !== 'lib') return ['components', 'entrypoints'].includes(top) ? top : 'package';
  return second.includes('.') || second === 'result' ? 'lib' : `lib/${second}`;
}

/** Who may import whom. A `type` room may be imported for its types only. */
const MAY: Record<string, { value: string[]; type: string[]; packages: RegExp }> = {
  'lib/domain': { value: ['lib/domain'], type: [], packages: /^(zod\/mini)$/ },
  'lib/i18n': { value: ['lib/i18n'], type: [], packages: /^intl-messageformat$/ },
  'lib/platform': { value: ['lib/platform'], type: [], packages: /^webextension-polyfill$/ },
  'lib/adapters': { value: ['lib/adapters'], type: ['lib/domain'], packages: /^$/ },
  'lib/page': {
    value: ['lib/page', 'lib/adapters', 'lib/platform'],
    type: ['lib/domain', 'lib/messages'],
    packages: /^$/,
  },
  'lib/messages': { value: ['lib/messages', 'lib/domain'], type: [], packages: /^zod\/mini$/ },
  'lib/reading': { value: ['lib/reading'], type: ['lib/domain'], packages: /^postal-mime$/ },
  'lib/recorder': {
    value: ['lib/recorder', 'lib/adapters', 'lib/reading'],
    type: ['lib/domain'],
    packages: /^$/,
  },
  'lib/store': { value: ['lib/store', 'lib/domain', 'lib'], type: [], packages: /^dexie$/ },
  'lib/transfer': {
    value: ['lib/transfer', 'lib/store', 'lib/domain', 'lib'],
    type: [],
    packages: /^zod\/mini$/,
  },
  'lib/sample': { value: ['lib/sample', 'lib/domain'], type: [], packages: /^$/ },
  lib: { value: ['lib'], type: [], packages: /^$/ },
  components: {
    value: [
      'components',
      'lib/store',
      'lib/messages',
      'lib/domain',
      'lib/i18n',
      'lib/platform',
      'lib/reading',
      'lib/transfer',
      'lib/sample',
      'lib',
    ],
    type: [],
    packages: /^(react|react-dom|dexie-react-hooks|radix-ui|lucide-react)$/,
  },
  entrypoints: {
    value: [
      'components',
      'lib/page',
      'lib/adapters',
      'lib/messages',
      'lib/platform',
      'lib/recorder',
      'lib/store',
    ],
    type: [],
    packages: /^(react|react-dom\/client|react-error-boundary|wxt\/utils\/.*)$/,
  },
};

/** The one exception: the text readers use a date parser where it is right. */
const CHRONO = /^lib\/domain\/facts\//;

describe('import direction', () => {
  it('sees the project', () => {
    expect(source.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
    expect([...new Set(source.map(roomOf))].filter((room) => !MAY[room])).toEqual([]);
  });

  it.each(Object.keys(MAY))('%s imports only what it may', (room) => {
    const allowed = MAY[room];
    const wrong = imports.filter(({ file, to, typeOnly }) => {
      if (roomOf(file) !== room || !allowed || to.endsWith('.css')) return false;
      const target = roomOf(to);
      if (target === 'package') {
        return !allowed.packages.test(to) && !(CHRONO.test(file) && to.startsWith('chrono-node'));
      }
      return !allowed.value.includes(target) && !(typeOnly && allowed.type.includes(target));
    });
    expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
  });
});

function linesWith(pattern: RegExp, where: (file: string) => boolean): string[] {
  return source.filter(where).flatMap((file) =>
    readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, i) => {
        // Comments and the words of literals are no code.
        const code = line.replace(/^\s*(\*|\/\/|\/\*).*/, '').replaceAll(/'[^']*'|"[^"]*"/g, "''");
        return pattern.test(code) ? [`${file}:${i + 1} ${line.trim()}`] : [];
      }),
  );
}

describe('purity of the domain', () => {
  it('has no clock, no randomness, no environment', () => {
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\.\w|\bperformance\.\w|\bprocess\.\w|\bglobalThis\b/;
    expect(linesWith(impure, (file) => file.startsWith('lib/domain/'))).toEqual([]);
  });
  it('does not take the machine’s locale or time zone', () => {
    const local =
      /\btoLocale\w*\(|\.getHours\(|\.getDate\(|\.getMonth\(|\.getFullYear\(|\.getDay\(|resolvedOptions/;
    expect(linesWith(local, (file) => file.startsWith('lib/domain/'))).toEqual([]);
  });
});

describe('browser API', () => {
  it('is touched in lib/platform only', () => {
    expect(linesWith(/\b(chrome|browser)\.\w+/, (file) => !file.startsWith('lib/platform/'))).toEqual([]);
  });
});

describe('style', () => {
  it('has no any, enum, interface or class outside errors', () => {
    expect(
      linesWith(
        /\bas any\b|: any\b|<any>|^\s*(export )?(enum|interface) |^\s*(export )?class (?!\w*Error\b)/,
        () => true,
      ),
    ).toEqual([]);
  });
  it('keeps files below 300 lines, data files excepted', () => {
    const data = /^lib\/(i18n\/(en|zh)\/|sample\/clients\/|reading\/field-names|domain\/model\/codes)/;
    const long = source
      .filter((file) => !data.test(file))
      .map((file) => [file, readFileSync(path.join(root, file), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });
});

function unitsIn(folder: string, skip: RegExp): string[] {
  return readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.ts') && !skip.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .toSorted();
}

describe('lists are complete', () => {
  it('every adapter file stands in the list, generic last', () => {
    const listed = adapters.map((adapter) => adapter.id);
    expect(listed.toSorted()).toEqual(
      unitsIn('lib/adapters', /^(adapter|adapters|fill-in|site-adapters|read-page)\.ts$/),
    );
    expect(listed.at(-1)).toBe('generic');
  });
  it('every playbook rule stands in the list once', () => {
    const listed = playbook.map((rule) => rule.id.toLowerCase());
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.toSorted()).toEqual(unitsIn('lib/domain/playbook/rules', /^$/));
  });
  it('every fact kind is read by one reader, in the order of the kinds', () => {
    expect(readers.map((reader) => reader.kind)).toEqual(FactKind.options);
  });
});
