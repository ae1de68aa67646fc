/**
 * What a missing fact is asked with, and what its answer writes. The panel draws a field for each entry of
 * `fields` and hands the typed texts to `apply`.
 */
import type { Dossier } from '../dossier';
import type { Client } from '../model/client';
import type { Deal } from '../model/deal';

export type AnswerField =
  | { name: string; kind: 'yesNo' | 'number' | 'percent' | 'day' | 'text' | 'currency' }
  | { name: string; kind: 'select'; options: string[]; list: string }
  | { name: string; kind: 'deal' };

export type AnswerResult =
  | {
      ok: true;
      client?: Client;
      deal?: Deal;
      /** A deal that is not in the book yet; the store gives it its id. */
      newDeal?: Omit<Deal, 'id'>;
      valueThreshold?: number;
    }
  /** `field` is the one that cannot be used. */
  | { ok: false; field: string };

export type Question = {
  fields: (dossier: Dossier) => AnswerField[];
  apply: (values: Record<string, string>, dossier: Dossier, today: string) => AnswerResult;
};
