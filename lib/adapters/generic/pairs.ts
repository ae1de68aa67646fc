import { line } from '../dom/text';
import { type Box, boxes, controlValue, isControl, unwrap } from './box';

/** `sure` where the page itself marks label and value; otherwise they only look like a pair. */
export type Pair = { label: string; value: string; sure: boolean };

/** What pages write where there is nothing. */
const EMPTY =
  /^(none|n\/?a|null|empty|not set|not specified|unknown|no data|[-–—_.·\s]+|无|暂无|空|未填写|未设置|未知|--.*--|\(.*none.*\))$/i;
const LABEL_HINT = /label|caption|key|term|field-?name|(^|[-_\s])title($|[-_\s])|addrtitle/i;

function cleanLabel(text: string): string {
  return line(text.replace(/[*＊]+/g, '')).replace(/\s*[:：?？]\s*$/, '');
}

/** Short words without figures, links or controls: something that can name a value. */
function labelText(box: Box): string | null {
  const text = cleanLabel(box.text);
  const han = /\p{Script=Han}/u.test(text);
  if (!text || text.length > (han ? 16 : 40) || text.split(' ').length > 6) return null;
  if (!/\p{L}/u.test(text) || /\d{2,}|@|https?:|[.!?。！？；;]$/.test(text)) return null;
  for (const one of boxes(box))
    if (isControl(one.el) || /^(A|BUTTON|H1|H2)$/.test(one.el.tagName)) return null;
  return text;
}

/** Values of a box: lines of its blocks, controls by what they hold, buttons left out unless they show a choice. */
export function valueText(box: Box): string {
  const parts: string[] = [];
  function walk(at: Box): void {
    if (isControl(at.el)) {
      const value = controlValue(at.el);
      if (value) parts.push(value);
      return;
    }
    const { tagName } = at.el;
    if (tagName === 'BUTTON' && !/combobox/.test(at.el.getAttribute('role') ?? '')) return;
    if (tagName === 'LABEL' && at.kids.some((kid) => isControl(kid.el))) {
      const checked = at.kids.find((kid) => isControl(kid.el));
      if (checked?.text) parts.push(at.own);
      return;
    }
    // A label inside a value names a part of it; the parts speak for themselves.
    if (tagName === 'LABEL') return;
    if (!at.kids.length) {
      if (at.text) parts.push(at.text);
      return;
    }
    const inline = at.kids.every(
      (kid) =>
        /^(A|ABBR|B|BR|EM|I|SPAN|STRONG|TIME|BDI|MARK|SUP|U)$/.test(kid.el.tagName) && !kid.kids.length,
    );
    if (inline && at.own) parts.push(at.text);
    else {
      if (at.own) parts.push(at.own);
      for (const kid of at.kids) walk(kid);
    }
  }
  walk(box);
  const distinct = parts.filter((part, i) => part && parts.indexOf(part) === i);
  return line(distinct.join(', '));
}

function pair(label: string | null, value: string, sure = true): Pair[] {
  const text = value.slice(0, 2000);
  return label && text && !EMPTY.test(text) && text !== label ? [{ label, value: text, sure }] : [];
}

/** `dl`: every `dt` with the `dd`s up to the next one; wrapped in `div`s or not. */
function fromDefinitionList(box: Box): Pair[] {
  const found: Pair[] = [];
  let label: string | null = null;
  for (const one of boxes(box)) {
    if (one.el.tagName === 'DT') label = labelText(one) ?? cleanLabel(one.text).slice(0, 60);
    else if (one.el.tagName === 'DD') found.push(...pair(label, valueText(one)));
  }
  return found;
}

/** A table whose rows are label and value, once or twice side by side; a table with a head of columns is a list. */
function fromTable(box: Box): Pair[] {
  const rows = [...boxes(box)].filter((one) => one.el.tagName === 'TR' && one.el.closest('table') === box.el);
  const headed =
    rows[0]?.kids.length && rows[0].kids.every((cell) => cell.el.tagName === 'TH') && rows[0].kids.length > 2;
  if (headed) return [];
  return rows.flatMap((row) => {
    const cells = row.kids.filter((kid) => /^(TD|TH)$/.test(kid.el.tagName));
    // The cells of a row: also those that are empty and have no box.
    const all = [...row.el.children].filter((cell) => /^(TD|TH)$/.test(cell.tagName)).length;
    const found: Pair[] = [];
    for (let i = 0; i + 1 < cells.length; i += 1) {
      const [left, right] = [cells[i], cells[i + 1]];
      if (!left || !right) continue;
      const named =
        left.el.tagName === 'TH' ||
        LABEL_HINT.test(left.el.className) ||
        /[:：]\s*$/.test(left.text) ||
        (all === 2 && rows.length > 1);
      if (!named) continue;
      found.push(...pair(labelText(left), valueText(right)));
      i += 1;
    }
    return found;
  });
}

