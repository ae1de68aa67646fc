import { ACCOUNTS, MAILS } from '../demo/pages';
import { countRows, expect, expectClient, test } from './fixtures';

test.describe('somebody new', () => {
  test('is added with one click, with what the page says', async ({ openMail, panelBeside }) => {
    const panel = await panelBeside(await openMail(MAILS.corrib.hash), 'empty');
    await expect(panel.getByRole('heading', { name: 'Not in your book' })).toBeVisible();
    await expect(panel.locator('.fields')).toContainText('Aoife Brennan');
    await expect(panel.locator('.fields')).toContainText('corrib-tidal.example');
    // Firm, title and number stand in the mail's signature only.
    await expect(panel.locator('.fields')).toContainText('Corrib Tidal Energy Ltd');
    await expect(panel.locator('.fields')).toContainText('Chief Financial Officer');
    await expect(panel.locator('.fields')).toContainText('+353 91 555 012');
    await panel.getByTestId('add-client').click();
    await expect(panel.getByTestId('log')).toBeVisible();
    await expect(panel.locator('.who')).toContainText('Aoife Brennan');
    expect((await countRows(panel, 'contacts')).live).toBe(1);
    // Nothing is known yet, and the panel says so rather than guess.
    await expect(panel.locator('.badge')).toHaveAttribute('data-tier', 'insufficient');
    await expect(panel.locator('.ask')).toBeVisible();
  });

  test('is remembered as no client, until that is taken back', async ({ openMail, panelBeside }) => {
    const mail = await openMail(MAILS.corrib.hash);
    const panel = await panelBeside(mail);
    await panel.getByTestId('not-client').click();
    await expect(panel.getByRole('heading', { name: 'Not a client' })).toBeVisible();
    await mail.locator('tr.zA').nth(0).click();
    await expectClient(panel, MAILS.vestfold.client);
    await mail.locator('tr.zA').nth(2).click();
    await expect(panel.getByRole('heading', { name: 'Not a client' })).toBeVisible();
    await panel.getByRole('button', { name: 'It is a client after all' }).click();
    await expect(panel.getByRole('heading', { name: 'Not in your book' })).toBeVisible();
  });

  test('a record becomes a client and is known again by its number', async ({ openRecord, panelBeside }) => {
    const page = await openRecord(ACCOUNTS.halcyon.hash);
    const panel = await panelBeside(page);
    await expect(panel.getByRole('heading', { name: 'Not in your book' })).toBeVisible();
    await panel.getByTestId('add-client').click();
    await expectClient(panel, 'Halcyon Water Partners');
    await page.getByRole('link', { name: 'Rift Crest Geothermal' }).click();
    await expectClient(panel, 'Rift Crest Geothermal');
    await page.getByRole('link', { name: 'Halcyon Water Partners' }).click();
    await expectClient(panel, 'Halcyon Water Partners');
    await expect(panel.locator('.who .dotted')).toContainText('your choice');
  });
});
