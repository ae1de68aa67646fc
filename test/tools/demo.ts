import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { ACCOUNTS, MAIL_URL, MAILS, RECORD_URL, serveDemo } from '../demo/pages';
import { assessBook } from '../../lib/domain/assess';
import { sampleBook } from '../../lib/sample/sample-book';
import { buildExtension } from './shared/build';
import { findChromium } from './shared/chromium';
import { runCommand, UsageError } from './shared/command';
import { type Extension, launchExtension } from './shared/extension';
import { capture, sideBySide } from './shared/side-by-side';

const USAGE = 'Usage: npm run demo [-- --headless] [--shot FILE.png] [--lang en|zh]';

function options() {
  try {
    return parseArgs({
      options: {
        headless: { type: 'boolean', default: false },
        shot: { type: 'string', default: '.output/demo.png' },
        lang: { type: 'string', default: 'en' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. ${USAGE}`);
  }
}

/** Without a screen there is nothing to open a window on. */
function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Opens a page and the real side panel beside it, with the sample book loaded; waits for the verdict. */
async function openBeside(extension: Extension, url: string, page: Page): Promise<Page> {
  await page.goto(url);
  const panel = await extension.openPanel(() => extension.clickToolbar(page));
  await panel.locator('[data-testid="load-sample"], .splits').first().waitFor({ timeout: 20_000 });
  const load = panel.getByTestId('load-sample');
  if (await load.isVisible()) await load.click();
  await panel.locator('.splits').waitFor({ timeout: 20_000 });
  return panel;
}

async function setLanguage(extension: Extension, language: string): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/sidepanel.html`);
  await page.evaluate(
    (value) =>
      localStorage.setItem('twofold.preferences', JSON.stringify({ language: value, theme: 'light' })),
    language,
  );
  await page.close();
}

async function main() {
  const { headless, shot, lang } = options();
  if (lang !== 'en' && lang !== 'zh') throw new UsageError(USAGE);
  try {
    findChromium({ install: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const quiet = headless || !hasScreen();
  if (quiet && !headless)
    process.stderr.write('No screen here: the demo runs headless and saves a picture.\n');
  process.stderr.write('Building the extension…\n');
  buildExtension();
  const extension = await launchExtension({ headless: quiet, lang: lang === 'zh' ? 'zh-CN' : 'en-GB' });
  const { context } = extension;
  await serveDemo(context);
  await extension.allowSites('https://mail.google.com/*', 'https://ledgerline.example/*');
  await setLanguage(extension, lang);

  const recordPage = context.pages()[0] ?? (await context.newPage());
  const record = await openBeside(extension, `${RECORD_URL}${ACCOUNTS.riftCrest.hash}`, recordPage);
  if (!quiet) {
    const mail = await context.newPage();
    await mail.goto(`${MAIL_URL}${MAILS.vestfold.hash}`);
    process.stderr.write(
      'The demo is open: a client record and an inbox, the panel beside them. Close the window to end it.\n',
    );
    await new Promise<void>((resolve) => {
      context.on('close', () => resolve());
    });
    return undefined;
  }
  // One panel follows the tab in front: each pair is taken while its page is there.
  const file = path.resolve(shot);
  await showsClient(record, ACCOUNTS.riftCrest.client);
  const pairs = [await capture(recordPage, record)];
  const mailPage = await context.newPage();
  await mailPage.goto(`${MAIL_URL}${MAILS.vestfold.hash}`);
  await showsClient(record, MAILS.vestfold.client);
  pairs.push(await capture(mailPage, record));
  await sideBySide(context, pairs, file);
  await extension.close();

  const now = new Date().toISOString();
  const book = sampleBook(now);
  const shown = new Set<string>([MAILS.vestfold.client, ACCOUNTS.riftCrest.client]);
  const ids = new Set(
    book.clients.filter((client) => client.names.some((name) => shown.has(name))).map(({ id }) => id),
  );
  process.stderr.write(`Picture saved: ${file}\n`);
  return assessBook(book, { now, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }).filter((one) =>
    ids.has(one.clientId),
  );
}

async function showsClient(panel: Page, name: string): Promise<void> {
  await panel.locator('.panel:not([inert]) h1', { hasText: name }).waitFor({ timeout: 15_000 });
}

await runCommand(main);
