import { MAILS } from '../demo/pages';
import { countRows, expect, expectClient, test } from './fixtures';

test.describe('facts of the open mail', () => {
  test('two are taken over and one is turned down; verdict and reasons follow, with the mail as their source', async ({
    openMail,
    panelBeside,
  }) => {
    const panel = await panelBeside(await openMail(MAILS.skagerrak.hash));
    await expectClient(panel, MAILS.skagerrak.client);
    const risk = panel.locator('[aria-controls="reasons-risk"]');
    await expect(risk).toContainText('Low');
    const chips = panel.getByTestId('facts').locator('.chip');
    const dscr = chips.filter({ hasText: 'DSCR' });
    await expect(dscr).toContainText('1.07x');
    // What is denied is not offered.
    await expect(panel.getByTestId('facts')).not.toContainText('payment default');
    const before = await countRows(panel, 'facts');

    // The quote is shown in its sentence before anything is stored.
    await dscr.locator('.chip-body').hover();
    await expect(panel.locator('.excerpt mark').first()).toContainText('1.07x');
    expect(await countRows(panel, 'facts')).toEqual(before);

    await dscr.getByRole('button', { name: /^Accept/ }).click();
    await expect(risk).toContainText('High');
    await risk.click();
    const reasons = panel.locator('#reasons-risk');
    await expect(reasons).toContainText('1.07 is below the lock-up of 1.10');
    await expect(reasons).toContainText('Marcus Hale');
    await expect(reasons).toContainText('DSCR of 1.07x');

    await chips
      .filter({ hasText: 'FX hedge' })
      .getByRole('button', { name: /^Accept/ })
      .click();
    await expect(chips.filter({ hasText: 'FX hedge' })).toHaveCount(0);

    const count = await chips.count();
    await chips.first().locator('.chip-body').click();
    await panel.getByRole('button', { name: 'Not this' }).click();
    await expect(chips).toHaveCount(count - 1);
    expect((await countRows(panel, 'facts')).live).toBe(before.live + 3);

    // The answers hold when the panel is opened anew.
    await panel.reload();
    await expectClient(panel, MAILS.skagerrak.client);
    await expect(risk).toContainText('High');
    await expect(chips).toHaveCount(count - 1);
  });

  test('a value is put right before it is taken over', async ({ openMail, panelBeside }) => {
    const panel = await panelBeside(await openMail(MAILS.skagerrak.hash));
    await expectClient(panel, MAILS.skagerrak.client);
    const dscr = panel.getByTestId('facts').locator('.chip').filter({ hasText: 'DSCR' });
    await dscr.locator('.chip-body').click();
    const form = panel.locator('.facts .form');
    await form.getByLabel('Value').fill('nonsense');
    await form.getByRole('button', { name: 'Take over' }).click();
    await expect(form.getByRole('alert')).toBeVisible();
    await form.getByLabel('Value').fill('1.27');
    await form.getByRole('button', { name: 'Take over' }).click();
    await expect(dscr).toHaveCount(0);
    await panel.locator('[aria-controls="reasons-risk"]').click();
    await expect(panel.locator('#reasons-risk')).toContainText('1.27 is thin but above the lock-up of 1.10');
  });

  test('what is selected on the page is offered, and can be kept as a note', async ({
    openMail,
    panelBeside,
  }) => {
    const mail = await openMail(MAILS.skagerrak.hash);
    const panel = await panelBeside(mail);
    await expectClient(panel, MAILS.skagerrak.client);
    await mail.evaluate(() => {
      const paragraph = document.querySelectorAll('.a3s p')[2];
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    const card = panel.getByTestId('selection');
    await expect(card).toContainText('commercial operation is now expected');
    await expect(card.locator('.chip').first()).toBeVisible();
    const notes = await countRows(panel, 'notes');
    await card.getByRole('button', { name: 'Keep as a note' }).click();
    await expect(card.getByRole('button', { name: 'Kept as a note' })).toBeVisible();
    expect((await countRows(panel, 'notes')).live).toBe(notes.live + 1);
  });
});
