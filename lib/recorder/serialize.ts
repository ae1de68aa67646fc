import type { Censor } from './censor';
import { censorAddress, type Hosts } from './censor-address';

type Way = { censor: Censor; hosts: Hosts };

/** Never in a recorded page: what runs, what is fetched, what is drawn. */
const DROPPED = /^(SCRIPT|NOSCRIPT|STYLE|LINK|BASE|OBJECT|EMBED|VIDEO|AUDIO|CANVAS|SOURCE|TRACK)$/;
const DROPPED_ATTRIBUTE =
  /^(on.*|src|srcset|srcdoc|style|action|formaction|poster|background|ping|integrity|nonce|value|checked|selected|manifest|profile|cite|longdesc)$/;
/** What an element is to the page itself: kept, but for names and numbers of somebody's. */
const STRUCTURE =
  /^(class|id|role|type|name|for|headers|scope|colspan|rowspan|dir|lang|hidden|tabindex|itemprop|itemscope|itemtype|property|field|part|slot|open|disabled|readonly|multiple|required|contenteditable|rel|target|cellpadding|cellspacing|border|width|height|size|aria-(?!label$|description|roledescription|valuetext|placeholder).*)$/;
const ADDRESS = /^(href|xlink:href|data-(href|url|link))$/;
const VOID = /^(AREA|BR|COL|HR|IMG|INPUT|META|WBR)$/;
/** Dressed by the browser itself: their looks have to be said even where they are their parent's. */
const DRESSED =
  /^(H[1-6]|B|STRONG|TH|SMALL|BIG|A|BUTTON|INPUT|SELECT|TEXTAREA|CODE|PRE|LABEL|LEGEND|SUB|SUP|FONT|TABLE|SUMMARY)$/;

const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00A0', '&nbsp;');
const escapeValue = (text: string) => escapeText(text).replaceAll('"', '&quot;');
const attribute = (name: string, value: string) => ` ${name}="${escapeValue(value)}"`;

/** Whether it can be seen, and how large, heavy and coloured: all that a reader looks at. */
function styleOf(el: Element): string {
  const view = el.ownerDocument.defaultView;
  if (!view) return '';
  const { display, visibility, fontSize, fontWeight, color } = view.getComputedStyle(el);
  if (display === 'none') return 'display:none';
  const parent = el.parentElement && view.getComputedStyle(el.parentElement);
  const own = DRESSED.test(el.tagName) || !parent;
  const said: [string, string, string | undefined][] = [
    ['font-size', fontSize, parent?.fontSize],
    ['font-weight', fontWeight, parent?.fontWeight],
    ['color', color, parent?.color],
    ['visibility', visibility, parent?.visibility ?? 'visible'],
  ];
  const styles = said.filter(([name, is, was]) => is !== was || (own && name !== 'visibility'));
  if (display === 'contents') styles.push(['display', 'contents', '']);
  else if (el.hasAttribute('hidden')) styles.push(['display', 'block', '']);
  if (/border:\s?none/i.test(el.getAttribute('style') ?? '')) styles.push(['border', 'none', '']);
  return styles.map(([name, value]) => `${name}:${value}`).join(';');
}

function attributesOf(el: Element, { censor, hosts }: Way): string {
  const parts = [...el.attributes].map(({ name, value }) => {
    if (DROPPED_ATTRIBUTE.test(name) || name.startsWith('xmlns')) return '';
    if (ADDRESS.test(name)) return attribute(name, censorAddress(value, hosts, censor));
    // Mail systems write people's names there.
    if (name === 'name' && !isIdentifier(value)) return attribute(name, censor.text(value));
    if (STRUCTURE.test(name))
      return attribute(
        name,
        value.replaceAll(/\S+/g, (one) => censor.name(one)),
      );
    if (name.startsWith('data-') && isIdentifier(value)) return attribute(name, censor.name(value));
    return attribute(name, censor.text(value));
  });
  return parts.join('') + control(el, censor) + attribute('style', styleOf(el)).replace(/^ style=""$/, '');
}

/** As programs name things: `field_name`, `name.fieldControl`, `website`; a single word with a capital may be a name. */
const isIdentifier = (text: string) => /^[A-Za-z_][\w:.-]*$/.test(text) && !/^\p{Lu}\p{Ll}*$/u.test(text);

/** What is typed and chosen stands in the page's memory only. */
function control(el: Element, censor: Censor): string {
  if (el.tagName === 'OPTION') {
    const { value, selected } = el as HTMLOptionElement;
    return attribute('value', value && censor.text(value)) + (selected ? ' selected' : '');
  }
  if (el.tagName !== 'INPUT') return '';
  const { type, value, checked } = el as HTMLInputElement;
  if (type === 'password' || type === 'file') return '';
  return attribute('value', censor.text(value)) + (checked ? ' checked' : '');
}

function inside(el: Element, way: Way): string {
  const shadow = el.shadowRoot
    ? `<template shadowrootmode="open">${children(el.shadowRoot, way)}</template>`
    : '';
  if (el.tagName === 'TEXTAREA') return escapeText(way.censor.text((el as HTMLTextAreaElement).value));
  return shadow + children(el, way);
}

/** A frame of the page's own origin becomes part of it. */
function frame(el: Element, way: Way): string {
  const { contentDocument } = el as HTMLIFrameElement;
  const html = contentDocument?.documentElement;
  return html ? attribute('srcdoc', `<!doctype html>${element(html, way)}`) : '';
}

function element(el: Element, way: Way): string {
  const tag = el.tagName.toLowerCase();
  if (tag === 'script' && el.getAttribute('type') === 'application/ld+json') return stated(el, way.censor);
  if (DROPPED.test(el.tagName)) return '';
  if (tag === 'svg') return `<svg${attribute('style', styleOf(el))}></svg>`;
  if (tag === 'meta') return meta(el, way.censor);
  if (tag === 'template') return '';
  const open = `<${tag}${attributesOf(el, way)}${/^I?FRAME$/.test(el.tagName) ? frame(el, way) : ''}>`;
  return VOID.test(el.tagName) ? open : `${open}${inside(el, way)}</${tag}>`;
}

function children(root: ParentNode & Node, way: Way): string {
  return [...root.childNodes]
    .map((node) => {
      if (node.nodeType === 3) return escapeText(way.censor.text(node.nodeValue ?? ''));
      return node.nodeType === 1 ? element(node as Element, way) : '';
    })
    .join('');
}

function meta(el: Element, censor: Censor): string {
  const property = el.getAttribute('property') ?? '';
  if (el.hasAttribute('charset')) return '<meta charset="UTF-8">';
  if (!property.startsWith('og:')) return '';
  return `<meta${attribute('property', property)}${attribute('content', censor.text(el.getAttribute('content') ?? ''))}>`;
}

/** What the page says to machines: its keys and kinds stay. */
function stated(el: Element, censor: Censor): string {
  try {
    const data = JSON.stringify(JSON.parse(el.textContent ?? ''), (name: string, value: unknown) =>
      typeof value === 'string' && !name.startsWith('@') ? censor.text(value) : value,
    );
    return `<script type="application/ld+json">${data.replaceAll('<', String.raw`\u003c`)}</script>`;
  } catch {
    return '';
  }
}

/** The page as a text of its own, every word of it replaced. */
export function serialize(document: Document, censor: Censor, hosts: Hosts): string {
  const charset = document.querySelector('meta[charset]') ? '' : '<meta charset="UTF-8">';
  const html = element(document.documentElement, { censor, hosts });
  return `<!doctype html>\n${html.replace(/<head([^>]*)>/, `<head$1>${charset}`)}\n`;
}
