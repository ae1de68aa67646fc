import type { Page } from '@playwright/test';
import { ACCOUNTS, MAILS } from '../demo/pages';
import type { Extension } from '../tools/shared/extension';
import { expect, expectClient, test } from './fixtures';

type Api = {
  permissions: { getAll: () => Promise<{ origins?: string[] }> };
  scripting: { getRegisteredContentScripts: () => Promise<{ matches?: string[] }[]> };
};

/** What the browser itself holds: sites allowed, and the sites that the page's script is registered for. */
async function held({ context }: Extension) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const { origins = [] } = await chrome.permissions.getAll();
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return { origins: origins.toSorted(), scripts: scripts.flatMap((one) => one.matches ?? []).toSorted() };
  });
}

async function choose(panel: Page, name: string): Promise<void> {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name }).click();
}

async function addRule(panel: Page, rule: string): Promise<void> {
  await panel.getByLabel('Site or path').fill(rule);
  await panel.getByRole('button', { name: 'Add', exact: true }).click();
}

const ruled = (panel: Page) => panel.getByRole('heading', { name: 'Not read here, by your rule' });

test.describe('sites', () => {
  test('one is never read from the click on, and read again once the rule is lifted', async ({
    openRecord,
    panelBeside,
  }) => {
    const record = await openRecord(ACCOUNTS.riftCrest.hash);
    const panel = await panelBeside(record);
    await expectClient(panel, ACCOUNTS.riftCrest.client);
    await choose(panel, 'Never read ledgerline.example');
    await expect(ruled(panel)).toBeVisible();
    await expect(panel.locator('.state code')).toHaveText('ledgerline.example');
    await expect(panel.locator('body')).not.toContainText(ACCOUNTS.riftCrest.client);
    await panel.reload();
    await expect(ruled(panel)).toBeVisible();
    await panel.getByRole('button', { name: 'Lift the rule' }).click();
    await expectClient(panel, ACCOUNTS.riftCrest.client);
  });

  test('a path is never read, the rest of the site is, without reload', async ({
    openRecord,
    panelBeside,
  }) => {
    const record = await openRecord(ACCOUNTS.riftCrest.hash);
    const panel = await panelBeside(record);
    await expectClient(panel, ACCOUNTS.riftCrest.client);
    await choose(panel, 'Sites…');
    await addRule(panel, 'no rule at all/');
    await expect(panel.getByRole('alert')).toContainText('*.bank.cn');
    await addRule(panel, 'https://ledgerline.example/app/#/accounts/10517*');
    await expect(panel.getByTestId('sites')).toContainText('ledgerline.example/app/#/accounts/10517*');
    await panel.getByRole('button', { name: 'Done' }).click();
    await expectClient(panel, ACCOUNTS.riftCrest.client);
    await record.getByRole('link', { name: '东岚港口集团' }).click();
    await expect(ruled(panel)).toBeVisible();
    await record.evaluate((hash) => {
      location.hash = hash;
    }, ACCOUNTS.riftCrest.hash);
    await expectClient(panel, ACCOUNTS.riftCrest.client);
  });

  test('a rule that is removed can be put back', async ({ openRecord, panelBeside }) => {
    const panel = await panelBeside(await openRecord(ACCOUNTS.riftCrest.hash));
    await choose(panel, 'Sites…');
    await addRule(panel, '*.bank.cn');
    await panel.getByRole('button', { name: 'Remove the rule *.bank.cn' }).click();
    await panel.getByRole('button', { name: 'Put back' }).click();
    await expect(panel.getByRole('button', { name: 'Remove the rule *.bank.cn' })).toBeVisible();
  });

  test('allowed for good: listed, revoked with its script, allowed again', async ({
    extension,
    openRecord,
    panelBeside,
  }) => {
    const sites = ['https://ledgerline.example/*', 'https://mail.google.com/*'];
    await extension.allowSites(...sites);
    await expect.poll(() => held(extension)).toEqual({ origins: sites, scripts: sites });
    const panel = await panelBeside(await openRecord(ACCOUNTS.riftCrest.hash));
    await choose(panel, 'Sites…');
    const list = panel.getByTestId('sites');
    await expect(list).toContainText('ledgerline.example');
    await list.getByRole('button', { name: 'Stop reading ledgerline.example' }).click();
    await expect(list).toContainText('not read any more');
    await expect.poll(() => held(extension)).toEqual({ origins: [sites[1]], scripts: [sites[1]] });
    await list.getByRole('button', { name: 'Allow again' }).click();
    await expect.poll(() => held(extension)).toEqual({ origins: sites, scripts: sites });
    await expect(list).not.toContainText('not read any more');
    // What is registered does not go with the worker.
    await extension.stopWorker();
    await panel.getByRole('button', { name: 'Done' }).click();
    await expectClient(panel, ACCOUNTS.riftCrest.client);
  });

  test('are asked for where they are wanted, each by its whole host', async ({ openRecord, panelBeside }) => {
    const panel = await panelBeside(await openRecord(ACCOUNTS.riftCrest.hash));
    await expectClient(panel, ACCOUNTS.riftCrest.client);
    await panel.locator('footer button').click();
    await panel.evaluate(() => {
      type Permissions = { request: (wish: unknown) => Promise<boolean> };
      const { permissions } = (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome;
      permissions.request = async (wish) => {
        document.documentElement.dataset.asked = JSON.stringify(wish);
        return false;
      };
    });
    await panel.getByRole('button', { name: 'Read this site always' }).click();
    await expect(panel.locator('footer')).toContainText('Not allowed. Nothing has changed.');
    await expect(panel.locator('html')).toHaveAttribute(
      'data-asked',
      '{"origins":["https://ledgerline.example/*"]}',
    );
  });

  test('that are not read: pasted text does instead', async ({ openRecord, openMail, panelBeside }) => {
    const panel = await panelBeside(await openRecord(ACCOUNTS.riftCrest.hash));
    await expectClient(panel, ACCOUNTS.riftCrest.client);
    await openMail(MAILS.vestfold.hash);
    await expect(panel.getByRole('heading', { name: 'Twofold has not read this page' })).toBeVisible();
    await panel.getByRole('button', { name: 'Paste text' }).click();
    await panel
      .getByLabel('Text of a mail, a chat or a record')
      .fill('The DSCR was 1.09x. The tenor is 14 years.');
    await panel.getByRole('button', { name: 'Use this text' }).click();
    const card = panel.getByTestId('picked');
    await expect(card.locator('.chip').filter({ hasText: 'DSCR' })).toContainText('1.09x');
    await card.getByRole('button', { name: 'Done with this text' }).click();
    await expect(panel.getByRole('button', { name: 'Paste text' })).toBeVisible();
  });
});
