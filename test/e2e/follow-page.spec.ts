import { ACCOUNTS, MAILS } from '../demo/pages';
import { expect, expectClient, test } from './fixtures';

test.describe('the panel follows the page', () => {
  test('to another mail without reload, and to an unknown sender', async ({ openMail, panelBeside }) => {
    const mail = await openMail(MAILS.vestfold.hash);
    const panel = await panelBeside(mail);
    await expectClient(panel, MAILS.vestfold.client);

    await mail.locator('tr.zA').nth(1).click();
    await expectClient(panel, 'Haisheng Renewable Energy');
    await expect(panel.locator('.who')).toContainText('陈志远');

    await mail.locator('tr.zA').nth(2).click();
    await expect(panel.getByRole('heading', { name: 'Not in your book' })).toBeVisible();

    await mail.locator('tr.zA').nth(0).click();
    await expectClient(panel, MAILS.vestfold.client);
  });

  test('to another tab and back', async ({ extension, openMail, openRecord, panelBeside }) => {
    const record = await openRecord(ACCOUNTS.riftCrest.hash);
    const panel = await panelBeside(record);
    await expectClient(panel, ACCOUNTS.riftCrest.client);

    const mail = await openMail(MAILS.vestfold.hash);
    // This tab has not been allowed: the panel says so instead of showing the last client.
    await expect(panel.getByRole('heading', { name: 'Twofold has not read this page' })).toBeVisible();
    await extension.clickToolbar(mail);
    await expectClient(panel, MAILS.vestfold.client);

    await record.bringToFront();
    await expectClient(panel, ACCOUNTS.riftCrest.client);
  });

  test('to another record of the same application', async ({ openRecord, panelBeside }) => {
    const page = await openRecord(ACCOUNTS.riftCrest.hash);
    const panel = await panelBeside(page);
    await expectClient(panel, ACCOUNTS.riftCrest.client);
    await page.getByRole('link', { name: '东岚港口集团' }).click();
    await expectClient(panel, 'Donglan Port Group');
    await page.getByRole('tab', { name: 'Deals' }).click();
    await expectClient(panel, 'Donglan Port Group');
  });
});
