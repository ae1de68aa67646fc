import { flatten } from './flatten';
import type { ReadingContext } from './reader';

/** A sentence of a text in plain forms (`flatten`), without the blanks and the bullet before it. */
export type Sentence = { start: number; text: string };

/** Longer stretches without any end are cut: no reader looks further for what belongs together. */
const LONGEST = 600;

/** Dots after which a sentence goes on. */
const ABBREVIATION =
  /(?:\b(?:mr|mrs|ms|dr|prof|no|nos|vs|approx|cf|ltd|inc|co|corp|plc|art|cl|incl|excl|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[a-z]|e\.g|i\.e|p\.a))$/i;

const END = /[。！？!?；;]+["”’)）]*|\.["”’)]*(?=\s|$|\p{Script=Han})|\n/gu;

/** A bullet, a number in a list, or quotation marks and blanks. */
const LEAD =
  /^(?:\s|[-–—*•·●▪◦>]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4}|[一二三四五六七八九十]{1,2})(?:[.)、]\s|[.)、](?=\p{Script=Han})))*/iu;

/** Mail programs break lines at some 72 characters: such a break ends nothing. */
function isSoft(line: string, next: string): boolean {
  if (/[.:,]$/.test(line) ? !line.endsWith(',') : /^(?:\s*$|\s*(?:[-–—*•·●▪◦>]|\(?\d{1,2}[.)、]))/.test(next))
    return false;
  if (!next.trim()) return false;
  if (/\p{Script=Han}$|，$/u.test(line)) return line.length >= 28 && /^\p{Script=Han}|^\d/u.test(next);
  return line.length >= 58 || (line.length >= 40 && /^\s*[a-z]/.test(next));
}

function goesOn(flat: string, lineStart: number, at: number, mark: string): boolean {
  if (mark === '\n') {
    const line = flat.slice(Math.max(lineStart, at - 100), at).trimEnd();
    return isSoft(line, flat.slice(at + 1, at + 60).split('\n', 1)[0] ?? '');
  }
  if (!mark.startsWith('.')) return false;
  if (ABBREVIATION.test(flat.slice(Math.max(0, at - 8), at))) {
    // "Dr. Li" and "No. 5" go on, "see annex b." before a new line does not.
    return !/^\s*(?:\n|$)/.test(flat.slice(at + 1, at + 20));
  }
  return /^\s{1,3}[a-z(]/.test(flat.slice(at + 1, at + 6));
}

/**
 * The sentences of a text in plain forms. The closing mark belongs to its sentence. A line's end closes a
 * sentence unless the line was only wrapped.
 */
export function sentencesOf(flat: string): Sentence[] {
  const found: Sentence[] = [];
  const add = (from: number, to: number) => {
    for (let start = from; start < to;) {
      let end = to;
      if (to - start > LONGEST) {
        // At a blank or comma where there is one.
        const room = flat.slice(start + LONGEST / 2, start + LONGEST);
        const cut = Math.max(room.lastIndexOf(' '), room.lastIndexOf(','), room.lastIndexOf('，'));
        end = start + LONGEST / 2 + (cut < 0 ? room.length : cut + 1);
      }
      const piece = flat.slice(start, end);
      const lead = LEAD.exec(piece)?.[0].length ?? 0;
      const text = piece.slice(lead).trimEnd();
      if (text) found.push({ start: start + lead, text });
      start = end;
    }
  };
  let from = 0;
  let line = 0;
  for (const match of flat.matchAll(END)) {
    const { 0: mark, index } = match;
    const on = goesOn(flat, line, index, mark);
    if (mark === '\n') line = index + 1;
    if (on) continue;
    add(from, index + mark.length);
    from = index + mark.length;
  }
  add(from, flat.length);
  return found;
}

/** Whether the text is a circular: what it asks and offers is meant for everybody, and so for nobody. */
export function isCircular(flat: string): boolean {
  return /\bunsubscribe\b|\bview (?:this (?:e-?mail|message) )?in (?:your|a) browser\b|\bopt[- ]out of\b|\bmanage (?:your )?(?:email )?preferences\b|退订|取消订阅|扫码关注|不再接收此类邮件/i.test(
    flat,
  );
}

type Parsed = { text: string; flat: string; sentences: Sentence[] };

/** Readers of one text are given the same context: what they have in common is worked out once. */
const parsed = new WeakMap<ReadingContext, Parsed>();

/** A text in plain forms and its sentences; a circular has none that a reader should look at. */
export function parse(text: string, context: ReadingContext): Parsed {
  const known = parsed.get(context);
  if (known?.text === text) return known;
  const flat = flatten(text);
  const made = { text, flat, sentences: isCircular(flat) ? [] : sentencesOf(flat) };
  parsed.set(context, made);
  return made;
}
