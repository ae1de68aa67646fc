import { line } from '../dom/text';
import { type Box, controlValue, isControl } from './box';

/** What pages write where there is nothing. */
const EMPTY =
  /^(none|n\/?a|null|empty|not (set|specified|available)|unknown|no data|(select|choose|add|enter|click to)\b.{0,30}|[?×]|[-–—_.·\s]+|无|暂无.{0,6}|空|未填写|未设置|未知|请(选择|输入).{0,10}|点击添加.*|添加.{0,6}|--.*--|\(.*none.*\))$/i;

export function saysNothing(value: string): boolean {
  return EMPTY.test(value);
}

/** What stands beside a label to work on it, not its value. */
export function isAction(value: string): boolean {
  return /^\(?(modify|edit|change|view|more|delete|copy|details|show( all| more)?|help|编辑|修改|更多|查看|复制|删除|新增|展开|收起)\)?$/i.test(
    value,
  );
}

const INLINE = /^(A|ABBR|B|BDI|EM|FONT|I|MARK|SMALL|SPAN|STRONG|SUP|TIME|U)$/;

function choice(box: Box): string | null {
  const { control } = box.el as HTMLLabelElement;
  if (!control || !/^(radio|checkbox)$/.test((control as HTMLInputElement).type)) return null;
  return (control as HTMLInputElement).checked ? box.text.replace('✓', '') : '';
}

/** A tick's own label names the choice: the chosen ones count, and a lone tick without words is a yes. */
function walk(box: Box, parts: string[]): void {
  const { el, kids } = box;
  if (isControl(el)) {
    const value = controlValue(el);
    const named =
      value === '✓' &&
      (el.closest('label') ??
        [el.nextElementSibling, el.previousElementSibling].some((one) => one?.tagName === 'LABEL'));
    if (value && !named) parts.push(value);
    return;
  }
  if (!box.run && el.tagName === 'BUTTON' && el.getAttribute('role') !== 'combobox') return;
  if (!box.run && el.tagName === 'LABEL') {
    // A label inside a value names a part of it; the parts speak for themselves.
    const chosen = choice(box);
    if (chosen) parts.push(line(chosen));
    return;
  }
  if (!kids.length) {
    parts.push(box.text);
    return;
  }
  const text = kids.some((kid) => kid.run && kid.text);
  if (
    text &&
    kids.every(
      (kid) => (kid.run && kid.el.tagName !== 'BR') || (INLINE.test(kid.el.tagName) && !kid.kids.length),
    )
  )
    parts.push(box.text);
  else for (const kid of kids) walk(kid, parts);
}

/** The value boxes hold: a part for each block, controls by what they show, buttons left out. */
export function valueOf(list: Box[]): string {
  const parts: string[] = [];
  for (const box of list) walk(box, parts);
  return line(parts.filter((part, i) => part && parts.indexOf(part) === i).join(', '));
}
