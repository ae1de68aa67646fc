import { beside } from './beside';
import { type Box, boxes, isControl } from './box';
import { labelledControl } from './controls';
import { cleanLabel, insideOf, isLabelText, labelText, looksLikeFieldName, markOf, shapeOf } from './label';
import { saysNothing } from './value';

/** `sure` where the page itself marks label and value, or the label's words are those of a field. */
export type Pair = { label: string; value: string; sure: boolean };

type Found = Pair & {
  /** The label's box, or the control that names itself. */
  box: Box;
  /** Where the value lies among all boxes. */
  from: number;
  to: number;
  mark: number;
  /** What labels dressed alike have in common. */
  group: string;
};

/** In a form to write something new in: its empty text field says so. What stands there is not the record's. */
function isComposer(box: Box): boolean {
  const areas = [...box.el.querySelectorAll('textarea')];
  return areas.length > 0 && areas.every((area) => !area.value);
}

/** A head of more than two columns, or many rows of several: one line a record. */
function isList(box: Box): boolean {
  const table = box.el as HTMLTableElement;
  const heads = table.tHead?.rows[0]?.cells ?? table.rows[0]?.cells;
  return (
    heads !== undefined &&
    heads.length > 2 &&
    (Boolean(table.tHead) || [...heads].every((cell) => cell.tagName === 'TH'))
  );
}

function leftOut(box: Box): boolean {
  const { tagName } = box.el;
  if (box.run) return false;
  // What can be pressed as a whole names no value: a card of a list, a tab, a menu's entry.
  if (tagName === 'A' || (tagName === 'BUTTON' && box.el.getAttribute('role') !== 'combobox')) return true;
  if (tagName === 'FORM') return isComposer(box);
  if (tagName === 'TABLE') return isList(box);
  return /^(grid|treegrid|feed)$/.test(box.el.getAttribute('role') ?? '');
}

/** The words of a `label` around its field. */
function wordsOf(box: Box): string {
  if (box.end - box.at > 20) return '';
  const leaves = [...boxes(box)].filter((one) => !one.kids.length && !isControl(one.el));
  return leaves.map((one) => one.text).join(' ');
}

type Label = {
  box: Box;
  text: string;
  mark: number;
  /** Begins a pair for sure, so that it ends the one before. */ stops: boolean;
};

/** Every box that may be a label, and for each place how many that are marked as one lie before it. */
function labelsOf(root: Box) {
  const labels: Label[] = [];
  /** What a `label` says of its control. */
  const given = new Map<Element | null, string>();
  const controls: Box[] = [];
  const before = new Uint32Array(root.order.length + 1);
  let count = 0;
  for (let i = root.at; i < root.end;) {
    const box = root.order[i];
    if (!box) break;
    before[i] = count;
    let end = i + 1;
    if (!box.run && box.el.tagName === 'LABEL') {
      const { control } = box.el as HTMLLabelElement;
      given.set(control, `${given.get(control) ?? ''} ${wordsOf(box)}`.trim());
    }
    const option = box.el.tagName === 'LABEL' && !box.run && markOf(box) === 0;
    if (leftOut(box) || option) end = box.end;
    else {
      const mark = markOf(box);
      if (isControl(box.el) || box.el.hasAttribute('role')) controls.push(box);
      const text = mark ? labelText(box) : leafLabel(box);
      if (text) {
        const colon = /[:：]\s*$/.test(box.text) && !mark;
        labels.push({ box, text, mark: Math.max(mark, Number(colon)), stops: mark > 1 || colon });
        if (mark > 1 || colon) count += 1;
        end = box.end;
      } else if (mark === 3) count += 1;
    }
    if (option || end > i + 1)
      for (const one of boxes(box)) if (isControl(one.el) && option) controls.push(one);
    before.fill(count, i + 1, end + 1);
    i = end;
  }
  return { labels, before, controls, given };
}

/** The words of a box without parts that could be a label by their look; never a link's or a button's. */
function leafLabel(box: Box): string | null {
  // Words between links are a sentence, unless they end in a colon.
  if (box.kids.length || isControl(box.el) || (box.run && !/[:：]$/.test(box.text))) return null;
  if (/^(H1|H2)$/.test(box.el.tagName)) return null;
  const text = cleanLabel(box.text);
  return isLabelText(text) ? text : null;
}

const LINE = /^([^:：]{1,30})[:：]\s*(\S.*)$/;

/** "Sector: Energy" within one run of text. */
function fromLine(box: Box): Found[] {
  if (box.kids.length || box.text.length > 160 || isControl(box.el)) return [];
  const found = LINE.exec(box.text);
  const label = cleanLabel(found?.[1] ?? '');
  const value = found?.[2] ?? '';
  if (!isLabelText(label) || label.split(' ').length > 4 || !looksLikeFieldName(label)) return [];
  if (/^(https?|mailto|tel)$/i.test(label) || value.startsWith('//') || saysNothing(value)) return [];
  const group = `line ${shapeOf(box)} ${box.up ? shapeOf(box.up) : ''}`;
  return [{ label, value, sure: true, box, from: box.at, to: box.end, mark: 1, group }];
}

/** Under a heading a mixed bag of ways to reach somebody has no one name. */
const MIXED = /@|https?:|\d{3}[-\s]\d{3}/;

