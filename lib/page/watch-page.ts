/** One observer for the whole page; reads again when it has come to rest. */

/** Quiet time before a reading, and the longest a busy page can put it off. */
const QUIET_MS = 60;
const LATEST_MS = 400;
/** A page that took long to read is read at most a tenth of the time. */
const COST_FACTOR = 10;

/** Attributes by which pages show and hide things, or mark what is selected. */
const ATTRIBUTES = ['hidden', 'class', 'style', 'open', 'aria-hidden', 'aria-selected', 'aria-expanded'];

export type Watch = { stop: () => void; readNow: () => void };

/**
 * Calls `read` now and whenever the page has changed: content, addresses, field values, selection. `read`
 * returns its own cost in ms.
 */
export function watchPage(read: () => number): Watch {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;

  function run(): void {
    clearTimeout(quiet);
    clearTimeout(latest);
    quiet = latest = undefined;
    cost = read();
  }

  function changed(): void {
    clearTimeout(quiet);
    quiet = setTimeout(run, Math.max(QUIET_MS, cost * COST_FACTOR));
    latest ??= setTimeout(run, Math.max(LATEST_MS, cost * COST_FACTOR));
  }

  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  const events: [EventTarget, string][] = [
    [window, 'hashchange'],
    [window, 'popstate'],
    [document, 'selectionchange'],
    [document, 'change'],
  ];
  for (const [target, name] of events) target.addEventListener(name, changed, { passive: true });
  run();

  return {
    readNow: run,
    stop() {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(latest);
      for (const [target, name] of events) target.removeEventListener(name, changed);
    },
  };
}
