import type { Adapter, PageSource } from '../adapters/adapter';
import { fallsShort } from '../adapters/fill-in';
import { readerOf, readPage } from '../adapters/read-page';
import type { TaughtReading } from '../adapters/taught/read-taught';
import type { PageContext } from '../domain/model/page-context';
import type { TaughtPage } from '../domain/model/taught-page';
import type { NeedsGeneric, NeverRead, PAGE_PORT, PageMessage } from '../messages/page-messages';
import type { NeedsTaught } from '../messages/teach-messages';
import { isAlive, neverRead, onNeverRead, onPanelConnect, type PagePort } from '../platform/page-runtime';
import { ruleFor } from '../platform/read-rules';
import { panelMessage } from './panel-message';
import type { Pointing, Tell } from './pick/pick-value';
import { type Watch, watchPage } from './watch-page';

/** Its type keeps it equal to the panel's, without bringing the validators into the page. */
const PORT: typeof PAGE_PORT = 'twofold-page';

/** Parts that are brought in where they are wanted, to keep the page's share small. */
export type Parts = {
  /** The reader of any page. */
  generic?: Adapter;
  /** The reader of what the user has taught, which completes another reader's. */
  taught?: (
    page: PageSource,
    base: PageContext,
    pages: TaughtPage[],
  ) => { context: PageContext; reading?: TaughtReading };
  /** Lets the user point at a value. */
  pick?: (hint: string, tell: Tell) => Pointing;
};

export type Server = {
  /** Takes in a part once it has been brought in, and reads again where it reads. */
  add: (part: Parts) => void;
  /** The last reading, while a panel is open. */
  reading: () => PageContext | undefined;
  stop: () => void;
};

/**
 * Reads the page for the panels that are open beside it, and only then: without a panel there is no observer
 * and no reading; nor where a rule of the user's forbids it. The first message of a panel says what is taught of this
 * host; before it nothing is read.
 */
export function servePanel(siteAdapters: Adapter[]): Server {
  const parts: Parts = {};
  const ports = new Set<PagePort>();
  let pages: TaughtPage[] = [];
  let watch: Watch | undefined;
  let pointing: { port: PagePort; stop: Pointing['stop']; step: Pointing['step'] } | undefined;
  let sequence = 0;
  let last = '';
  let latest: PageMessage | NeedsGeneric | NeedsTaught | NeverRead | undefined;
  /** Not known at first: until then nothing is read. */
  let rules: string[] | undefined;

  function send(port: PagePort, message: unknown = latest): void {
    try {
      if (message) port.postMessage(message);
    } catch {
      ports.delete(port);
    }
  }

  const adapters = () => (parts.generic ? [...siteAdapters, parts.generic] : siteAdapters);

  /** What the page shows, or which part has to be brought in to tell. */
  function look(
    known: string[],
  ): NeedsGeneric | NeedsTaught | NeverRead | { type: 'page'; context: PageContext; taught?: TaughtReading } {
    const rule = ruleFor(known, location.href);
    if (rule) return { type: 'never-read', rule };
    const page = { document, url: new URL(location.href), selection: String(getSelection() ?? '') };
    const base = readPage(page, adapters());
    if ((base.adapter === 'none' || fallsShort(base)) && !parts.generic) return { type: 'needs-generic' };
    if (!pages.length) return { type: 'page', context: base };
    if (!parts.taught) return { type: 'needs-taught' };
    try {
      const { context, reading } = parts.taught(page, base, pages);
      return { type: 'page', context, ...(reading ? { taught: reading } : {}) };
    } catch {
      return { type: 'page', context: { ...base, missing: [...base.missing, 'adapter.taught'] } };
    }
  }

  function read(): number {
    if (!isAlive()) {
      stop();
      return 0;
    }
    if (!rules) return 0;
    const start = performance.now();
    const seen = look(rules);
    const ms = performance.now() - start;
    const text = JSON.stringify(seen);
    if (text === last) return ms;
    last = text;
    sequence += 1;
    if (seen.type === 'page') {
      const reader = readerOf(seen.context.adapter, location.hostname, adapters());
      latest = { ...seen, ...(reader ? { reader } : {}), sequence, ms, at: Date.now() };
    } else latest = seen;
    for (const port of ports) send(port);
    return ms;
  }

  function readAgain(): void {
    last = '';
    if (watch) watch.readNow();
    else watch = watchPage(read);
  }

  function ruled(next: string[]): void {
    rules = next;
    if (ruleFor(next, location.href)) pointing?.stop();
    if (watch) readAgain();
  }
  void neverRead().then(ruled);
  onNeverRead(ruled);

  function point(port: PagePort, hint: string): void {
    pointing?.stop();
    if (!rules || ruleFor(rules, location.href)) return;
    const started = parts.pick?.(hint, (message) => {
      if (message.type === 'pick-news' && message.news === 'ended') pointing = undefined;
      send(port, message);
    });
    pointing = started && { port, ...started };
  }

  const unlisten = onPanelConnect(PORT, (port) => {
    port.onMessage.addListener((sent) => {
      const message = panelMessage(sent);
      if (message.type === 'pick') point(port, message.hint);
      else if (message.type === 'pick-step') pointing?.step(message.step);
      else {
        ports.add(port);
        if (message.type === 'taught') ({ pages } = message);
        readAgain();
      }
    });
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      if (pointing?.port === port) pointing.stop();
      if (ports.size) return;
      watch?.stop();
      watch = undefined;
      latest = undefined;
    });
  });

  function stop(): void {
    pointing?.stop();
    watch?.stop();
    watch = undefined;
    ports.clear();
    unlisten();
  }

  return {
    add(part) {
      Object.assign(parts, part);
      if (watch && !part.pick) readAgain();
    },
    reading: () => (latest?.type === 'page' ? latest.context : undefined),
    stop,
  };
}