function tooMuch(one: Found): boolean {
  const most = one.mark === 3 ? 2000 : 700;
  if (one.value.length > most || one.to - one.from > 150) return true;
  const heading = /^H[3-6]$/.test(one.box.el.tagName);
  if (heading && MIXED.test(one.value)) return true;
  for (let i = one.from; i < one.to; i += 1) {
    const box = one.box.order[i];
    if (!box || box.run) continue;
    if (/^H[1-4]$/.test(box.el.tagName) || (box.el.tagName === 'TABLE' && (heading || isList(box))))
      return true;
  }
  return false;
}

/** A row of words that could all name columns: the head of a list without the elements for one. */
function isColumnHeads(row: Box): boolean {
  if (row.el.tagName !== 'TR') return false;
  const cells = row.kids.filter((kid) => kid.el.tagName === 'TD');
  return (
    cells.length > 2 &&
    cells.every((cell) => isLabelText(cell.text)) &&
    cells.filter((cell) => looksLikeFieldName(cell.text)).length > cells.length / 2
  );
}

/** A label is dressed otherwise than its value, and no louder: people's names in a list are louder. */
function quieter(one: Found): boolean {
  const value = one.box.order[one.from];
  if (!value) return false;
  const [a, b] = [getComputedStyle(one.box.el), getComputedStyle(value.el)];
  const louder =
    Number(a.fontWeight) > Number(b.fontWeight) || parseFloat(a.fontSize) > parseFloat(b.fontSize);
  return !louder && (a.color !== b.color || a.fontSize !== b.fontSize || a.fontWeight !== b.fontWeight);
}

/** Labels that nothing marks are believed together: several dressed alike, distinct, and worded like fields. */
function believed(group: Found[]): boolean {
  const names = new Set(group.map((one) => one.label)).size;
  const worded = group.filter((one) => looksLikeFieldName(one.label)).length;
  const heading = /^H[3-6]$/.test(group[0]?.box.el.tagName ?? '');
  if (group.length < 2)
    return worded > 0 && (heading || /[:：](\s\S.{0,60})?$/.test(group[0]?.box.text ?? ''));
  if (names < group.length * 0.7) return false;
  const listed = group.some((one) => insideOf(one.box, one.box.order[0] ?? one.box, /^(LI|ARTICLE)$/));
  if (worded >= group.length * (listed ? 0.5 : 0.3)) return true;
  return !listed && !heading && group.length > 2 && group.slice(0, 3).every(quieter);
}

/** What holds other pairs is no value; a part of a value that is one for sure is no pair. */
function innermost(list: Found[]): Found[] {
  const sorted = list.toSorted((a, b) => a.box.at - b.box.at);
  const places = sorted.map((one) => one.box.at);
  const dropped = new Set<Found>();
  for (const one of sorted) {
    const first = lowerBound(places, one.from);
    const inside = sorted
      .slice(first, lowerBound(places, one.to))
      .filter((other) => other !== one && other.box !== one.box);
    if (!inside.length) continue;
    const outerWins = one.mark > 1 && inside.every((other) => other.mark < one.mark) && inside.length < 3;
    for (const other of outerWins ? inside : [one]) dropped.add(other);
  }
  return sorted.filter((one) => !dropped.has(one));
}

function lowerBound(places: number[], wanted: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

const keyOf = (label: string) => label.toLowerCase().replaceAll(/\s/g, '');

/** Each pair once; a label that returns with ever new values belongs to a list of other records. */
function once(list: Found[]): Found[] {
  const byLabel = Map.groupBy(list, (one) => keyOf(one.label));
  return [...byLabel.values()].flatMap((same) => {
    const values = [...new Set(same.map((one) => one.value))];
    if (values.length > 2) return [];
    const [first, second] = values;
    if (!second || !first) return same.slice(0, 1);
    return first.includes(second) || second.includes(first)
      ? same.slice(0, 1)
      : [first, second].flatMap((value) => same.find((one) => one.value === value) ?? []);
  });
}

/** Every label with its value below a box, in the order of the page. */
export function pairsOf(root: Box): Pair[] {
  const { labels, before, controls, given } = labelsOf(root);
  const isStop = (box: Box) => (before[box.end] ?? 0) > (before[box.at] ?? 0);
  const named = controls.flatMap((box): Found[] => {
    const own = labelledControl(box, given);
    return own && !saysNothing(own.value)
      ? [{ ...own, sure: true, box, from: box.at, to: box.end, mark: 4, group: '' }]
      : [];
  });
  const loose: Found[] = [];
  for (const { box, text, mark, stops } of labels) {
    const found = beside(box, stops, isStop);
    const [first] = found?.values ?? [];
    if (!found || !first || found.value === text) continue;
    if (mark < 2 && found.cell.up && isColumnHeads(found.cell.up)) continue;
    const { cell, values, value } = found;
    const dress = `${shapeOf(cell)} ${shapeOf(box)}`;
    const one: Found = {
      label: text,
      value,
      sure: mark > 1 || looksLikeFieldName(text),
      box,
      from: first.at,
      to: values.at(-1)?.end ?? first.end,
      mark,
      group: `${mark} ${dress}${/\.\S/.test(dress) || !cell.up ? '' : shapeOf(cell.up)}`,
    };
    if (!tooMuch(one)) loose.push(one);
  }
  for (const box of boxes(root)) loose.push(...fromLine(box));
  const groups = Map.groupBy(loose, (one) => one.group);
  // A group is judged once: there may be thousands in it.
  const credible = new Set([...groups].flatMap(([group, list]) => (believed(list) ? [group] : [])));
  const kept = loose.filter((one) => one.mark > 1 || credible.has(one.group));
  return once([...named, ...innermost(kept)]).map(({ label, value, sure }) => ({ label, value, sure }));
}
