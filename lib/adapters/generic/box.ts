/**
 * The page as a tree of what is visible: elements that show something, without scripts, chrome and hidden parts.
 * Built in one pass; all text lies in one string of which each box has a stretch, so that a deep page costs no
 * more than a flat one of the same length.
 */
export type Box = {
  el: Element;
  /** A run of text beside other elements; `el` is then the element around it. */
  run: boolean;
  up: Box | null;
  /** Place among its parent's `kids`. */
  nth: number;
  kids: Box[];
  /** All text inside, one line. */
  text: string;
  /** Place among all boxes of the tree, and the place after the last one inside. */
  at: number;
  end: number;
  order: Box[];
};

const SKIP =
  /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|HEAD|OBJECT|VIDEO|AUDIO|CANVAS|DATALIST|LINK|META|NAV|FOOTER|MAT-ICON)$/i;
const CONTROL = /^(INPUT|SELECT|TEXTAREA)$/;
/** Parts of an application around the record: never part of what is read. */
const CHROME_ROLES =
  /^(navigation|menu|menubar|toolbar|search|tablist|contentinfo|tooltip|listbox|alert|status|log)$/;
/** Pop-up notices, and fonts whose letters are icons: their "text" is `keyboard_arrow_down`. */
const CHROME_CLASS =
  /(^|[\s_-])(toasts?|snackbar|growl|material-(icons|symbols)|mat-icon|message-notice|tooltip)/i;
const INLINE = /^(ABBR|B|BDI|BDO|CITE|CODE|EM|FONT|I|MARK|S|SMALL|STRONG|SUB|SUP|U|WBR)$/;
const DIALOG = /^(alert)?dialog$/;

export function isControl(el: Element): boolean {
  return CONTROL.test(el.tagName);
}

const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const fold = (text: string) => text.replaceAll(INVISIBLE, '').replaceAll(/\s+/g, ' ');

/** The value a control shows: what is typed, the chosen option's text, a tick or nothing. */
export function controlValue(el: Element): string {
  if (el.tagName === 'SELECT') {
    const chosen = [...(el as HTMLSelectElement).selectedOptions].filter((option) => option.value);
    return fold(chosen.map((option) => option.text).join(', ')).trim();
  }
  const input = el as HTMLInputElement;
  if (/^(checkbox|radio)$/.test(input.type)) return input.checked ? '✓' : '';
  if (/^(hidden|password|submit|button|file|image|reset|search|color)$/.test(input.type)) return '';
  return fold(input.value).trim();
}

function isChrome(el: Element): boolean {
  const role = el.getAttribute('role');
  const name = el.getAttribute('class') ?? '';
  const crumbs = () => /breadcrumb/i.test(`${name} ${el.getAttribute('aria-label') ?? ''}`);
  if ((role && CHROME_ROLES.test(role)) || SKIP.test(el.tagName)) {
    return !(/^(NAV|DIV|OL|UL)$/.test(el.tagName) && crumbs());
  }
  if (name && CHROME_CLASS.test(name)) return true;
  // A mark beside a label, or an icon drawn with letters.
  return (
    el.getAttribute('aria-hidden') === 'true' &&
    !el.firstElementChild &&
    /^\s*(\S|[a-z]+(_[a-z]+)+)?\s*$/.test(el.textContent)
  );
}

function shown(el: Element): boolean {
  if (el.tagName === 'SLOT' || (el.checkVisibility?.({ visibilityProperty: true }) ?? true)) return true;
  // An element without a box of its own may still hold visible ones.
  return /^(FORM|FRAMESET)$/.test(el.tagName) || getComputedStyle(el).display === 'contents';
}

/** Not `document.body`: a frame or form of that name stands in its way. */
export function bodyOf(document: Document | null): Element | null {
  return document?.querySelector('body, frameset') ?? null;
}

/**
 * The nodes an element shows, to be walked by the next sibling: a list of child nodes is slower by half. What is slotted
 * into a shadow root comes as an array; frames of the same origin hold their content elsewhere.
 */
function contentOf(el: Element): Node[] | Node | null {
  if (el.shadowRoot) return el.shadowRoot.firstChild;
  if (el.tagName === 'SLOT') {
    const given = (el as HTMLSlotElement).assignedNodes?.() ?? [];
    return given.length ? given : el.firstChild;
  }
  if (el.tagName === 'IFRAME' || el.tagName === 'FRAME') {
    try {
      const body = bodyOf((el as HTMLIFrameElement).contentDocument);
      return body ? [body] : null;
    } catch {
      return null;
    }
  }
  return el.firstChild;
}

