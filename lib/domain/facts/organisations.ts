import { signatureOf } from '../mail/signature-of';
import type { FactReader } from './reader';

/** The firm a mail is signed for, as its signature writes it. Firms in running text are parties, not signers. */
export const organisations: FactReader = {
  kind: 'organisation',
  read(text) {
    const firm = signatureOf(text)?.organisation;
    if (!firm) return [];
    return [
      {
        kind: 'organisation',
        value: firm.text,
        quote: firm.text,
        start: firm.start,
        end: firm.end,
        known: true,
        confidence: 0.9,
      },
    ];
  },
};
