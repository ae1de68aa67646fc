import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium, sandboxArgs } from './chromium';

/** Makes Playwright attach to the real side panel, a target it otherwise leaves alone. Read at launch. */
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

export const BUILD = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');

export type Extension = {
  context: BrowserContext;
  id: string;
  /** Resolves with the real side panel's page once `act` has opened it. */
  openPanel: (act: () => Promise<unknown>) => Promise<Page>;
  /** Clicks the toolbar button for the tab that shows `page`. */
  clickToolbar: (page: Page) => Promise<void>;
  /** Gives optional host permissions the way a user does, without the browser's dialog. */
  allowSites: (...origins: string[]) => Promise<void>;
  /** Stops the service worker, as the browser does after 30 s without events. */
  stopWorker: () => Promise<void>;
  close: () => Promise<void>;
};

type Target = { targetId: string; type: string; url: string };

/** A click that arrives before the worker has put up its listeners is lost; a user is never that fast. */
async function untilListening(worker: Worker): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const ready = await worker.evaluate(() => {
      type Api = { action?: { onClicked: { hasListeners: () => boolean } } };
      return (globalThis as unknown as { chrome?: Api }).chrome?.action?.onClicked.hasListeners() ?? false;
    });
    if (ready) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
  }
  throw new Error('the extension’s worker does not listen to its toolbar button');
}

/** Starts the installed browser with the built extension in a fresh profile. */
export async function launchExtension(options: {
  headless: boolean;
  install?: boolean;
  lang?: string;
  args?: string[];
  /** Where the built extension lies, if it is not the one for everybody. */
  build?: string;
}): Promise<Extension> {
  const profile = mkdtempSync(path.join(tmpdir(), 'twofold-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium({ install: options.install ?? false }),
    headless: options.headless,
    // A fixed viewport would be forced onto the side panel too.
    viewport: null,
    args: [
      `--disable-extensions-except=${options.build ?? BUILD}`,
      `--load-extension=${options.build ?? BUILD}`,
      ...sandboxArgs(),
      '--test-type',
      '--window-size=1400,900',
      '--enable-unsafe-extension-debugging',
      `--lang=${options.lang ?? 'en-GB'}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(options.headless ? ['--headless=new'] : []),
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  await untilListening(worker);
  const browser = context.browser();
  if (!browser) throw new Error('the browser went away while starting');
  const session = await browser.newBrowserCDPSession();
  const targets = async (type: string): Promise<Target[]> => {
    const found = (await session.send('Target.getTargets', { filter: [{ type }] })) as {
      targetInfos: Target[];
    };
    return found.targetInfos;
  };

  return {
    context,
    id,
    async openPanel(act) {
      const opened = context.waitForEvent('page', (page) => page.url().includes('/sidepanel.html'));
      await act();
      const panel = await opened;
      await panel.waitForLoadState();
      return panel;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      const tab = (await targets('tab')).find((target) => target.url === page.url());
      if (!tab) throw new Error(`no tab shows ${page.url()}`);
      await session.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
    },
    async allowSites(...origins) {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(
        async ([extension, hosts]) => {
          type Developer = { addHostPermission: (id: string, host: string) => Promise<void> };
          const api = (globalThis as unknown as { chrome: { developerPrivate: Developer } }).chrome;
          for (const host of hosts) await api.developerPrivate.addHostPermission(extension, host);
        },
        [id, origins] as const,
      );
      await page.close();
      // Approved is not yet granted: the extension has to ask, and is then given it without a dialog.
      const asker = await context.newPage();
      await asker.goto(`chrome-extension://${id}/sidepanel.html`);
      await asker.evaluate(async (hosts) => {
        type Permissions = { request: (wish: { origins: string[] }) => Promise<boolean> };
        const api = (globalThis as unknown as { chrome: { permissions: Permissions } }).chrome;
        await api.permissions.request({ origins: hosts });
      }, origins);
      await asker.close();
    },
    async stopWorker() {
      for (const target of await targets('service_worker')) {
        if (target.url.includes(id)) await session.send('Target.closeTarget', { targetId: target.targetId });
      }
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
