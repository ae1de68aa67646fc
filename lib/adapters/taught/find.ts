import type { Locator, TaughtField } from '../../domain/model/taught-page';
import { byLabel, standsBeside } from './beside';
import { type Root, visibleAll } from './roots';
import { fitsShape, labelKey, valueIn } from './value';

/** What a search needs of the page, gathered once. */
export type Searched = { roots: Root[]; words: Map<string, Text[]> };

type Sought = Pick<TaughtField, 'beside' | 'shape' | 'locators'>;

/** The visible elements that one way leads to, where the label that has to stand beside them does. */
export function located(page: Searched, field: Pick<TaughtField, 'beside'>, locator: Locator): Element[] {
  const { beside } = field;
  if (locator.kind === 'label') return beside ? byLabel(page.words, beside) : [];
  const found = visibleAll(page.roots, locator.css);
  // An attribute that names the field may be believed in any language; all else needs its label.
  const guarded = locator.kind === 'attribute' ? locator.guarded : true;
  return beside && guarded ? found.filter((el) => standsBeside(el, beside)) : found;
}

/**
 * The element of a field and its value. The ways are tried in order; the first that leads anywhere has to lead to
 * exactly one element, and what stands there has to look as it did and be no label: else it is missing, not guessed.
 */
export function findField(
  page: Searched,
  field: Sought,
  lines = false,
): { el: Element; value: string } | null {
  for (const locator of field.locators) {
    const found = located(page, field, locator);
    if (!found.length) continue;
    const [el] = found;
    if (found.length > 1 || !el) return null;
    const value = valueIn(el, field.beside, lines);
    const isLabel = value.length <= 80 && page.words.has(labelKey(value));
    return !isLabel && fitsShape(field.shape, value) ? { el, value } : null;
  }
  return null;
}
