import { line } from '../dom/text';
import { type Box, boxes } from './box';
import { cleanLabel, labelText, type Pair, pair, valueText } from './pair';

const IN_LINE = /^([^:：]{1,30})[:：]\s*(\S.*)$/;

/** "Sector: Energy" within one line of text. */
export function fromLine(box: Box): Pair[] {
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

/** How an element is dressed: its tag and classes. */
export const shapeOf = (box: Box) => `${box.el.tagName} ${box.el.className}`;

/** Label and value that nothing marks: believed where several cells side by side are built the same way. */
export function fromGrid(box: Box): Pair[] {
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
export function fromSection(box: Box, mostLetters: number): Pair[] {
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
export function fromKnownShape(box: Box, shapes: Map<string, number>): Pair[] {
  const [label, ...rest] = box.kids;
  if (!label || !rest.length || rest.length > 2 || box.own || !label.el.className) return [];
  if ((shapes.get(shapeOf(label)) ?? 0) < 2 || rest.some((kid) => shapes.has(shapeOf(kid)))) return [];
  return pair(labelText(label), line(rest.map(valueText).filter(Boolean).join(', ')), false);
}
