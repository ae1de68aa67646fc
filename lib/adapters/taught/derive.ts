import type { Locator, TaughtField } from '../../domain/model/taught-page';
import { besideOf, labelWords } from './beside';
import { located, type Searched } from './find';
import { type Root, rootsOf } from './roots';
import { attributesOf, classesOf } from './tokens';
import { labelKey, shapeOf, textOf, valueIn } from './value';

/** What can be said of a value somebody points at: the words beside it, and the ways back to it. */
export type Derived = Pick<TaughtField, 'beside' | 'shape' | 'locators'> & { text: string; label: string };

/** Ways of one kind that are kept: the second is there for the day on which the first has changed. */
const OF_A_KIND = 2;
const ANCESTORS = 7;

function ancestors(el: Element): Element[] {
  const found: Element[] = [];
  for (let at = el.parentElement; at && found.length < ANCESTORS; at = at.parentElement) found.push(at);
  return found;
}

const tag = (el: Element) => el.localName;

/** `div > a` from the child of `from` down to the element. */
function tagPath(from: Element, el: Element, step = tag): string {
  const steps = [step(el)];
  for (let at = el.parentElement; at && at !== from; at = at.parentElement) steps.unshift(step(at));
  return steps.join(' > ');
}

type Way = { css: string; guarded: boolean };

/** True where an ancestor shows nothing but the value and its label, so that what is below it can be nothing else. */
function holdsOnly(at: Element, text: string, label: string): boolean {
  const shown = labelKey(textOf(at));
  return shown === labelKey(text) || shown === labelKey(label + text);
}

/**
 * Selectors by attributes: of the element alone, with its tag, below a named ancestor; then of an ancestor alone. What
 * the attribute does not name by itself needs the label beside it, and is no way at all where there is none.
 */
function byAttributes(el: Element, text: string, label: string): Way[] {
  const own = attributesOf(el, text);
  const found = own.flatMap(({ css, naming }) => [
    { css, guarded: !naming },
    { css: tag(el) + css, guarded: !naming },
  ]);
  for (const at of ancestors(el)) {
    for (const anchor of attributesOf(at, text).slice(0, 3)) {
      for (const one of own) {
        found.push({ css: `${anchor.css} ${tag(el)}${one.css}`, guarded: !one.naming && !anchor.naming });
      }
      const only = holdsOnly(at, text, label);
      if (!only && !label) continue;
      const guarded = !only || !anchor.naming;
      found.push({ css: `${anchor.css} ${tag(el)}`, guarded });
      found.push({ css: `${anchor.css} > ${tagPath(at, el)}`, guarded });
    }
  }
  return [...found.filter((one) => !one.guarded), ...found.filter((one) => one.guarded)];
}

function byClasses(el: Element, text: string, label: string): string[] {
  const own = classesOf(el);
  const alone = own.map((name) => `.${name}`);
  const pairs = own.length > 1 ? [`.${own.slice(0, 2).join('.')}`] : [];
  const under = ancestors(el).flatMap((at) =>
    classesOf(at).flatMap((name) => [
      ...alone.map((one) => `.${name} ${one}`),
      ...(label || holdsOnly(at, text, label) ? [`.${name} > ${tagPath(at, el)}`] : []),
    ]),
  );
  return [...alone, ...pairs, ...under];
}

/** An element's place among its brothers of the same tag. */
function place(el: Element): string {
  const same = [...(el.parentElement?.children ?? [])].filter((one) => one.localName === el.localName);
  return same.length === 1 ? `${tag(el)}:only-of-type` : `${tag(el)}:nth-of-type(${same.indexOf(el) + 1})`;
}

function byPlace(el: Element, text: string): string[] {
  const found: string[] = [];
  for (const at of ancestors(el)) {
    const anchor =
      attributesOf(at, text).find((one) => one.naming)?.css ??
      (/^(MAIN|BODY)$/.test(at.tagName) ? tag(at) : '');
    if (anchor) found.push(`${anchor} > ${tagPath(at, el, place)}`);
  }
  // The only heading of its rank.
  return /^H[1-6]$/.test(el.tagName) ? [tag(el), ...found] : found;
}

const FITS = /^.{1,600}$/;

/** How many places among brothers a selector counts off. Without a label beside it nothing would notice a shift. */
function counts(css: string): boolean {
  return css.includes(':nth-of-type');
}

/**
 * The ways back to an element, each tried on the page and kept only where it leads to exactly this one. Null where
 * there is nothing to read, or where nothing tells it from its neighbours.
 */
export function derive(document: Document, el: Element): Derived | null {
  const text = textOf(el);
  if (!text) return null;
  const beside = besideOf(el);
  const label = beside?.text ?? '';
  const roots: Root[] = rootsOf(document);
  const page: Searched = { roots, words: labelWords(roots, beside ? [beside.text] : []) };
  const known = beside ? { beside } : {};
  const leadsBack = (locator: Locator) => {
    const found = located(page, known, locator);
    return found.length === 1 && found[0] === el;
  };
  const kept = (all: Locator[]) => {
    const good: Locator[] = [];
    for (const one of all) {
      if (good.length === OF_A_KIND) break;
      if ('css' in one && !FITS.test(one.css)) continue;
      if (leadsBack(one)) good.push(one);
    }
    return good;
  };
  const locators: Locator[] = [
    ...kept(
      byAttributes(el, text, label).map(({ css, guarded }) => ({
        kind: 'attribute',
        css,
        ...(guarded ? { guarded } : {}),
      })),
    ),
    ...kept(beside ? [{ kind: 'label' }] : []),
    ...kept(byClasses(el, text, label).map((css) => ({ kind: 'class', css }))),
    ...kept(
      byPlace(el, text)
        .filter((css) => beside || !counts(css))
        .map((css) => ({ kind: 'position', css })),
    ),
  ];
  if (!locators.length) return null;
  const value = valueIn(el, beside);
  return { ...known, shape: shapeOf(value), locators, text: value, label };
}
