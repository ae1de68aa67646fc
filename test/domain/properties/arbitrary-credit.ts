/** One client with the facts its risk rests on. */
import fc from 'fast-check';
import type { Book } from '../../../lib/domain/model/book';
import type { Client } from '../../../lib/domain/model/client';
import type { Deal } from '../../../lib/domain/model/deal';
import type { Facility } from '../../../lib/domain/model/facility';
import { IDS, POLICIES, when } from './arbitrary-book';
import { client, deal, facility } from './arbitrary-rows';
import type { When } from './judge';

export type Credit = {
  client: Client;
  deals: Deal[];
  facilities: Facility[];
  policy: Book['policy'];
  when: When;
};

/** As a whole book of this one client. */
export function bookOf({ client: row, deals, facilities, policy }: Credit): Book {
  return {
    format: 'twofold-book',
    version: 1,
    baseCurrency: 'CNY',
    clients: [row],
    deals,
    facilities,
    ...(policy ? { policy } : {}),
  };
}

export const credit: fc.Arbitrary<Credit> = fc
  .record({
    client,
    deals: fc.array(deal, { maxLength: 3 }),
    facilities: fc.array(fc.tuple(facility, fc.nat(2)), { maxLength: 2 }),
    policy: fc.constantFrom(undefined, ...POLICIES),
    when,
  })
  .map((made) => ({
    ...made,
    client: { ...made.client, id: 'c', deletedAt: undefined },
    deals: made.deals.map((row, i) => ({ ...row, id: IDS[i] ?? '', clientId: 'c' })),
    facilities: made.facilities.map(([row, at], i) => ({ ...row, id: IDS[i] ?? '', dealId: IDS[at] ?? '' })),
  }));
