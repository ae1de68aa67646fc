import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { type Figure, table, withinBudget } from './bench/figure';
import { factSpeed } from './bench/facts';
import { judgementSpeed } from './bench/judgement';
import { panelSpeed } from './bench/panel';
import { sizes } from './bench/sizes';
import { buildExtension } from './shared/build';
import { runCommand } from './shared/command';

/** Measures on the built extension in the real browser; prints a table, keeps it in .output, exit 1 above a budget. */
async function main(): Promise<undefined> {
  const out = path.resolve(import.meta.dirname, '../../.output');
  const load = `${cpus().length} cores, load ${loadavg()[0]?.toFixed(2)} before the run`;
  process.stderr.write('Building the extension…\n');
  buildExtension();
  const figures: Figure[] = [
    ...sizes(),
    ...(await judgementSpeed()),
    ...(await factSpeed()),
    ...(await panelSpeed()),
  ];
  const report = `${table(figures)}\n\n${load}`;
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'bench.md'), `${report}\n`);
  writeFileSync(path.join(out, 'bench.json'), JSON.stringify({ load, figures }, null, 2));
  process.stdout.write(`${report}\n`);
  const exceeded = figures.filter((one) => !withinBudget(one));
  if (exceeded.length) {
    process.stderr.write(`Over budget: ${exceeded.map((one) => one.what).join('; ')}\n`);
    process.exitCode = 1;
  }
  return undefined;
}

await runCommand(main);
