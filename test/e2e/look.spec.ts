import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sampleBook } from '../../lib/sample/sample-book';
import { dress, LANGUAGES, THEMES, VIEWS, WIDTHS } from '../tools/shared/views';
import { expect, test } from './fixtures';

/** Words that stand in Latin letters in a Chinese panel too: names, codes, units, keys. */
const LATIN_IN_CHINESE =
  /^(twofold|alt\+shift\+[ks]|gmail|ledgerline|dscr|dsra|llcr|plcr|oecd|esg|cod|cp|cfo|cny|usd|eur|spv|epc|e&s|dfi|dfis|ep|q[1-4]|pri|fx|irs|miga|bb|bbb|aa|aaa|[a-d]{1,3}[+-]?|bn|mn|m|k|l|n|u|mw|mwh|gw|kpi|ppa|nda|sofr|lpr|euribor|ceo|coo|md|vp|im|ic|qbr|o&m|wechat|csv|pdf|esc|v?\d[\d.]*)$/i;

/** What of the panel's own words is left in English; names and quotes of people and pages are not its words. */
async function englishLeft(panel: Page): Promise<string[]> {
  const words = await panel.evaluate(() => {
    const own = document.querySelector('.panel')?.cloneNode(true) as HTMLElement;
    for (const other of own.querySelectorAll('.who, .rows, .quote, .facts, kbd, .page-values, [lang], .data'))
      other.remove();
    return own.innerText.match(/[A-Za-z][A-Za-z&+-]*/g) ?? [];
  });
  return words;
}

/** Names of deals and people stand as they were entered. */
const book = sampleBook('2026-11-24T09:00:00Z');
const ENTERED = JSON.stringify([book.deals, book.contacts, book.clients]).toLowerCase();

test.describe('how it looks', () => {
  test.slow();
  for (const view of VIEWS) {
    test(`${view.id}: accessible, nothing overflows, nothing unsaid, in each dress`, async ({
      extension,
      context,
      panelBeside,
    }) => {
      const page = await context.newPage();
      await page.goto(view.url);
      const panel = await panelBeside(page);
      for (const theme of THEMES) {
        for (const language of LANGUAGES) {
          for (const width of WIDTHS) {
            const dressed = `${theme} ${language} ${width}`;
            await panel.setViewportSize({ width, height: 900 });
            await dress(panel, language, theme);
            await panel.locator(`.panel:not([inert]) ${view.ready}`).waitFor();
            await view.act?.(panel);
            const { text, wide } = await panel.evaluate(() => ({
              text: document.body.innerText,
              wide: [...document.querySelectorAll('body *')]
                .filter((one) => {
                  const box = one.getBoundingClientRect();
                  const scroller = one.closest('.scroll');
                  return (
                    box.width > 0 &&
                    !scroller &&
                    (box.right > innerWidth + 1 || box.left < -1) &&
                    !one.closest('.visually-hidden')
                  );
                })
                .map((one) => one.outerHTML.slice(0, 120)),
            }));
            expect(text, dressed).not.toMatch(/undefined|NaN|\[object|\bnull\b|Infinity/);
            // A code without words shows as itself: with a dot or a colon inside.
            expect(text, dressed).not.toMatch(
              /\b(value|risk|relationship|stage|tier|because|missing|question)\.[a-z]/,
            );
            expect(wide, dressed).toEqual([]);
            if (language === 'zh') {
              const left = (await englishLeft(panel)).filter((word) => !LATIN_IN_CHINESE.test(word));
              const names = ENTERED + (await page.evaluate(() => document.body.innerText.toLowerCase()));
              expect(
                left.filter((word) => !names.includes(word.toLowerCase())),
                dressed,
              ).toEqual([]);
            }
            if (width === WIDTHS[0]) {
              // An open menu lies above the page's landmarks, not within one.
              const builder = new AxeBuilder({ page: panel }).disableRules(
                view.id === 'menu' ? ['region'] : [],
              );
              const { violations } = await builder.analyze();
              expect(
                violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target).join(', ')}`),
                dressed,
              ).toEqual([]);
            }
          }
        }
      }
      expect(extension.id).toBeTruthy();
    });
  }
});
