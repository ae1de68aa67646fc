import type { Fact, FactKind, Qualifier } from '../model/fact';

/**
 * A fact about [start, end) of `text`, quoted from the text as it was given, without blanks at its ends.
 * `known` is false where a part of the value was inferred.
 */
export function termFact(
  text: string,
  kind: FactKind,
  [from, to]: [start: number, end: number],
  value: unknown,
  {
    known = true,
    confidence,
    qualifier,
  }: { known?: boolean; confidence?: number; qualifier?: Qualifier } = {},
): Fact {
  const cut = text.slice(from, to);
  const lead = cut.length - cut.replace(/^[\s,;:，；：]+/, '').length;
  const quote = cut.slice(lead).replace(/[\s,;:，；：]+$/, '');
  return {
    kind,
    value,
    ...(qualifier ? { qualifier } : {}),
    quote,
    start: from + lead,
    end: from + lead + quote.length,
    known,
    confidence: confidence ?? (known ? 0.9 : 0.7),
  };
}
