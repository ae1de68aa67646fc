import type { Page } from '@playwright/test';
import { MAILS } from '../demo/pages';
import { expect, expectClient, test } from './fixtures';

/** Puts the last visit an hour back, as if the panel had been closed since. */
async function leaveForAnHour(panel: Page): Promise<void> {
  await panel.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('twofold');
        open.addEventListener('error', () => reject(open.error));
        open.addEventListener('success', () => {
          const visits = open.result.transaction('visits', 'readwrite').objectStore('visits');
          const all = visits.getAll();
          all.addEventListener('success', () => {
            for (const row of all.result as { at: string }[]) {
              visits.put({ ...row, at: new Date(Date.parse(row.at) - 3_600_000).toISOString() });
            }
          });
          visits.transaction.addEventListener('complete', () => {
            open.result.close();
            resolve();
          });
        });
      }),
  );
}

test('what changed since the last visit is said with its reason', async ({ openMail, panelBeside }) => {
  const panel = await panelBeside(await openMail(MAILS.vestfold.hash));
  await expectClient(panel, MAILS.vestfold.client);
  await expect(panel.getByTestId('changes')).toHaveCount(0);
  await leaveForAnHour(panel);
  await panel.reload();
  await expectClient(panel, MAILS.vestfold.client);
  await expect(panel.getByTestId('changes')).toHaveCount(0);

  // The exposure is put into a weaker class: risk turns.
  await panel.locator('.ask').getByRole('button', { name: 'Answer' }).click();
  await panel.locator('.form').getByRole('combobox').selectOption('specialMention');
  await panel.locator('.form').getByRole('button', { name: 'Save' }).click();
  await expect(panel.locator('[aria-controls="reasons-risk"]')).toContainText('High');
  const changes = panel.getByTestId('changes');
  await expect(changes).toContainText('Risk Low → High');
  await expect(changes).toContainText('Loan class special mention counts as weak');
});
