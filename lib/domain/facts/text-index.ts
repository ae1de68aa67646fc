import { cuesOf, plainCode } from './cues';

/** Which pairs of characters a text holds, as bits; a pair may seem to be there that is not, never the reverse. */
type Index = { plain: string; bits: Int32Array; mask: number };

/** A word and the pairs of characters that it is made of. */
type Cue = { word: string; pairs: number[] };

function pairHash(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** A character on its own is a pair with nothing. */
const ALONE = 0;

function indexOf(text: string): Index {
  // Some sixteen bits a character, so that few pairs seem to be there by chance.
  let size = 1 << 11;
  while (size < text.length * 16 && size < 1 << 22) size <<= 1;
  const mask = size - 1;
  const bits = new Int32Array(size >> 5);
  let before = ALONE;
  for (let i = 0; i < text.length; i += 1) {
    const code = plainCode(text.charCodeAt(i));
    const alone = pairHash(ALONE, code) & mask;
    bits[alone >> 5] = (bits[alone >> 5] ?? 0) | (1 << (alone & 31));
    if (before !== ALONE) {
      const pair = pairHash(before, code) & mask;
      bits[pair >> 5] = (bits[pair >> 5] ?? 0) | (1 << (pair & 31));
    }
    before = code;
  }
  return { plain: text.toLowerCase().replaceAll(/[1-9]/g, '0'), bits, mask };
}

function holds({ plain, bits, mask }: Index, { word, pairs }: Cue): boolean {
  for (const hash of pairs) {
    const at = hash & mask;
    if ((((bits[at >> 5] ?? 0) >>> (at & 31)) & 1) === 0) return false;
  }
  return plain.includes(word);
}

function cue(word: string): Cue {
  if (word.length === 1) return { word, pairs: [pairHash(ALONE, word.charCodeAt(0))] };
  const pairs = Array.from({ length: word.length - 1 }, (_, i) =>
    pairHash(word.charCodeAt(i), word.charCodeAt(i + 1)),
  );
  return { word, pairs };
}

/** Patterns are few and live as long as the program: their cues are worked out once. */
const known = new WeakMap<RegExp, Cue[][][] | null>();

function cues(pattern: RegExp): Cue[][][] | null {
  let found = known.get(pattern);
  if (found === undefined) {
    found = cuesOf(pattern)?.map((sets) => sets.map((words) => words.map(cue))) ?? null;
    known.set(pattern, found);
  }
  return found;
}

/**
 * All readers ask about the same text and its sentences in turn. The longest text that is read and its sentences must
 * fit, or each question would begin anew; beyond that some megabytes are not worth keeping.
 */
const MOST_CHARACTERS = 4_000_000;
const indices = new Map<string, Index>();
let kept = 0;

function indexed(text: string): Index {
  let index = indices.get(text);
  if (!index) {
    if (kept + text.length > MOST_CHARACTERS) {
      indices.clear();
      kept = 0;
    }
    index = indexOf(text);
    indices.set(text, index);
    kept += text.length;
  }
  return index;
}

/**
 * Whether a pattern can match in a text at all, told by its words (`cuesOf`): false is certain, true is not. Takes a
 * small part of the time that a search takes.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const required = cues(pattern);
  if (!required) return true;
  const index = indexed(text);
  return required.some((sets) => sets.every((words) => words.some((word) => holds(index, word))));
}
