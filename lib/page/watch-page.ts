/** One observer for the whole page; reads again when it has come to rest. */
import { rootsOf } from '../adapters/taught/roots';

/** Quiet time before a reading, and the longest a busy page can put it off. */
const QUIET_MS = 60;
const LATEST_MS = 400;
/** A page that took long to read is read at most a tenth of the time. */
const COST_FACTOR = 10;
/** By when frames and shadow roots that have come up are looked for, even on a busy page. */
const IDLE_MS = 500;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // By which pages show and hide things, or mark what is selected or ticked.
  attributeFilter: [
    'hidden',
    'class',
    'style',
    'open',
    'aria-hidden',
    'aria-selected',
    'aria-checked',
    'aria-expanded',
  ],
};

/** What changes without a change of content: a value is chosen, text is selected, a draft is gone into. */
const IN_ROOT = ['change', 'selectionchange', 'focusin'];

export type Watch = { stop: () => void; readNow: () => void };

/**
 * Calls `read` now and whenever the page has changed: content, address, field values, selection, in its frames and
 * open shadow roots too. `read` returns its own cost in ms.
 */
export function watchPage(read: () => number): Watch {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  let cost = 0;
  let roots = new Set<Node>();

  function run(): void {
    clearTimeout(quiet);
    clearTimeout(latest);
    quiet = latest = undefined;
    cost = read();
    idle ??= requestIdleCallback(observeRoots, { timeout: IDLE_MS });
  }

  function changed(): void {
    clearTimeout(quiet);
    quiet = setTimeout(run, Math.max(QUIET_MS, cost * COST_FACTOR));
    latest ??= setTimeout(run, Math.max(LATEST_MS, cost * COST_FACTOR));
  }

  const observer = new MutationObserver(changed);

  /** A frame shows another document. */
  function loaded(event: Event): void {
    // An element of a frame is none of this window's `Element`.
    if (/^I?FRAME$/.test((event.target as Element).tagName)) changed();
  }

  function observe(root: Node): void {
    observer.observe(root, OBSERVED);
    // None of these comes out of a frame or a shadow root, and `load` only on its way down.
    for (const name of IN_ROOT) root.addEventListener(name, changed, { passive: true });
    root.addEventListener('load', loaded, { capture: true, passive: true });
  }

  /** What has come up since; it may have changed before it was observed. */
  function observeRoots(): void {
    idle = undefined;
    const now = rootsOf(document);
    const fresh = now.filter((root) => !roots.has(root));
    roots = new Set(now);
    for (const root of fresh) observe(root);
    if (fresh.length) changed();
  }

  const events: [EventTarget | undefined, string][] = [
    [window, 'hashchange'],
    [window, 'popstate'],
    // The only one that tells of an address changed by script, where the browser has it.
    [window.navigation, 'currententrychange'],
  ];
  for (const [target, name] of events) target?.addEventListener(name, changed, { passive: true });
  roots.add(document);
  observe(document);
  run();

  return {
    readNow: run,
    stop() {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(latest);
      if (idle !== undefined) cancelIdleCallback(idle);
      for (const [target, name] of events) target?.removeEventListener(name, changed);
      for (const root of roots) {
        for (const name of IN_ROOT) root.removeEventListener(name, changed);
        root.removeEventListener('load', loaded, { capture: true });
      }
    },
  };
}