function byIds(el: Element, ids: string): string {
  const scope = el.getRootNode() as Document | ShadowRoot;
  return line(
    ids
      .split(/\s+/)
      .map((id) => scope.getElementById?.(id)?.textContent ?? '')
      .join(' '),
  );
}

/** Controls and values that name their label themselves. */
function fromLabelled(box: Box): Pair[] {
  const { el } = box;
  if (!isControl(el)) return [];
  const value = controlValue(el);
  if (!value || (el as HTMLInputElement).type === 'radio') return [];
  const { labels } = el as HTMLInputElement;
  const given = el.getAttribute('aria-labelledby');
  const text =
    line([...(labels ?? [])].map((one) => one.textContent).join(' ')) ||
    (given ? byIds(el, given) : '') ||
    line(el.getAttribute('aria-label'));
  const label = cleanLabel(text);
  if (!label || label.length > 60) return [];
  // A tick says something only where it is set; its label is the statement.
  return pair(label, value === '✓' ? '✓' : value);
}

const IN_LINE = /^([^:：]{1,30})[:：]\s*(\S.*)$/;

/** "Sector: Energy" within one line of text. */
function fromLine(box: Box): Pair[] {
  if (box.text.length > 160 || /^(P|LI|BLOCKQUOTE|PRE|A|BUTTON)$/.test(box.el.tagName)) return [];
  // The label is this element's own text, or a part of its own that ends in a colon.
  if (box.kids.length > 3 || !(box.own || /[:：]$/.test(box.kids[0]?.text ?? ''))) return [];
  if (box.kids.some((kid) => kid.kids.length > 1 || IN_LINE.test(kid.text))) return [];
  const found = IN_LINE.exec(box.text);
  const label = found?.[1];
  if (
    !label ||
    !found[2] ||
    !/^[\p{L}][\p{L}\s/&()（）-]*$/u.test(label.trim()) ||
    label.split(' ').length > 4
  )
    return [];
  if (/^(https?|mailto|tel)$/i.test(label) || found[2].startsWith('//')) return [];
  return pair(cleanLabel(label), found[2], false);
}

const shapeOf = (box: Box) => `${box.el.tagName} ${box.el.className}`;

function isLabelElement(box: Box): boolean {
  const at = unwrap(box);
  // The heading of a panel names the panel, not a value.
  if (/^H\d$/.test(at.el.tagName) || box.el.querySelector('h1,h2,h3,h4,h5,h6')) return false;
  return (
    /^(LABEL|DT|TH)$/.test(box.el.tagName) ||
    at.el.tagName === 'LABEL' ||
    LABEL_HINT.test(box.el.getAttribute('class') ?? '') ||
    LABEL_HINT.test(at.el.getAttribute('class') ?? '')
  );
}

/** A cell of two parts, the first a label by its element or class. */
function fromCell(box: Box): Pair[] {
  const [first, ...rest] = box.kids;
  if (!first || !rest.length || rest.length > 3 || box.own || box.text.length > 1500) return [];
  if (
    !isLabelElement(first) ||
    rest.some((kid) => isLabelElement(kid) && labelText(kid) && !isControl(kid.el))
  )
    return [];
  // A radio button's or tick's own label names an option, not a field.
  const target = first.el.getAttribute('for');
  if (
    target &&
    /^(radio|checkbox|file)$/.test(
      (first.el.ownerDocument.getElementById(target) as HTMLInputElement | null)?.type ?? '',
    )
  )
    return [];
  const value = line(rest.map(valueText).filter(Boolean).join(', '));
  return pair(labelText(first), value);
}

/** Label and value that nothing marks: believed where several cells side by side are built the same way. */
function fromGrid(box: Box): Pair[] {
  const cells = box.kids
    .map((kid) => ({ kid, parts: kid.kids }))
    .filter(({ kid, parts }) => parts.length === 2 && !kid.own && kid.text.length < 600);
  if (
    cells.length < 2 ||
    /^(UL|OL|TBODY|TABLE)$/.test(box.el.tagName) ||
    box.el.closest('li, [role="listitem"], [role="feed"], [role="article"]')
  ) {
    return [];
  }
  const groups = new Map<string, typeof cells>();
  for (const cell of cells) {
    const [label, value] = cell.parts;
    if (!label || !value || label.kids.length > 1 || /^H\d$/.test(label.el.tagName)) continue;
    const shape = `${shapeOf(cell.kid)} | ${shapeOf(label)}`;
    groups.set(shape, [...(groups.get(shape) ?? []), cell]);
  }
  return [...groups.values()].flatMap((group) => {
    const labels = group.map(({ parts }) => (parts[0] ? labelText(parts[0]) : null));
    if (group.length < 2 || labels.some((label) => !label) || new Set(labels).size < labels.length) return [];
    return group.flatMap(({ parts }, i) =>
      pair(labels[i] ?? null, parts[1] ? valueText(parts[1]) : '', false),
    );
  });
}

