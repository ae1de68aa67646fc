import { browser } from './browser';

const KEY = 'pillHidden';

/** Hosts on which the pill is hidden. */
export async function pillHiddenHosts(): Promise<string[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.map(String) : [];
}

export async function setPillHidden(host: string, hidden: boolean): Promise<void> {
  const hosts = new Set(await pillHiddenHosts());
  if (hidden) hosts.add(host);
  else hosts.delete(host);
  await browser.storage.local.set({ [KEY]: [...hosts].toSorted() });
}
