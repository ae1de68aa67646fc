import type { PageSource } from '../../lib/adapters/adapter';

/** Shows a page in a frame of its own, rendered, with the frames inside it, and hands it over under its address. */
export async function openPage(
  html: string,
  url: string,
  frames: Record<string, string> = {},
): Promise<PageSource> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1200px;height:900px';
  frame.srcdoc = html;
  document.body.append(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  const inside = frame.contentDocument;
  if (!inside) throw new Error('the frame has no document');
  for (const [name, text] of Object.entries(frames)) {
    const inner = inside.querySelector<HTMLIFrameElement>(`[name="${name}"]`)?.contentDocument;
    if (!inner) throw new Error(`no frame ${name}`);
    inner.open();
    inner.write(text);
    inner.close();
  }
  return { document: inside, url: new URL(url) };
}

const FILES = import.meta.glob<string>('../pages/**/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A fixture by its path below `test/pages/`. */
export function page(file: string): string {
  const html = FILES[`../pages/${file}`];
  if (html === undefined) throw new Error(`no fixture ${file}`);
  return html;
}

export const fixture = (file: string) => page(`any/${file}`);

export function closePages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}
