import { writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';

/** A page and the panel beside it, as they stand on the screen now. */
export type Pair = { page: Buffer; panel: Buffer };

export async function capture(page: Page, panel: Page): Promise<Pair> {
  await page.bringToFront();
  return { page: await page.screenshot(), panel: await panel.screenshot() };
}

/** One picture of the pairs, one below the other. */
export async function sideBySide(context: BrowserContext, pairs: Pair[], file: string): Promise<void> {
  const image = (bytes: Buffer) => `<img src="data:image/png;base64,${bytes.toString('base64')}">`;
  const canvas = await context.newPage();
  await canvas.setContent(`<style>body{margin:0;background:#8b929c;width:max-content}
    div{display:flex;align-items:flex-start;gap:2px;padding:0 0 12px}img{display:block}</style>
    ${pairs.map(({ page, panel }) => `<div>${image(page)}${image(panel)}</div>`).join('')}`);
  const picture = await canvas.locator('body').screenshot();
  await canvas.close();
  writeFileSync(file, picture);
}
