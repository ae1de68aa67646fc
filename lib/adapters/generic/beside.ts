import type { Box } from './box';
import { isControl } from './box';
import { shapeOf } from './label';
import { isAction, saysNothing, valueOf } from './value';

/** The boxes that hold a label's value, the value, and the outermost box that is only the label. */
export type Beside = { cell: Box; values: Box[]; value: string };

const NO_SLOT = /^(A|BR|BUTTON|I|IMG|LINK|SCRIPT|SMALL|STYLE|SUP|SVG|TEMPLATE)$/i;

/** Beside the label stands an element that shows nothing: the value is there, and empty. */
function emptySlot(el: Element): boolean {
  for (let next = el.nextElementSibling; next; next = next.nextElementSibling) {
    if (!NO_SLOT.test(next.tagName) && next.checkVisibility?.() !== false) return true;
  }
  return false;
}

/** The outermost box that shows only the label; null where it has an empty value at its side. */
function cellOf(label: Box): Box | null {
  let at = label;
  while (at.up && at.up.text === at.text) {
    const { kids } = at.up;
    if (kids.length > 1 && kids.some((kid) => kid !== at && kid.el.tagName !== 'BR')) return at;
    if (!at.run && emptySlot(at.el)) return null;
    at = at.up;
  }
  return at;
}

/** The boxes after one within its parent up to a stop, or to a line break if the parent breaks its lines. */
function follow(at: Box, up: Box, isStop: (box: Box) => boolean): Box[] {
  const found: Box[] = [];
  // A bold word on a line of its own names the line below it.
  let i = at.nth + (up.kids[at.nth + 1]?.el.tagName === 'BR' ? 2 : 1);
  for (let next = up.kids[i]; next && next.el.tagName !== 'BR' && !isStop(next); next = up.kids[i]) {
    found.push(next);
    i += 1;
  }
  return found;
}

/**
 * What stands beside a label: what follows it in its parent up to the next label; where nothing does, what follows
 * the parent, for a label is often wrapped with its icons. `isStop` tells the parts in which another label begins.
 */
export function beside(label: Box, marked: boolean, isStop: (box: Box) => boolean): Beside | null {
  let cell = cellOf(label);
  let acted = false;
  for (let climbed = 0; cell?.up && climbed < 3; climbed += 1) {
    const { up } = cell;
    const shape = shapeOf(cell);
    const alike = !marked && !cell.run;
    const values = follow(cell, up, (next) => isStop(next) || (alike && shapeOf(next) === shape));
    const value = valueOf(values);
    if (value && !isAction(value)) {
      const nothing = saysNothing(value) || (value.length < 5 && values.some(holdsBlank));
      return nothing ? null : { cell, values, value };
    }
    const before = up.kids[cell.nth - 1];
    if (marked && before && up.kids.length < 4 && !isStop(before) && holdsControl(before)) {
      // A label that floats over the field before it.
      const typed = valueOf([before]);
      return typed && !saysNothing(typed) ? { cell, values: [before], value: typed } : null;
    }
    // A field without a value, or another label: the value of this one is empty.
    acted ||= value !== '';
    if (values.some(holdsControl) || up.kids.length > values.length + 1 || (!acted && emptySlot(cell.el)))
      return null;
    cell = cellOf(up);
  }
  return null;
}

/** Whether something to fill in lies within. */
export function holdsControl(box: Box): boolean {
  for (let i = box.at; i < box.end; i += 1) {
    const one = box.order[i];
    if (one && isControl(one.el)) return true;
  }
  return false;
}

/** A text field with nothing in it: a few letters beside it are its unit, not its value. */
function holdsBlank(box: Box): boolean {
  for (let i = box.at; i < box.end; i += 1) {
    const el = box.order[i]?.el;
    if (!el || el.tagName !== 'INPUT' || (el as HTMLInputElement).value) continue;
    if (!el.hasAttribute('role') && !/^(search|checkbox|radio|hidden)$/.test((el as HTMLInputElement).type))
      return true;
  }
  return false;
}
