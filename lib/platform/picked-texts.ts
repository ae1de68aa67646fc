/**
 * Where a picked text waits for the panel: in the session's own storage, which is kept in memory, hidden from pages,
 * and empty again when the browser starts anew. One text a tab; the newer one takes the older one's place.
 */
import { browser } from './browser';

const PREFIX = 'picked.';

const idOf = (stored: unknown) => (stored as { id?: unknown } | undefined)?.id;

export function keepPicked(tabId: number, picked: { id: string }): Promise<void> {
  return browser.storage.session.set({ [`${PREFIX}${tabId}`]: picked });
}

/** Forgets a tab's text; with an id, only where it is still that one. */
export async function forgetPicked(tabId: number, id?: string): Promise<void> {
  const key = `${PREFIX}${tabId}`;
  if (id !== undefined && idOf((await browser.storage.session.get(key))[key]) !== id) return;
  await browser.storage.session.remove(key);
}

/** Tells of the texts that wait already, then of each new one, as they were stored. */
export function onPicked(listener: (stored: unknown) => void): () => void {
  let gone = false;
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(PREFIX) && newValue !== undefined) listener(newValue);
    }
  };
  browser.storage.onChanged.addListener(changed);
  void browser.storage.session.get(null).then((stored) => {
    if (gone) return;
    for (const [key, value] of Object.entries(stored)) if (key.startsWith(PREFIX)) listener(value);
  });
  return () => {
    gone = true;
    browser.storage.onChanged.removeListener(changed);
  };
}
