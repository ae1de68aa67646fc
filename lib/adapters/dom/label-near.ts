import { shown } from './field-value';

/**
 * The label of a field that the page gives no name of its own: the only match of `labels` in the nearest element
 * around it that holds no other field.
 */
export function labelNear(field: Element, labels: string, fields: string): Element | undefined {
  const own = field.id && field.ownerDocument.querySelector(`label[for="${CSS.escape(field.id)}"]`);
  if (own) return own;
  let around = field.parentElement;
  for (let i = 0; i < 5 && around; i += 1, around = around.parentElement) {
    const others = [...around.querySelectorAll(fields)].filter(
      (one) => !one.contains(field) && !field.contains(one),
    );
    if (others.length) return undefined;
    const found = [...around.querySelectorAll(labels)].filter((one) => !field.contains(one) && shown(one));
    if (found.length) return found[0];
  }
  return undefined;
}
