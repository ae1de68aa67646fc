import type { Page } from '@playwright/test';
import { ACCOUNTS, MAILS } from '../demo/pages';
import { expect, expectClient, test } from './fixtures';

/** Takes what is put on the clipboard, which the test's browser does not hand out. */
async function copied(panel: Page): Promise<string> {
  await panel.evaluate(() => {
    const { clipboard } = navigator;
    clipboard.writeText = async (text) => {
      document.documentElement.dataset.clip = text;
    };
  });
  await panel.getByRole('button', { name: 'Copy diagnosis' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  return (await panel.locator('html').getAttribute('data-clip')) ?? '';
}

/** Every word of more than three letters that the page shows, and of its address. */
async function wordsOf(page: Page): Promise<string[]> {
  const shown = await page.locator('body').innerText();
  const { pathname, search, hash } = new URL(page.url());
  return [
    ...new Set(`${shown} ${pathname} ${search} ${hash}`.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []),
  ];
}

/** Words of the report's own form, and names that pages use for their parts. */
const OWN =
  /^(twofold|browser|adapter|evidence|captured|site|hosthash|kind|email|record|account|found|filled|missed|failed|people|from|contact|owner|other|fields|read|named|structure|sender|recipients|subject|body|type|name|main|mail|google|gmail|chrome|head|data|value|field|text|list|item|title|view|card|message|label|generic|time|date|panel|page|details|section|address|button|grid|table|content|person|deal|deals|company|organisation|ownaddress|threadid|messageid|sentat|href|class|style|role|hidden|input)$/;

test.describe('how the page was read', () => {
  test('one line says it, more on request, in both languages', async ({ openMail, panelBeside }) => {
    const panel = await panelBeside(await openMail(MAILS.vestfold.hash));
    await expectClient(panel, MAILS.vestfold.client);
    const line = panel.locator('footer button');
    await expect(line).toHaveText(/Gmail · (all \d|\d of \d) read/);
    await expect(line).toHaveAttribute('aria-expanded', 'false');
    await line.focus();
    await panel.keyboard.press('Enter');
    const details = panel.locator('#health');
    await expect(details).toContainText('captured pages of this site');
    await expect(details).toContainText('sender’s address');
    await expect(details).toContainText(/\d ms/);
    await panel.evaluate(() =>
      localStorage.setItem('twofold.preferences', '{"language":"zh","theme":"dark"}'),
    );
    await panel.reload();
    await expectClient(panel, '北曜基础设施');
    await panel.locator('footer button').click();
    await expect(details).toContainText('该网站的真实页面存档');
    await expect(details).toContainText('发件人邮箱');
  });

  test('the diagnosis of a mail holds no word of it', async ({ openMail, panelBeside }) => {
    const mail = await openMail(MAILS.vestfold.hash);
    const panel = await panelBeside(mail);
    await expectClient(panel, MAILS.vestfold.client);
    await panel.locator('footer button').click();
    const report = await copied(panel);
    expect(JSON.parse(report)).toMatchObject({ adapter: 'gmail', site: 'mail.google.com', kind: 'email' });
    expect((JSON.parse(report) as { structure: string[] }).structure.length).toBeGreaterThan(2);
    const words = await wordsOf(mail);
    expect(words.length).toBeGreaterThan(50);
    const said = new Set(report.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
    expect(words.filter((word) => said.has(word) && !OWN.test(word))).toEqual([]);
    expect(report).not.toMatch(/@|:\/\/|FMfcg/);
  });

  test('the diagnosis of a record holds no word of it, nor its host', async ({ openRecord, panelBeside }) => {
    const record = await openRecord(ACCOUNTS.riftCrest.hash);
    const panel = await panelBeside(record);
    await expectClient(panel, ACCOUNTS.riftCrest.client);
    await expect(panel.locator('footer button')).toContainText('any page');
    await panel.locator('footer button').click();
    await expect(panel.locator('#health')).toContainText('made for no site in particular');
    const report = await copied(panel);
    expect(JSON.parse(report)).toMatchObject({ adapter: 'generic', kind: 'record' });
    expect((JSON.parse(report) as { hostHash: string }).hostHash).toMatch(/^[0-9a-f]{6}$/);
    const said = new Set(report.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
    expect((await wordsOf(record)).filter((word) => said.has(word) && !OWN.test(word))).toEqual([]);
    expect(report).not.toMatch(/@|:\/\/|ledgerline|10482/);
  });

  test('a mail whose sender the site’s reader has lost is completed by structure, and the line says so', async ({
    openMail,
    panelBeside,
  }) => {
    const mail = await openMail(MAILS.vestfold.hash);
    // As after a change of the site: the hooks of sender and recipients are gone, the words are still there.
    await mail.evaluate(() => {
      const body = document.querySelector('.a3s');
      const head = body?.closest('.adn');
      for (const one of head?.querySelectorAll('.gE, .gD, .hb, [email]') ?? [])
        if (!one.contains(body)) one.remove();
      const table = document.createElement('table');
      table.innerHTML =
        '<tr><th>From</th><td>Ingrid Solheim &lt;ingrid.solheim@elsewhere.example&gt;</td></tr><tr><th>To</th><td>wanqing.lin@meridianbay.example</td></tr>';
      head?.prepend(table);
    });
    const panel = await panelBeside(mail);
    await expect(panel.locator('footer button')).toContainText('Gmail, completed by structure');
    await panel.locator('footer button').click();
    await expect(panel.locator('#health')).toContainText('Found by structure instead');
    await expect(panel.locator('.panel')).toContainText('ingrid.solheim@elsewhere.example');
  });
});
