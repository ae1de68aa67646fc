/**
 * All matches of a global pattern. Unlike `matchAll` it does not copy the pattern, which costs more than looking
 * through a sentence does.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** Of a table those whose words occur in the text at all; most texts speak of few things. */
export function occurring<T extends { pattern: RegExp }>(table: T[], text: string): T[] {
  return table.filter(({ pattern }) => text.search(pattern) >= 0);
}
