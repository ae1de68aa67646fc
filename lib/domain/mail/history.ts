import { attributionEnd } from './attribution';
import { headerBlockEnd } from './header-block';
import { isBlank, type Line } from './lines';
import { isRule, isSeparator } from './separator';

/** Whose words a line holds: the sender's, somebody's quoted or forwarded, or a mail program's about a quote. */
export type Origin = 'own' | 'quoted' | 'header';

/** ">:" alone is the end of a broken address, not a quoted line. */
const MARK = /^[ \t\u3000]*[>＞](?![:：]\s*$)[>＞ \t\u3000]*/;
/** A quoted line at least this long may have been broken again, its rest left without ">". */
const BROKEN = 66;

function isMarked(line: Line | undefined): boolean {
  return line !== undefined && MARK.test(line.text);
}

/** Where the header that begins at `at` ends; `at` where none does. Under its first line labels may follow. */
function headerEnd(lines: Line[], at: number): number {
  const first = isSeparator(lines[at]) ? at + 1 : attributionEnd(lines, at);
  if (first === at) return headerBlockEnd(lines, at, false);
  let next = first;
  while (next < first + 3 && isBlank(lines[next])) next += 1;
  const block = headerBlockEnd(lines, next, true);
  return block > next ? block : first;
}

/** A quoted line's rest on a line of its own, between two that are marked. */
function isBrokenRest(lines: Line[], at: number): boolean {
  const before = lines[at - 1]?.text.trimEnd() ?? '';
  return (
    isMarked(lines[at - 1]) &&
    isMarked(lines[at + 1]) &&
    before.length >= BROKEN &&
    !/[.!?:。！？：]$/.test(before) &&
    !/^\s*\p{Lu}/u.test(lines[at]?.text ?? '')
  );
}

/**
 * The origin of every line. Under a header all is quoted up to the end, unless the quote is marked line by line: then
 * what stands between the marked lines answers them and is the sender's own. A header on the very first line is the
 * mail's own (a saved mail), and what follows is its text.
 */
export function origins(lines: Line[]): Origin[] {
  const found: Origin[] = Array.from({ length: lines.length }, () => 'own');
  const bare = lines.map((line) => ({ ...line, text: line.text.replace(MARK, '') }));
  let rest: Origin = 'own';
  let ownSeen = false;
  for (let i = 0; i < lines.length;) {
    if (isBlank(lines[i])) {
      found[i] = rest;
      i += 1;
      continue;
    }
    const marked = isMarked(lines[i]);
    const end = headerEnd(marked ? bare : lines, i);
    if (end > i && isMarked(lines[end - 1]) === marked) {
      found.fill('header', i, end);
      if (!marked && rest === 'own') {
        for (let above = i - 1; above >= 0 && i - above <= 3; above -= 1) {
          if (isRule(lines[above], 3)) found[above] = 'header';
          else if (!isBlank(lines[above])) break;
        }
        let next = end;
        while (next < lines.length && isBlank(lines[next])) next += 1;
        const saved: boolean = !ownSeen && !isSeparator(lines[i]) && headerBlockEnd(lines, i, false) > i;
        if (!isMarked(lines[next]) && !saved) rest = 'quoted';
        ownSeen ||= saved;
      }
      i = end;
      continue;
    }
    found[i] = marked || isBrokenRest(lines, i) ? 'quoted' : rest;
    ownSeen ||= found[i] === 'own' && !isRule(lines[i]);
    i += 1;
  }
  return found;
}
