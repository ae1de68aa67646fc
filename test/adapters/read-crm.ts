import { readPage } from '../../lib/adapters/read-page';
import { siteAdapters } from '../../lib/adapters/site-adapters';
import type { PageContext } from '../../lib/domain/model/page-context';
import { completeContext } from '../../lib/reading/complete-context';
import { CRM_FIXTURES } from './crm-pages';

const FILES = import.meta.glob<string>('../pages/*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A page in a frame of its own, changed before it is read where a test says so, under its own address or another. */
export async function readCrm(
  file: string,
  options: { url?: string; change?: (html: string) => string } = {},
) {
  const fixture = CRM_FIXTURES.find((one) => one.file === file);
  const html = FILES[`../pages/${file}`];
  if (!fixture || html === undefined) throw new Error(`no fixture ${file}`);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1200px;height:900px';
  frame.srcdoc = options.change?.(html) ?? html;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  if (!frame.contentDocument) throw new Error('the frame has no document');
  const page = { document: frame.contentDocument, url: new URL(options.url ?? fixture.url) };
  const context = completeContext(readPage(page, siteAdapters));
  frame.remove();
  return context;
}

export const labelled = (context: PageContext) =>
  Object.fromEntries(context.fields.map((one) => [one.label, one.value]));
export const keyed = (context: PageContext) =>
  Object.fromEntries(context.fields.map((one) => [one.key, one.value]));
