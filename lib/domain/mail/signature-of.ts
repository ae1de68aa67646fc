import { mailParts } from './mail-parts';
import { type Piece, readSignature, type Signature } from './read-signature';

const SINGLE = ['name', 'otherName', 'jobTitle', 'organisation', 'address', 'website'] as const;

function moved(piece: Piece, by: number): Piece {
  return { ...piece, start: piece.start + by, end: piece.end + by };
}

/** What a mail's signature says of its sender, with the places in the mail's text; null where it has none. */
export function signatureOf(text: string, sender?: string): Signature | null {
  const read = mailParts(text, sender).signature.map(({ start, end }): Signature => {
    const found = readSignature(text.slice(start, end));
    const here: Signature = {
      phones: found.phones.map((one) => moved(one, start)),
      emails: found.emails.map((one) => moved(one, start)),
    };
    for (const key of SINGLE) {
      const piece = found[key];
      if (piece) here[key] = moved(piece, start);
    }
    return here;
  });
  if (!read.length) return null;
  // Under a phone's line or a quote the signature may go on: what one part lacks another says.
  return {
    ...read.reduceRight((whole, one) => ({ ...whole, ...one })),
    phones: read.flatMap((one) => one.phones),
    emails: read.flatMap((one) => one.emails),
  };
}