/** Stands for each letter of what must not be looked at: its length is seen, its words are not. */
const SEAL = '█';

const MOST_ELEMENTS = 30_000;
const DEEPEST = 600;

/** Null where nothing of the element can be seen. Dialogs inside stand apart: they cover what is around them. */
export function treeOf(root: Element, sealed?: string): { root: Box; dialogs: Element[] } | null {
  const order: Box[] = [];
  const dialogs: Element[] = [];
  const pieces: string[] = [];
  const starts: number[] = [];
  const stops: number[] = [];
  let length = 0;
  let gap = false;
  let left = MOST_ELEMENTS;

  function write(text: string): void {
    const folded = fold(text);
    const words = folded.trim();
    if (folded.startsWith(' ')) gap = true;
    if (!words) return;
    const space = gap && length > 0 && !/^[,;:，：；、)）]/.test(words) ? ' ' : '';
    pieces.push(space, words);
    length += space.length + words.length;
    gap = folded.endsWith(' ');
  }
  /** Setting an array's length costs more than taking its last one or two off. */
  function drop(most: number): void {
    while (order.length > most) order.pop();
  }
  function open(el: Element, run: boolean, up: Box | null): Box {
    const box: Box = {
      el,
      run,
      up,
      nth: up?.kids.length ?? 0,
      kids: [],
      text: '',
      at: order.length,
      end: 0,
      order,
    };
    starts[box.at] = length;
    order.push(box);
    return box;
  }
  function close(box: Box): Box {
    box.end = order.length;
    stops[box.at] = length;
    return box;
  }
  function take(node: Node, box: Box, depth: number): void {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      if (!/[^\s\u200B-\u200F\uFEFF]/.test(text)) {
        if (text) gap = true;
        return;
      }
      const run = open(box.el, true, box);
      write(text);
      box.kids.push(close(run));
    } else if (node.nodeType === 1) {
      if ((node as Element).tagName === 'BR') {
        gap = true;
        box.kids.push(close(open(node as Element, true, box)));
        return;
      }
      const kid = walk(node as Element, box, depth + 1);
      if (kid) box.kids.push(kid);
    }
  }
  function walk(el: Element, up: Box | null, depth: number): Box | null {
    left -= 1;
    if (left < 0 || depth > DEEPEST || isChrome(el) || !shown(el)) return null;
    if (up && (DIALOG.test(el.getAttribute('role') ?? '') || el.tagName === 'DIALOG')) {
      dialogs.push(el);
      return null;
    }
    const inline = INLINE.test(el.tagName);
    if (!inline) gap = true;
    const box = open(el, false, up);
    if (sealed && el.matches(sealed)) {
      const frame = /^I?FRAME$/.test(el.tagName);
      write(SEAL.repeat(frame ? 400 : Math.min(20_000, el.textContent.trim().length)));
      gap = true;
      return close(box);
    }
    if (isControl(el)) {
      // A hidden twin that a styled control keeps in step says nothing of its own.
      if (el.getAttribute('aria-hidden') === 'true') {
        drop(box.at);
        return null;
      }
      write(controlValue(el));
      gap = true;
      return close(box);
    }
    const content = contentOf(el);
    if (Array.isArray(content)) for (const node of content) take(node, box, depth);
    else for (let node = content; node; node = node.nextSibling) take(node, box, depth);
    if (!inline) gap = true;
    const [only] = box.kids;
    if (only?.run && box.kids.every((kid) => kid === only || kid.el.tagName === 'BR')) {
      // Nothing but one run of text: the element is that text.
      const empty = only.el.tagName === 'BR';
      box.kids = [];
      drop(box.at + (empty ? 0 : 1));
      return empty ? null : close(box);
    }
    if (!box.kids.some((kid) => kid.el.tagName !== 'BR')) {
      drop(box.at);
      return null;
    }
    return close(box);
  }
  const top = walk(root, null, 0);
  if (!top) return dialogs.length ? { root: { ...open(root, false, null), end: 1 }, dialogs } : null;
  const whole = pieces.join('');
  for (const box of order) box.text = whole.slice(starts[box.at], stops[box.at]).trim();
  return { root: top, dialogs };
}

/** A box and everything inside, parents before children. */
export function* boxes(box: Box): Generator<Box> {
  for (let i = box.at; i < box.end; i += 1) {
    const one = box.order[i];
    if (one) yield one;
  }
}
