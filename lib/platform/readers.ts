/** Which sites the reader runs on by itself, kept in step with the permissions the user has given. */
import { browser } from './browser';

const READER_ID = 'page';
const READER_FILE = '/content-scripts/page.js';

/** Match patterns of the sites the user has allowed for good. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^https?:/.test(origin)).toSorted();
}

/** Registers the reader for exactly the allowed sites; called at start and whenever permissions change. */
export async function registerReaders(): Promise<void> {
  const matches = await allowedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [READER_ID] });
  if (!matches.length) {
    if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [READER_ID] });
    return;
  }
  const script = {
    id: READER_ID,
    matches,
    js: [READER_FILE],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs the reader once in a tab; false where this tab is not (or not any more) ours to read. */
export async function injectReader(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] });
    return true;
  } catch {
    return false;
  }
}

/** Asks the browser for a site; the browser asks the user. Needs a click of the user's. */
export function requestSite(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${origin}/*`] });
}

export function removeSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

export function onSitesChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
