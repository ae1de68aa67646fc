/** The user's rules by which pages are never read, on this computer only. */
import { browser } from './browser';
import { RULES_KEY, storedRules } from './read-rules';

export async function neverReadRules(): Promise<string[]> {
  return storedRules((await browser.storage.local.get(RULES_KEY))[RULES_KEY]);
}

export async function addRule(rule: string): Promise<void> {
  const rules = new Set([...(await neverReadRules()), rule]);
  await browser.storage.local.set({ [RULES_KEY]: [...rules].toSorted() });
}

export async function removeRule(rule: string): Promise<void> {
  const rules = await neverReadRules();
  await browser.storage.local.set({ [RULES_KEY]: rules.filter((one) => one !== rule) });
}

export function onRulesChanged(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[RULES_KEY]) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
