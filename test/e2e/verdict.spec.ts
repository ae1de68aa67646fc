import { MAILS } from '../demo/pages';
import { countRows, expect, expectClient, test } from './fixtures';

test.describe('the verdict', () => {
  test('shows its reasons with source one click away', async ({ openMail, panelBeside }) => {
    const panel = await panelBeside(await openMail(MAILS.dafeng.hash));
    await expectClient(panel, 'Haisheng Renewable Energy');
    await expect(panel.locator('.badge')).toHaveAttribute('data-tier', 'key');
    await panel.locator('[aria-controls="reasons-risk"]').click();
    const reasons = panel.locator('#reasons-risk');
    await expect(reasons).toContainText('1.07 is below the lock-up of 1.10');
    await expect(reasons).toContainText('6月测试结果为1.07倍');
    await expect(reasons).toContainText('What would change it');
    await expect(panel.locator('body')).not.toContainText(/undefined|NaN|\[object|risk\.|because\./);
  });

  test('can be corrected, keeps the computed one beside it, and goes back', async ({
    openMail,
    panelBeside,
  }) => {
    const panel = await panelBeside(await openMail(MAILS.dafeng.hash));
    await expectClient(panel, 'Haisheng Renewable Energy');
    const risk = panel.locator('[aria-controls="reasons-risk"]');
    await risk.click();
    await panel.getByRole('button', { name: 'Change this verdict…' }).click();
    await panel.getByLabel('Why').fill('Sponsor guarantee signed yesterday');
    await panel.getByRole('button', { name: 'Save correction' }).click();
    await expect(risk).toContainText('Low');
    await expect(risk).toContainText('corrected');
    await expect(panel.locator('#reasons-risk')).toContainText('Computed: High');
    await panel.getByRole('button', { name: 'Change this verdict…' }).click();
    await panel.getByRole('button', { name: 'Back to computed' }).click();
    await expect(risk).toContainText('High');
  });

  test('a missing fact is asked for and answered in place', async ({ openMail, panelBeside }) => {
    const panel = await panelBeside(await openMail(MAILS.vestfold.hash));
    await expectClient(panel, MAILS.vestfold.client);
    const ask = panel.locator('.ask');
    const before = await ask.allTextContents();
    await ask.getByRole('button', { name: 'Answer' }).click();
    const form = panel.locator('.form');
    await form.getByRole('combobox').selectOption('normal');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form).toBeHidden();
    await expect.poll(() => ask.allTextContents()).not.toEqual(before);
  });

  test('a step is accepted, and a dismissed one gives its reason and goes', async ({
    openMail,
    panelBeside,
  }) => {
    const panel = await panelBeside(await openMail(MAILS.vestfold.hash));
    await expectClient(panel, MAILS.vestfold.client);
    const first = panel.locator('.act').first();
    const rule = await first.getAttribute('data-rule');
    await first.getByRole('button', { name: 'Accept' }).click();
    await expect(panel.locator(`[data-rule="${rule}"]`)).toContainText('Accepted');
    expect((await countRows(panel, 'actions')).live).toBeGreaterThan(0);

    await panel.locator(`[data-rule="${rule}"]`).getByRole('button', { name: 'Not now…' }).click();
    await panel.getByRole('menuitem', { name: /^Does not apply/ }).click();
    await expect(panel.locator(`[data-rule="${rule}"]`)).toHaveCount(0);
  });
});
