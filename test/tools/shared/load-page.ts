import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { build } from 'esbuild';
import type { PageContext } from '../../../lib/domain/model/page-context';
import { findChromium, sandboxArgs } from './chromium';

export type SavedPage = {
  file: string;
  url: string;
  /** Frames of the page: the value of their `name`, `id` or `src` → file. */
  frames?: { name: string; file: string }[];
};

/** The reader as one script, as the content script holds it. */
export async function bundleReader(): Promise<string> {
  const entry = path.resolve(import.meta.dirname, '../../../lib/adapters');
  const result = await build({
    stdin: {
      contents: `import { readPage } from ${JSON.stringify(`${entry}/read-page.ts`)};
        import { adapters } from ${JSON.stringify(`${entry}/adapters.ts`)};
        globalThis.twofoldRead = (skip) => readPage({ document, url: new URL(location.href) },
          adapters.filter((adapter) => !skip.includes(adapter.id)));`,
      resolveDir: entry,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ['--headless=new', ...sandboxArgs()] });
}

/** Everything a saved page may do: show itself. No script, no network. */
const CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-src *";

/** A saved page as it was delivered: what is no UTF-8 says in its own head what it is, as old Chinese pages do. */
function asSaved(file: string) {
  const body = readFileSync(file);
  const charset = isUtf8(body) ? '; charset=utf-8' : '';
  return { contentType: `text/html${charset}`, headers: { 'content-security-policy': CSP }, body };
}

async function serve(context: BrowserContext, saved: SavedPage): Promise<void> {
  const plain = saved.url.split('#')[0] ?? saved.url;
  const frames = new Map<string, string>();
  await context.route('**/*', (route) => {
    const { url, isNavigation } = {
      url: route.request().url(),
      isNavigation: route.request().isNavigationRequest(),
    };
    const main = route.request().frame().parentFrame() === null;
    if (isNavigation && main && url.split('#')[0] === new URL(plain).href) {
      return route.fulfill(asSaved(saved.file));
    }
    const file = frames.get(url);
    if (isNavigation && file) return route.fulfill(asSaved(file));
    return route.abort();
  });
  // Frames are loaded from the page's own origin, so that the reader may look into them as in the live page.
  for (const { name, file } of saved.frames ?? []) {
    frames.set(new URL(`/__frame__/${encodeURIComponent(name)}`, plain).href, file);
  }
}

/**
 * Opens a saved page under its address and reads it in a world of its own, which the page cannot reach.
 * Returns the raw reading and how long it took.
 */
export async function readSaved(
  browser: Browser,
  saved: SavedPage,
  options: { reader: string; skip?: string[] },
): Promise<{ context: PageContext; ms: number }> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'en-GB' });
  try {
    await serve(context, saved);
    const page = await context.newPage();
    await page.goto(saved.url, { waitUntil: 'load' });
    for (const { name } of saved.frames ?? []) {
      const src = new URL(`/__frame__/${encodeURIComponent(name)}`, saved.url).href;
      const found = await page.evaluate(
        ([wanted, address]) => {
          const frame = [...document.querySelectorAll('iframe, frame')].find((one) =>
            [one.getAttribute('name'), one.id, one.getAttribute('src')].includes(wanted),
          );
          frame?.setAttribute('src', address);
          return Boolean(frame);
        },
        [name, src] as const,
      );
      if (found) await page.waitForEvent('framenavigated', { timeout: 3000 }).catch(() => undefined);
    }
    await page.waitForTimeout(50);
    const session = await context.newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'twofold',
    });
    const evaluate = (expression: string) =>
      session.send('Runtime.evaluate', { expression, contextId: executionContextId, returnByValue: true });
    const loaded = await evaluate(options.reader);
    if (loaded.exceptionDetails) throw new Error(`the reader does not load: ${loaded.exceptionDetails.text}`);
    const { result, exceptionDetails } = await evaluate(
      `(() => { const t = performance.now(); const context = twofoldRead(${JSON.stringify(options.skip ?? [])}); return { context, ms: performance.now() - t }; })()`,
    );
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as { context: PageContext; ms: number };
  } finally {
    await context.close();
  }
}
