import { type Box, boxes, isControl } from './box';
import { fromGrid, fromKnownShape, fromLine, fromSection, shapeOf } from './likely-pairs';
import { fromCell, fromDefinitionList, fromLabelled, fromTable } from './marked-pairs';
import { labelText, type Pair } from './pair';

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
