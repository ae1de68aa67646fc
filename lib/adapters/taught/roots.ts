import { visible } from '../dom/text';

export type Root = Document | ShadowRoot;

/** The document, its open shadow roots and the documents of its frames of the same origin. */
export function rootsOf(document: Document): Root[] {
  const roots: Root[] = [];
  function add(root: Root): void {
    roots.push(root);
    for (const el of root.querySelectorAll('*')) {
      if (el.shadowRoot) add(el.shadowRoot);
      else if (el.tagName === 'IFRAME' || el.tagName === 'FRAME') {
        const inner = frameDocument(el);
        if (inner) add(inner);
      }
    }
  }
  add(document);
  return roots;
}

/** What a frame shows, where it is of our own origin. */
export function frameDocument(el: Element): Document | null {
  try {
    return (el as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Every visible element that a selector means, in all roots; one that cannot be read means none. */
export function visibleAll(roots: Root[], css: string): Element[] {
  try {
    return roots.flatMap((root) => [...root.querySelectorAll(css)]).filter(visible);
  } catch {
    return [];
  }
}
