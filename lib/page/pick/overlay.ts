/**
 * What is drawn over the page while the user points: a frame round the element, and how to leave. Closed to the page,
 * and without a word of what stands in the page.
 */
export type Overlay = {
  host: HTMLElement;
  /** Frames an element's place; null takes the frame away. */
  frame: (box: DOMRect | null) => void;
  /** Marks the last one taken. */
  taken: (box: DOMRect | null) => void;
  remove: () => void;
};

const STYLE = `
  :host{all:initial}
  .shield{position:fixed;inset:0;cursor:crosshair}
  .frame,.taken{position:fixed;box-sizing:border-box;pointer-events:none;border-radius:4px;display:none}
  .frame{border:2px solid #2f5fd0;background:#2f5fd01f;box-shadow:0 0 0 1px #fff}
  .taken{border:2px solid #14724a;box-shadow:0 0 0 1px #fff}
  .hint{position:fixed;left:50%;bottom:16px;transform:translateX(-50%);pointer-events:none;box-sizing:border-box;max-width:92vw;
    background:#15181d;color:#fff;font:600 13px/1.4 system-ui,sans-serif;padding:8px 14px;border-radius:8px;box-shadow:0 2px 10px #0006}
  @media (prefers-color-scheme:dark){.hint{background:#eef0f3;color:#15181d}}`;

export function drawOverlay(hint: string): Overlay {
  const host = document.createElement('div');
  host.style.cssText =
    'all:initial;position:fixed;inset:0;width:100vw;height:100vh;margin:0;padding:0;border:0;background:none;overflow:visible;z-index:2147483647;';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const part = (name: string) => {
    const one = document.createElement('div');
    one.className = name;
    return one;
  };
  const [shield, taken, frame, words] = [part('shield'), part('taken'), part('frame'), part('hint')];
  words.textContent = hint;
  root.append(style, shield, taken, frame, words);
  document.documentElement.append(host);
  // Above dialogs of the page, which lie over everything that is not drawn last of all.
  host.popover = 'manual';
  host.showPopover?.();

  const put = (one: HTMLElement, box: DOMRect | null) => {
    one.style.display = box ? 'block' : 'none';
    if (!box) return;
    const { style: at } = one;
    at.left = `${box.left - 3}px`;
    at.top = `${box.top - 3}px`;
    at.width = `${box.width + 6}px`;
    at.height = `${box.height + 6}px`;
  };
  return {
    host,
    frame: (box) => put(frame, box),
    taken: (box) => put(taken, box),
    remove: () => host.remove(),
  };
}
