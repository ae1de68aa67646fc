import type { PageContext } from '../domain/model/page-context';

/**
 * How the page is built around the values that were read: tags, roles, names of attributes and classes, from the value
 * outwards. For a report that a user may send: no text, no value of an attribute, and no name that holds a word of what
 * was read.
 */
export type Structure = { code: string; path: string[] }[];

const ROLES =
  /^(alert|alertdialog|application|article|banner|button|cell|checkbox|columnheader|combobox|complementary|contentinfo|definition|dialog|document|feed|figure|form|grid|gridcell|group|heading|img|link|list|listbox|listitem|main|menu|menuitem|navigation|none|note|option|presentation|radio|radiogroup|region|row|rowgroup|rowheader|search|searchbox|separator|spinbutton|status|switch|tab|table|tablist|tabpanel|term|textbox|toolbar|tooltip|tree|treegrid|treeitem)$/;

/** Words by which pages name their own parts; that they also stand in a text makes them nobody's. */
const OWN_WORDS = new Set(
  'account action actions address aria attachment attachments body button card cell class client col color column company contact contacts container content crm customer data date deal detail details dialog edit email entity field fields first footer form from frame grid group head header heading hidden href html icon info inline inner input item label large last layout lead left line link list mail main menu message meta middle name note number opportunity outer owner page panel part person phone pane preview property read reader record recipient recipients right row rows section sender sent show small span stage status style subject table target template test text thread time title toolbar type value view widget wide width wrap wrapper'.split(
    ' ',
  ),
);

const MOST_PATH = 14;
const MOST_FIELDS = 12;
const MOST_NAMES = 12;

const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Every word of the reading, its address included, that must not turn up in a name. */
function wordsOf(value: unknown, into: Set<string>): Set<string> {
  if (typeof value === 'string') {
    for (const word of value.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []) {
      if (!OWN_WORDS.has(word)) into.add(word);
    }
  } else if (value && typeof value === 'object') {
    for (const one of Object.values(value)) wordsOf(one, into);
  }
  return into;
}

/** A name as it stands, or `…` where it could say something of what the page shows. */
function guarded(name: string, words: Set<string>): string {
  const parts = name.toLowerCase().split(/[^a-z0-9]+|(?<=\D)(?=\d)|(?<=\d)(?=\D)/);
  const camel = name.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/).map((part) => part.toLowerCase());
  const said = [...parts, ...camel].some((part) => part.length > 2 && words.has(part));
  const plain = name.toLowerCase();
  const inside = [...words].some((word) => word.length > 4 && plain.includes(word));
  return said || inside || /[^\w:.@-]|@|\d{3,}/.test(name) ? '…' : name;
}

function step(el: Element, words: Set<string>): string {
  const role = el.getAttribute('role') ?? '';
  const classes = [...el.classList].slice(0, MOST_NAMES).map((name) => `.${guarded(name, words)}`);
  const attributes = el
    .getAttributeNames()
    .filter((name) => name !== 'class' && name !== 'role')
    .slice(0, MOST_NAMES)
    .map((name) => guarded(name, words));
  return [
    guarded(el.tagName.toLowerCase(), words),
    ...classes,
    ROLES.test(role) ? `[role=${role}]` : '',
    ...attributes.map((name) => `[${name}]`),
  ].join('');
}

function outer(el: Element): Element | null {
  if (el.parentElement) return el.parentElement;
  const root = el.getRootNode();
  return root instanceof ShadowRoot ? root.host : (el.ownerDocument.defaultView?.frameElement ?? null);
}

const UNSEEN = /^(SCRIPT|STYLE|HEAD|TITLE|META|LINK|TEMPLATE|NOSCRIPT)$/;

function* elements(root: ParentNode): Generator<Element> {
  for (const el of root.querySelectorAll('*')) {
    if (!UNSEEN.test(el.tagName)) yield el;
    if (el.shadowRoot) yield* elements(el.shadowRoot);
  }
}

/** An element shows a value whole, begins with a long one, or holds it in a control or an attribute. */
function holds(el: Element, wanted: string): boolean {
  const shown = squeeze(el.textContent ?? '');
  if (shown === wanted || (wanted.length > 60 && shown.startsWith(wanted))) return true;
  if ('value' in el && typeof el.value === 'string' && squeeze(el.value) === wanted) return true;
  return wanted.length > 5 && el.getAttributeNames().some((name) => el.getAttribute(name) === wanted);
}

/** Where a value stands: the innermost of the first elements that hold it. */
function placeOf(document: Document, value: string): Element | undefined {
  const wanted = squeeze(value).slice(0, 300);
  for (const first of elements(document)) {
    if (!holds(first, wanted)) continue;
    let place = first;
    for (;;) {
      const inner = [...place.children].find((one) => holds(one, wanted));
      if (!inner) return place;
      place = inner;
    }
  }
  return undefined;
}

function valuesOf({ people, email, record, fields }: PageContext): { code: string; value: string }[] {
  const from = people.find((one) => one.role === 'from');
  return [
    { code: 'sender', value: from?.name ?? from?.email ?? '' },
    { code: 'subject', value: email?.subject ?? '' },
    { code: 'body', value: email?.body ?? '' },
    { code: 'record.name', value: record?.name ?? '' },
    ...fields.slice(0, MOST_FIELDS).map(({ value }) => ({ code: 'fields', value })),
  ].filter(({ value }) => value);
}

export function structureOf(document: Document, context: PageContext): Structure {
  const words = wordsOf(context, new Set());
  return valuesOf(context).flatMap(({ code, value }) => {
    const path: string[] = [];
    for (
      let el: Element | null = placeOf(document, value) ?? null;
      el && path.length < MOST_PATH;
      el = outer(el)
    ) {
      if (el.tagName !== 'BODY' && el.tagName !== 'HTML') path.push(step(el, words));
    }
    return path.length ? { code, path } : [];
  });
}
