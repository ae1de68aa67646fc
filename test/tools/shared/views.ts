import { ACCOUNTS, MAIL_URL, MAILS, RECORD_URL } from '../../demo/pages';
import type { Page } from '@playwright/test';

/** A state of the panel: the page it stands beside, and what has to be done in the panel to get there. */
export type View = { id: string; url: string; ready: string; act?: (panel: Page) => Promise<void> };

/** Every state that a test looks at and a picture is taken of, in the order of a first day. */
export const VIEWS: View[] = [
  { id: 'client-mail', url: `${MAIL_URL}${MAILS.dafeng.hash}`, ready: '.splits' },
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
  { id: 'client-record', url: `${RECORD_URL}${ACCOUNTS.riftCrest.hash}`, ready: '.splits' },
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
  { id: 'unknown-mail', url: `${MAIL_URL}${MAILS.corrib.hash}`, ready: '.state' },
  { id: 'unknown-record', url: `${RECORD_URL}${ACCOUNTS.halcyon.hash}`, ready: '.state' },
];

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
