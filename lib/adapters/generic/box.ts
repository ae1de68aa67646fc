import { line } from '../dom/text';

/** The page as a tree of what is visible: elements that show something, without scripts, chrome and hidden parts. */
export type Box = {
  el: Element;
  kids: Box[];
  /** Text directly in this element, not in its children. */
  own: string;
  /** All text inside, one line. */
  text: string;
};

const SKIP = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|svg|SVG|HEAD|OBJECT|VIDEO|AUDIO|CANVAS|DATALIST|LINK|META)$/;
const CONTROL = /^(INPUT|SELECT|TEXTAREA)$/;
/** Parts of an application around the record: never part of what is read. */
const CHROME_ROLES =
  /^(navigation|menu|menubar|toolbar|search|tablist|contentinfo|tooltip|listbox|alert|status|complementary-nav)$/;
const CHROME_TAGS = /^(NAV|FOOTER)$/;

export function isControl(el: Element): boolean {
  return CONTROL.test(el.tagName);
}

/** The value a control shows: what is typed, the chosen option's text, yes or nothing for a tick. */
export function controlValue(el: Element): string {
  if (el.tagName === 'SELECT') {
    const { selectedOptions } = el as HTMLSelectElement;
    return line([...selectedOptions].map((option) => option.textContent).join(', '));
  }
  const input = el as HTMLInputElement;
  if (/^(checkbox|radio)$/.test(input.type)) return input.checked ? '✓' : '';
  if (/^(hidden|password|submit|button|file|image|reset|search)$/.test(input.type)) return '';
  return line(input.value);
}

function isChrome(el: Element): boolean {
  const role = el.getAttribute('role');
  if (role && CHROME_ROLES.test(role)) return true;
  return (
    CHROME_TAGS.test(el.tagName) &&
    !/breadcrumb/i.test(`${el.className} ${el.getAttribute('aria-label') ?? ''}`)
  );
}

function shown(el: Element): boolean {
  if (el.checkVisibility?.({ visibilityProperty: true }) ?? true) return true;
  // An element without a box of its own may still hold visible ones.
  return getComputedStyle(el).display === 'contents' || el.tagName === 'FORM';
}

/** Open shadow roots and frames of the same origin hold their content elsewhere. */
function childNodes(el: Element): NodeListOf<ChildNode> | Node[] {
  if (el.shadowRoot) {
    // What is slotted appears where the slot stands; the light children come after, each once.
    return [...el.shadowRoot.childNodes, ...el.childNodes];
  }
  if (el.tagName === 'IFRAME' || el.tagName === 'FRAME') {
    try {
      const body = (el as HTMLIFrameElement).contentDocument?.body;
      return body ? [body] : [];
    } catch {
      return [];
    }
  }
  return el.childNodes;
}

const LIMIT = 30_000;

/** Null where nothing of the element can be seen. At most 30,000 elements are looked at. */
export function boxOf(root: Element): Box | null {
  let left = LIMIT;
  function walk(el: Element): Box | null {
    left -= 1;
    if (left < 0 || SKIP.test(el.tagName) || isChrome(el) || !shown(el)) return null;
    if (isControl(el)) {
      // A hidden twin that a styled control keeps in step.
      if (el.getAttribute('aria-hidden') === 'true') return null;
      const text = controlValue(el);
      return { el, kids: [], own: '', text };
    }
    const kids: Box[] = [];
    let own = '';
    let text = '';
    for (const node of childNodes(el)) {
      if (node.nodeType === 3) {
        own += node.nodeValue ?? '';
        text += node.nodeValue ?? '';
      } else if (node.nodeType === 1) {
        if ((node as Element).tagName === 'BR') {
          own += ' ';
          text += ' ';
          continue;
        }
        const kid = walk(node as Element);
        if (kid) {
          kids.push(kid);
          text += `${kid.text.startsWith(',') ? '' : ' '}${kid.text}`;
        }
      }
    }
    own = line(own);
    text = line(text);
    if (!text && !kids.length) return null;
    return { el, kids, own, text };
  }
  return walk(root);
}

/** Every box of a tree, parents before children. */
export function* boxes(box: Box): Generator<Box> {
  yield box;
  for (const kid of box.kids) yield* boxes(kid);
}

/** A box that only wraps one other, without text of its own, is that other one. */
export function unwrap(box: Box): Box {
  let at = box;
  while (at.kids.length === 1 && !at.own && at.kids[0]) at = at.kids[0];
  return at;
}
