import { MAILS } from '../demo/pages';
import { countRows, expect, expectClient, test } from './fixtures';

test.describe('logging the open mail', () => {
  test('one click stores it, the button says so, a second click adds nothing, undo removes it', async ({
    openMail,
    panelBeside,
  }) => {
    const mail = await openMail(MAILS.vestfold.hash);
    const panel = await panelBeside(mail);
    await expectClient(panel, MAILS.vestfold.client);
    const before = await countRows(panel, 'interactions');

    const log = panel.getByTestId('log');
    await expect(log).toHaveText(/Log mail/);
    await log.dblclick();
    await expect(log).toHaveText(/Logged/);
    await expect(log).toBeDisabled();
    expect((await countRows(panel, 'interactions')).live).toBe(before.live + 1);
    await expect(panel.locator('#timeline-title + * + ul, #timeline-title ~ ul').first()).toContainText(
      'Vestfold battery park',
    );

    await panel.keyboard.press('l');
    expect((await countRows(panel, 'interactions')).live).toBe(before.live + 1);

    await panel.getByTestId('undo').click();
    await expect(log).toHaveText(/Log mail/);
    expect((await countRows(panel, 'interactions')).live).toBe(before.live);

    await panel.keyboard.press('l');
    await expect(log).toHaveText(/Logged/);
    const after = await countRows(panel, 'interactions');
    expect(after.live).toBe(before.live + 1);
    expect(after.all).toBe(before.all + 1);
  });

  test('a second window shows it as logged and adds nothing', async ({
    extension,
    context,
    openMail,
    panelBeside,
  }) => {
    const mail = await openMail(MAILS.dafeng.hash);
    const panel = await panelBeside(mail);
    await expectClient(panel, 'Haisheng Renewable Energy');
    const before = await countRows(panel, 'interactions');

    const opened = context.waitForEvent('page', (page) => page.url() === 'about:blank');
    const [worker] = context.serviceWorkers();
    await worker?.evaluate(() => {
      const api = (
        globalThis as unknown as { chrome: { windows: { create: (o: object) => Promise<unknown> } } }
      ).chrome;
      return api.windows.create({ url: 'about:blank' });
    });
    const second = await opened;
    // The same mail, seen from another folder.
    await second.goto(mail.url().replace('#inbox', '#starred'));
    const other = await extension.openPanel(() => extension.clickToolbar(second));
    await expectClient(other, 'Haisheng Renewable Energy');

    await Promise.all([panel.getByTestId('log').click(), other.getByTestId('log').click()]);
    await expect(panel.getByTestId('log')).toHaveText(/Logged/);
    await expect(other.getByTestId('log')).toHaveText(/Logged/);
    expect((await countRows(panel, 'interactions')).all).toBe(before.all + 1);

    await other.getByTestId('undo').click();
    await expect(panel.getByTestId('log')).toHaveText(/Log mail/);
    expect((await countRows(panel, 'interactions')).live).toBe(before.live);
  });

  test('log and follow up in one click', async ({ openMail, panelBeside }) => {
    const panel = await panelBeside(await openMail(MAILS.vestfold.hash));
    await expectClient(panel, MAILS.vestfold.client);
    const steps = await countRows(panel, 'actions');
    await panel
      .getByRole('button', { name: /Log and follow up/ })
      .first()
      .click();
    await expect(panel.getByTestId('log')).toHaveText(/Logged/);
    expect((await countRows(panel, 'actions')).live).toBe(steps.live + 1);
    await panel.getByTestId('undo').click();
    await expect(panel.getByTestId('log')).toHaveText(/Log mail/);
    expect((await countRows(panel, 'actions')).live).toBe(steps.live);
  });
});
