import { mayMatch } from './text-index';

/**
 * All matches of a global pattern. Unlike `matchAll` it does not copy the pattern, which costs more than looking
 * through a sentence does, and does not search where no word of the pattern stands.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!mayMatch(pattern, text)) return [];
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** The last match of a global pattern in a few words, which are looked through at once. */
export function lastMatch(pattern: RegExp, words: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) last = match;
  return last;
}

/** Whether a pattern occurs in a text; for patterns of many words and texts that are asked about often. */
export function occurs(pattern: RegExp, text: string): boolean {
  return mayMatch(pattern, text) && text.search(pattern) >= 0;
}

/** Of a table those whose words may occur in the text; most texts speak of few things. */
export function occurring<T extends { pattern: RegExp }>(table: T[], text: string): T[] {
  return table.filter(({ pattern }) => mayMatch(pattern, text));
}
