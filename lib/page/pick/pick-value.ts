import { addressPattern } from '../../adapters/taught/address-pattern';
import { derive } from '../../adapters/taught/derive';
import type { PickNews, PickStep, PickedValue } from '../../messages/teach-messages';
import { isAlive } from '../../platform/page-runtime';
import { drawOverlay } from './overlay';
import { boxOnScreen, elementAt, narrower, stops, wholeOf, wider } from './pointed';

export type Tell = (message: PickedValue | PickNews) => void;
export type Pointing = { step: (step: PickStep['step']) => void; stop: () => void };

const STEPS: Record<string, PickStep['step']> = {
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Enter: 'take',
  Escape: 'leave',
};

/** What a pointer does; all of it is ours while the user points. */
const POINTER = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
] as const;

const LOOK_MS = 300;

/** Whether the page has a mail open rather than a record: its form gives no hint, so the address has to. */
function kindOf(url: URL): PickedValue['kind'] {
  const { type } = addressPattern(url);
  if (type) return type;
  return /\b(mail|message|inbox|mbox)\b/i.test(`${url.hostname} ${url.search} ${url.hash}`)
    ? 'mail'
    : 'other';
}

/**
 * Lets the user point at values until they leave, the page moves on, or the panel goes. Only what a person does
 * counts; a page's own events pass by unheard. Nothing of the page is changed but for the overlay, which goes again.
 */
export function pickValue(hint: string, tell: Tell): Pointing {
  const overlay = drawOverlay(hint);
  const address = location.href;
  let under: Element | null = null;
  let chosen: Element | null = null;
  let taken: Element | null = null;
  let order: Element[] | undefined;

  function draw(): void {
    overlay.frame(chosen?.isConnected ? boxOnScreen(chosen) : null);
    overlay.taken(taken?.isConnected ? boxOnScreen(taken) : null);
  }

  function choose(el: Element | null, scroll = false): void {
    if (!el) return;
    chosen = el;
    if (scroll) el.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    draw();
  }

  function walk(by: 1 | -1): void {
    order ??= stops(overlay.host);
    const at = chosen ? order.indexOf(wholeOf(chosen)) : -1;
    const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length;
    under = order[next] ?? null;
    choose(under, true);
  }

  function take(): void {
    const found = chosen && derive(document, chosen);
    if (!found) {
      tell({ type: 'pick-news', news: 'nothing' });
      return;
    }
    taken = chosen;
    draw();
    const url = new URL(location.href);
    const { host, path } = addressPattern(url);
    const { text, label, ...field } = found;
    const said = { text: text.slice(0, 2000), label: label.slice(0, 80) };
    tell({ type: 'picked-value', host, path, kind: kindOf(url), ...said, field });
  }

  function step(name: PickStep['step']): void {
    if (name === 'leave') stop();
    else if (name === 'take') take();
    else if (name === 'next') walk(1);
    else if (name === 'previous') walk(-1);
    else if (chosen) choose(name === 'wider' ? wider(chosen) : narrower(chosen, under));
    else walk(1);
  }

  function ours(event: Event): boolean {
    if (!event.isTrusted) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  }

  function onMove(event: PointerEvent): void {
    if (!ours(event)) return;
    const at = elementAt(event.clientX, event.clientY, overlay.host);
    if (!at || at === under) return;
    under = at;
    choose(wholeOf(at));
  }

  function onClick(event: MouseEvent): void {
    if (!ours(event)) return;
    // Where the pointer has not moved since the start there is nothing chosen yet.
    if (!chosen) choose(elementAt(event.clientX, event.clientY, overlay.host));
    take();
  }

  function onKey(event: KeyboardEvent): void {
    const name = STEPS[event.key];
    if (!name || !event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    ours(event);
    step(name);
  }

  const listening = new AbortController();
  const capture = { capture: true, passive: false, signal: listening.signal };
  addEventListener('pointermove', onMove, capture);
  addEventListener('click', onClick, capture);
  addEventListener('keydown', onKey, capture);
  for (const name of POINTER) addEventListener(name, ours, capture);
  addEventListener('scroll', draw, { capture: true, passive: true, signal: listening.signal });
  addEventListener('resize', draw, { signal: listening.signal });
  addEventListener('pagehide', () => stop(), { signal: listening.signal });
  // A page that moves on without loading says so to nobody.
  const look = setInterval(() => {
    if (location.href !== address || !overlay.host.isConnected || !isAlive()) stop();
    else draw();
  }, LOOK_MS);

  let stopped = false;
  function stop(): void {
    if (stopped) return;
    stopped = true;
    clearInterval(look);
    listening.abort();
    overlay.remove();
    tell({ type: 'pick-news', news: 'ended' });
  }

  tell({ type: 'pick-news', news: 'started' });
  return { step, stop };
}
