import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bundleReader, launchBrowser, readSaved } from '../tools/shared/load-page';

/** 宋磊 and 提款, as classic Chinese webmail is delivered. */
const GB18030 = Buffer.from(
  `<html><head><meta charset="gb18030"></head><body><div class="readmailinfo"><span id="subject">\xcc\xe1\xbf\xee</span>
  <span e="song.lei@qinghe-water.example" n="\xcb\xce\xc0\xda">x</span></div><div id="mailContentContainer">\xcc\xe1\xbf\xee</div></body></html>`,
  'latin1',
);

it('a saved page that is no UTF-8 is read as its head says', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'charset-'));
  const file = path.join(folder, 'page.html');
  writeFileSync(file, GB18030);
  const browser = await launchBrowser();
  try {
    const saved = { file, url: 'https://mail.qq.com/cgi-bin/readmail?mailid=ZC1' };
    const { context } = await readSaved(browser, saved, { reader: await bundleReader() });
    expect(context.people).toEqual([{ role: 'from', name: '宋磊', email: 'song.lei@qinghe-water.example' }]);
    expect(context.email).toMatchObject({ subject: '提款', body: '提款' });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}, 60_000);
