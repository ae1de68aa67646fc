import { readPage } from '../adapters/read-page';
import type { PAGE_PORT, PageMessage } from '../messages/page-messages';
import { isAlive, onPanelConnect, type PagePort } from '../platform/page-runtime';
import { type Watch, watchPage } from './watch-page';

/** Its type keeps it equal to the panel's, without bringing the validators into the page. */
const PORT: typeof PAGE_PORT = 'twofold-page';

/**
 * Reads the page for the panels that are open beside it, and only then: without a panel there is no observer
 * and no reading. Returns the function that ends it.
 */
export function servePanel(): () => void {
  const ports = new Set<PagePort>();
  let watch: Watch | undefined;
  let sequence = 0;
  let last = '';

  function send(port: PagePort, message: PageMessage): void {
    try {
      port.postMessage(message);
    } catch {
      ports.delete(port);
    }
  }

  let latest: PageMessage | undefined;
  function read(): number {
    if (!isAlive()) {
      stop();
      return 0;
    }
    const start = performance.now();
    const context = readPage({
      document,
      url: new URL(location.href),
      selection: String(getSelection() ?? ''),
    });
    const ms = performance.now() - start;
    const text = JSON.stringify(context);
    if (text !== last) {
      last = text;
      sequence += 1;
      latest = { type: 'page', sequence, ms, at: Date.now(), context };
      for (const port of ports) send(port, latest);
    }
    return ms;
  }

  const unlisten = onPanelConnect(PORT, (port) => {
    ports.add(port);
    if (watch) {
      watch.readNow();
      if (latest) send(port, latest);
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
  return stop;
}
