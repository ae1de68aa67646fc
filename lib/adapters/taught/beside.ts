import type { Beside } from '../../domain/model/taught-page';
import { line, visible } from '../dom/text';
import type { Root } from './roots';
import { bareLabel, canBeLabel, labelKey, splitInside, textOf } from './value';

const LABEL_TAGS = /^(LABEL|DT|TH|LEGEND|CAPTION|H[1-6]|STRONG|B)$/;
/** How far from its value a label is looked for. */
const LEVELS = 4;
const BROTHERS = 3;

function alike(one: Element, other: Element): boolean {
  return one.tagName === other.tagName && one.className === other.className;
}

/** Links, tabs and headings of the page lead somewhere or name the record; they are no labels, and may be a client's name. */
const NO_LABEL =
  'a, button, h1, h2, nav, input, select, textarea, [role="tab"], [role="button"], [role="link"]';

/** One piece of text, as labels are: two would be a list, a path, a name and its mark. */
function isOnePiece(el: Element): boolean {
  if (el.matches(NO_LABEL) || el.querySelector(NO_LABEL)) return false;
  const walker = el.ownerDocument.createTreeWalker(el, 4);
  let pieces = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (/\p{L}/u.test(node.nodeValue ?? '') && node.parentElement && visible(node.parentElement)) pieces += 1;
  }
  return pieces === 1;
}

/** The words right before an element in its parent, not those of another element. */
function wordsBefore(el: Element): string {
  let text = '';
  for (let at = el.previousSibling; at && at.nodeType !== 1; at = at.previousSibling) {
    if (at.nodeType === 3) text = (at.nodeValue ?? '') + text;
  }
  return line(text);
}

function above(el: Element, levels: number): Element | null {
  let at: Element | null = el;
  for (let i = 0; at && i < levels; i += 1) at = at.parentElement;
  return at;
}

function brother(el: Element | null, steps: number): Element | null {
  let at = el;
  for (let i = 0; at && i < Math.abs(steps); i += 1) {
    at = steps < 0 ? at.previousElementSibling : at.nextElementSibling;
  }
  return at;
}

/**
 * The label of a value: in the same element, right before it, or in an earlier brother of it or of what holds only
 * it. Nothing rather than a neighbour's value: that would be a client's data taken for a label.
 */
export function besideOf(el: Element): Beside | undefined {
  const inside = splitInside(textOf(el));
  if (inside) return { text: inside.label, how: 'inside', up: 0, back: 0, alike: false };
  const words = wordsBefore(el);
  if (words) {
    const text = bareLabel(words);
    return canBeLabel(text) ? { text, how: 'before', up: 0, back: 0, alike: false } : undefined;
  }
  for (let up = 0; up <= LEVELS; up += 1) {
    const held = above(el, up);
    if (!held?.parentNode) return undefined;
    for (let back = 1; back <= BROTHERS; back += 1) {
      const before = brother(held, -back);
      const shown = before && visible(before) ? textOf(before) : '';
      if (!before) break;
      if (!shown) continue;
      const text = bareLabel(shown);
      const same = alike(before, held);
      const says = LABEL_TAGS.test(before.tagName) || !same || text !== shown;
      return canBeLabel(text) && says && isOnePiece(before)
        ? { text, how: 'tree', up, back, alike: same }
        : undefined;
    }
    // Words before what holds it, or a brother after it, make it a part of something that another label names.
    if (wordsBefore(held)) return undefined;
  }
  return undefined;
}

/** Whether the taught label stands beside an element in the taught way. */
export function standsBeside(el: Element, beside: Beside): boolean {
  const same = (text: string) => labelKey(bareLabel(text)) === labelKey(beside.text);
  if (beside.how === 'inside') return same(splitInside(textOf(el))?.label ?? '');
  if (beside.how === 'before') return same(wordsBefore(el));
  const held = above(el, beside.up);
  const label = brother(held, -beside.back);
  if (!held || !label || !visible(label) || !same(textOf(label))) return false;
  return beside.alike || !alike(label, held);
}

/** The descendants of an element so many levels below it. */
function below(el: Element, levels: number): Element[] {
  let found = [el];
  for (let i = 0; i < levels; i += 1) found = found.flatMap((one) => [...one.children]);
  return found;
}

/** Where the words of each wanted label stand, found in one pass over the texts of the page. */
export function labelWords(roots: Root[], wanted: string[]): Map<string, Text[]> {
  const found = new Map<string, Text[]>(wanted.map((text) => [labelKey(text), []]));
  for (const root of found.size ? roots : []) {
    const owner = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
    if (!owner) continue;
    const walker = owner.createTreeWalker(root, 4);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const text = line(node.nodeValue);
      if (!text || text.length > 2000) continue;
      const whole = found.get(labelKey(bareLabel(text)));
      const first = whole ?? found.get(labelKey(splitInside(text)?.label ?? ''));
      first?.push(node);
    }
  }
  return found;
}

/** Every visible element beside which the label stands in the taught way. */
export function byLabel(words: Map<string, Text[]>, beside: Beside): Element[] {
  const found = new Set<Element>();
  for (const node of words.get(labelKey(beside.text)) ?? []) {
    let at = node.parentElement;
    if (!at) continue;
    if (beside.how === 'inside') found.add(at);
    else if (beside.how === 'before') {
      if (node.nextSibling?.nodeType === 1) found.add(node.nextSibling as Element);
    } else {
      for (; at && labelKey(bareLabel(textOf(at))) === labelKey(beside.text); at = at.parentElement) {
        const held = brother(at, beside.back);
        for (const one of held ? below(held, beside.up) : []) found.add(one);
      }
    }
  }
  return [...found].filter((el) => visible(el) && standsBeside(el, beside));
}
