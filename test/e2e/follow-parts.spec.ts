import type { BrowserContext, Page } from '@playwright/test';
import { expect, expectClient, test } from './fixtures';

const OFFICE = 'https://office.example';

const RIFT = { client: 'Rift Crest Geothermal', email: 'desk@riftcrest.example' };
const BALTIC = { client: 'Baltic Ferries Leasing', email: 'desk@balticferries.example' };
const GREEN = { client: 'Greenharbour Capital', email: 'desk@greenharbour.example' };

type Shown = { client: string; email: string };

const record = ({ client, email }: Shown) => `<main><h1>${client}</h1><dl>
  <dt>Account name</dt><dd>${client}</dd><dt>Email</dt><dd>${email}</dd>
  <dt>Industry</dt><dd>Energy</dd><dt>City</dt><dd>Bergen</dd></dl></main>`;

/** Serves records by the name in their address, and pages that are slow to come: as a whole, after their beginning, or but for a picture. */
async function serveOffice(context: BrowserContext): Promise<void> {
  const shown: Record<string, Shown> = { rift: RIFT, baltic: BALTIC, green: GREEN };
  await context.route(`${OFFICE}/**`, async (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    const one = shown[pathname.split('/').at(-1) ?? ''];
    if (searchParams.has('slow')) {
      await new Promise((resolve) => {
        setTimeout(resolve, 3000);
      });
    }
    const wait = searchParams.has('parts') ? '<script src="/part.js?slow"></script>' : '';
    const picture = searchParams.has('picture') ? '<img src="/one.png?slow">' : '';
    const body = `<!doctype html><meta charset="utf-8"><title>Office</title>${wait}${one ? record(one) : '<main></main>'}${picture}`;
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

/** Shows another record in the same document, in a part of it. */
const show = (page: Page, one: Shown, where = 'main') =>
  page.evaluate(
    ([html, selector]) => {
      document.querySelector(selector)!.outerHTML = html;
    },
    [record(one), where] as const,
  );

const live = (panel: Page) => panel.locator('.panel:not([inert]) .who h1');

test.describe('the panel follows what happens inside a page', () => {
  test.beforeEach(async ({ extension }) => {
    await serveOffice(extension.context);
    await extension.allowSites(`${OFFICE}/*`);
  });

  test('an address changed by script, whose content comes two seconds later', async ({
    extension,
    panelBeside,
  }) => {
    const page = await extension.context.newPage();
    await page.goto(`${OFFICE}/accounts/rift`);
    const panel = await panelBeside(page);
    await expectClient(panel, RIFT.client);
    await page.evaluate((html) => {
      history.pushState(null, '', '/accounts/baltic');
      document.querySelector('main')!.innerHTML = '<p>Loading the record from the server…</p>';
      setTimeout(() => {
        document.querySelector('main')!.outerHTML = html;
      }, 2000);
    }, record(BALTIC));
    // While there is nothing to read, the last client is not offered as this page's.
    await expect(live(panel)).toHaveCount(0, { timeout: 1500 });
    await expectClient(panel, BALTIC.client);
    await page.goBack();
    await show(page, RIFT);
    await expectClient(panel, RIFT.client);
  });

  test('an address alone', async ({ extension, panelBeside }) => {
    const page = await extension.context.newPage();
    await page.goto(`${OFFICE}/accounts/rift`);
    const panel = await panelBeside(page);
    await expectClient(panel, RIFT.client);
    const mark = () => panel.evaluate(() => document.documentElement.dataset.painted ?? '');
    for (const address of ['/accounts/rift?tab=deals', '#notes', '/accounts/rift']) {
      const before = await mark();
      await page.evaluate((to) => {
        if (to.startsWith('#')) location.hash = to;
        else history.pushState(null, '', to);
      }, address);
      await expect.poll(mark).not.toBe(before);
    }
    await expectClient(panel, RIFT.client);
  });

  test('tabs of which one is shown', async ({ extension, panelBeside }) => {
    const page = await extension.context.newPage();
    await page.goto(`${OFFICE}/accounts/none`);
    await page.evaluate(
      ([one, other]) => {
        document.body.innerHTML = `<section id="a">${one}</section><section id="b" hidden>${other}</section>`;
      },
      [record(RIFT), record(GREEN)] as const,
    );
    const panel = await panelBeside(page);
    await expectClient(panel, RIFT.client);
    const swap = () =>
      page.evaluate(() => {
        for (const section of document.querySelectorAll('section')) section.hidden = !section.hidden;
      });
    await swap();
    await expectClient(panel, GREEN.client);
    await swap();
    await expectClient(panel, RIFT.client);
  });

  test('a frame, and what changes in it', async ({ extension, panelBeside }) => {
    const page = await extension.context.newPage();
    await page.goto(`${OFFICE}/accounts/none`);
    await page.evaluate(() => {
      document.body.innerHTML = '<iframe src="/accounts/rift" width="800" height="400"></iframe>';
    });
    const panel = await panelBeside(page);
    await expectClient(panel, RIFT.client);
    await page.evaluate(() => frames[0]!.location.replace('/accounts/baltic'));
    await expectClient(panel, BALTIC.client);
    // Time enough to have come to rest: only the frame's own document changes now.
    await page.waitForTimeout(800);
    await page.evaluate((html) => {
      frames[0]!.document.querySelector('main')!.outerHTML = html;
    }, record(GREEN));
    await expectClient(panel, GREEN.client);
  });

  test('an open shadow root, and what changes in it', async ({ extension, panelBeside }) => {
    const page = await extension.context.newPage();
    await page.goto(`${OFFICE}/accounts/none`);
    await page.evaluate((html) => {
      document.body.innerHTML = '<div id="host"></div>';
      document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML = html;
    }, record(RIFT));
    const panel = await panelBeside(page);
    await expectClient(panel, RIFT.client);
    await page.waitForTimeout(800);
    await page.evaluate((html) => {
      document.getElementById('host')!.shadowRoot!.querySelector('main')!.outerHTML = html;
    }, record(GREEN));
    await expectClient(panel, GREEN.client);
  });
});

test.describe('of several tabs and windows', () => {
  test.beforeEach(async ({ extension }) => {
    await serveOffice(extension.context);
    await extension.allowSites(`${OFFICE}/*`);
  });

  test('each window’s panel follows its own page', async ({ extension, panelBeside }) => {
    const { context } = extension;
    const page = await context.newPage();
    await page.goto(`${OFFICE}/accounts/rift`);
    const panel = await panelBeside(page);
    await expectClient(panel, RIFT.client);

    const opened = context.waitForEvent('page');
    await panel.evaluate(() => {
      type Api = { windows: { create: (options: object) => Promise<unknown> } };
      return (globalThis as unknown as { chrome: Api }).chrome.windows.create({ url: 'about:blank' });
    });
    const second = await opened;
    await second.goto(`${OFFICE}/accounts/green`);
    const other = await extension.openPanel(() => extension.clickToolbar(second));
    await expectClient(other, GREEN.client);
    await expectClient(panel, RIFT.client);

    const mark = await panel.evaluate(() => document.documentElement.dataset.painted ?? '');
    await show(second, BALTIC);
    await expectClient(other, BALTIC.client);
    await second.goto(`${OFFICE}/accounts/green`);
    await expectClient(other, GREEN.client);
    // What happens in the one window gives the other nothing to do.
    expect(await panel.evaluate(() => document.documentElement.dataset.painted ?? '')).toBe(mark);
    await show(page, BALTIC);
    await expectClient(panel, BALTIC.client);
    await expectClient(other, GREEN.client);
  });

  test('a page in the background is not read', async ({ extension, panelBeside }) => {
    const page = await extension.context.newPage();
    await page.goto(`${OFFICE}/accounts/rift`);
    const panel = await panelBeside(page);
    await expectClient(panel, RIFT.client);
    // A reading asks what is selected: counted in the reader's own world.
    const readings = (reset: boolean) =>
      panel.evaluate(
        async ([url, anew]) => {
          type Injection = { target: { tabId: number }; func: (anew: boolean) => number; args: boolean[] };
          type Api = {
            tabs: { query: (query: object) => Promise<{ id: number }[]> };
            scripting: { executeScript: (injection: Injection) => Promise<{ result: number }[]> };
          };
          const { chrome } = globalThis as unknown as { chrome: Api };
          const [tab] = await chrome.tabs.query({ url });
          const count = (fresh: boolean) => {
            const scope = globalThis as unknown as { counted?: number };
            if (scope.counted === undefined) {
              const original = getSelection.bind(globalThis);
              globalThis.getSelection = () => {
                scope.counted = (scope.counted ?? 0) + 1;
                return original();
              };
            }
            if (fresh) scope.counted = 0;
            return scope.counted ?? 0;
          };
          const [done] = await chrome.scripting.executeScript({
            target: { tabId: tab!.id },
            func: count,
            args: [anew],
          });
          return done!.result;
        },
        [`${OFFICE}/accounts/rift`, reset] as const,
      );
    await readings(true);
    await show(page, BALTIC);
    await expectClient(panel, BALTIC.client);
    expect(await readings(false)).toBeGreaterThan(0);

    const front = await extension.context.newPage();
    await front.goto(`${OFFICE}/accounts/green`);
    await expectClient(panel, GREEN.client);
    await readings(true);
    await show(page, RIFT);
    await front.waitForTimeout(1200);
    expect(await readings(false)).toBe(0);
    await expectClient(panel, GREEN.client);
    await page.bringToFront();
    await expectClient(panel, RIFT.client);
  });

  test('the last of many switches counts, and a slow page is nobody’s until it is there', async ({
    extension,
    panelBeside,
  }) => {
    const { context } = extension;
    const page = await context.newPage();
    await page.goto(`${OFFICE}/accounts/rift`);
    const panel = await panelBeside(page);
    const second = await context.newPage();
    await second.goto(`${OFFICE}/accounts/green`);
    for (let turn = 0; turn < 4; turn += 1) {
      await page.bringToFront();
      await second.bringToFront();
    }
    await expectClient(panel, GREEN.client);
    await panel.waitForTimeout(700);
    await expectClient(panel, GREEN.client);

    // The old document stands until the new one answers; then the new one is read.
    await second.goto(`${OFFICE}/accounts/baltic?slow`);
    await expectClient(panel, BALTIC.client);
  });

  test('the last client is out of reach while the next page loads', async ({ extension, panelBeside }) => {
    const { context } = extension;
    const page = await context.newPage();
    await page.goto(`${OFFICE}/accounts/rift`);
    const panel = await panelBeside(page);
    await expectClient(panel, RIFT.client);
    // Twice: the second page is reached from one that was read by a reader brought in anew.
    for (const [path, next] of [
      ['baltic', BALTIC],
      ['green', GREEN],
    ] as const) {
      await page.goto(`${OFFICE}/accounts/${path}?parts`, { waitUntil: 'commit' });
      await expect(live(panel)).toHaveCount(0, { timeout: 1500 });
      await expect(panel.getByRole('heading', { name: 'Twofold has not read this page' })).toHaveCount(0);
      await expectClient(panel, next.client);
    }
    // Another tab that is still on its way.
    const second = await context.newPage();
    await second.goto(`${OFFICE}/accounts/rift?parts`, { waitUntil: 'commit' });
    await expect(live(panel)).toHaveCount(0, { timeout: 1500 });
    await expectClient(panel, RIFT.client);
  });

  test('a page is read once it can be, not when its last picture has come', async ({
    extension,
    panelBeside,
  }) => {
    const page = await extension.context.newPage();
    await page.goto(`${OFFICE}/accounts/rift`);
    const panel = await panelBeside(page);
    for (const [path, next] of [
      ['baltic', BALTIC],
      ['green', GREEN],
    ] as const) {
      await page.goto(`${OFFICE}/accounts/${path}?picture`, { waitUntil: 'domcontentloaded' });
      await expect(live(panel)).toContainText(next.client, { timeout: 2500 });
    }
  });
});
