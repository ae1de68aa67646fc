import { controlValue, isControl } from '../generic/box';
import { line } from './text';

const SKIP = /^(SCRIPT|STYLE|TEMPLATE|svg|IMG)$/;
const BLOCK = /^(ADDRESS|BR|DD|DIV|DL|DT|LI|OL|P|SECTION|TABLE|TR|UL)$/;
/** What applications write where there is nothing: "-", "---", and "--None--" in any language. */
const NOTHING = /^([-–—.,，·\s]*|--.*--)$/;

/** Seen: has a box, or has none of its own (`slot`, `display: contents`) and stands in something that has. */
export function shown(el: Element): boolean {
  if (el.checkVisibility({ visibilityProperty: true })) return true;
  if (getComputedStyle(el).display !== 'contents') return false;
  const up = el.parentElement ?? ((el.getRootNode() as ShadowRoot).host as Element | undefined);
  return !up || shown(up);
}

/** The visible elements of a selector. */
export function seen(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter(shown);
}

/**
 * What a field shows: text, what is typed into its controls, the chosen option; its lines joined by commas.
 * Left out: what cannot be seen, and what `skip` matches (labels, buttons, hints).
 */
export function fieldValue(root: Element | null | undefined, skip = 'button, label'): string {
  const parts: string[] = [];
  let text = '';
  function flush(): void {
    const part = line(text);
    if (!NOTHING.test(part) && !parts.includes(part)) parts.push(part);
    text = '';
  }
  function walk(node: Node): void {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (node.nodeType !== 1) return;
    const el = node as Element;
    if (SKIP.test(el.tagName) || (el !== root && el.matches(skip)) || !shown(el)) return;
    const block = BLOCK.test(el.tagName);
    if (block) flush();
    if (isControl(el)) text += ` ${controlValue(el)} `;
    else for (const kid of [...(el.shadowRoot?.childNodes ?? []), ...el.childNodes]) walk(kid);
    if (block) flush();
  }
  if (root) walk(root);
  flush();
  // A sentence that ends needs no comma.
  return parts.join(', ').replaceAll(/([.。!！?？;；,，]), /g, '$1 ');
}
