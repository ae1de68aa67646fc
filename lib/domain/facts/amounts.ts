import type { Fact } from '../model/fact';
import { chineseAmounts } from './amounts-zh';
import { englishAmounts } from './amounts-en';
import { flatten } from './flatten';
import type { FactReader } from './reader';

/** Sums of money: figure, range, or a vague size, with its currency. */
export const amounts: FactReader = {
  kind: 'amount',
  read(text) {
    const flat = flatten(text);
    const found = [...chineseAmounts(flat), ...englishAmounts(flat)];
    return withoutOverlaps(found).map((fact) => ({ ...fact, quote: text.slice(fact.start, fact.end) }));
  },
};

/** Of two readings of the same words the longer one stands; of equals the first. */
function withoutOverlaps(found: Fact[]): Fact[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Fact[] = [];
  for (const fact of sorted) {
    const last = kept.at(-1);
    if (!last || fact.start >= last.end) kept.push(fact);
    else if (fact.end - fact.start > last.end - last.start) kept[kept.length - 1] = fact;
  }
  return kept;
}
