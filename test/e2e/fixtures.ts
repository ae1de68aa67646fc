import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { MAIL_URL, RECORD_URL, serveDemo } from '../demo/pages';
import { type Extension, launchExtension } from '../tools/shared/extension';

type Fixtures = {
  extension: Extension;
  context: BrowserContext;
  /** Opens the demo's inbox at a mail. */
  openMail: (hash: string) => Promise<Page>;
  openRecord: (hash: string) => Promise<Page>;
  /** Opens the real side panel beside a page by the toolbar button, with the sample book in it. */
  panelBeside: (page: Page, book?: 'sample' | 'empty') => Promise<Page>;
};

export const test = base.extend<Fixtures>({
  extension: async ({}, use) => {
    const extension = await launchExtension({ headless: !process.env.HEADED });
    await serveDemo(extension.context);
    await use(extension);
    await extension.close();
  },
  context: async ({ extension }, use) => use(extension.context),
  openMail: async ({ extension }, use) => {
    await use(async (hash) => {
      const page = await extension.context.newPage();
      await page.goto(`${MAIL_URL}${hash}`);
      return page;
    });
  },
  openRecord: async ({ extension }, use) => {
    await use(async (hash) => {
      const page = await extension.context.newPage();
      await page.goto(`${RECORD_URL}${hash}`);
      return page;
    });
  },
  panelBeside: async ({ extension }, use) => {
    await use(async (page, book = 'sample') => {
      const panel = await extension.openPanel(() => extension.clickToolbar(page));
      await panel.getByTestId('load-sample').waitFor();
      if (book === 'sample') await panel.getByTestId('load-sample').click();
      else await panel.getByRole('button', { name: 'Start empty' }).click();
      await panel.getByTestId('load-sample').waitFor({ state: 'detached' });
      return panel;
    });
  },
});

/** The panel shows this client's verdict, up to date and usable. */
export async function expectClient(panel: Page, name: string): Promise<void> {
  await expect(panel.locator('.panel:not([inert]) .who h1')).toContainText(name, { timeout: 10_000 });
  await expect(panel.locator('.splits')).toBeVisible();
}

type Counted = { live: number; all: number };

/** Rows of a table of the extension's own database, read in the panel's origin. */
export function countRows(panel: Page, table: string): Promise<Counted> {
  return panel.evaluate(
    (name) =>
      new Promise<Counted>((resolve, reject) => {
        const open = indexedDB.open('twofold');
        open.addEventListener('error', () => reject(open.error));
        open.addEventListener('success', () => {
          const request = open.result.transaction(name).objectStore(name).getAll();
          request.addEventListener('success', () => {
            const rows = request.result as { deletedAt?: string }[];
            open.result.close();
            resolve({ live: rows.filter((row) => !row.deletedAt).length, all: rows.length });
          });
        });
      }),
    table,
  );
}

export { expect };
