import type { Page } from '@playwright/test';

export type Reading = { ms: number; at: number; adapter: string; kind: string; missing: string[] };

/** Has the reader in the tab in front read anew so many times, over a port like the panel's. */
export function readAgain(panel: Page, times: number): Promise<Reading[]> {
  return panel.evaluate(async (count) => {
    type Message = {
      type: string;
      ms: number;
      at: number;
      context: { adapter: string; kind: string; missing: string[] };
    };
    type Port = {
      postMessage: (message: unknown) => void;
      disconnect: () => void;
      onMessage: { addListener: (listener: (message: Message) => void) => void };
      onDisconnect: { addListener: (listener: () => void) => void };
    };
    type Api = {
      runtime: { lastError?: unknown };
      tabs: {
        query: (query: object) => Promise<{ id: number }[]>;
        connect: (tab: number, options: object) => Port;
      };
    };
    const { chrome } = globalThis as unknown as { chrome: Api };
    const pause = (ms: number) =>
      new Promise((resolve) => {
        setTimeout(resolve, ms);
      });
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    // The reader is brought in by the panel itself, which may take it a moment.
    for (let tries = 0; tries < 100; tries += 1) {
      const found: Reading[] = [];
      const end = { lost: false };
      const port = chrome.tabs.connect(tab?.id ?? -1, { name: 'twofold-page', frameId: 0 });
      port.onDisconnect.addListener(() => {
        // Reading it keeps the browser from reporting an unchecked error.
        void chrome.runtime.lastError;
        end.lost = true;
      });
      port.onMessage.addListener(({ type, ms, at, context }) => {
        if (type === 'page') {
          found.push({ ms, at, adapter: context.adapter, kind: context.kind, missing: context.missing });
        }
      });
      port.postMessage({ type: 'read' });
      await pause(100);
      for (let waits = 0; !end.lost && !found.length && waits < 30; waits += 1) await pause(100);
      for (let asked = 0; !end.lost && found.length && asked < count; asked += 1) {
        const before = found.length;
        port.postMessage({ type: 'read' });
        while (!end.lost && found.length === before) await pause(10);
        await pause(60);
      }
      if (!end.lost && found.length) {
        port.disconnect();
        return found;
      }
      await pause(50);
    }
    throw new Error('no reader answers in this tab');
  }, times);
}

/**
 * Changes the page so often that it is read again, and returns the longest task of 50 ms or more that this caused;
 * 0 where none was so long. A page without scripts has no tasks of its own, and a browser counts as long tasks only
 * what begins in the page itself: a timer's reading, not the one asked for over the port.
 */
export function longestTask(page: Page, times: number): Promise<number> {
  return page.evaluate(async (count) => {
    const pause = (ms: number) =>
      new Promise((resolve) => {
        setTimeout(resolve, ms);
      });
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    for (let change = 0; change < count; change += 1) {
      document.body.classList.toggle('touched');
      await pause(300);
    }
    observer.disconnect();
    return longest;
  }, times);
}
