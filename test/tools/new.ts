import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { adapterFiles, isReserved, withFixture, withListed } from './new/adapter-files';
import { runCommand, UsageError } from './shared/command';

const USAGE = 'Usage: npm run new adapter NAME, with small letters, digits and hyphens: acme-crm';
const ROOT = path.resolve(import.meta.dirname, '../..');
const LIST = 'lib/adapters/site-adapters.ts';
const FIXTURES = 'test/adapters/saved-pages.ts';

async function formatted(file: string, text: string): Promise<string> {
  const config = await resolveConfig(path.join(ROOT, file));
  return format(text, { ...config, filepath: file });
}

function checked(name: string | undefined): string {
  if (!name || name.length > 30 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new UsageError(USAGE);
  if (isReserved(name)) throw new UsageError(`${name} means something else here. ${USAGE}`);
  const taken = [
    ...readdirSync(path.join(ROOT, 'lib/adapters')),
    ...readdirSync(path.join(ROOT, 'test/pages')),
  ];
  if (taken.some((file) => file.replace(/\.ts$/, '') === name)) {
    throw new UsageError(`There is a ${name} already.`);
  }
  return name;
}

/** Writes a new adapter with a page of its own, and lists both. */
async function main(): Promise<undefined> {
  const [kind, given, ...more] = process.argv.slice(2);
  if (kind !== 'adapter' || more.length) throw new UsageError(USAGE);
  const name = checked(given);
  const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
  const files: Record<string, string> = {
    ...adapterFiles(name),
    [LIST]: withListed(read(LIST), name),
    [FIXTURES]: withFixture(read(FIXTURES), name),
  };
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(ROOT, file);
    if (!existsSync(path.dirname(target))) mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, await formatted(file, text));
  }
  // Loaded only now, so that the table is of the list as it has become.
  const { README, readmeWithSites } = await import('./pages/sites-table');
  writeFileSync(README, readmeWithSites());
  process.stderr.write(`Written:
  lib/adapters/${name}.ts
  test/pages/${name}/record.html
Listed in:
  ${LIST}
  ${FIXTURES}
  README.md
It claims no page of the web yet. Next:
  1. Put the site's real hosts into \`hosts\`, or none for a system that runs on any, and look for its own marks in \`detect\`.
  2. Rebuild test/pages/${name}/record.html with the structure of the real page and words of your own; add a list and a page in Chinese.
  3. See the test fail, then read: npm run test:browser -- test/adapters/adapters
  4. npm run sites && npm run check
`);
  return undefined;
}

await runCommand(main);
