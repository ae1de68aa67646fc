import type { FrameLocator, Page } from '@playwright/test';
import { whyNoRoundcube } from '../roundcube/packages';
import { bringUpRoundcube, type Roundcube } from '../roundcube/roundcube';
import { launchExtension } from '../tools/shared/extension';
import { expect, expectClient, test as base } from './fixtures';

/** The application itself, not a page of ours: nothing is routed. */
const test = base.extend({
  extension: async ({}, use) => {
    const extension = await launchExtension({ headless: !process.env.HEADED });
    await use(extension);
    await extension.close();
  },
});

let roundcube: Roundcube | undefined;

test.describe('in Roundcube', () => {
  test.describe.configure({ mode: 'default' });

  test.beforeAll(async () => {
    const missing = whyNoRoundcube();
    if (missing) console.warn(`Roundcube is not tested: ${missing}`);
    test.skip(Boolean(missing), missing ?? '');
    roundcube = await bringUpRoundcube();
  });
  test.afterAll(() => roundcube?.stop());

  /** Signs in and stands at the inbox, without a mail open. */
  async function signIn(page: Page): Promise<void> {
    const { url, user, password } = roundcube!;
    await page.goto(url);
    await page.locator('#rcmloginuser').fill(user);
    await page.locator('#rcmloginpwd').fill(password);
    await page.locator('#rcmloginsubmit').click();
    await page.locator('#messagelist tr.message').first().waitFor();
  }

  const row = (page: Page, subject: string) =>
    page.locator('#messagelist tr.message', { has: page.getByText(subject, { exact: true }) });

  const preview = (page: Page): FrameLocator => page.frameLocator('#messagecontframe');

  async function open(page: Page, subject: string): Promise<void> {
    await row(page, subject).click();
    await expect(preview(page).locator('h2.subject')).toContainText(subject);
  }

  /** The panel shows whose mail is open, and which. Returns how long that took. */
  async function expectMail(panel: Page, client: string, person: string, subject: string): Promise<number> {
    const from = Date.now();
    await expect(
      panel.locator('.panel:not([inert]) section[aria-labelledby="page-title"] > .clamp'),
    ).toHaveText(subject, { timeout: 10_000 });
    const ms = Date.now() - from;
    await expectClient(panel, client);
    await expect(panel.locator('.panel:not([inert]) .person')).toContainText(person);
    return ms;
  }

  /** The panel offers to add the sender, who is in nobody's book. */
  async function expectStranger(panel: Page, name: string, email: string): Promise<void> {
    await expect(panel.getByRole('heading', { name: 'Not in your book' })).toBeVisible();
    await expect(panel.locator('.state dl')).toContainText(name);
    await expect(panel.locator('.state dl')).toContainText(email);
  }

  const HAISHENG = 'Haisheng Renewable Energy';
  const NORDLYS = 'Nordlys Infrastructure Partners';
  const DRAWDOWN = '三号风场首次提款的时间安排';
  const YIELD = 'Energy yield of the last quarter';
  const ROUNDS = 'Re: Re: Dogger feeder: open points before credit approval';
  const HEDGE = 'Vestfold extension: hedging ratio and the second turbine order';

  test('the panel follows the preview pane from mail to mail', async ({ extension, panelBeside }) => {
    const page = await extension.context.newPage();
    await signIn(page);
    const panel = await panelBeside(page);
    await expect(panel.getByRole('heading', { name: 'No client on this page' })).toBeVisible();

    const took: number[] = [];
    const follows = async (client: string, person: string, subject: string) => {
      await open(page, subject);
      took.push(await expectMail(panel, client, person, subject));
    };
    await follows(HAISHENG, '陈志远', DRAWDOWN);
    // Another mail of the same thread, by a colleague.
    await follows(HAISHENG, '苏敏', `回复：${DRAWDOWN}`);
    await open(page, '離岸風場聯貸案的時程與費用');
    await expectStranger(panel, '林佩珊', 'peishan.lin@formosa-gate.example');
    await follows(NORDLYS, 'Ingrid Solberg', HEDGE);
    await follows(NORDLYS, 'Marcus Hale', `Re: ${HEDGE}`);
    // The name is as the book has it.
    await follows('Ninh Thuan Wind JSC', 'Tran Minh Duc', YIELD);
    await follows('Greenharbour Capital', 'Oliver Grant', ROUNDS);
    // Faster than the pages come: the last one counts.
    await row(page, DRAWDOWN).click();
    await row(page, YIELD).click();
    await follows(NORDLYS, 'Ingrid Solberg', HEDGE);
    await page.waitForTimeout(500);
    await expectMail(panel, NORDLYS, 'Ingrid Solberg', HEDGE);
    console.warn(`The panel followed after ${took.join(', ')} ms.`);
    expect(Math.min(...took)).toBeLessThan(1000);
  });

  test('what a mail says of itself is not believed', async ({ extension, panelBeside }) => {
    const page = await extension.context.newPage();
    await signIn(page);
    const panel = await panelBeside(page);
    await open(page, 'New account for the drawdown');
    await expectStranger(panel, 'Dagny Vetle', 'dagny.vetle@quietledger.example');
    await expect(panel.locator('.state')).not.toContainText('Solberg');
  });

  test('the panel follows to the mail alone and to its answer', async ({ extension, panelBeside }) => {
    const page = await extension.context.newPage();
    await signIn(page);
    const panel = await panelBeside(page);
    await row(page, `Re: ${HEDGE}`).dblclick();
    await page.waitForURL(/_action=show/);
    await expectMail(panel, NORDLYS, 'Marcus Hale', `Re: ${HEDGE}`);

    await page.locator('#toolbar-menu a.reply').first().click();
    await page.waitForURL(/_action=compose/);
    await page.locator('#composebody').waitFor();
    await page.waitForTimeout(1000);
    // Nobody, or whom it is written to: never its writer, nor whom the quoted mail names.
    const nobody = panel.getByRole('heading', { name: 'No client on this page' });
    const recipient = panel.locator('.panel:not([inert]) .who h1', { hasText: NORDLYS });
    await expect(nobody.or(recipient)).toBeVisible();
    await page.goBack();
    await expectMail(panel, NORDLYS, 'Marcus Hale', `Re: ${HEDGE}`);
  });
});
