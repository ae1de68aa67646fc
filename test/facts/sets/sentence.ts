import type { FactCase } from './fact-case';

/** An English sentence and the values a reader should find in it, in their order; none for one to be left alone. */
export function en(text: string, ...values: unknown[]): FactCase {
  return { language: 'en', text, facts: values.map((value) => ({ value })) };
}

/** A Chinese sentence, likewise. */
export function zh(text: string, ...values: unknown[]): FactCase {
  return { language: 'zh', text, facts: values.map((value) => ({ value })) };
}

/** Sentences that were written before the reader and are not looked at while it is being written. */
export function heldBack(...cases: FactCase[]): FactCase[] {
  return cases.map((one): FactCase => ({ ...one, heldBack: true }));
}
