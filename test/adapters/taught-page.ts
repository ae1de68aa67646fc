/** A page in a frame of its own, drawn. */
export async function show(body: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1000px;height:700px';
  frame.srcdoc = `<!doctype html><body><main>${body}</main></body>`;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  if (!frame.contentDocument) throw new Error('no document');
  return frame.contentDocument;
}

/** The innermost element whose own words are these. */
export function holder(page: Document | ShadowRoot, words: string): Element {
  const found = [...page.querySelectorAll('*')].findLast((el) => el.textContent?.trim() === words);
  if (!found) throw new Error(`nothing shows ${words}`);
  return found;
}
