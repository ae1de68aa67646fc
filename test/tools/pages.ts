import { parseArgs } from 'node:util';
import { siteAdapters } from '../../lib/adapters/site-adapters';
import { capturedPages } from '../captured/pages';
import { readPages } from './pages/read-pages';
import { runCommand, UsageError } from './shared/command';

const USAGE = 'Usage: npm run -s pages -- [--generic] [--fields] [PART-OF-A-FILE-NAME]';

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { generic: { type: 'boolean' }, fields: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. ${USAGE}`);
  }
}

/** What the reader makes of every captured page beside the project, a row each. */
async function main(): Promise<undefined> {
  const { values, positionals } = options();
  const pages = capturedPages().filter(({ file }) => file.includes(positionals[0] ?? ''));
  if (!pages.length) {
    process.stdout.write('No captured pages lie beside the project: nothing to read.\n');
    return undefined;
  }
  const skip = values.generic ? siteAdapters.map((adapter) => adapter.id) : [];
  const rows = [['page', 'adapter', 'kind', 'type', 'id', 'name', 'people', 'fields / labels', 'missing']];
  for (const { file, context, labels } of await readPages(pages, skip)) {
    const { record, email, people, fields } = context;
    rows.push([
      file,
      context.adapter,
      context.kind,
      record?.type ?? '',
      record?.id ?? email?.messageId ?? '',
      record?.name ?? email?.subject ?? '',
      people.map((one) => `${one.role} ${one.email ?? one.name ?? ''}`).join('; '),
      `${fields.length} / ${labels.length}`,
      context.missing.join(', '),
    ]);
    if (!values.fields) continue;
    for (const { key, label, value } of fields)
      rows.push(['', '', '', '', key ?? '', label, value.slice(0, 80)]);
    const unread = labels
      .map((one) => one.label)
      .filter((label) => !fields.some((field) => field.label === label));
    if (unread.length) rows.push(['', '', '', '', '', 'not read:', unread.join(', ')]);
  }
  process.stdout.write(`${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`);
  return undefined;
}

await runCommand(main);
