import { line } from '../dom/text';
import { type Box, boxes, controlValue, isControl } from './box';

/** `sure` where the page itself marks label and value; otherwise they only look like a pair. */
export type Pair = { label: string; value: string; sure: boolean };

/** What pages write where there is nothing. */
const EMPTY =
  /^(none|n\/?a|null|empty|not set|not specified|unknown|no data|[-–—_.·\s]+|无|暂无|空|未填写|未设置|未知|--.*--|\(.*none.*\))$/i;
export const LABEL_HINT = /label|caption|key|term|field-?name|(^|[-_\s])title($|[-_\s])|addrtitle/i;

export function cleanLabel(text: string): string {
  return line(text.replace(/[*＊]+/g, '')).replace(/\s*[:：?？]\s*$/, '');
}

/** Short words without figures, links or controls: something that can name a value. */
export function labelText(box: Box): string | null {
  const text = cleanLabel(box.text);
  const han = /\p{Script=Han}/u.test(text);
  if (!text || text.length > (han ? 16 : 40) || text.split(' ').length > 6) return null;
  if (!/\p{L}/u.test(text) || /\d{2,}|@|https?:|[.!?。！？；;]$/.test(text)) return null;
  for (const one of boxes(box))
    if (isControl(one.el) || /^(A|BUTTON|H1|H2)$/.test(one.el.tagName)) return null;
  return text;
}

/** Values of a box: lines of its blocks, controls by what they hold, buttons left out unless they show a choice. */
export function valueText(box: Box): string {
  const parts: string[] = [];
  function walk(at: Box): void {
    if (isControl(at.el)) {
      const value = controlValue(at.el);
      if (value) parts.push(value);
      return;
    }
    const { tagName } = at.el;
    if (tagName === 'BUTTON' && !/combobox/.test(at.el.getAttribute('role') ?? '')) return;
    if (tagName === 'LABEL' && at.kids.some((kid) => isControl(kid.el))) {
      const checked = at.kids.find((kid) => isControl(kid.el));
      if (checked?.text) parts.push(at.own);
      return;
    }
    // A label inside a value names a part of it; the parts speak for themselves.
    if (tagName === 'LABEL') return;
    if (!at.kids.length) {
      if (at.text) parts.push(at.text);
      return;
    }
    const inline = at.kids.every(
      (kid) =>
        /^(A|ABBR|B|BR|EM|I|SPAN|STRONG|TIME|BDI|MARK|SUP|U)$/.test(kid.el.tagName) && !kid.kids.length,
    );
    if (inline && at.own) parts.push(at.text);
    else {
      if (at.own) parts.push(at.own);
      for (const kid of at.kids) walk(kid);
    }
  }
  walk(box);
  const distinct = parts.filter((part, i) => part && parts.indexOf(part) === i);
  return line(distinct.join(', '));
}

/** The pair as a list of one, or none where either side says nothing. */
export function pair(label: string | null, value: string, sure = true): Pair[] {
  const text = value.slice(0, 2000);
  return label && text && !EMPTY.test(text) && text !== label ? [{ label, value: text, sure }] : [];
}
