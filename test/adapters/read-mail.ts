import { readPage } from '../../lib/adapters/read-page';
import { siteAdapters } from '../../lib/adapters/site-adapters';
import { completeContext } from '../../lib/reading/complete-context';
import { MAIL_FIXTURES } from './mail-pages';
import { openPage } from './open-page';

const FILES = import.meta.glob<string>('../pages/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

type Options = { url?: string; change?: (html: string) => string; focus?: string };

/**
 * Reads a fixture of webmail, changed before it is read where a test says so, under its own address or another, with
 * the user in one of its fields.
 */
export async function readMail(file: string, options: Options = {}) {
  const fixture = MAIL_FIXTURES.find((one) => one.file === file);
  const html = FILES[`../pages/${file}`];
  if (!fixture || html === undefined) throw new Error(`no fixture ${file}`);
  const page = await openPage(options.change?.(html) ?? html, options.url ?? fixture.url);
  if (options.focus) page.document.querySelector<HTMLElement>(options.focus)?.focus();
  return completeContext(readPage(page, siteAdapters));
}
