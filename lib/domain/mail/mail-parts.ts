import { isDeviceLine } from './device';
import { disclaimersIn } from './disclaimer';
import { origins } from './history';
import { isBlank, type Line, linesOf } from './lines';
import { nameTokens } from './person-name';
import { signatureBlock } from './signature-block';
import type { Span } from './span';

/**
 * The parts of a mail's text. Each span cuts exactly (`text.slice(start, end)`), begins and ends with a line that has
 * text, and shares no character with another.
 */
export type MailParts = {
  /** The sender's own words, in order; several where they stand between quoted lines. */
  reply: Span[];
  /** What others wrote: quoted and forwarded mails. */
  quoted: Span[];
  /** Lines that a mail program writes above a quote or a forwarded mail: "On … wrote:", "发件人：…". */
  headers: Span[];
  /** From the closing words to the last number; "Sent from my iPhone" too. */
  signature: Span[];
  /** Notices about the mail itself. */
  disclaimer: Span[];
};

type Kind = keyof MailParts;

/** The sender's lines that follow each other. */
type Region = { from: number; to: number };

function regionsOf(kinds: Kind[]): Region[] {
  const regions: Region[] = [];
  let from = -1;
  for (let i = 0; i <= kinds.length; i += 1) {
    const own = kinds[i] === 'reply';
    if (own && from < 0) from = i;
    if (!own && from >= 0) {
      regions.push({ from, to: i });
      from = -1;
    }
  }
  return regions;
}

/** Marks a signature, its notices and a program's line in a region; true where nothing of the sender's text is left. */
function markRegion(
  lines: Line[],
  kinds: Kind[],
  { from, to }: Region,
  sender: string[],
  alone: boolean,
): boolean {
  for (const [first, end] of disclaimersIn(lines, from, to)) kinds.fill('disclaimer', first, end);
  let end = to;
  while (end > from && (isBlank(lines[end - 1]) || kinds[end - 1] === 'disclaimer')) end -= 1;
  let start = from;
  while (start < end && (isBlank(lines[start]) || kinds[start] === 'disclaimer')) start += 1;
  let device = -1;
  for (let i = start; i < end; i += 1) if (isDeviceLine(lines[i])) device = i;
  if (device >= 0) {
    kinds[device] = 'signature';
    const [first, last] = signatureBlock(lines, device + 1, end, sender, false);
    const signed = lines.slice(device + 1, first).every((line) => isBlank(line));
    // A phone's line ends what was written; below it comes the mail that is answered, or the signature proper.
    kinds.fill(signed ? 'signature' : 'quoted', device + 1, signed ? last : end);
    end = device;
  }
  const [first, last] = signatureBlock(lines, start, end, sender, alone && device < 0);
  kinds.fill('signature', first, last);
  for (let i = from; i < to; i += 1) if (kinds[i] === 'reply' && !isBlank(lines[i])) return false;
  return true;
}

function spansOf(lines: Line[], kinds: Kind[]): MailParts {
  const parts: MailParts = { reply: [], quoted: [], headers: [], signature: [], disclaimer: [] };
  let before: Kind | undefined;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    const kind = kinds[i];
    if (!line || !kind || isBlank(line)) continue;
    const lead = line.text.length - line.text.trimStart().length;
    const end = line.start + line.text.trimEnd().length;
    const open = kind === before ? parts[kind].at(-1) : undefined;
    if (open) open.end = end;
    else parts[kind].push({ start: line.start + lead, end });
    before = kind;
  }
  return parts;
}

/**
 * Cuts a mail into its parts, in English and in Chinese, whichever program wrote it. `sender`: name or address of who
 * wrote it, where known; it tells a signature of one word. Time grows with the length of the text.
 */
export function mailParts(text: string, sender = ''): MailParts {
  if (last?.text === text && last.sender === sender) return last.parts;
  const parts = cutParts(text, sender);
  last = { text, sender, parts };
  return parts;
}

/** Several readers ask about the same mail in turn; the answer depends on nothing but the question. */
let last: { text: string; sender: string; parts: MailParts } | undefined;

function cutParts(text: string, sender: string): MailParts {
  const lines = linesOf(text);
  const kinds = origins(lines).map((origin): Kind =>
    origin === 'own' ? 'reply' : origin === 'header' ? 'headers' : 'quoted',
  );
  const tokens = nameTokens(sender);
  const quotes = kinds.some((kind) => kind !== 'reply');
  // From below: the signature ends the sender's last words, and may stand below the quote.
  for (const region of regionsOf(kinds).toReversed()) {
    if (!markRegion(lines, kinds, region, tokens, !quotes)) break;
  }
  return spansOf(lines, kinds);
}

/** The sender's own words as one text. */
export function replyText(text: string, parts = mailParts(text)): string {
  return parts.reply.map(({ start, end }) => text.slice(start, end)).join('\n\n');
}
