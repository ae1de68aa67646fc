import { isClosing, nameAfterClosing } from './closings';
import { isBlank, type Line } from './lines';
import { isChineseName, isWesternName, nameTokens } from './person-name';
import { isRule } from './separator';
import { type SignatureLine, signatureLine } from './signature-line';

/** Lines with text that a signature may have; longer ones are not believed. */
const MOST = 16;
/** RFC 3676's separator and what people make of it. */
const DELIMITER = /^\s*(?:--|—{1,3}|–{1,2}|─{2,})\s*$/;

/** What a line may be, found once for each line and sender. */
type KindOf = (line: Line) => SignatureLine;

function kindsFor(sender: string[]): KindOf {
  const known = new Map<Line, SignatureLine>();
  return (line) => {
    const kind = known.get(line) ?? signatureLine(line, sender);
    known.set(line, kind);
    return kind;
  };
}

type Found = { line: Line; index: number; kind: SignatureLine };

const SAYS: SignatureLine[] = ['contact', 'address', 'organisation', 'title'];

function says(found: Found[], ...kinds: SignatureLine[]): number {
  return found.filter(({ kind }) => kinds.includes(kind)).length;
}

/** The lines with text among [from, to) from below, until one that no signature holds. */
function tail(lines: Line[], from: number, to: number, kindOf: KindOf): Found[] {
  const found: Found[] = [];
  for (let i = to - 1; i >= from && found.length <= MOST; i -= 1) {
    const line = lines[i];
    if (!line || isBlank(line)) continue;
    const kind = kindOf(line);
    if (kind === 'text' && !isClosing(line.text) && !nameAfterClosing(line.text)) break;
    found.push({ line, index: i, kind });
  }
  return found;
}

/** A closing's line and the closings right above it ("此致", "敬礼！"). */
function firstClosing(lines: Line[], from: number, at: number): number {
  let first = at;
  for (let i = at - 1; i >= from && at - i < 4; i -= 1) {
    if (isBlank(lines[i])) continue;
    if (!isClosing(lines[i]?.text ?? '')) break;
    // "Thanks for your help!" may be all there is to say.
    if (lines.slice(from, i).every((line) => isBlank(line))) break;
    first = i;
  }
  return first;
}

function byDelimiter(lines: Line[], from: number, to: number, kindOf: KindOf): number {
  let seen = 0;
  for (let i = to - 1; i >= from && seen <= MOST; i -= 1) {
    const line = lines[i];
    if (!line || isBlank(line)) continue;
    seen += 1;
    const strict = DELIMITER.test(line.text);
    if (!strict && !isRule(line, 2)) continue;
    const below = lines.slice(i + 1, to).filter((one) => !isBlank(one));
    if (!below.length) continue;
    if (strict) return below.some((one) => one.text.length > 200) ? to : i;
    const kinds = below.map((one) => ({ line: one, index: 0, kind: kindOf(one) }));
    const fits =
      says(kinds, 'text') === 0 && says(kinds, ...SAYS, 'name') > 0 && says(kinds, 'contact', 'name') > 0;
    if (fits && !isTable(lines[i - 1])) return i;
  }
  return to;
}

/** A rule under a table's heading or a headline parts no signature. */
function isTable(above: Line | undefined): boolean {
  return /^#|\s{2,}|\t/.test(above?.text.trim() ?? '');
}

function byClosing(lines: Line[], from: number, to: number, kindOf: KindOf, followed: boolean): number {
  const found = tail(lines, from, to, kindOf);
  const at = found.findIndex(({ line }) => isClosing(line.text) || nameAfterClosing(line.text) !== null);
  const closing = found[at];
  if (!closing) return to;
  const below = found.slice(0, at);
  const named = nameAfterClosing(closing.line.text) !== null;
  if (!below.length && !followed && !named) return to;
  // What follows a closing signs the mail: it is as short as a signature is.
  if (below.length > 3 && says(below, ...SAYS, 'name') === 0) return to;
  return firstClosing(lines, from, closing.index);
}

