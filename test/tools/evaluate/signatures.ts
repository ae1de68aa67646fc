import { linesOf } from '../../../lib/domain/mail/lines';
import { mailParts } from '../../../lib/domain/mail/mail-parts';
import type { Data } from './data';
import { type Gate, row } from './gate';

/** Mails of the set by folder: with a signature (P) and without (N), numbered evenly with gaps. */
const HIGHEST = { P: 192, N: 188 };
const MARK = '#sig#';

export type MarkedMail = { name: string; text: string; sender: string; wanted: Set<number> };

/** A body whose signature lines are marked, with the marks taken off. */
export function unmark(name: string, marked: string, sender: string): MarkedMail {
  const lines = marked.split(/\r?\n/);
  const wanted = new Set(lines.flatMap((line, i) => (line.startsWith(MARK) ? [i] : [])));
  const text = lines.map((line) => (line.startsWith(MARK) ? line.slice(MARK.length) : line)).join('\n');
  return { name, text, sender: sender.trim(), wanted };
}

/** Lines with text that the product takes for a signature. */
export function signatureLines({ text, sender }: MarkedMail): Set<number> {
  const { signature } = mailParts(text, sender);
  return new Set(
    linesOf(text).flatMap((line, i) =>
      /\S/.test(line.text) && signature.some(({ start, end }) => line.start < end && line.end > start)
        ? [i]
        : [],
    ),
  );
}

export function markedMails(data: Data): MarkedMail[] {
  const known = data.text('index.tsv');
  return (['P', 'N'] as const).flatMap((folder) =>
    Array.from({ length: HIGHEST[folder] / 2 }, (_, i) => `signatures/${folder}/${(i + 1) * 2}`)
      .filter((file) => known.includes(`${file}_body\t`))
      .map((file) => unmark(file, data.text(`${file}_body`), data.text(`${file}_sender`))),
  );
}

/** F1 of the lines, and the share of mails in which it is right whether there is any. */
export function scoreLines(mails: MarkedMail[]): { f1: number; has: number; exact: number; wanted: number } {
  let [right, found, wanted, has, exact] = [0, 0, 0, 0, 0];
  for (const mail of mails) {
    const lines = signatureLines(mail);
    const hits = [...lines].filter((line) => mail.wanted.has(line)).length;
    right += hits;
    found += lines.size;
    wanted += mail.wanted.size;
    has += lines.size > 0 === mail.wanted.size > 0 ? 1 : 0;
    exact += hits === lines.size && hits === mail.wanted.size ? 1 : 0;
  }
  const f1 = found + wanted ? (2 * right) / (found + wanted) : Number.NaN;
  return { f1, has: has / mails.length, exact: exact / mails.length, wanted };
}

export const signatures: Gate = {
  id: 'G7 signatures',
  rows(data) {
    const mails = markedMails(data);
    const { f1, has, exact, wanted } = scoreLines(mails);
    return [
      row(this.id, 'F1 of signature lines', f1, { atLeast: 0.82 }, { n: wanted }),
      row(
        this.id,
        'share of mails: has a signature or none',
        mails.length ? has : null,
        { atLeast: 0.9 },
        { n: mails.length },
      ),
      row(
        this.id,
        'share of mails: every line right',
        mails.length ? exact : null,
        { atLeast: 0.85 },
        { n: mails.length },
      ),
    ];
  },
};
