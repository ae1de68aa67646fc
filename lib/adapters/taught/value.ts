import type { Beside, Shape } from '../../domain/model/taught-page';
import { blockText, line, visible } from '../dom/text';
import { NUMERIC_DAY } from '../dom/shown-day';
import { controlValue, isControl } from '../generic/box';

/** A label without its colon, its star and the like. */
export function bareLabel(text: string): string {
  return line(text.replaceAll(/[*＊]/g, '')).replace(/\s*[:：?？]\s*$/, '');
}

/** Two labels are the same whatever their case and punctuation. */
export function labelKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Short words without figures: something that can name a value. */
export function canBeLabel(text: string): boolean {
  const most = /\p{Script=Han}/u.test(text) ? 16 : 40;
  return (
    text !== '' &&
    text.length <= most &&
    text.split(' ').length <= 6 &&
    /\p{L}/u.test(text) &&
    !/\d{2,}|@|\/\/|[.!?。！？；;,]$/.test(text)
  );
}

/** `Sector: Solar` → both halves; an address or an hour is no such pair. */
export function splitInside(text: string): { label: string; value: string } | null {
  const found = /^([^:：]{1,40}?)\s*[:：]\s*(?!\/\/)(\S.*)$/s.exec(text);
  const label = bareLabel(found?.[1] ?? '');
  return found && canBeLabel(label) ? { label, value: found[2] ?? '' } : null;
}

/** What an element shows: the value of its control where it holds one, else its visible text. */
export function textOf(el: Element, lines = false): string {
  if (isControl(el)) return controlValue(el);
  const controls = [...el.querySelectorAll('input, select, textarea')].filter(visible);
  if (controls.length === 1 && controls[0] && !line(el.textContent)) return controlValue(controls[0]);
  const text = blockText(el, { skip: (one) => one !== el && !visible(one), limit: lines ? 400_000 : 8_000 });
  return lines ? text : line(text);
}

/** The value in an element, without the label that stands in it. */
export function valueIn(el: Element, beside: Beside | undefined, lines = false): string {
  const text = textOf(el, lines);
  return beside?.how === 'inside' ? (splitInside(text)?.value ?? '') : text;
}

const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

export function shapeOf(text: string): Shape {
  if (/^\S+@\S+\.\S+$/.test(text)) return 'mail';
  if (/^(https?:\/\/|www\.)\S+$|^[\w-]+(\.[\w-]+)+$/i.test(text) && /[a-z]/i.test(text)) return 'link';
  if (text.length <= 30 && isDate(text)) return 'date';
  const letters = text.replaceAll(/[^\p{L}]/gu, '').length;
  if (text.length <= 40 && /\d/.test(text) && letters <= 10) return 'number';
  return 'text';
}

function isDate(text: string): boolean {
  return (
    NUMERIC_DAY.test(text) ||
    /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/.test(text) ||
    (MONTH.test(text) && /\d/.test(text))
  );
}

/** False where a value cannot be of the kind that was shown: it is another one. */
export function fitsShape(shape: Shape, text: string): boolean {
  if (!text) return false;
  if (shape === 'mail') return text.includes('@');
  if (shape === 'link') return text.includes('.') && !text.includes('@');
  if (shape === 'date') return isDate(text);
  return shape === 'text' || /\d/.test(text);
}
