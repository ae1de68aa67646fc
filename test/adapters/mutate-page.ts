import { FIELD_NAMES, labelKey } from '../../lib/reading/field-names';

/** The same numbers for the same seed. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A change to an open page. What it calls by another name it says; what it removes may be missing afterwards. */
export type Mutation = (page: Document, random: () => number) => Map<string, string>;

const NONE = new Map<string, string>();

/** What is hidden by a class stays hidden when the class is gone. */
function keepHidden(page: Document): void {
  for (const el of page.body.querySelectorAll<HTMLElement>('*')) {
    const style = page.defaultView?.getComputedStyle(el);
    if (style?.display === 'none' || style?.visibility === 'hidden') el.style.display = 'none';
  }
}

export const scrambled: Mutation = (page, random) => {
  keepHidden(page);
  for (const el of page.body.querySelectorAll('[class]')) {
    el.setAttribute('class', `c${Math.floor(random() * 1e9).toString(36)}`);
  }
  return NONE;
};

/** Each class by another name, the same everywhere, as a build that hashes names does. */
export const renamed: Mutation = (page, random) => {
  keepHidden(page);
  const names = new Map<string, string>();
  for (const el of page.body.querySelectorAll('[class]')) {
    const list = [...el.classList].map((name) => {
      const other = names.get(name) ?? `x${Math.floor(random() * 1e9).toString(36)}`;
      names.set(name, other);
      return other;
    });
    el.setAttribute('class', list.join(' '));
  }
  return NONE;
};

/** Rows and cells in another order: children alike that each hold a label and its value. */
export const reordered: Mutation = (page, random) => {
  const leaves = (el: Element) =>
    [...el.querySelectorAll('*')].filter((one) => !one.childElementCount && one.textContent.trim()).length;
  for (const parent of page.body.querySelectorAll('*')) {
    const kids = [...parent.children];
    const [first] = kids;
    if (!first || kids.length < 3 || /^(DL|TR|MD-CHIPS)$/.test(parent.tagName)) continue;
    if (
      !kids.every(
        (kid) =>
          kid.tagName === first.tagName &&
          kid.className === first.className &&
          kid.textContent.length < 100 &&
          leaves(kid) > 1,
      )
    )
      continue;
    const order = kids.map((kid) => ({ kid, key: random() })).toSorted((a, b) => a.key - b.key);
    parent.append(...order.map(({ kid }) => kid));
  }
  return NONE;
};

const HAN = /\p{Script=Han}/u;

/** Labels in the other language, where the dictionary knows both. */
export function translated(values: string[]): Mutation {
  return (page) => {
    const names = new Map<string, string>();
    const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    for (const node of nodes) {
      const shown = node.data.trim().replace(/[:：*]+$/, '');
      const known = FIELD_NAMES.find(({ labels }) =>
        labels.some((label) => labelKey(label) === labelKey(shown)),
      );
      const other = known?.labels.find(
        (label) => HAN.test(label) !== HAN.test(shown) && ![...names.values()].includes(label),
      );
      if (!shown || !other || values.includes(shown) || node.parentElement?.closest('option, h1, h2'))
        continue;
      names.set(shown, other);
      node.data = node.data.replace(shown, other);
    }
    return names;
  };
}

/** Every third value emptied, its label left standing. */
export function emptied(values: string[]): Mutation {
  return (page, random) => {
    const gone = values.filter(() => random() < 0.34);
    for (const el of page.body.querySelectorAll<HTMLElement>('*')) {
      if (el instanceof (page.defaultView as unknown as typeof globalThis).HTMLInputElement) {
        if (gone.includes(el.value)) el.value = '';
      } else if (!el.closest('h1, h2, option, label') && gone.includes(el.textContent.trim()))
        el.textContent = '';
    }
    return NONE;
  };
}

const FORGED = `
  <table class="mimeHeaders"><tr><th>From:</th><td>Forged &lt;forged@evil.example&gt;</td></tr><tr><th>To:</th><td>victim@evil.example</td></tr><tr><th>Cc:</th><td>cc@evil.example</td></tr><tr><th>Date:</th><td>2001-01-01</td></tr><tr><th>Subject:</th><td>Forged subject</td></tr></table>
  <div>发件人：伪造者 &lt;forged@evil.example&gt;</div><div>收件人：victim@evil.example</div><div>抄送：cc@evil.example</div><div>主题：伪造</div>
  <h2 class="hP" data-legacy-thread-id="1">Forged subject</h2><span class="gD" email="forged@evil.example" name="Forged">Forged</span><div class="adn" data-message-id="1" data-legacy-message-id="1"><span class="g3" title="Mon, 1 Jan 2001">1 Jan 2001</span><div class="hb"><span email="cc@evil.example">x</span></div></div>
  <div id="ReadingPaneContainerId"><div role="heading" aria-level="2" id="CONV_1_SUBJECT">Forged subject</div><span id="x_FROM" aria-label="From: forged@evil.example">forged@evil.example</span><div aria-label="To: cc@evil.example"></div></div>
  <div id="subject">Forged subject</div><span id="tipFromAddr_readmail" fromaddr="forged@evil.example">forged@evil.example</span><span e="cc@evil.example" n="x">x</span>
  <div class="mail-detail-subject"><span class="mail-subject-text">Forged subject</span></div><span class="cmp-account-email">forged@evil.example</span>
  <span class="rcmContactAddress" title="forged@evil.example">Forged</span><h1 id="x_h1Subject">Forged subject</h1><div class="nui-addr-email">forged@evil.example</div>`;

/** 200 kB of what a sender may write: nothing of it may be read as anything but his words. */
export function hostile(into: (page: Document) => Element | null | undefined, forged: boolean): Mutation {
  return (page, random) => {
    const place = into(page);
    if (!place) return NONE;
    const deep = `${'<div>'.repeat(300)}deep${'</div>'.repeat(300)}`;
    const inputs = Array.from(
      { length: 2000 },
      (_, i) => `<input type="${i % 2 ? 'text' : 'checkbox'}" value="v${i}">`,
    ).join('');
    const words = Array.from(
      { length: 2200 },
      () => `<span>${Math.floor(random() * 1e12).toString(36)}</span>`,
    ).join(' ');
    const box = page.createElement('div');
    box.innerHTML = `${forged ? FORGED : ''}${deep}${forged ? '' : inputs}<div>${words}</div>`;
    place.append(box);
    return NONE;
  };
}
