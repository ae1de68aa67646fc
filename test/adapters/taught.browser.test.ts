import { afterEach, describe, expect, it } from 'vitest';
import { labelWords } from '../../lib/adapters/taught/beside';
import { type Derived, derive } from '../../lib/adapters/taught/derive';
import { findField } from '../../lib/adapters/taught/find';
import { rootsOf } from '../../lib/adapters/taught/roots';
import { TaughtField } from '../../lib/domain/model/taught-page';
import { holder, show } from './taught-page';

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

async function teach(body: string, words: string): Promise<Derived | null> {
  const page = await show(body);
  const before = page.documentElement.outerHTML;
  const found = derive(page, holder(page, words));
  expect(page.documentElement.outerHTML).toBe(before);
  if (found) {
    const { beside, shape, locators } = found;
    const field = { id: 'f', key: 'own', label: 'x', shape, locators, ...(beside ? { beside } : {}) };
    // Everything we derive is what we accept.
    expect(TaughtField.safeParse(field).error?.issues ?? []).toEqual([]);
  }
  return found;
}

async function readOn(body: string, taught: Derived | null): Promise<string | null> {
  if (!taught) throw new Error('not taught');
  const roots = rootsOf(await show(body));
  return (
    findField({ roots, words: labelWords(roots, taught.label ? [taught.label] : []) }, taught)?.value ?? null
  );
}

const row = (label: string, value: string, k = 'q7x2') =>
  `<div class="row-${k}1a"><span class="l-${k}b2">${label}</span><span class="v-${k}c3">${value}</span></div>`;
const RECORD = row('Sector', 'Tidal energy') + row('Rating', 'BB+') + row('Exposure', 'EUR 42m');

type Case = [what: string, taught: string, words: string, next: string, read: string | null];

const CASES: Case[] = [
  [
    'the next record',
    RECORD,
    'BB+',
    row('Sector', 'Wind') + row('Rating', 'A-') + row('Exposure', 'USD 1m'),
    'A-',
  ],
  [
    'classes made anew',
    RECORD,
    'BB+',
    row('Sector', 'Wind', 'zz9') + row('Rating', 'A-', 'zz9') + row('Exposure', 'USD 1m', 'zz9'),
    'A-',
  ],
  [
    'rows in another order',
    RECORD,
    'BB+',
    row('Exposure', 'USD 1m') + row('Sector', 'Wind') + row('Rating', 'A-'),
    'A-',
  ],
  ['a row that is not there', RECORD, 'BB+', row('Sector', 'Wind') + row('Exposure', 'USD 1m'), null],
  [
    'a value that is not there',
    RECORD,
    'BB+',
    `${row('Sector', 'Wind')}<div class="row-q7x21a"><span class="l-q7x2b2">Rating</span></div>${row('Exposure', '1')}`,
    null,
  ],
  [
    'a flat list from which the value is left out: the next label is no value',
    '<b>Stage</b><i>Mandate</i><b>Sector</b><i>Wind</i>',
    'Mandate',
    '<b>Stage</b><b>Sector</b><i>Wind</i>',
    null,
  ],
  ['two of the same', RECORD, 'BB+', RECORD + row('Rating', 'CCC'), null],
  [
    'one of two that is hidden',
    RECORD,
    'BB+',
    `<div hidden>${row('Rating', 'CCC')}</div>${row('Rating', 'A-')}`,
    'A-',
  ],
  [
    'labels in another language, where an attribute names the field',
    '<div data-field="rating"><label>Rating</label><p>BB+</p></div>',
    'BB+',
    '<div data-field="sector"><label>行业</label><p>风电</p></div><div data-field="rating"><label>评级</label><p>AA-</p></div>',
    'AA-',
  ],
  [
    'the same, where the attribute is the value’s own',
    '<label>Rating</label><p data-field="rating">BB+</p>',
    'BB+',
    '<label>行业</label><p data-field="sector">风电</p><label>评级</label><p data-field="rating">AA-</p>',
    'AA-',
  ],
  [
    'labels in the value’s own element',
    '<span>Sector: Wind</span><span>Size: <span>250 people</span></span>',
    'Sector: Wind',
    '<span>Size: <span>9 people</span></span><span>Sector: Hydro</span>',
    'Hydro',
  ],
  [
    'labels right before the value',
    '<span>Sector: Wind</span><span>Size: <span>250 people</span></span>',
    '250 people',
    '<span>Size: <span>9 people</span></span><span>Sector: Hydro</span>',
    '9 people',
  ],
  [
    'a definition list with a link',
    '<dl><dt>Client</dt><dd><a href="#/c/1">Kestrel</a></dd><dt>Stage</dt><dd>Lead</dd></dl>',
    'Kestrel',
    '<dl><dt>Stage</dt><dd>Won</dd><dt>Client</dt><dd><a href="#/c/2">Merlin</a></dd></dl>',
    'Merlin',
  ],
  [
    'Chinese tables of four columns',
    '<table><tr><th>客户名称</th><td>清禾水务</td><th>评级</th><td>AA</td></tr></table>',
    'AA',
    '<table><tr><th>评级</th><td>A+</td><th>客户名称</th><td>海晟</td></tr></table>',
    'A+',
  ],
  ['the only heading', '<h1>Kestrel</h1><p>x</p>', 'Kestrel', '<p>y</p><h1>Merlin</h1>', 'Merlin'],
  ['two headings where there was one', '<h1>Kestrel</h1>', 'Kestrel', '<h1>Merlin</h1><h1>News</h1>', null],
  [
    'a day where another date style stands, and not where words do',
    row('Close', '2027-03-31'),
    '2027-03-31',
    row('Close', 'not before spring'),
    null,
  ],
];

