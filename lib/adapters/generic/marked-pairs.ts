import { line } from '../dom/text';
import { type Box, boxes, controlValue, isControl, unwrap } from './box';
import { cleanLabel, LABEL_HINT, labelText, type Pair, pair, valueText } from './pair';

/** `dl`: every `dt` with the `dd`s up to the next one; wrapped in `div`s or not. */
export function fromDefinitionList(box: Box): Pair[] {
  const found: Pair[] = [];
  let label: string | null = null;
  for (const one of boxes(box)) {
    if (one.el.tagName === 'DT') label = labelText(one) ?? cleanLabel(one.text).slice(0, 60);
    else if (one.el.tagName === 'DD') found.push(...pair(label, valueText(one)));
  }
  return found;
}

/** A table whose rows are label and value, once or twice side by side; a table with a head of columns is a list. */
export function fromTable(box: Box): Pair[] {
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
export function fromLabelled(box: Box): Pair[] {
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
export function fromCell(box: Box): Pair[] {
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
