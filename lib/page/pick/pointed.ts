import { visible } from '../../adapters/dom/text';
import { frameDocument, rootsOf } from '../../adapters/taught/roots';
import { textOf } from '../../adapters/taught/value';

/** The deepest element under a point, through open shadow roots and frames of the same origin. */
export function elementAt(x: number, y: number, overlay: Element): Element | null {
  let root: Document | ShadowRoot = document;
  let [left, top] = [x, y];
  let found: Element | null = null;
  for (let depth = 0; depth < 30; depth += 1) {
    const under: Element | undefined = root.elementsFromPoint(left, top).find((one) => one !== overlay);
    if (!under || under === found) return found;
    found = under;
    const inner = frameDocument(under);
    if (inner) {
      const box = under.getBoundingClientRect();
      left -= box.left + under.clientLeft;
      top -= box.top + under.clientTop;
      root = inner;
    } else if (under.shadowRoot) root = under.shadowRoot;
    else return found;
  }
  return found;
}

/** The parent, out of shadow roots and frames too. */
export function parentOf(el: Element): Element | null {
  if (el.parentElement) return el.parentElement;
  const root = el.getRootNode();
  if (root instanceof ShadowRoot) return root.host;
  return el.ownerDocument.defaultView?.frameElement ?? null;
}

/** The outermost element that shows the same words: what wraps a value is as steady as the value itself is not. */
export function wholeOf(el: Element): Element {
  const text = textOf(el);
  if (!text) return el;
  let at = el;
  for (let up = el.parentElement; up && up.tagName !== 'BODY'; up = up.parentElement) {
    if (textOf(up) !== text) break;
    at = up;
  }
  return at;
}

/** Wider: the next one out that shows more. Null at the page's own edge. */
export function wider(el: Element): Element | null {
  const text = textOf(el);
  for (let up = parentOf(el); up && !/^(BODY|HTML)$/.test(up.tagName); up = parentOf(up)) {
    if (textOf(up) !== text) return wholeOf(up);
  }
  return null;
}

/** Narrower, towards the point the user came from: the child that holds it, else the first that shows something. */
export function narrower(el: Element, towards: Element | null): Element | null {
  const kids = [...el.children].filter((kid) => visible(kid) && textOf(kid));
  const kid = kids.find((one) => towards && one.contains(towards)) ?? kids[0];
  if (!kid) return null;
  return textOf(kid) === textOf(el) ? narrower(kid, towards) : kid;
}

/** Everything on the page that shows words of its own, in its order: for whoever points with the keyboard. */
export function stops(overlay: Element): Element[] {
  const found: Element[] = [];
  for (const root of rootsOf(document)) {
    for (const el of root.querySelectorAll('*')) {
      if (el === overlay || /^(SCRIPT|STYLE|NOSCRIPT|TITLE|OPTION|TEMPLATE)$/.test(el.tagName)) continue;
      const own = [...el.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      if ((own || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName)) && visible(el)) found.push(el);
    }
  }
  return [...new Set(found.map(wholeOf))];
}

/** Where an element stands in the window, frames about it included. */
export function boxOnScreen(el: Element): DOMRect {
  const { x, y, width, height } = el.getBoundingClientRect();
  const box = new DOMRect(x, y, width, height);
  for (let frame = el.ownerDocument.defaultView?.frameElement; frame;) {
    const outer = frame.getBoundingClientRect();
    box.x += outer.x + frame.clientLeft;
    box.y += outer.y + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement ?? null;
  }
  return box;
}