/** A short section under a small heading, such as "Address": the heading names what follows. */
function fromSection(box: Box, mostLetters: number): Pair[] {
  const [heading, ...rest] = box.kids;
  if (!heading || !/^H[3-6]$/.test(heading.el.tagName) || rest.length !== 1 || !rest[0] || box.own) return [];
  const body = rest[0];
  // A mixed bag of ways to reach somebody has no one name.
  if (body.text.length > mostLetters || /@|https?:|\d{3}[-\s]\d{3}/.test(body.text)) return [];
  for (const one of boxes(body))
    if (/^H[1-6]|TABLE|FORM|UL$/.test(one.el.tagName) || fromLine(one).length) return [];
  return pair(labelText(heading), valueText(body), false);
}

/** Label and value whose label looks exactly like others that this page has already been seen to name values with. */
function fromKnownShape(box: Box, shapes: Map<string, number>): Pair[] {
  const [label, ...rest] = box.kids;
  if (!label || !rest.length || rest.length > 2 || box.own || !label.el.className) return [];
  if ((shapes.get(shapeOf(label)) ?? 0) < 2 || rest.some((kid) => shapes.has(shapeOf(kid)))) return [];
  return pair(labelText(label), line(rest.map(valueText).filter(Boolean).join(', ')), false);
}

/** In a form to write something new in: its empty text field says so. What stands there is not the record's. */
function inComposer(el: Element): boolean {
  const areas = [...(el.closest('form')?.querySelectorAll('textarea') ?? [])];
  return areas.length > 0 && areas.every((area) => !area.value);
}

/** Every label with its value below a box, each pair once; what is marked up as a pair wins over what looks like one. */
export function pairsOf(root: Box): Pair[] {
  const found: Pair[] = [];
  const seen = new Set<string>();
  const values = new Map<string, string>();
  /** How often an element of this look named a value: a page dresses its labels alike. */
  const shapes = new Map<string, number>();
  function learn(box: Box, list: Pair[]): void {
    for (const { kids } of [box, ...box.kids]) {
      const [label] = kids;
      if (!label?.el.className || !list.some((one) => one.label === labelText(label))) continue;
      shapes.set(shapeOf(label), (shapes.get(shapeOf(label)) ?? 0) + 1);
    }
  }
  function add(list: Pair[]): boolean {
    for (const one of list) {
      const key = `${one.label.toLowerCase()}\n${one.value}`;
      const before = values.get(one.label.toLowerCase());
      if (
        seen.has(key) ||
        (before !== undefined && (before.includes(one.value) || one.value.includes(before)))
      )
        continue;
      seen.add(key);
      values.set(one.label.toLowerCase(), one.value);
      found.push(one);
    }
    return list.length > 0;
  }
  function walk(box: Box): void {
    const { tagName } = box.el;
    if (tagName === 'FORM' && inComposer(box.el)) return;
    if (tagName === 'DL' && add(fromDefinitionList(box))) return;
    if (tagName === 'TABLE') {
      if (add(fromTable(box))) return;
      const heads = box.el.querySelectorAll('th').length;
      if (heads > 2) return;
    }
    if (/^(listbox|grid|feed|log)$/.test(box.el.getAttribute('role') ?? '')) return;
    const cell = fromCell(box);
    learn(box, cell);
    if (add(cell)) return;
    const grid = fromGrid(box);
    learn(box, grid);
    add(grid);
    if (grid.length && grid.length === box.kids.length) return;
    if (add(fromSection(box, 200))) return;
    if (add(fromLine(box))) return;
    for (const kid of box.kids) walk(kid);
  }
  // What a control says of itself is exact; a cell around it may hold units and captions too.
  for (const box of boxes(root)) {
    if (isControl(box.el) && !inComposer(box.el)) add(fromLabelled(box));
  }
  walk(root);
  for (const box of boxes(root)) {
    const known = fromKnownShape(box, shapes);
    if (known.length && !inComposer(box.el)) add(known);
  }
  // Where one section of this page was named by its heading, a longer one beside it is too.
  if (found.some((one) => !one.sure)) for (const box of boxes(root)) add(fromSection(box, 1500));
  return found;
}
