import { RULES_KEY, storedRules } from './read-rules';

/**
 * The few calls the reader in the page makes. No polyfill here: it would double the script's size, and these
 * calls are the same in every browser.
 */
type Port = {
  name: string;
  postMessage: (message: unknown) => void;
  onMessage: { addListener: (listener: (message: unknown) => void) => void };
  onDisconnect: { addListener: (listener: () => void) => void };
};

type Runtime = {
  id?: string;
  sendMessage: (message: unknown) => Promise<unknown> | undefined;
  onConnect: {
    addListener: (listener: (port: Port) => void) => void;
    removeListener: (listener: (port: Port) => void) => void;
  };
};

type Api = {
  runtime: Runtime;
  storage: {
    local: { get: (key: string) => Promise<Record<string, unknown>> };
    onChanged: { addListener: (listener: (changes: Record<string, { newValue?: unknown }>) => void) => void };
  };
  i18n: { getMessage: (key: string) => string };
};

type Scope = { browser?: Api; chrome?: Api };

const scope = globalThis as unknown as Scope;
const api = (scope.browser ?? scope.chrome) as Api;

export type PagePort = Port;

/** False once the extension was updated or removed under a page that is still open: then we step back. */
export function isAlive(): boolean {
  return Boolean(api.runtime?.id);
}

export function onPanelConnect(name: string, listener: (port: Port) => void): () => void {
  const onConnect = (port: Port) => {
    if (port.name === name) listener(port);
  };
  api.runtime.onConnect.addListener(onConnect);
  return () => {
    if (isAlive()) api.runtime.onConnect.removeListener(onConnect);
  };
}

/** Tells the background; a worker that is gone is no reason to disturb the page. */
export function tellBackground(message: unknown): void {
  if (isAlive()) void api.runtime.sendMessage(message)?.catch(() => undefined);
}

const HIDDEN_KEY = 'pillHidden';

/** Hosts on which the user does not want to see the pill. */
export async function hiddenHosts(): Promise<string[]> {
  const stored = (await api.storage.local.get(HIDDEN_KEY))[HIDDEN_KEY];
  return Array.isArray(stored) ? stored.map(String) : [];
}

export function onHiddenHosts(listener: (hosts: string[]) => void): void {
  api.storage.onChanged.addListener((changes) => {
    const next = changes[HIDDEN_KEY]?.newValue;
    if (Array.isArray(next)) listener(next.map(String));
  });
}

/** Rules by which pages are never read; asked for before anything is. */
export async function neverRead(): Promise<string[]> {
  return storedRules((await api.storage.local.get(RULES_KEY))[RULES_KEY]);
}

export function onNeverRead(listener: (rules: string[]) => void): void {
  api.storage.onChanged.addListener((changes) => {
    if (changes[RULES_KEY]) listener(storedRules(changes[RULES_KEY].newValue));
  });
}

export function pageText(key: string): string {
  return api.i18n.getMessage(key);
}
