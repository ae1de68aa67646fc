/** Text of the page as a person sees it; nothing here changes the page. */

/** One line: white space folded, invisible marks and the edges cut. */
export function line(text: string | null | undefined): string {
  return (text ?? '')
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const BLOCKS =
  /^(ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIELDSET|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const SKIP = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|svg|HEAD|IFRAME|OBJECT|VIDEO|AUDIO|CANVAS)$/;

/** Where line breaks of the text itself are seen. */
const PRE = 'pre, [style*="white-space:pre"], [style*="white-space: pre"]';

/** Seen by a reader: rendered and not hidden by style. A page loaded without its style counts as seen. */
export function visible(element: Element): boolean {
  if (element.getAttribute('aria-hidden') === 'true' && !element.querySelector('input,select,textarea')) {
    return (
      element.checkVisibility?.({ visibilityProperty: true }) !== false &&
      line(element.textContent).length > 1
    );
  }
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

type TextOptions = {
  /** Elements that are left out with all they hold. */
  skip?: (element: Element) => boolean;
  /** Elements that are not read but leave this line in their place; undefined reads them. */
  instead?: (element: Element) => string | undefined;
  /** Stops here: longer than a person reads. */
  limit?: number;
};

/**
 * The text of an element with line breaks where the page breaks lines: blocks, `br`, table rows. Text nodes
 * keep their words; runs of blank lines become one.
 */
export function blockText(root: Node, options: TextOptions = {}): string {
  const limit = options.limit ?? 400_000;
  const out: string[] = [];
  let size = 0;
  function push(text: string): void {
    out.push(text);
    size += text.length;
  }
  function walk(node: Node): void {
    if (size > limit) return;
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      push(node.parentElement?.closest(PRE) ? text : text.replaceAll(/[ \t\r\n\f]+/g, ' '));
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (SKIP.test(element.tagName) || options.skip?.(element)) return;
    const mark = options.instead?.(element);
    if (element.tagName === 'BR' || mark !== undefined) {
      push(`\n${mark ? `${mark}\n` : ''}`);
      return;
    }
    const block = BLOCKS.test(element.tagName);
    if (block) push('\n');
    else if (element.tagName === 'TD' || element.tagName === 'TH') push(' ');
    for (let child = element.firstChild; child; child = child.nextSibling) walk(child);
    if (block) push('\n');
  }
  walk(root);
  return out
    .join('')
    .replaceAll(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replaceAll('\u00A0', ' ')
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
