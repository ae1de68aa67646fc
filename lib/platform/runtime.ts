import { browser } from './browser';

export type Sender = { tabId?: number; url?: string; fromExtension: boolean };

/** Messages from our own extension only; `tabId` is set where it comes from a page. */
export function onMessage(listener: (message: unknown, sender: Sender) => void): () => void {
  const own = browser.runtime.getURL('/');
  const handler = (
    message: unknown,
    sender: {
      id?: string | undefined;
      url?: string | undefined;
      tab?: { id?: number | undefined } | undefined;
    },
  ) => {
    if (sender.id !== browser.runtime.id) return;
    listener(message, {
      ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
      ...(sender.url === undefined ? {} : { url: sender.url }),
      fromExtension: sender.url?.startsWith(own) ?? false,
    });
  };
  browser.runtime.onMessage.addListener(handler);
  return () => browser.runtime.onMessage.removeListener(handler);
}

/** To the other pages of the extension; nobody listening is no error. */
export function broadcast(message: unknown): void {
  browser.runtime.sendMessage(message).catch(() => undefined);
}

/** The toolbar button or its keyboard command. */
export function onToolbarClick(listener: (tabId: number) => void): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) listener(tab.id);
  });
}

export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
}

export function version(): string {
  return browser.runtime.getManifest().version;
}
