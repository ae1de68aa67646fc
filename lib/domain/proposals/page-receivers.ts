import { plainName } from '../facts/page-facts';
import type { Deal } from '../model/deal';
import type { Fact } from '../model/fact';
import type { PageContext } from '../model/page-context';
import { clientField } from './fields';
import type { Receiver } from './receiver';
import { financing, receiverOf } from './receivers';

/** Where a record's field goes: its label has said what it is, so that the words around need not. */
export function pageReceiverOf(fact: Fact): Receiver | null {
  if (fact.kind === 'country') return clientField('country');
  if (fact.kind === 'amount') return financing;
  return receiverOf(fact, fact.quote);
}

/** The deal whose record is open: the one of exactly that name, or none. */
export function dealOfPage({ record, fields }: PageContext, deals: Deal[]): Deal | undefined {
  const names = [
    record?.name,
    ...fields.flatMap((one) => (one.key === 'deal.name' ? [one.value] : [])),
  ].flatMap((name) => (name ? [plainName(name)] : []));
  const found = deals.filter((deal) => names.includes(plainName(deal.name)));
  return found.length === 1 ? found[0] : undefined;
}
