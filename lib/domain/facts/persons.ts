import { signatureOf } from '../mail/signature-of';
import type { FactReader } from './reader';

/** What a person fact says: the title and the firm where the signature names them. */
export type PersonValue = { name: string; jobTitle?: string; organisation?: string };

/**
 * Who signed a mail. Names in running text are left alone: which capitalised words are a person there is a guess,
 * and a guess is no fact.
 */
export const persons: FactReader = {
  kind: 'person',
  read(text) {
    const signature = signatureOf(text);
    if (!signature?.name) return [];
    const { name, jobTitle, organisation } = signature;
    const value: PersonValue = {
      name: name.text,
      ...(jobTitle ? { jobTitle: jobTitle.text } : {}),
      ...(organisation ? { organisation: organisation.text } : {}),
    };
    return [
      {
        kind: 'person',
        value,
        quote: name.text,
        start: name.start,
        end: name.end,
        known: true,
        confidence: 0.9,
      },
    ];
  },
};
