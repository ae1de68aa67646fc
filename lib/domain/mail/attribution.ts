import { isBlank, type Line, LOOK } from './lines';

const DAY_FIRST = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,\s/i;
const CLOCK = /\d{1,2}[:.：]\d{2}|上午|下午|晚上|凌晨|中午|\d{1,2}[时點点]/;
const YEAR = /(?:^|\D)(?:19|20)\d{2}(?:\D|$)|(?:^|\D)\d{1,2}[./]\d{1,2}[./]\d{2,4}(?:\D|$)/;
const ADDRESS = /[^\s@<>()（）＜＞]+[@＠][^\s@<>()（）＜＞]+/;
const BRACKETED = /(?:[<(（＜[]|&lt;)\s*(?:<?\s*mailto:\s*)?[^\s@<>]+[@＠][^\s@<>]+\s*(?:[>)）＞\]]|&gt;)/i;

/** "On Mon, Nov 3, 2026 at 9:12 AM Chen <…> wrote:", "At 2026-11-03 09:12:33, "chen" <…> wrote:", Zoho's dashes. */
function isEnglish(text: string): boolean {
  const found = /^(?:-{2,}\s*)?(?:on|at)\s(.{3,380}?)wrote\s*(?:[:：]|-{2,})?$/i.exec(text);
  const said = found?.[1];
  if (!said) return false;
  if (BRACKETED.test(said)) return true;
  if (/[.!?]\s+\p{Lu}\p{Ll}/u.test(said.replace(/\b[ap]\.m\.|\b\p{Lu}\./giu, ''))) return false;
  return /\d/.test(said.slice(0, 40)) || DAY_FIRST.test(said);
}

/** "在 2026年11月3日 周二 09:12，陈志远 <…> 写道：", "陈志远 <…> 于2026年11月3日周二 09:12写道：", "於 … 寫道：" */
function isChinese(text: string): boolean {
  const found = /^(.{3,380}?)\s*(?:写道|寫道|写到|寫到|来信说|编写)\s*[:：]?$/u.exec(text);
  const said = found?.[1];
  if (!said || !/\d/.test(said)) return false;
  if (ADDRESS.test(said) || CLOCK.test(said)) return true;
  // "他在2025年的报告中写道：" is a quotation of another kind.
  return /^[在于於]?\s*\d{4}\s*[年\-/.]\s*\d{1,2}\s*[月\-/.]\s*\d{1,2}\s*日?\s*(?:\(?(?:周|週|星期)[一二三四五六日天]\)?)?\s*[，,\s]/u.test(
    said,
  );
}

/** Notes: "Ingrid Solberg" <…> on 03/11/2026 09:12:33 */
function isNotes(text: string): boolean {
  return (
    BRACKETED.test(text) &&
    /\bon \d{1,4}[./-]\d{1,2}[./-]\d{2,4} \d{1,2}:\d{2}(?::\d{2})?(?: [ap]m)?$/i.test(text)
  );
}

/** Any other language: a day of a year, an address in brackets, a verb of a word or two at most, and a colon. */
function isForeign(text: string): boolean {
  if (!/[:：]$/.test(text) || !YEAR.test(text) || !BRACKETED.test(text)) return false;
  const verb = text
    .slice(text.search(/[>)）＞\]][^>)）＞\]]*$/u) + 1, -1)
    .replace(/\(a\)$/, '')
    .trim();
  return verb.split(/\s+/).length <= 2;
}

function mayBegin(text: string): boolean {
  return /^(?:-{2,}\s*)?(?:on|at)\s/i.test(text) || /\d/.test(text) || BRACKETED.test(text);
}

function saysWho(text: string): boolean {
  return isEnglish(text) || isChinese(text) || isForeign(text) || isNotes(text);
}

/** How such a line begins, in capitals and with a day: nothing that is broken off begins so. */
const BEGINS =
  /^(?:-{2,}\s*)?(?:On|At)\s+(?:\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)|^[在於]\s*\d{4}\s*[年\-/.]/;
/** The end of a sentence, which no such line has before its last; an hour or an initial has a full stop too. */
const SENTENCE_END =
  /(?:[!?。！？；;…]|(?<!\b[ap]\.m|\b\p{L}|\b(?:Ltd|Inc|Co|Corp|Dr|Mr|Ms|Mrs))\.)["”’)]*$/u;

/**
 * Whether the words from `at` up to line `i` are a paragraph with the attribution below it: a sentence ends before, or
 * a later line says alone who wrote and when.
 */
function standsBelow(lines: Line[], at: number, i: number): boolean {
  let below = '';
  for (let from = i; from > at; from -= 1) {
    const text = lines[from]?.text.trim() ?? '';
    const above = lines[from - 1]?.text.trim() ?? '';
    below = `${text} ${below}`.trim();
    if (SENTENCE_END.test(above)) return true;
    if (!saysWho(below)) continue;
    if (BEGINS.test(text) || (BRACKETED.test(below) && YEAR.test(below) && !/[,，<(（]$/.test(above)))
      return true;
  }
  return false;
}

/** Programs break these lines at 72 characters or so, the longest into four. */
const MOST_LINES = 4;

/**
 * The line after the words that say who wrote what follows, or `at` where none begin there. `quoteFollows`: a line
 * with date, time and colon is enough where the next one begins with ">".
 */
export function attributionEnd(lines: Line[], at: number): number {
  const first = lines[at]?.text.slice(0, LOOK).trim() ?? '';
  if (first.length < 8 || /^[>＞]/.test(first) || !mayBegin(first)) return at;
  let joined = '';
  for (let i = at; i < at + MOST_LINES; i += 1) {
    const line = lines[i];
    if (!line || isBlank(line) || line.text.length > LOOK) return at;
    if (i > at && /^\s*[>＞](?![:：]\s*$)/.test(line.text)) return at;
    joined = `${joined} ${line.text.trim()}`.trim();
    if (joined.length > LOOK) return at;
    if (saysWho(joined)) return standsBelow(lines, at, i) ? at : i + 1;
    const quoteFollows = [1, 2].some((skip) => /^\s*[>＞]/.test(lines[i + skip]?.text ?? ''));
    if (quoteFollows && /[:：]$/.test(joined) && YEAR.test(joined) && CLOCK.test(joined))
      return standsBelow(lines, at, i) ? at : i + 1;
  }
  return at;
}
