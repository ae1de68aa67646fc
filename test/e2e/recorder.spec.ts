import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ACCOUNTS, RECORD_URL, serveDemo } from '../demo/pages';
import { BUILD, launchExtension } from '../tools/shared/extension';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DEVELOPMENT = path.join(ROOT, '.output/chrome-mv3-dev');
const WORDS = /record this page|录制此页|recorder|recorded\.invalid|shadowrootmode/i;

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|json|html|css)$/.test(file),
  );

const saying = (folder: string) =>
  filesOf(folder).filter(
    (file) => WORDS.test(file) || WORDS.test(readFileSync(path.join(folder, file), 'utf8')),
  );

test.describe('recording pages', () => {
  test('is in no build for users', () => {
    expect(filesOf(BUILD).length).toBeGreaterThan(10);
    expect(saying(BUILD)).toEqual([]);
  });

  test('in a development build: the open page as two files, without a word of it', async () => {
    test.slow();
    const wxt = path.join(ROOT, 'node_modules/.bin/wxt');
    const args = ['build', '--mode', 'development'];
    const built = spawnSync(wxt, args, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
    expect(built.status, built.stderr).toBe(0);
    expect(saying(DEVELOPMENT)).toContain('recorder.js');

    const extension = await launchExtension({ headless: !process.env.HEADED, build: DEVELOPMENT });
    try {
      await serveDemo(extension.context);
      const page = await extension.context.newPage();
      await page.goto(`${RECORD_URL}${ACCOUNTS.riftCrest.hash}`);
      const panel = await extension.openPanel(() => extension.clickToolbar(page));
      await panel.getByRole('button', { name: 'More', exact: true }).click({ timeout: 20_000 });
      const saved: { name: string; text: string }[] = [];
      await panel.evaluate(() => {
        // The side panel's downloads do not reach the test: the files are taken where they are made.
        const make = URL.createObjectURL.bind(URL);
        const names: string[] = [];
        URL.createObjectURL = (blob) => {
          void (blob as Blob).text().then((text) => {
            names.push(text);
            document.documentElement.dataset.saved = JSON.stringify(names);
          });
          return make(blob);
        };
      });
      await panel.getByRole('menuitem', { name: 'Record this page' }).click();
      const html = panel.locator('html');
      await expect
        .poll(async () => (JSON.parse((await html.getAttribute('data-saved')) ?? '[]') as string[]).length)
        .toBe(2);
      for (const text of JSON.parse((await html.getAttribute('data-saved')) ?? '[]') as string[]) {
        saved.push({ name: text.startsWith('<!doctype') ? 'html' : 'json', text });
      }
      const reading = saved.find((one) => one.name === 'json')?.text ?? '';
      expect(JSON.parse(reading)).toMatchObject({
        url: expect.stringContaining('recorded.invalid'),
        recorded: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        reading: { adapter: 'generic', kind: 'record' },
      });
      const all = saved.map((one) => one.text).join('\n');
      expect(all).not.toMatch(/rift|crest|geothermal|otieno|ledgerline|10482/i);
      expect(all).not.toMatch(/<script/i);
    } finally {
      await extension.close();
    }
  });
});
