import { browser } from './browser';

/** Chromium's side panel and Firefox's sidebar, neither of which the shared API types know. */
type PanelApi = {
  sidePanel?: { open: (options: { tabId?: number; windowId?: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
};

/**
 * Opens the panel beside a tab. Must be called first thing in the handler of a user's action: even one `await`
 * before it and Chromium refuses. Firefox takes it from its own buttons and shortcuts only, not from a message.
 */
export function openPanel(tabId: number): Promise<void> {
  const api = browser as unknown as PanelApi;
  if (api.sidePanel) return api.sidePanel.open({ tabId });
  if (api.sidebarAction) return api.sidebarAction.open();
  return Promise.resolve();
}
