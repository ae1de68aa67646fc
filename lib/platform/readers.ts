/** Which sites may be read without asking again, kept in step with the permissions the user has given. */
import { browser } from './browser';

const PILL_ID = 'page';
const PILL_FILE = '/content-scripts/page.js';

/**
 * The reader of sites we know; the one of any page, brought in where the first knows nothing; the one of what the user
 * has taught; and what lets the user point at a value.
 */
const READERS = {
  sites: '/reader.js',
  generic: '/reader-generic.js',
  taught: '/reader-taught.js',
  teach: '/teach.js',
};

/** Exactly one site: its scheme, its whole host, its port. Of a product with a host for each tenant, the tenant's only. */
export function sitePattern(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}/*`;
}

/** What a person calls a pattern; null where it takes in every site. */
export function siteName(pattern: string): string | null {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1];
  return !host || host === '*' ? null : host;
}

/** Match patterns of the sites the user has allowed for good. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^https?:/.test(origin)).toSorted();
}

let registering: Promise<void> = Promise.resolve();

/**
 * Registers the pill for exactly the allowed sites; called at start, after an update of the extension, which forgets
 * what was registered, and whenever permissions change. One after the other: two at once would both find none.
 */
export function registerPill(): Promise<void> {
  registering = registering.catch(() => undefined).then(register);
  return registering;
}

async function register(): Promise<void> {
  const matches = await allowedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [PILL_ID] });
  if (!matches.length) {
    if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [PILL_ID] });
    return;
  }
  const script = {
    id: PILL_ID,
    matches,
    js: [PILL_FILE],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Brings a reader into a tab; false where this tab is not (or not any more) ours to read. */
export async function injectReader(tabId: number, which: keyof typeof READERS): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [READERS[which]] });
    return true;
  } catch {
    return false;
  }
}

/** Asks the browser for a site; the browser asks the user. Needs a click of the user's. */
export function requestSite(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [sitePattern(address)] });
}

export function removeSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

export function onSitesChanged(listener: () => void): () => void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
