import { browser } from './browser';

export type ActiveTab = { id: number; url?: string };

/** The tab in front in the panel's own window. Its address is known only where we may read it. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, ...(tab.url ? { url: tab.url } : {}) };
}

/** Another tab of the panel's own window came to the front, or the one in front loaded another document. */
export function onActiveTab(listener: () => void): () => void {
  const own = browser.windows.getCurrent().then(({ id }) => id);
  const here = (windowId: number | undefined) => void own.then((id) => id === windowId && listener());
  const activated = (tab: { windowId: number }) => here(tab.windowId);
  const updated = (
    _tabId: number,
    change: { status?: string | undefined },
    tab: { active: boolean; windowId?: number | undefined },
  ) => {
    if (tab.active && change.status === 'complete') here(tab.windowId);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Any tab begins to load another document. */
export function onTabLoading(listener: (tabId: number) => void): () => void {
  const updated = (tabId: number, change: { status?: string | undefined }) => {
    if (change.status === 'loading') listener(tabId);
  };
  browser.tabs.onUpdated.addListener(updated);
  return () => browser.tabs.onUpdated.removeListener(updated);
}

export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

export type PageConnection = { send: (message: unknown) => void; close: () => void };

/** Connects to the reader in a tab; `lost` is called once when there is none, or when it goes away. */
export function connectPage(
  tabId: number,
  name: string,
  on: { message: (message: unknown) => void; lost: () => void },
): PageConnection {
  const port = browser.tabs.connect(tabId, { name, frameId: 0 });
  let open = true;
  port.onMessage.addListener((message: unknown) => on.message(message));
  port.onDisconnect.addListener(() => {
    // Reading it keeps the browser from reporting an unchecked error.
    void browser.runtime.lastError;
    if (open) on.lost();
    open = false;
  });
  return {
    send: (message) => {
      if (open) port.postMessage(message);
    },
    close: () => {
      open = false;
      port.disconnect();
    },
  };
}
