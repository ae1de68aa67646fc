import type { Page } from '@playwright/test';
import { type Captured, capturedPages, openCaptured } from '../captured/pages';
import { longestTask, type Reading, readAgain } from '../captured/readings';
import { median } from '../tools/bench/figure';
import { launchExtension } from '../tools/shared/extension';
import { expect, test as base } from './fixtures';

/** Captured pages answer at their own addresses; the demo's do not stand in the way. */
const test = base.extend({
  extension: async ({}, use) => {
    const extension = await launchExtension({ headless: !process.env.HEADED });
    await use(extension);
    await extension.close();
  },
});

/** What each page is. A page that is only a fragment of one, or of a product that is no more, is not listed. */
const KINDS: Record<string, string[]> = {
  email: [
    'gmail/print-2023-header',
    'gmail/thread-2026-modelled',
    'gmail/thread-open-2026',
    'outlook/reading-pane-actions-de',
    'outlook/reading-pane-pgp-de',
    'qqmail/message-2018',
    'qqmail/shell-2018',
    'roundcube/message-attachment-full',
    'roundcube/message-big5-list-full',
    'roundcube/message-en-full',
    'roundcube/message-zh-full',
    'roundcube/message-zh-preview',
    'roundcube/message-zh-reply-preview',
  ],
  record: [
    'atomiccrm/company',
    'atomiccrm/contact',
    'atomiccrm/deal',
    'espocrm/account',
    'espocrm/account-en',
    'espocrm/contact',
    'espocrm/opportunity',
    'odoo/company',
    'odoo/opportunity',
    'salesforce/account-inline-edit-ja-2025',
    'salesforce/fragment-dynamic-form-en',
  ],
  list: [
    'atomiccrm/contacts-list',
    'espocrm/accounts-list',
    'gmail/list-2014',
    'odoo/pipeline',
    'qqmail/list-2018',
    'roundcube/inbox',
  ],
  // Nobody's page: neither a mail nor a record.
  none: [
    'espocrm/emails',
    'outlook/compose-de',
    'outlook/mailbox-tree-de',
    'salesforce/new-account-modal-ja-2025',
  ],
};

/** What a reading may take, in ms; a page of a megabyte more. */
const LIMIT = 30;
const LIMITS: Record<string, number> = { 'gmail/size-test-2016.html': 100 };
/** A machine that is busy with other things makes a round slow, never fast: the best of some counts. */
const ROUNDS = 5;

type Row = { reading: Reading; first: number; typical: number; longest: number };

async function measure(panel: Page, page: Page, limit: number): Promise<Row> {
  let row: Row | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [first, ...readings] = await readAgain(panel, 6);
    const reading = readings.at(-1);
    if (!first || !reading) throw new Error('the page was not read');
    const typical = median(readings.map((one) => one.ms));
    const longest = await longestTask(page, 3);
    row = {
      reading,
      first: row?.first ?? first.ms,
      typical: Math.min(row?.typical ?? Infinity, typical),
      longest: Math.min(row?.longest ?? Infinity, longest),
    };
    if (row.typical <= limit && !row.longest) break;
  }
  return row!;
}

function tell(one: Captured, { reading, first, typical, longest }: Row): void {
  const figures = [first, typical].map((ms) => ms.toFixed(1).padStart(7)).join('');
  console.warn(
    `${one.file.padEnd(48)}${reading.adapter.padEnd(11)}${reading.kind.padEnd(7)}${figures}  ${longest.toFixed(0)}`,
  );
}

test.describe('captured pages at their own addresses', () => {
  const pages = capturedPages();
  if (!pages.length) test('none', () => test.skip(true, 'no captured pages lie beside the project'));

  for (const family of new Set(pages.map((page) => page.file.split('/')[0] ?? ''))) {
    test(family, async ({ extension, panelBeside }) => {
      test.setTimeout(240_000);
      const own = pages.filter((page) => page.file.startsWith(`${family}/`));
      await extension.allowSites(
        ...new Set(own.map(({ url }) => `${new URL(url).protocol}//${new URL(url).hostname}/*`)),
      );
      let panel: Page | undefined;
      for (const one of own) {
        const page = await openCaptured(extension.context, one);
        panel ??= await panelBeside(page);
        const limit = LIMITS[one.file] ?? LIMIT;
        const row = await measure(panel, page, limit);
        tell(one, row);
        expect.soft(row.typical, `${one.file}: ms of a reading`).toBeLessThanOrEqual(limit);
        expect.soft(row.longest, `${one.file}: longest task`).toBe(0);
        const kind = Object.keys(KINDS).find((name) => KINDS[name]?.includes(one.file.replace('.html', '')));
        if (kind) {
          const read = row.reading.kind;
          expect.soft(kind === 'none' ? ['list', 'other'] : [kind], `${one.file}: kind`).toContain(read);
        }
        await page.close();
      }
    });
  }
});
