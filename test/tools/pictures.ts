import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { serveDemo } from '../demo/pages';
import { buildExtension } from './shared/build';
import { runCommand } from './shared/command';
import { launchExtension } from './shared/extension';
import { dress, LANGUAGES, THEMES, VIEWS, WIDTHS } from './shared/views';

/** A picture of every view in each width, appearance and language, and a sheet of all for each view. */
async function main(): Promise<undefined> {
  const folder = path.resolve(import.meta.dirname, '../../.output/pictures');
  mkdirSync(folder, { recursive: true });
  buildExtension();
  const extension = await launchExtension({ headless: true });
  const { context } = extension;
  try {
    await serveDemo(context);
    await extension.allowSites('https://mail.google.com/*', 'https://ledgerline.example/*');
    const page = await context.newPage();
    await page.goto(VIEWS[0]?.url ?? '');
    const panel = await extension.openPanel(() => extension.clickToolbar(page));
    await panel.getByTestId('load-sample').waitFor();
    await panel.screenshot({ path: path.join(folder, 'first-run.png') });
    await panel.getByTestId('load-sample').click();
    await panel.getByTestId('load-sample').waitFor({ state: 'detached' });
    let count = 1;
    for (const view of VIEWS) {
      await page.goto('about:blank');
      await page.goto(view.url);
      const shots: Buffer[] = [];
      for (const width of WIDTHS) {
        for (const theme of THEMES) {
          for (const language of LANGUAGES) {
            await panel.setViewportSize({ width, height: 1250 });
            await dress(panel, language, theme);
            await panel.locator(`.panel:not([inert]) ${view.ready}`).waitFor();
            await view.act?.(panel);
            await panel.mouse.move(0, 0);
            await panel.waitForTimeout(150);
            const name = `${view.id}-${width}-${theme}-${language}.png`;
            shots.push(await panel.screenshot({ path: path.join(folder, name) }));
            count += 1;
          }
        }
      }
      const sheet = await context.newPage();
      const images = shots.map((bytes) => `<img src="data:image/png;base64,${bytes.toString('base64')}">`);
      await sheet.setContent(
        `<style>body{margin:0;background:#777;width:max-content;display:flex;gap:6px}</style>${images.join('')}`,
      );
      await sheet.locator('body').screenshot({ path: path.join(folder, `sheet-${view.id}.png`) });
      await sheet.close();
    }
    process.stderr.write(`${count} pictures in ${folder}\n`);
  } finally {
    await extension.close();
  }
  return undefined;
}

await runCommand(main);
