import { afterEach, describe, expect, it } from 'vitest';
import { adapters } from '../../lib/adapters/adapters';
import { readPage } from '../../lib/adapters/read-page';
import { recordPage } from '../../lib/recorder/record-page';
import type { PageContext } from '../../lib/domain/model/page-context';
import { HAN_PHRASE, isKept } from '../../lib/recorder/kept-words';
import { closePages, openPage, page } from '../adapters/open-page';
import { FIXTURES } from '../adapters/saved-pages';

afterEach(closePages);

const SEED = 7;
const HAN = /\p{Script=Han}/u;

/** Words of more than three letters that a page shows, holds in its controls or says in its attributes of content. */
function wordsOf(root: Document | ShadowRoot): string[] {
  const texts: string[] = [];
  for (const el of root.querySelectorAll('*')) {
    if (/^(SCRIPT|STYLE|TEMPLATE)$/.test(el.tagName)) continue;
    for (const node of el.childNodes) if (node.nodeType === 3) texts.push(node.nodeValue ?? '');
    if ('value' in el && typeof el.value === 'string') texts.push(el.value);
    for (const name of ['title', 'alt', 'aria-label', 'placeholder', 'email', 'content']) {
      texts.push(el.getAttribute(name) ?? '');
    }
    if (el.shadowRoot) texts.push(...wordsOf(el.shadowRoot));
  }
  return texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []);
}

/** Their own address stands in a script only, which is never recorded. */
const SCRIPTED = /^(roundcube|qqmail)$/;
/** Where a sender wrote one word across two elements, its halves are two words to the recorder. */
const ACROSS = /^qqmail\/(message|shell)/;

/** What the page can still say without its scripts. */
function comparable(context: PageContext, file: string) {
  const { ownAddresses, email, missing, ...rest } = context;
  if (!SCRIPTED.test(context.adapter)) return context;
  const { direction: _direction, body, quoted, ...head } = email ?? { body: '', quoted: '' };
  return {
    ...rest,
    text: '',
    missing: missing.filter((code) => code !== 'ownAddress'),
    email: ACROSS.test(file) ? head : { ...head, body, quoted },
    own: ownAddresses === undefined ? '' : 'not recorded',
  };
}

describe('a recorded page', () => {
  it.each(FIXTURES)('$file read again gives the same reading, every word replaced', async ({ file, url }) => {
    const source = await openPage(page(file), url);
    const before = source.document.documentElement.outerHTML;
    const recorded = recordPage(source, adapters, '2026-11-24', SEED);
    expect(source.document.documentElement.outerHTML).toBe(before);
    const again = await openPage(recorded.html, recorded.url);
    const read = readPage(again, adapters);
    const own = SCRIPTED.test(read.adapter) ? 'not recorded' : undefined;
    expect({ ...comparable(read, file), ...(own && { own }) }).toEqual({
      ...comparable(recorded.reading, file),
      ...(own && { own }),
    });

    const original = new Set(wordsOf(source.document).filter((word) => !isKept(word) && !HAN.test(word)));
    const left = wordsOf(again.document).filter((word) => original.has(word));
    expect([...new Set(left)]).toEqual([]);
    // Chinese is replaced by the character, but for labels that the dictionary knows.
    const phrases = new RegExp(HAN_PHRASE, 'gu');
    const han = (doc: Document) =>
      wordsOf(doc).flatMap((word) => word.replaceAll(phrases, ' ').match(/\p{Script=Han}{2,}/gu) ?? []);
    const said = new Set(han(source.document));
    expect(han(again.document).filter((word) => said.has(word))).toEqual([]);
    // No address of anybody, in any place: text, attribute, style, address of the page.
    const everything = JSON.stringify(recorded);
    expect(everything).not.toMatch(/ridgeway|meridianbay|qinghe|harriet|wanqing|pipewell|yunfan/i);
    expect(recorded.html).not.toMatch(/<script(?! type="application\/ld\+json")|\son\w+=|url\(/i);
  });

  it('keeps what is typed, chosen and ticked, what is hidden, and what stands in an open shadow root', async () => {
    const source = await openPage(
      `<style>.gone{display:none} .veiled{visibility:hidden} h1{font-size:13px}</style>
       <body><h1>Ridgeway Solar</h1><p class="gone">Secret plan</p><p class="veiled">Veiled words</p>
       <input id="a" value="old"><input id="p" type="password" value="hunter2"><input id="c" type="checkbox">
       <textarea id="t">old</textarea><select id="s"><option value="1">One</option><option value="2">Twofold</option></select>
       <div id="host"></div><script>var secret = 'Ridgeway';</script><img src="https://ridgeway.example/logo.png" alt="Ridgeway">
       <a href="https://ridgeway.example/people/4711?mail=harriet@ridgeway.example" onclick="go()">Profile</a></body>`,
      'https://crm.ridgeway.example/accounts/4711',
    );
    const { document } = source;
    const set = (id: string, how: (el: HTMLInputElement) => void) =>
      how(document.getElementById(id) as HTMLInputElement);
    set('a', (el) => (el.value = 'Typed words'));
    set('c', (el) => (el.checked = true));
    set('t', (el) => (el.value = 'Typed lines'));
    set('s', (el) => (el.value = '2'));
    const shadow = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>Shadow words</p>';

    const recorded = recordPage(source, adapters, '2026-11-24', SEED);
    expect(JSON.stringify(recorded)).not.toMatch(
      /ridgeway|solar|typed|twofold|shadow words|secret|hunter2|veiled words|4711|harriet|logo|profile/i,
    );
    const again = (await openPage(recorded.html, recorded.url)).document;
    const got = (id: string) => again.getElementById(id) as HTMLInputElement;
    expect(got('a').value).toMatch(/^[A-Z][a-z]{4} [a-z]{5}$/);
    expect(got('p').value).toBe('');
    expect(got('c').checked).toBe(true);
    expect(got('t').value).toMatch(/^[A-Z][a-z]{4} [a-z]{5}$/);
    expect((got('s') as unknown as HTMLSelectElement).selectedIndex).toBe(1);
    expect(again.getElementById('host')?.shadowRoot?.textContent).toMatch(/^[A-Z][a-z]{5} [a-z]{5}$/);
    expect(again.querySelector('.gone')?.checkVisibility()).toBe(false);
    expect(again.querySelector('.veiled')?.checkVisibility({ visibilityProperty: true })).toBe(false);
    expect(again.querySelector('h1')?.style.fontSize).toBe('13px');
    expect(new URL(recorded.url).host).toBe('site.recorded.invalid');
    expect(recorded.url).toMatch(/\/accounts\/\d{4}$/);
    expect(recorded.name).toMatch(/^\w+-2026-11-24$/);
  });

  it('replaces the same by the same within a page, and otherwise in the next', async () => {
    const source = await openPage(
      '<main><p>Harriet and harriet@ridgeway.example</p></main>',
      'https://a.example/',
    );
    const [one, two] = [1, 2].map((seed) => recordPage(source, adapters, '2026-11-24', seed).html);
    const [, name, mail] = /<p[^>]*>(\w+) and (\w+)@/.exec(one ?? '') ?? [];
    expect(name?.toLowerCase()).toBe(mail);
    expect(two).not.toContain(mail);
  });
});
