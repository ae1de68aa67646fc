import { linesOf } from '../mail/lines';
import { mailParts } from '../mail/mail-parts';
import { complement, mask, type Span } from '../mail/span';
import type { Fact, FactKind } from '../model/fact';
import type { FactReader, ReadingContext } from './reader';
import { readers } from './readers';

/** Longer texts are read up to here; no mail a person writes is longer. */
const LIMIT = 1_000_000;

/** Read from the whole text, because their readers look for the signature themselves. */
const SIGNERS: FactKind[] = ['person', 'organisation'];
/** Read from the sender's words and from the signature below them. */
const REACHED: FactKind[] = ['phone', 'email'];

/** The facts in the order of their places, each cutting exactly from the text; none that rests on what is hidden. */
function readWith(
  text: string,
  context: ReadingContext,
  seenBy: (kind: FactKind) => string,
  list: FactReader[],
): Fact[] {
  return list
    .flatMap((reader, order) => reader.read(seenBy(reader.kind), context).map((fact) => ({ fact, order })))
    .filter(({ fact }) => text.slice(fact.start, fact.end) === fact.quote)
    .toSorted((a, b) => a.fact.start - b.fact.start || a.order - b.order)
    .map(({ fact }) => fact);
}

/**
 * The facts a text states, by their position. `text.slice(fact.start, fact.end) === fact.quote` for each.
 * `now` is the text's own date, against which "next Wednesday" is read. Kinds may overlap: a date inside a
 * milestone is both.
 *
 * Of a mail only the sender's own words are read: what is quoted was said by somebody else and at another time, a
 * notice says nothing about anybody. The signature says whose words they are and how to reach them, no more.
 */
export function readFacts(text: string, context: ReadingContext): Fact[] {
  const read = text.length > LIMIT ? text.slice(0, LIMIT) : text;
  const { quoted, headers, disclaimer, signature } = mailParts(read);
  const reached = mask(read, [...quoted, ...headers, ...disclaimer]);
  const own = signature.length ? mask(reached, signature) : reached;
  const seenBy = (kind: FactKind) => (SIGNERS.includes(kind) ? read : REACHED.includes(kind) ? reached : own);
  return readWith(read, context, seenBy, readers);
}

/** The marks of quoted lines, which stand in the middle of a quoted sentence. */
function quoteMarks(text: string, { start, end }: Span): Span[] {
  return linesOf(text.slice(start, end)).flatMap((line) => {
    const mark = /^[>＞ \t\u3000]*[>＞]/.exec(line.text)?.[0].length ?? 0;
    return mark ? [{ start: start + line.start, end: start + line.start + mark }] : [];
  });
}

/**
 * The facts of what a mail quotes or forwards, kept apart from the sender's own: they were said by somebody else, and
 * before `now`. Who that was stands in the mail's headers, so that nobody's name or number is read here.
 */
export function readQuotedFacts(text: string, context: ReadingContext): Fact[] {
  const read = text.length > LIMIT ? text.slice(0, LIMIT) : text;
  const { quoted } = mailParts(read);
  if (!quoted.length) return [];
  const marks = quoted.flatMap((span) => quoteMarks(read, span));
  const seen = mask(read, [...complement(read.length, quoted), ...marks]);
  const about = readers.filter(({ kind }) => !SIGNERS.includes(kind) && !REACHED.includes(kind));
  return readWith(read, context, () => seen, about);
}
