import { afterEach, describe, expect, it } from 'vitest';
import { generic } from '../../lib/adapters/generic';
import type { PageSource } from '../../lib/adapters/adapter';
import { RECORDS } from './generic-records';
import { closePages, fixture, openPage } from './open-page';

afterEach(closePages);

/** The quickest of several, each after a change of the page, so that nothing remembered helps. */
function quickest(page: PageSource, times: number): number {
  const all = Array.from({ length: times }, (_, i) => {
    page.document.documentElement.dataset.turn = String(i);
    const begun = performance.now();
    generic.read(page);
    return performance.now() - begun;
  });
  return Math.min(...all);
}

const many = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join('');
const word = (i: number) => i.toString(36).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');

const PAGES: Record<string, (count: number) => string> = {
  'rows of labels and values': (count) =>
    many(
      count,
      (i) =>
        `<div class="row"><div class="k">Field name ${word(i)}</div><div class="v"><span>Value ${i}</span></div></div>`,
    ),
  'labels and fields side by side': (count) =>
    `<div>${many(count, (i) => `<label for="f${i}">Label ${word(i)}</label><input id="f${i}" value="v${i}">`)}</div>`,
  'a deep page': (count) =>
    many(count / 50, (i) => `${'<div>'.repeat(200)}Status: open ${i}${'</div>'.repeat(200)}`),
  'a long mail': (count) =>
    `<h1>Long mail</h1><div><div>From: Ann Bell &lt;ann@bell.example&gt;</div><div>Date: 2026-11-11</div></div><div class="body">${many(count, (i) => `<p>Paragraph ${i} of <b>many</b>, with <a href="mailto:x${i}@y.example">a link</a>.</p>`)}</div>`,
  'a wide table': (count) =>
    `<table>${many(count, (i) => `<tr><td>Name ${word(i)}</td><td>${i}</td><td>open</td></tr>`)}</table>`,
};

describe('time to read', () => {
  it.each(Object.entries(PAGES))(
    '%s: four times the page takes about four times as long',
    async (name, make) => {
      const url = name === 'a long mail' ? 'https://mail.example/read/12' : 'https://crm.example/accounts/12';
      const [small, large] = [await openPage(make(1000), url), await openPage(make(4000), url)];
      // Turn and turn about, so that a busy machine slows both alike.
      const turns = Array.from({ length: 6 }, () => [quickest(small, 2), quickest(large, 2)] as const);
      const least = (i: 0 | 1) => Math.min(...turns.map((turn) => turn[i]));
      // Four times the page; a quadratic reader would take sixteen times as long.
      expect(least(1) / least(0)).toBeLessThan(10);
    },
  );

  it('ordinary records: far below a frame of a slow machine', async () => {
    for (const { file, url } of RECORDS.filter((one) => !one.frames)) {
      const page = await openPage(fixture(`records/${file}`), url);
      expect(quickest(page, 5), file).toBeLessThan(30);
    }
  });
});
