import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PageContext } from '../../lib/domain/model/page-context';
import { completeContext } from '../../lib/reading/complete-context';
import { runCommand, UsageError } from './shared/command';
import { bundleReader, launchBrowser, readSaved } from './shared/load-page';

const USAGE = 'Usage: npm run -s read -- FILE.html --url URL [--frame NAME=FILE.html]… [--skip ADAPTER]…';

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        frame: { type: 'string', multiple: true, default: [] },
        skip: { type: 'string', multiple: true, default: [] },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. ${USAGE}`);
  }
}

function existing(file: string): string {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}. ${USAGE}`);
  return file;
}

async function main() {
  const { values, positionals } = options();
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UsageError(USAGE);
  if (!values.url || !URL.canParse(values.url) || !/^https?:/.test(values.url)) {
    throw new UsageError(`--url must be the http(s) address the page was saved from. ${USAGE}`);
  }
  const frames = values.frame.map((pair) => {
    const at = pair.indexOf('=');
    if (at < 1) throw new UsageError(`--frame takes NAME=FILE. ${USAGE}`);
    return { name: pair.slice(0, at), file: existing(pair.slice(at + 1)) };
  });
  const saved = { file: existing(file), url: values.url, frames };
  const browser = await launchBrowser();
  try {
    const { context } = await readSaved(browser, saved, { reader: await bundleReader(), skip: values.skip });
    return PageContext.parse(completeContext(context));
  } finally {
    await browser.close();
  }
}

await runCommand(main);
