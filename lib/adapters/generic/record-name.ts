import { line } from '../dom/text';
import { type Box, boxes, controlValue, isControl, unwrap } from './box';
import type { Pair } from './pair';

const NAME_LABELS =
  /^(name|account name|company( name)?|organi[sz]ation( name)?|full name|deal name|opportunity( name)?|客户名称|公司名称|企业名称|单位名称|名称|姓名|商机名称|项目名称|联系人姓名)$/i;

/** The last crumb of a breadcrumb trail: what the page is about, after the lists that lead to it. */
function lastCrumb(root: Box): string {
  for (const box of boxes(root)) {
    const marks = `${box.el.getAttribute('class') ?? ''} ${box.el.getAttribute('aria-label') ?? ''}`;
    if (!/breadcrumb/i.test(marks) || box.text.length > 400) continue;
    const items = leaves(box).filter((text) => !/^[>›»/\\|·]+$/.test(text));
    if (items.length > 1 || /last|active|current/i.test(marks)) return items.at(-1) ?? '';
  }
  return '';
}

function leaves(box: Box): string[] {
  const at = unwrap(box);
  if (!at.kids.length) return at.text ? [at.text] : [];
  const own = at.own.replace(/[>›»/\\|·]/g, '').trim();
  return [...at.kids.flatMap(leaves), ...(own ? [own] : [])];
}

/** A heading's words without its buttons, or the value of the field that stands in it. */
function headingText(box: Box): string {
  for (const one of boxes(box)) if (isControl(one.el)) return controlValue(one.el);
  const parts: string[] = [];
  (function walk(at: Box): void {
    if (/^(BUTTON|SUP)$/.test(at.el.tagName) || at.el.getAttribute('role') === 'button') return;
    if (at.own) parts.push(at.own);
    for (const kid of at.kids) walk(kid);
  })(box);
  return line(parts.join(' '));
}

function headings(root: Box): string[] {
  const found: { text: string; level: number; at: number }[] = [];
  let at = 0;
  for (const box of boxes(root)) {
    const role = box.el.getAttribute('role') === 'heading';
    const tag = /^H([1-6])$/.exec(box.el.tagName);
    if (!tag && !role) continue;
    const crumb = lastCrumb(box);
    const text = crumb || headingText(box);
    if (text && text.length <= 200) found.push({ text, level: Number(tag?.[1] ?? 3), at });
    at += 1;
  }
  return found.map((one) => one.text);
}

/** Parts of the title between the usual separators, the first most likely the record. */
export function titleParts(title: string): string[] {
  return title
    .split(/\s+[|·•–—-]\s+|\s*[|｜]\s*|_{1,2}(?=\D)/)
    .map(line)
    .filter(Boolean);
}

/**
 * The record's name: a field called so, else the breadcrumb's end, else the first heading outside navigation,
 * else a part of the title that the page itself shows.
 */
export function recordName(root: Box, title: string, pairs: Pair[]): string | undefined {
  const labelled = pairs.find((pair) => NAME_LABELS.test(pair.label))?.value;
  const parts = titleParts(title);
  const crumb = lastCrumb(root);
  const heads = headings(root);
  // A heading that the title repeats is the record's, wherever it stands.
  const confirmed = heads.find((text) => parts.includes(text)) ?? (parts.includes(crumb) ? crumb : undefined);
  const fromTitle = parts.find((part) => part.length > 2 && root.text.includes(part));
  return (
    confirmed ??
    (labelled && labelled.length <= 200 ? labelled : undefined) ??
    (crumb || heads[0] || fromTitle)
  );
}
