import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assessBook } from '../../lib/domain/assess';
import { isMoment } from '../../lib/domain/model/base';
import { parseBook } from '../../lib/transfer/parse-book';
import { runCommand, UsageError } from './shared/command';

const USAGE =
  'Usage: npm run -s assess -- BOOK.json --now 2026-03-31T09:00:00Z [--client ID] [--tz Asia/Shanghai]';

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `Cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}. ${USAGE}`,
    );
  }
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        now: { type: 'string' },
        client: { type: 'string' },
        tz: { type: 'string', default: 'UTC' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. ${USAGE}`);
  }
}

function main() {
  const { values, positionals } = options();
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UsageError(USAGE);
  if (!values.now || !isMoment(values.now)) {
    throw new UsageError(`--now must be a day or a time with its offset. ${USAGE}`);
  }
  const book = parseBook(readText(file));
  if (!book.ok) throw new UsageError(book.error.message);
  let all: ReturnType<typeof assessBook>;
  try {
    all = assessBook(book.value, { now: values.now, timeZone: values.tz });
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`Unknown time zone ${values.tz}. ${USAGE}`);
    throw error;
  }
  if (values.client === undefined) return all;
  const one = all.filter((assessment) => assessment.clientId === values.client);
  if (!one.length) throw new UsageError(`The book has no client "${values.client}".`);
  return one;
}

await runCommand(main);