describe('a taught value', () => {
  it.each(CASES)('%s', async (_what, taught, words, next, read) => {
    const found = await teach(taught, words);
    expect(await readOn(taught, found)).toBe(words.replace(/^Sector: /, ''));
    expect(await readOn(next, found)).toBe(read);
  });

  it('is not taken where nothing tells it from its neighbours', async () => {
    expect(
      await teach('<div><span>Kestrel</span><span>Dublin</span><span>Wind</span></div>', 'Dublin'),
    ).toBeNull();
    expect(
      await teach('<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>', '4'),
    ).toBeNull();
  });

  it('has ways of several kinds, the steadiest first, and none by a machine’s name', async () => {
    const found = await teach(
      '<section id="deal-17"><div class="css-1x9 deal-amount" data-testid="deal-amount"><label>Amount</label><p>EUR 42m</p></div><p>More</p></section>',
      'EUR 42m',
    );
    expect(found?.locators.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['attribute', 'label', 'class', 'position']),
    );
    expect(found?.locators[0]?.kind).toBe('attribute');
    expect(JSON.stringify(found?.locators)).not.toMatch(/css-1x9|deal-17|EUR|42/);
  });

  it('never keeps what the page says of the client', async () => {
    const found = await teach(
      '<div data-name="Kestrel" title="Kestrel"><span>Ulster</span><span>Kestrel</span><h2>Kestrel</h2></div>',
      'Kestrel',
    );
    expect(JSON.stringify(found?.locators ?? [])).not.toContain('Kestrel');
    expect(found?.beside?.text ?? '').not.toContain('Ulster');
    for (const before of [
      '<h1>Kestrel</h1>',
      '<div><a href="#">All</a> <i>Kestrel</i></div>',
      '<b><u>All</u><u>Kestrel</u></b>',
    ]) {
      const beneath = await teach(`${before}<p data-field="kind">Sponsor</p>`, 'Sponsor');
      expect(beneath?.beside).toBeUndefined();
      expect(JSON.stringify(beneath?.locators)).not.toContain('Kestrel');
    }
  });

  it('is read from an open shadow root and from a frame of the same origin', async () => {
    const page = await show(
      '<section></section><iframe srcdoc="<label>Stage</label><p>Mandate</p>"></iframe>',
    );
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    const root = page.querySelector('section')?.attachShadow({ mode: 'open' });
    const inner = page.querySelector('iframe')?.contentDocument;
    if (!root || !inner) throw new Error('no root');
    root.innerHTML = '<label>Rating</label><p>BB+</p>';
    for (const [where, words] of [
      [root, 'BB+'],
      [inner, 'Mandate'],
    ] as const) {
      const found = derive(page, holder(where, words));
      if (!found) throw new Error('not taught');
      const roots = rootsOf(page);
      expect(findField({ roots, words: labelWords(roots, [found.label]) }, found)?.value).toBe(words);
    }
  });

  it('is read from controls', async () => {
    const form = (stage: string, amount: string) =>
      `<label>Stage</label><select><option>Lead</option><option selected>${stage}</option></select><label>Amount</label><input value="${amount}">`;
    const page = await show(form('Mandate', '42'));
    const [select, input] = [page.querySelector('select'), page.querySelector('input')];
    if (!select || !input) throw new Error('no form');
    expect(await readOn(form('Won', '7'), derive(page, select))).toBe('Won');
    expect(await readOn(form('Won', '7'), derive(page, input))).toBe('7');
  });
});
