import { line } from '../dom/text';
import { type Box, boxes, controlValue, isControl } from './box';
import { insideOf } from './label';
import type { Pair } from './pairs';
import { type RecordType, typeOfWord } from './record-address';

/** Labels of a record's own name, for any record and for each kind: a deal's "account name" is another's. */
const NAME_LABELS: [RegExp, RecordType?][] = [
  [/^(full |display |legal )?name$|^(名称|姓名|名前|nom|nombre)$/i],
  [
    /^(account|company|customer|client|organi[sz]ation|party|counterparty|legal|firm)[ -]name$|^(客户|公司|企业|单位|机构)(名称|全称|姓名)$/i,
    'account',
  ],
  [/^contact name$|^联系人(姓名)?$/i, 'contact'],
  [/^(deal|opportunity|project)( name| title)?$|^(商机|项目|机会|销售机会)名称$|^商机$/i, 'opportunity'],
];

/** Names of modules and views, not of records. */
const MODULE =
  /^(home|details?|overview|general|summary|profile|record|card|main|basic info(rmation)?|.*\b(details?|information|summary|settings|history|activity|updates|comments)|客户|联系人|商机|线索|公司|合同|订单|任务|活动|(edit|new|create|view|add|my|all)\b.*|.{0,6}(详情|列表|编辑|管理|信息|系统|首页|资料|概览|工作台))$/i;

function isModule(text: string): boolean {
  return (
    text.length < 2 ||
    text.length > 200 ||
    MODULE.test(text) ||
    typeOfWord(text.replace(/s$/, '')) !== undefined ||
    !/\p{L}/u.test(text)
  );
}

/** The last crumb of a breadcrumb trail: what the page is about, after the lists that lead to it. */
function lastCrumb(root: Box): string {
  for (const box of boxes(root)) {
    if (box.run || box.text.length > 400) continue;
    const marks = `${box.el.getAttribute('class') ?? ''} ${box.el.getAttribute('aria-label') ?? ''}`;
    if (!/breadcrumb/i.test(marks)) continue;
    const items = [...boxes(box)]
      .filter((one) => !one.kids.length)
      .map((one) => one.text.replace(/^[>›»/\\|·\s]+|[>›»/\\|·\s]+$/g, ''))
      .filter(Boolean);
    if (items.length > 1 || /last|active|current/i.test(marks)) return items.at(-1) ?? '';
  }
  return '';
}

/** A heading that leads elsewhere: to the list its record is in. */
function leadsAway(box: Box, id: string | undefined): boolean {
  const link = box.el.querySelector('a[href]');
  return (
    link !== null &&
    line(link.textContent) === box.text.replace(/[\s>›»/]+$/, '') &&
    !(id && link.getAttribute('href')?.includes(id))
  );
}

/** A heading's words without its buttons, or the value of the field that stands in it. */
function headingText(box: Box): string {
  const crumb = lastCrumb(box);
  if (crumb) return crumb;
  const words: string[] = [];
  for (const one of boxes(box)) {
    if (isControl(one.el)) return controlValue(one.el);
    if (!one.kids.length && !insideOf(one, box, /^(BUTTON|SUP)$/)) words.push(one.text);
  }
  return line(words.join(' '));
}

export function isHeading(box: Box): boolean {
  return !box.run && (/^H[1-6]$/.test(box.el.tagName) || box.el.getAttribute('role') === 'heading');
}

/** Classes of what stands for a heading at the top of a record. */
const HEAD_CLASS =
  /(page|record|detail|entity|object|header|main|form)[\w-]*(title|name)(?![\w-]*(bar|wrap|row))/i;

/** Not `document.title`, for the same reason as `bodyOf`. */
export function titleOf(document: Document): string {
  return line(document.querySelector('title')?.textContent);
}

/** Parts of the title between the usual separators, the first most likely the record. */
export function titleParts(title: string): string[] {
  return title
    .split(/\s+(?:[|·•–—»-]|::|>)\s+|\s*[|｜]\s*|_{1,2}(?=\D)/)
    .map(line)
    .filter(Boolean);
}

const LOOKED_AT = 120;

/** The largest words near the top, where they are larger than the rest: a heading without its element. */
function largest(root: Box): string | undefined {
  const sizes: { text: string; size: number }[] = [];
  for (const box of boxes(root)) {
    if (box.kids.length || box.text.length < 2 || box.text.length > 120) continue;
    if (sizes.push({ text: box.text, size: parseFloat(getComputedStyle(box.el).fontSize) }) >= LOOKED_AT)
      break;
  }
  const usual = sizes.map((one) => one.size).toSorted((a, b) => a - b)[sizes.length >> 1] ?? 0;
  const big = sizes.filter((one) => one.size > usual * 1.3 && one.text.length > 3 && !isModule(one.text));
  return big.toSorted((a, b) => b.size - a.size)[0]?.text;
}

/** The record's name, from what several places agree on to what merely stands out. */
export function recordName(
  root: Box,
  title: string,
  pairs: Pair[],
  type?: RecordType,
  id?: string,
): string | undefined {
  const labels = NAME_LABELS.filter(
    ([, kind]) => !kind || !type || kind === type || type === 'lead' || type === 'other',
  );
  const labelled = labels
    .map(([pattern]) => pairs.find((pair) => pattern.test(pair.label))?.value)
    .find((value) => value && value.length <= 200);
  const parts = titleParts(title).filter((part) => !isModule(part));
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const crumb = lastCrumb(root);
  const dressed = [...boxes(root)].find(
    (box) => !box.run && box.text.length < 120 && HEAD_CLASS.test(box.el.getAttribute('class') ?? ''),
  );
  const heads = [...[...boxes(root)].filter(isHeading), ...(dressed ? [dressed] : [])]
    .filter((box) => !leadsAway(box, id))
    .map(headingText);
  const shown = new Set<string>();
  for (const box of boxes(root))
    if (!box.kids.length && box.text.length <= 200) shown.add(box.text.toLowerCase());
  const places = [...heads, crumb, ...parts].filter((text) => !isModule(text));
  // What two places say: the field's own spelling first, for a heading may be in capitals.
  if (labelled && places.some((text) => same(text, labelled))) return labelled;
  return (
    heads.concat(crumb).find((text) => !isModule(text) && parts.some((part) => same(part, text))) ??
    (isModule(crumb) ? undefined : crumb) ??
    labelled ??
    parts.find((part) => shown.has(part.toLowerCase())) ??
    heads.find((text) => !isModule(text)) ??
    largest(root)
  );
}