function isLoneName(line: Line, sender: string[]): boolean {
  const text = line.text
    .trim()
    .replace(/^[-–—~]\s*/, '')
    .replace(/[,.，。]$/, '');
  if (isChineseName(text)) return true;
  const both = /^(\p{Lu}\p{L}+)\s+(?:and|&)\s+(\p{Lu}\p{L}+)$/u.exec(text);
  if (both?.[1] && both[2]) return isWesternName(both[1], 1) && isWesternName(both[2], 1);
  return (
    isWesternName(text, 1) &&
    (text.split(/\s+/).length <= 3 || nameTokens(text).some((one) => sender.includes(one)))
  );
}

function byName(
  lines: Line[],
  from: number,
  to: number,
  kindOf: KindOf,
  sender: string[],
  alone: boolean,
): number {
  const block: Found[] = [];
  let gaps = 0;
  for (let i = to - 1; i >= from && block.length <= MOST; i -= 1) {
    const line = lines[i];
    if (!line || isBlank(line)) {
      gaps += block.length > 0 && isBlank(lines[i + 1]) ? 1 : 0;
      continue;
    }
    const kind = kindOf(line);
    if (kind === 'text' && !isLoneName(line, sender)) break;
    block.push({
      line,
      index: i,
      kind: kind === 'text' || (kind === 'short' && isLoneName(line, sender)) ? 'name' : kind,
    });
  }
  if (gaps > 3) return to;
  // From above: the first line that can open a signature and has only signature's lines below.
  for (let top = block.length - 1; top >= 0; top -= 1) {
    const opens = block[top];
    if (!opens || !['name', 'organisation', 'contact'].includes(opens.kind)) continue;
    const above = lines[opens.index - 1];
    const free =
      opens.index === from ||
      isBlank(above) ||
      /[.!?。！？)]\s*$/.test(above?.text ?? '') ||
      isRule(above, 2) ||
      block[top + 1]?.kind === 'rule';
    if (!free) continue;
    const below = block.slice(0, top + 1);
    const rest = block.slice(0, top);
    const strong = says(below, 'name', 'organisation') > 0 && says(rest, ...SAYS) > 0;
    const own = says(below, 'short') <= says(below, ...SAYS, 'name');
    const first = lines.slice(from, opens.index).every((one) => isBlank(one));
    if (first && !(strong && (says(below, 'contact') > 0 || !alone))) continue;
    if (strong && own) return opens.index;
    if (
      below.length === 1 &&
      !first &&
      (opens.kind === 'name' || (opens.kind === 'contact' && holdsSender(opens.line, sender)))
    ) {
      if (isLoneName(opens.line, sender) || opens.kind === 'contact' || holdsSender(opens.line, sender))
        return opens.index;
    }
  }
  return to;
}

function holdsSender(line: Line, sender: string[]): boolean {
  return sender.length > 0 && nameTokens(line.text.replace('@', ' ')).some((token) => sender.includes(token));
}

const POSTSCRIPT = /^\s*(?:p\.?\s?(?:p\.?\s?)?s\.?\s*[:：.,-]|(?:又|另)[及：:])/i;

/**
 * The signature among the sender's own lines [from, to): first line and line after, equal where there is none. From
 * the surest sign to the least: a separator, a closing, a name with title, firm or number, a name alone. `alone`: no
 * quote follows, so that the lines may be no mail at all.
 */
export function signatureBlock(
  lines: Line[],
  from: number,
  to: number,
  sender: string[],
  alone: boolean,
): [number, number] {
  let end = to;
  while (end > from && isBlank(lines[end - 1])) end -= 1;
  for (let i = end - 1; i > from && end - i < 12; i -= 1) {
    if (POSTSCRIPT.test(lines[i]?.text ?? '')) {
      end = i;
      break;
    }
  }
  const kindOf = kindsFor(sender);
  const cut = byDelimiter(lines, from, end, kindOf);
  const closed = byClosing(lines, from, cut, kindOf, cut < end);
  if (closed < cut) return [closed, end];
  let named = byName(lines, from, cut, kindOf, sender, alone);
  // What is left of a table's frame around it.
  while (named < cut && named > from && /^[|｜\s]*$/.test(lines[named - 1]?.text ?? '')) named -= 1;
  return [named, end];
}
