import type { Page } from '@playwright/test';
import { ACCOUNTS, MAILS } from '../demo/pages';
import type { Extension } from '../tools/shared/extension';
import { countRows, expect, expectClient, test } from './fixtures';

/**
 * Neither the browser's own menu nor its shortcuts can be reached by the test driver. So the event is dispatched in the
 * extension's worker to the listeners that stand there, with what Chromium gives them: everything behind the event is
 * real, the two things that come with a person's gesture are not. The browser refuses to open the panel, which is why
 * it is opened by the toolbar button, before or after; and it lends no access to the tab, which the toolbar button does.
 */
type Tab = { id: number; url: string; title: string };
type Emitter = { dispatch: (...args: unknown[]) => void };
type Api = {
  commands: { onCommand: Emitter; getAll: () => Promise<{ name: string; shortcut: string }[]> };
  contextMenus: {
    onClicked: Emitter;
    update: (id: string, change: { title: string }) => Promise<void>;
  };
  storage: { session: { get: () => Promise<Record<string, unknown>> } };
  tabs: { query: (query: object) => Promise<{ id: number }[]> };
};
type Scope = { chrome: Api };

async function workerOf({ context }: Extension) {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

async function tabOf(extension: Extension, page: Page): Promise<Tab> {
  await page.bringToFront();
  const worker = await workerOf(extension);
  const id = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as Scope;
    return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1;
  });
  return { id, url: page.url(), title: await page.title() };
}

async function pressCommand(extension: Extension, page: Page): Promise<void> {
  const tab = await tabOf(extension, page);
  const worker = await workerOf(extension);
  await worker.evaluate((shown) => {
    (globalThis as unknown as Scope).chrome.commands.onCommand.dispatch('add-selection', shown);
  }, tab);
}

async function clickMenu(extension: Extension, page: Page, selectionText: string): Promise<void> {
  const tab = await tabOf(extension, page);
  const info = { menuItemId: 'add-to-client', selectionText, frameId: 0, pageUrl: tab.url, editable: false };
  const worker = await workerOf(extension);
  await worker.evaluate(
    ([clicked, shown]) => {
      (globalThis as unknown as Scope).chrome.contextMenus.onClicked.dispatch(clicked, shown);
    },
    [info, tab] as const,
  );
}

/** Keys of the texts that wait for a panel. */
async function waiting(extension: Extension): Promise<string[]> {
  const worker = await workerOf(extension);
  return worker.evaluate(async () =>
    Object.keys(await (globalThis as unknown as Scope).chrome.storage.session.get()),
  );
}

function selectParagraph(mail: Page, index: number): Promise<void> {
  return mail.evaluate((nth) => {
    const paragraph = document.querySelectorAll('.a3s p')[nth];
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  }, index);
}

/** A page on which nobody can be recognised. */
async function openPlain(extension: Extension): Promise<Page> {
  await extension.context.route('https://paper.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<title>Market notes</title><main><p id="note">The sponsor wants a tenor of 15 years.</p></main>',
    }),
  );
  const page = await extension.context.newPage();
  await page.goto('https://paper.example/notes');
  return page;
}

const PICKED = 'The DSCR was 1.09x. The tenor is 14 years.';

