import { writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';

/** One picture of pages and panels next to each other, as they stand on the screen. */
export async function sideBySide(
  context: BrowserContext,
  rows: { page: Page; panel: Page }[],
  file: string,
): Promise<void> {
  const shots = [];
  for (const { page, panel } of rows) {
    await page.bringToFront();
    shots.push([await page.screenshot(), await panel.screenshot()]);
  }
  const canvas = await context.newPage();
  const image = (bytes: Buffer | undefined) =>
    `<img src="data:image/png;base64,${bytes?.toString('base64') ?? ''}">`;
  await canvas.setContent(`<style>body{margin:0;background:#8b929c;width:max-content}
    div{display:flex;align-items:flex-start;gap:2px;padding:0 0 12px}img{display:block}</style>
    ${shots.map(([left, right]) => `<div>${image(left)}${image(right)}</div>`).join('')}`);
  const picture = await canvas.locator('body').screenshot();
  await canvas.close();
  writeFileSync(file, picture);
}
