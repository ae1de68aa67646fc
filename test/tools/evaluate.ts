import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gates } from './evaluate/gates';
import { evaluate } from './evaluate/report';
import { runCommand, UsageError } from './shared/command';

const USAGE = 'Usage: npm run evaluate [-- --data DIR]';

/** The public data beside the project, unless another folder is named. */
function dataRoot(): string {
  let named: string | undefined;
  try {
    named = parseArgs({ options: { data: { type: 'string' } } }).values.data;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. ${USAGE}`);
  }
  if (named === undefined) return path.resolve(import.meta.dirname, '../../../shared/data');
  if (!existsSync(named)) throw new UsageError(`There is no folder ${named}. ${USAGE}`);
  return named;
}

// Measures the judgement on public data and prints a table with every gate.
await runCommand(() => {
  const { text, exitCode } = evaluate(dataRoot(), gates);
  process.stdout.write(text);
  process.exitCode = exitCode;
});
