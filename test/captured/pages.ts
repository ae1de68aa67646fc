import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

/** Captured pages of real sites, where they lie beside the project; they are no part of it. */
const FOLDER = path.resolve(import.meta.dirname, '../../../shared/pages');
const INDEX = path.join(FOLDER, 'index.tsv');

export type Captured = { file: string; url: string; frame?: Captured };

/** Frame in which a page shows its message, and the page that stands in it. */
const FRAMES: Record<string, string> = {
  'qqmail/shell-2018.html': 'qqmail/message-2018.html',
};

/** All captured pages with their addresses; a page that was captured as another one's frame stands in that one. */
export function capturedPages(): Captured[] {
  if (!existsSync(INDEX)) return [];
  const [, ...rows] = readFileSync(INDEX, 'utf8').trim().split('\n');
  const all = new Map<string, Captured>();
  for (const row of rows) {
    const [file = '', url = ''] = row.split('\t');
    all.set(file, { file, url });
  }
  const frames = new Set<string>();
  const found = [...all.values()].map((page) => {
    const own = page.file.replace(/\.html$/, '.frame1.html');
    const frame = all.get(own) ?? all.get(FRAMES[page.file] ?? '');
    if (all.has(own)) frames.add(own);
    return frame ? { ...page, frame } : page;
  });
  return found.filter((page) => !frames.has(page.file));
}

/** A captured page may show itself and nothing more: no script, nothing from elsewhere. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-src *",
};

const withoutHash = (url: string) => new URL(url).href.split('#')[0];

/** Opens a captured page at its own address, its frame too; everything else of the network is out of reach. */
export async function openCaptured(context: BrowserContext, captured: Captured): Promise<Page> {
  const { frame } = captured;
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const request = route.request();
    const top = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const wanted = top ? captured : frame;
    if (!request.isNavigationRequest() || !wanted || withoutHash(wanted.url) !== withoutHash(request.url())) {
      return route.abort();
    }
    const body = readFileSync(path.join(FOLDER, wanted.file), 'utf8');
    return route.fulfill({ contentType: 'text/html; charset=utf-8', headers: HEADERS, body });
  });
  await page.goto(captured.url);
  if (frame) {
    await page.evaluate((src) => {
      const named = document.querySelector('iframe[name="messagecontframe"], iframe[name="mainFrame"]');
      named?.setAttribute('src', src);
    }, frame.url);
    await page.waitForFunction(
      (src) =>
        [...document.querySelectorAll('iframe')].some((one) => {
          const inside = one.contentDocument;
          return inside?.URL === src && inside.readyState === 'complete';
        }),
      frame.url,
    );
  }
  return page;
}
