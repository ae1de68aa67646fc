import { ACCOUNTS, MAIL_URL, MAILS, RECORD_URL } from '../../demo/pages';
import type { Page } from '@playwright/test';

/** A state of the panel: the page it stands beside, and what has to be done in the panel to get there. */
export type View = { id: string; url: string; ready: string; act?: (panel: Page) => Promise<void> };

/** Every state that a test looks at and a picture is taken of, in the order of a first day. */
export const VIEWS: View[] = [
  // Their facts come a moment after the verdict, and are to be looked at too.
  { id: 'client-mail', url: `${MAIL_URL}${MAILS.dafeng.hash}`, ready: '.facts .chip >> nth=0' },
  {
    id: 'reasons',
    url: `${MAIL_URL}${MAILS.dafeng.hash}`,
    ready: '.splits',
    act: async (panel) => {
      for (const axis of ['value', 'risk', 'relationship']) {
        const button = panel.locator(`button[aria-controls="reasons-${axis}"]`);
        if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
      }
    },
  },
  {
    id: 'stage',
    url: `${MAIL_URL}${MAILS.ninh.hash}`,
    ready: '.splits',
    act: async (panel) => {
      const why = panel.locator('button[aria-controls="reasons-stage"]');
      if ((await why.getAttribute('aria-expanded')) !== 'true') await why.click();
    },
  },
  { id: 'client-record', url: `${RECORD_URL}${ACCOUNTS.riftCrest.hash}`, ready: '.facts .chip >> nth=0' },
  { id: 'record-zh', url: `${RECORD_URL}${ACCOUNTS.donglan.hash}`, ready: '.splits' },
  {
    id: 'answer',
    url: `${MAIL_URL}${MAILS.vestfold.hash}`,
    ready: '.splits',
    act: async (panel) => {
      const ask = panel.locator('.ask button');
      if ((await ask.getAttribute('aria-expanded')) !== 'true') await ask.click();
    },
  },
  {
    id: 'menu',
    url: `${MAIL_URL}${MAILS.vestfold.hash}`,
    ready: '.splits',
    act: async (panel) => {
      await panel.locator('.icons .icon-button').last().click();
      await panel.getByRole('menu').waitFor();
    },
  },
  {
    id: 'health',
    url: `${RECORD_URL}${ACCOUNTS.riftCrest.hash}`,
    ready: '.splits',
    act: async (panel) => {
      await panel.locator('footer button').click();
      await panel.locator('#health .row').waitFor();
    },
  },
  {
    id: 'picked',
    url: `${MAIL_URL}${MAILS.vestfold.hash}`,
    ready: '.splits',
    act: (panel) => handOver(panel, 'DSCR 1.09x · 期限14年'),
  },
  {
    id: 'picked-nobody',
    // A page that no extension may read.
    url: 'data:text/html,<title>Notes</title><main>Notes</main>',
    ready: '.state',
    act: (panel) => handOver(panel, 'DSCR 1.09x · 期限14年'),
  },
  {
    id: 'teach',
    url: `${RECORD_URL}${ACCOUNTS.riftCrest.hash}`,
    ready: '.splits',
    act: async (panel) => {
      await openMenuAt(panel, /^(Teach this page|教我读此页)$/);
      await panel.getByTestId('point').click();
      const naming = panel.getByTestId('name-pick');
      await pickByKeyboard(panel, 9);
      if (!(await panel.locator('.taught-fields li').count())) {
        await naming.locator('[data-field]').first().click();
        await panel.locator('.taught-fields li').waitFor();
        await pickByKeyboard(panel, 2);
      }
    },
  },
  {
    id: 'taught',
    url: `${RECORD_URL}${ACCOUNTS.riftCrest.hash}`,
    ready: '.splits',
    act: async (panel) => {
      await openMenuAt(panel, /^(Taught pages…|已教页面…)$/);
      // The view before has taught a page, where it came before.
      const list = panel.getByTestId('taught-pages');
      await list.locator('.taught-page, p').first().waitFor();
      const page = list.locator('.taught-page');
      if (await page.count()) await page.click();
    },
  },
  {
    id: 'sites',
    url: `${RECORD_URL}${ACCOUNTS.riftCrest.hash}`,
    ready: '.splits',
    act: async (panel) => {
      await openMenuAt(panel, /^(Sites…|网站…)$/);
      await panel.locator('.sites input').fill('*.bank.cn');
      await panel.locator('.sites input').press('Enter');
      await panel.locator('.sites li .icon-button').first().waitFor();
    },
  },
  { id: 'unknown-mail', url: `${MAIL_URL}${MAILS.corrib.hash}`, ready: '.state' },
  { id: 'unknown-record', url: `${RECORD_URL}${ACCOUNTS.halcyon.hash}`, ready: '.state' },
];

async function openMenuAt(panel: Page, name: RegExp): Promise<void> {
  await panel.locator('.icons .icon-button').last().click();
  await panel.getByRole('menuitem', { name }).click();
}

/** Goes so many values on with the keys of the panel and takes the one that can be told from its neighbours. */
async function pickByKeyboard(panel: Page, steps: number): Promise<void> {
  for (let i = 0; i < steps; i += 1) await panel.keyboard.press('ArrowRight');
  const naming = panel.getByTestId('name-pick');
  for (let tries = 0; tries < 20; tries += 1) {
    await panel.keyboard.press('Enter');
    await panel.waitForTimeout(150);
    if (await naming.locator('small').count()) return;
    await panel.keyboard.press('ArrowRight');
  }
  throw new Error('no value with a label beside it');
}

/** Puts a text where the background keeps what the user hands over, for the tab that the panel stands beside. */
async function handOver(panel: Page, text: string): Promise<void> {
  await panel.evaluate(async (words) => {
    type Tab = { id: number; url?: string; title?: string };
    type Api = {
      tabs: { query: (query: object) => Promise<Tab[]> };
      storage: { session: { set: (values: object) => Promise<void> } };
    };
    const { chrome } = globalThis as unknown as { chrome: Api };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (!tab) throw new Error('no tab in front');
    // Where a page may not be read the browser tells neither address nor title.
    const { id: tabId, url, title = '' } = tab;
    const picked = {
      id: crypto.randomUUID(),
      tabId,
      url,
      title,
      text: words,
      length: 23_456,
      readable: true,
    };
    await chrome.storage.session.set({ [`picked.${tabId}`]: picked });
  }, text);
  await panel.getByTestId('picked').locator('.chip').first().waitFor();
}

export const WIDTHS = [360, 260] as const;
export const THEMES = ['light', 'dark'] as const;
export const LANGUAGES = ['en', 'zh'] as const;

/** Sets language and appearance as the menu does, and draws the panel anew. */
export async function dress(panel: Page, language: string, theme: string): Promise<void> {
  await panel.evaluate((value) => localStorage.setItem('twofold.preferences', JSON.stringify(value)), {
    language,
    theme,
  });
  await panel.reload();
}
