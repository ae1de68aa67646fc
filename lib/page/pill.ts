import { hiddenHosts, onHiddenHosts, pageText, tellBackground } from '../platform/page-runtime';

/**
 * The small button at the page's edge that opens the panel. It shows a mark and nothing of any client: what is
 * drawn in a page, the page can read. Vanilla, in a closed shadow root.
 */
export function mountPill(): () => void {
  const host = document.createElement('div');
  host.style.cssText = 'all:initial;position:fixed;right:0;top:45%;z-index:2147483646;';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `
    :host{color-scheme:light dark}
    div{display:flex;align-items:center;opacity:.72;transition:opacity .12s}
    div:hover,div:focus-within{opacity:1}
    button{all:unset;cursor:pointer;font:600 12px/1 system-ui,sans-serif;box-sizing:border-box}
    .open{width:26px;height:34px;border-radius:8px 0 0 8px;background:#2f5fd0;display:grid;place-items:center;box-shadow:0 1px 4px #0003}
    .hide{visibility:hidden;width:18px;height:18px;margin-right:3px;border-radius:50%;background:#fff;color:#4b5563;text-align:center;line-height:18px;box-shadow:0 1px 3px #0003}
    div:hover .hide,div:focus-within .hide{visibility:visible}
    button:focus-visible{outline:2px solid #2f5fd0;outline-offset:2px}
    @media (prefers-reduced-motion:reduce){div{transition:none}}`;
  const box = document.createElement('div');
  const hide = document.createElement('button');
  hide.className = 'hide';
  hide.textContent = '×';
  hide.title = pageText('pillHide');
  hide.setAttribute('aria-label', hide.title);
  const open = document.createElement('button');
  open.className = 'open';
  open.title = pageText('pillOpen');
  open.setAttribute('aria-label', open.title);
  open.append(mark());
  box.append(hide, open);
  root.append(style, box);

  // A page can click our button by script; only a person's click counts.
  open.addEventListener('click', (event) => {
    if (event.isTrusted) tellBackground({ type: 'open-panel' });
  });
  hide.addEventListener('click', (event) => {
    if (event.isTrusted) tellBackground({ type: 'hide-pill', hidden: true });
  });

  const show = (hosts: string[]) => {
    if (hosts.includes(location.hostname)) host.remove();
    else if (!host.isConnected) document.documentElement.append(host);
  };
  void hiddenHosts().then(show);
  onHiddenHosts(show);
  return () => host.remove();
}

/** Two discs, one filled: the product's mark. */
function mark(): SVGSVGElement {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('width', '16');
  svg.setAttribute('height', '16');
  const circle = (cx: string, fill: string) => {
    const one = document.createElementNS(ns, 'circle');
    for (const [name, value] of Object.entries({
      cx,
      cy: '8',
      r: '4.2',
      fill,
      stroke: '#fff',
      'stroke-width': '1.4',
    })) {
      one.setAttribute(name, value);
    }
    return one;
  };
  svg.append(circle('5.6', '#fff'), circle('10.4', 'none'));
  return svg;
}
