import type { Qualifier } from '../../../lib/domain/model/fact';

/**
 * A sentence and every fact of one kind that a reader should find in it; none for a sentence that must not
 * yield any. All sentences are our own.
 */
export type FactCase = {
  language: 'en' | 'zh';
  text: string;
  /** Day the text was written; relative dates count from it. */
  now?: string;
  /** Exact values (and currency, unit or qualifier where the kind has one), in the order of the text. */
  facts: { value: unknown; currency?: string; unit?: string; qualifier?: Qualifier; quote?: string }[];
  /** Not looked at while the reader is being written: measures what it does with texts it does not know. */
  heldBack?: true;
};