test.describe('selected text, handed over', () => {
  test('has a menu entry and a key of its own', async ({ extension }) => {
    const worker = await workerOf(extension);
    const commands = await worker.evaluate(() => (globalThis as unknown as Scope).chrome.commands.getAll());
    // Chromium gives no key, and says nothing, where it has the keys itself.
    expect(commands.map(({ name, shortcut }) => `${name} ${shortcut}`)).toEqual([
      '_execute_action Alt+Shift+K',
      'add-selection Alt+Shift+S',
    ]);
    // There is no way to list entries; to change one that does not exist is refused.
    const change = (id: string) =>
      worker.evaluate(
        (entry) => (globalThis as unknown as Scope).chrome.contextMenus.update(entry, { title: 'x' }),
        id,
      );
    await change('add-to-client');
    await expect(change('no-such-entry')).rejects.toThrow(/Cannot find menu item/);
  });

  test('by the keyboard: its facts are offered, nothing is stored without a click, and it is shown once', async ({
    extension,
    openMail,
    panelBeside,
  }) => {
    const mail = await openMail(MAILS.skagerrak.hash);
    const panel = await panelBeside(mail);
    await expectClient(panel, MAILS.skagerrak.client);
    const stored = async () => [await countRows(panel, 'facts'), await countRows(panel, 'notes')];
    const before = await stored();

    await selectParagraph(mail, 2);
    await pressCommand(extension, mail);
    const card = panel.getByTestId('picked');
    await expect(card).toContainText('commercial operation is now expected');
    const hedge = card.locator('.chip').filter({ hasText: 'FX hedge' });
    await expect(hedge).toBeVisible();
    // The same words are not offered a second time as the page's selection.
    await expect(panel.getByTestId('selection')).toHaveCount(0);
    expect(await stored()).toEqual(before);

    await hedge.getByRole('button', { name: /^Accept/ }).click();
    await expect(hedge).toHaveCount(0);
    expect((await countRows(panel, 'facts')).live).toBe((before[0]?.live ?? 0) + 1);
    await card.getByRole('button', { name: 'Keep as a note' }).click();
    await expect(card.getByRole('button', { name: 'Kept as a note' })).toBeVisible();
    expect((await countRows(panel, 'notes')).live).toBe((before[1]?.live ?? 0) + 1);

    // Something else that is selected stands beside it; done with, it is gone and stays gone.
    await selectParagraph(mail, 1);
    await expect(panel.getByTestId('selection')).toBeVisible();
    await expect(card).toContainText('commercial operation is now expected');
    await card.getByRole('button', { name: 'Done with this text' }).click();
    await expect(card).toHaveCount(0);
    await panel.reload();
    await expectClient(panel, MAILS.skagerrak.client);
    await expect(card).toHaveCount(0);
    expect(await waiting(extension)).toEqual([]);
  });

  test('by the keyboard with nothing selected: the panel says so', async ({
    extension,
    openMail,
    panelBeside,
  }) => {
    const mail = await openMail(MAILS.skagerrak.hash);
    const panel = await panelBeside(mail);
    await pressCommand(extension, mail);
    await expect(panel.getByTestId('picked').getByRole('status')).toContainText('No selected text was found');
  });

  test('by the keyboard: only from the frame the user is in', async ({ extension, panelBeside }) => {
    await extension.context.route('https://frames.example/**', (route) => {
      const inner = new URL(route.request().url()).pathname !== '/';
      const body = inner
        ? '<p tabindex="0">A tenor of 9 years.</p>'
        : '<p>A DSCR of 1.30x.</p><iframe src="/one"></iframe><iframe src="/two"></iframe>';
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
    const page = await extension.context.newPage();
    await page.goto('https://frames.example/');
    const panel = await panelBeside(page);
    for (const frame of page.frames()) {
      await frame.locator('p').evaluate((one) => getSelection()?.selectAllChildren(one));
    }
    const card = panel.getByTestId('picked');
    await page.bringToFront();
    await page.frame({ url: /one/ })?.locator('p').focus();
    await pressCommand(extension, page);
    await expect(card).toContainText('A tenor of 9 years.');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await pressCommand(extension, page);
    await expect(card).toContainText('A DSCR of 1.30x.');
  });

  test('by the menu, on a page never allowed and with the panel closed: it waits for the panel', async ({
    extension,
    openRecord,
    panelBeside,
  }) => {
    const record = await openRecord(ACCOUNTS.riftCrest.hash);
    await clickMenu(extension, record, PICKED);
    await expect.poll(() => waiting(extension)).toHaveLength(1);
    const panel = await panelBeside(record);
    await expectClient(panel, ACCOUNTS.riftCrest.client);
    const card = panel.getByTestId('picked');
    await expect(card).toContainText(PICKED);
    await expect(card.locator('.chip').filter({ hasText: 'DSCR' })).toContainText('1.09x');
    await expect.poll(() => waiting(extension)).toEqual([]);
    // Once on the screen it does not come back with the panel.
    await panel.reload();
    await expectClient(panel, ACCOUNTS.riftCrest.client);
    await expect(card).toHaveCount(0);
  });

  test('keeps the lines of the page, which the menu has lost', async ({ extension, panelBeside }) => {
    const page = await openPlain(extension);
    const panel = await panelBeside(page);
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>DSCR 1.31x</p>');
      getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body);
    });
    await clickMenu(extension, page, 'The sponsor wants a tenor of 15 years. DSCR 1.31x');
    const words = panel.getByTestId('picked').locator('blockquote');
    await expect.poll(() => words.evaluate((one) => one.textContent)).toMatch(/years\.\s*\n\s*DSCR/);
  });

  test('never stands beside another tab’s client, nor on another page of its own tab', async ({
    extension,
    openMail,
    openRecord,
    panelBeside,
  }) => {
    await extension.allowSites('https://mail.google.com/*', 'https://ledgerline.example/*');
    const mail = await openMail(MAILS.skagerrak.hash);
    const record = await openRecord(ACCOUNTS.riftCrest.hash);
    await clickMenu(extension, mail, PICKED);
    await expect.poll(() => waiting(extension)).toHaveLength(1);
    const panel = await panelBeside(record);
    const card = panel.getByTestId('picked');
    await expectClient(panel, ACCOUNTS.riftCrest.client);
    await expect(card).toHaveCount(0);
    expect(await waiting(extension)).toHaveLength(1);

    await mail.bringToFront();
    await expectClient(panel, MAILS.skagerrak.client);
    await expect(card).toContainText(PICKED);

    await record.bringToFront();
    await expectClient(panel, ACCOUNTS.riftCrest.client);
    await expect(card).toHaveCount(0);
    await mail.bringToFront();
    await expect(card).toContainText(PICKED);

    // Another mail of the same tab: gone, and not back with the first.
    await mail.locator('tr.zA').nth(1).click();
    await expectClient(panel, 'Haisheng Renewable Energy');
    await expect(card).toHaveCount(0);
    await mail.locator('tr.zA').nth(4).click();
    await expectClient(panel, MAILS.skagerrak.client);
    await expect(card).toHaveCount(0);
  });

  test('goes when its tab is closed', async ({ extension, openRecord }) => {
    const record = await openRecord(ACCOUNTS.riftCrest.hash);
    await clickMenu(extension, record, PICKED);
    await expect.poll(() => waiting(extension)).toHaveLength(1);
    await record.close();
    await expect.poll(() => waiting(extension)).toEqual([]);
  });

  test('where no client is recognised: kinds are shown, then a client of the book is chosen', async ({
    extension,
    panelBeside,
  }) => {
    const page = await openPlain(extension);
    const panel = await panelBeside(page);
    await clickMenu(extension, page, PICKED);
    const card = panel.getByTestId('picked');
    await expect(card.locator('.chip').filter({ hasText: 'DSCR' })).toContainText('1.09x');
    await expect(card.getByRole('button', { name: /^Accept/ })).toHaveCount(0);
    const facts = await countRows(panel, 'facts');

    await card.getByRole('searchbox').fill('Rift Crest');
    await card.getByRole('button', { name: /^Rift Crest Geothermal/ }).click();
    await expect(card).toContainText('for Rift Crest Geothermal');
    expect(await countRows(panel, 'facts')).toEqual(facts);
    await card
      .locator('.chip')
      .filter({ hasText: 'DSCR' })
      .getByRole('button', { name: /^Accept/ })
      .click();
    await expect(card.locator('.chip').filter({ hasText: 'DSCR' })).toHaveCount(0);
    expect((await countRows(panel, 'facts')).live).toBe(facts.live + 1);
    // Whose the words are says nothing of the page.
    await expect(panel.getByRole('heading', { name: 'No client on this page' })).toBeVisible();
    expect((await countRows(panel, 'choices')).live).toBe(0);
  });

  test('where no client is recognised and the book is empty: one is made from its name', async ({
    extension,
    panelBeside,
  }) => {
    const page = await openPlain(extension);
    const panel = await panelBeside(page, 'empty');
    await clickMenu(extension, page, PICKED);
    const card = panel.getByTestId('picked');
    await card.getByRole('searchbox').fill('Aurora Grid');
    await card.getByRole('button', { name: 'New client “Aurora Grid”' }).click();
    await expect(card).toContainText('for Aurora Grid');
    await expect(card.getByRole('button', { name: /^Accept: DSCR/ })).toBeVisible();
    expect((await countRows(panel, 'clients')).live).toBe(1);
  });

  test('somebody new on the page: the page’s own question is asked once, its answer brings the facts', async ({
    extension,
    openMail,
    panelBeside,
  }) => {
    const mail = await openMail(MAILS.corrib.hash);
    const panel = await panelBeside(mail);
    await expect(panel.getByRole('heading', { name: 'Not in your book' })).toBeVisible();
    await clickMenu(extension, mail, PICKED);
    const card = panel.getByTestId('picked');
    await expect(card).toContainText('Say below whose page this is');
    await expect(panel.getByRole('searchbox')).toHaveCount(1);
    await panel.getByTestId('add-client').click();
    await expect(card.getByRole('button', { name: /^Accept: DSCR/ })).toBeVisible();
  });

  test('a long one is cut at the end of a sentence, and the panel says so', async ({
    extension,
    openRecord,
    panelBeside,
  }) => {
    const record = await openRecord(ACCOUNTS.riftCrest.hash);
    const panel = await panelBeside(record);
    await clickMenu(extension, record, 'The tenor is 12.5 years. '.repeat(2000));
    const card = panel.getByTestId('picked');
    await expect(card).toContainText(/only its first 19,9\d\d of 50,000 characters are used/);
    await expect(card.locator('.chip')).toHaveCount(1);
  });
});
