import type { Adapter } from '../adapters/adapter';
import { readPage } from '../adapters/read-page';
import type { NeedsGeneric, PAGE_PORT, PageMessage } from '../messages/page-messages';
import { isAlive, onPanelConnect, type PagePort } from '../platform/page-runtime';
import { type Watch, watchPage } from './watch-page';

/** Its type keeps it equal to the panel's, without bringing the validators into the page. */
const PORT: typeof PAGE_PORT = 'twofold-page';

export type Server = {
  /** Adds the reader of any page once it has been brought in, and reads again. */
  add: (adapter: Adapter) => void;
  stop: () => void;
};

/**
 * Reads the page for the panels that are open beside it, and only then: without a panel there is no observer
 * and no reading.
 */
export function servePanel(siteAdapters: Adapter[]): Server {
  const adapters = [...siteAdapters];
  const ports = new Set<PagePort>();
  let watch: Watch | undefined;
  let sequence = 0;
  let last = '';
  let latest: PageMessage | NeedsGeneric | undefined;

  function send(port: PagePort): void {
    try {
      if (latest) port.postMessage(latest);
    } catch {
      ports.delete(port);
    }
  }

  function read(): number {
    if (!isAlive()) {
      stop();
      return 0;
    }
    const start = performance.now();
    const page = { document, url: new URL(location.href), selection: String(getSelection() ?? '') };
    const context = readPage(page, adapters);
    const ms = performance.now() - start;
    const text = JSON.stringify(context);
    if (text === last) return ms;
    last = text;
    sequence += 1;
    const unclaimed = context.adapter === 'none' && adapters.length === siteAdapters.length;
    latest = unclaimed ? { type: 'needs-generic' } : { type: 'page', sequence, ms, at: Date.now(), context };
    for (const port of ports) send(port);
    return ms;
  }

  const unlisten = onPanelConnect(PORT, (port) => {
    ports.add(port);
    if (watch) {
      watch.readNow();
      send(port);
    } else {
      last = '';
      watch = watchPage(read);
    }
    port.onMessage.addListener(() => {
      last = '';
      watch?.readNow();
    });
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      if (ports.size) return;
      watch?.stop();
      watch = undefined;
      latest = undefined;
    });
  });

  function stop(): void {
    watch?.stop();
    watch = undefined;
    ports.clear();
    unlisten();
  }

  return {
    add(adapter) {
      if (adapters.some((one) => one.id === adapter.id)) return;
      adapters.push(adapter);
      last = '';
      watch?.readNow();
    },
    stop,
  };
}
