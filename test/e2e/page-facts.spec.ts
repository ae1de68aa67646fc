import type { Page } from '@playwright/test';
import { ACCOUNTS } from '../demo/pages';
import { countRows, expect, expectClient, test } from './fixtures';

type Stored = { names: string[]; provenance?: Record<string, unknown> } & Record<string, unknown>;

/** The client as the extension's own database holds it. */
function storedClient(panel: Page, name: string): Promise<Stored | undefined> {
  return panel.evaluate(
    (wanted) =>
      new Promise<Stored | undefined>((resolve, reject) => {
        const open = indexedDB.open('twofold');
        open.addEventListener('error', () => reject(open.error));
        open.addEventListener('success', () => {
          const request = open.result.transaction('clients').objectStore('clients').getAll();
          request.addEventListener('success', () => {
            open.result.close();
            resolve((request.result as Stored[]).find(({ names }) => names.includes(wanted)));
          });
        });
      }),
    name,
  );
}

test.describe('facts of the open record', () => {
  test('a field the book lacks is taken over with the page as its source; a differing one is settled by one click', async ({
    openRecord,
    panelBeside,
  }) => {
    const { hash, client } = ACCOUNTS.riftCrest;
    const record = await openRecord(hash);
    await record.locator('dl').evaluate((list) => {
      for (const [name, text] of [
        ['dt', 'Loan class'],
        ['dd', 'Special mention'],
      ] as const)
        list.append(Object.assign(document.createElement(name), { textContent: text }));
    });
    const panel = await panelBeside(record);
    await expectClient(panel, client);
    const chips = panel.getByTestId('facts').locator('.chip');
    const loanClass = chips.filter({ hasText: 'loan class' });
    const rating = chips.filter({ hasText: 'rating' });
    await expect(panel.getByTestId('facts')).toContainText('On this page');
    // The country is in the book already; the industry is no deal's.
    await expect(chips).toHaveCount(2);
    await expect(rating).toContainText(/rating B\s*you have B\+ \(.+\)/);
    const before = await countRows(panel, 'facts');

    await loanClass.locator('.chip-body').hover();
    await expect(panel.locator('.excerpt mark').first()).toHaveText('Loan class: Special mention');
    expect(await countRows(panel, 'facts')).toEqual(before);
    expect(await storedClient(panel, client)).not.toHaveProperty('loanClass');

    await loanClass.getByRole('button', { name: /^Accept/ }).click();
    await expect(loanClass).toHaveCount(0);
    expect(await storedClient(panel, client)).toMatchObject({
      loanClass: 'specialMention',
      provenance: {
        loanClass: {
          kind: 'page',
          label: 'Rift Crest Geothermal | Accounts | Ledgerline CRM (generic)',
          url: record.url(),
          quote: 'Loan class: Special mention',
        },
      },
    });

    await rating.getByRole('button', { name: /^Accept/ }).click();
    await expect(chips).toHaveCount(0);
    expect((await countRows(panel, 'facts')).live).toBe(before.live + 2);
    const ratings = (await storedClient(panel, client))?.ratings as { grade: string }[];
    expect(ratings.at(-1)?.grade).toBe('B');

    // The answers hold when the panel is opened anew.
    await panel.reload();
    await expectClient(panel, client);
    await expect(panel.getByTestId('facts')).toHaveCount(0);
  });
});
