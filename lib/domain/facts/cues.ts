/**
 * What a pattern cannot match without, a list for each of its alternatives: in a text that an alternative matches, of
 * each of its sets of words at least one stands. Null where no such words can be told from the pattern. In small
 * letters, every digit as 0.
 *
 * The idea is that of prefilters in RE2 and ripgrep: looking for plain words first is many times quicker than
 * trying a long list of alternatives at every position. https://swtch.com/~rsc/regexp/regexp4.html
 */
export function cuesOf(pattern: RegExp): string[][][] | null {
  const { source } = pattern;
  const found: string[][][] = [];
  for (let at = 0; ; at += 1) {
    const one = sequenceFrom(source, at);
    const sets = ranked(one.sets);
    if (!sets.length) return null;
    found.push(sets.slice(0, MOST_SETS));
    at = one.at;
    if (at >= source.length) return found;
    if (source[at] !== '|') return null;
  }
}

/** More than these hardly ever tell more. */
const MOST_SETS = 3;

type Words = string[] | null;
type Read = { words: Words; at: number };
/** Of each set one word is required. */
type Sequence = { sets: string[][]; at: number };

/** Small letters, digits as 0: one form for the pattern and the text. */
export function plainCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code >= 48 && code <= 57 ? 48 : code;
}

const HAN = 0x2e80;

/** Words of every text tell nothing. */
const COMMON =
  /^(?:a|an|and|are|at|be|been|by|can|could|do|for|from|has|have|i|if|in|is|it|of|on|or|our|s|t|that|the|this|to|was|we|were|will|with|would|you|your|ing|ed)$/;

function weight(word: string): number {
  const words = word.split(/[^a-z0\u2e80-\uffff]+/).filter((one) => !COMMON.test(one));
  let sum = 0;
  for (const one of words.join('')) sum += one.charCodeAt(0) >= HAN ? 2 : 1;
  return Math.min(sum, 6);
}

function rarity(words: string[]): number {
  return Math.min(...words.map(weight));
}

/** The sets that tell something, the rarer words first, then the fewer. */
function ranked(sets: string[][]): string[][] {
  const telling = sets.filter((words) => words.every((word) => word.trim() !== ''));
  if (telling.length < 2) return telling;
  return telling
    .map((words) => ({ words, rarity: rarity(words) }))
    .toSorted((a, b) => b.rarity - a.rarity || a.words.length - b.words.length)
    .map(({ words }) => words);
}

/** The quantifier at a position: how often at least, and where it ends; null where there is none. */
function quantifier(source: string, at: number): { least: number; end: number } | null {
  if (!'?*+{'.includes(source[at] ?? ' ')) return null;
  const found = /^(?:([?*])|\+|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
  if (!found) return null;
  return { least: found[1] ? 0 : Number(found[2] ?? 1), end: at + found[0].length };
}

/** Where a class ends, and its members if they are a few plain characters. */
function classFrom(source: string, at: number): Read {
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  const inner = source.slice(at + 1, end);
  const few = inner.length <= 8 && !/[\\^-]/.test(inner) && [...inner].every((one) => isPlain(one));
  return { words: few ? [...inner].map(plain) : null, at: end + 1 };
}

function plain(one: string): string {
  return String.fromCharCode(plainCode(one.charCodeAt(0)));
}

/** Letters with accents have two cases that differ in more than a bit: no cue is made of them. */
function isPlain(one: string): boolean {
  const code = one.charCodeAt(0);
  return code < 128 || (code >= HAN && (code < 0xd800 || code > 0xdfff));
}

/** Stands in for one character of which all that matters is a digit; others break a word. */
function escapeFrom(source: string, at: number): { text: string | null; zeroWidth: boolean; end: number } {
  const next = source[at + 1] ?? '';
  if (next === 'b' || next === 'B') return { text: '', zeroWidth: true, end: at + 2 };
  if (next === 'd') return { text: '0', zeroWidth: false, end: at + 2 };
  if (next === 'u' || next === 'x' || next === 'p' || next === 'P' || next === 'k') {
    const braced = /^\\[a-zA-Z](?:\{[^}]*\}|<[^>]*>|[\dA-Fa-f]{4}|[\dA-Fa-f]{2})/.exec(
      source.slice(at, at + 40),
    );
    return { text: null, zeroWidth: false, end: at + (braced?.[0].length ?? 2) };
  }
  return { text: /[A-Za-z0-9]/.test(next) ? null : plain(next), zeroWidth: false, end: at + 2 };
}

/** Of a group's alternatives each must require words, else the group as a whole requires none. */
function groupFrom(source: string, from: number): Read {
  let words: Words = [];
  let at = from;
  for (;;) {
    const one = sequenceFrom(source, at);
    const [best] = ranked(one.sets);
    words = words && best ? [...words, ...best] : null;
    at = one.at;
    if (source[at] !== '|') return { words: words && [...new Set(words)], at };
    at += 1;
  }
}

/** One alternative: the words that it requires. */
function sequenceFrom(source: string, from: number): Sequence {
  const sets: string[][] = [];
  let run = '';
  let at = from;
  const flush = () => {
    if (run) sets.push([run]);
    run = '';
  };
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const here = source[at] ?? '';
    if (here === '^' || here === '$') {
      at += 1;
      continue;
    }
    let words: Words = null;
    let text: string | null = null;
    if (here === '(') {
      const around = /^\(\?<?[=!]/.test(source.slice(at, at + 4));
      const open = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/.exec(source.slice(at, at + 40))?.[0].length ?? 1;
      const inner = groupFrom(source, at + open);
      at = inner.at + 1;
      if (around) continue;
      words = inner.words;
    } else if (here === '[') {
      const read = classFrom(source, at);
      words = read.words;
      at = read.at;
    } else if (here === '\\') {
      const read = escapeFrom(source, at);
      at = read.end;
      if (read.zeroWidth) continue;
      text = read.text;
    } else {
      text = here !== '.' && isPlain(here) ? plain(here) : null;
      at += 1;
    }
    const times = quantifier(source, at);
    at = times?.end ?? at;
    const required = !times || times.least > 0;
    if (text !== null && required) run += text;
    if (text === null || times) flush();
    if (words && required) sets.push(words);
  }
  flush();
  return { sets, at };
}
