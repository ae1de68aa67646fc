import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readFacts } from '../../lib/domain/facts/read-facts';
import { isMoment } from '../../lib/domain/model/base';
import { runCommand, UsageError } from './shared/command';

const USAGE = 'Usage: npm run -s facts -- FILE.txt [--now ISO]  or  npm run -s facts -- --batch FILE.jsonl';

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `Cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}. ${USAGE}`,
    );
  }
}

function moment(text: string, where: string): string {
  if (!isMoment(text)) throw new UsageError(`${where} must be a day or a time with its offset. ${USAGE}`);
  return text;
}

type Line = { id: unknown; text: unknown; now?: unknown };

function batch(file: string) {
  return readText(file)
    .split('\n')
    .map((raw, i) => ({ raw: raw.trim(), number: i + 1 }))
    .filter(({ raw }) => raw)
    .map(({ raw, number }) => {
      let line: Line;
      try {
        line = JSON.parse(raw) as Line;
      } catch {
        throw new UsageError(`Line ${number} of ${file} is not JSON. ${USAGE}`);
      }
      if (typeof line?.text !== 'string' || line.id === undefined) {
        throw new UsageError(`Line ${number} of ${file} must be { id, text, now }. ${USAGE}`);
      }
      const now = moment(String(line.now ?? new Date().toISOString()), `"now" in line ${number}`);
      return { id: line.id, facts: readFacts(line.text, { now }) };
    });
}

function main() {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: { now: { type: 'string' }, batch: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. ${USAGE}`);
  }
  const { values, positionals } = parsed;
  if (values.batch !== undefined) return batch(values.batch);
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UsageError(USAGE);
  return readFacts(readText(file), { now: moment(values.now ?? new Date().toISOString(), '--now') });
}

await runCommand(main);
