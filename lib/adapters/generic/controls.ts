import { line } from '../dom/text';
import { type Box, controlValue, isControl } from './box';
import { cleanLabel } from './label';

function byIds(el: Element, ids: string): string {
  const scope = el.getRootNode() as Document | ShadowRoot;
  const named = ids.split(/\s+/).map((id) => scope.getElementById?.(id));
  return line(named.map((one) => (one && one !== el && !el.contains(one) ? one.textContent : '')).join(' '));
}

/**
 * A field that names its label itself: by `label`, `aria-labelledby` or `aria-label`. `labels` holds the first of
 * these, for a control's own list of them costs a walk over the page each.
 */
export function labelledControl(
  box: Box,
  labels: Map<Element | null, string>,
): { label: string; value: string } | null {
  const { el } = box;
  const control = isControl(el);
  if (box.run || (!control && !/^(textbox|combobox|spinbutton)$/.test(el.getAttribute('role') ?? '')))
    return null;
  const value = control ? controlValue(el) : box.text;
  if (!value || (el as HTMLInputElement).type === 'radio') return null;
  const given = el.getAttribute('aria-labelledby');
  const text = labels.get(el) || (given ? byIds(el, given) : '') || line(el.getAttribute('aria-label'));
  const label = cleanLabel(text);
  return label && label.length <= 60 ? { label, value } : null;
}
