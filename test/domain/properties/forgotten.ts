/** Every single fact about a client that a book could lose. */
import type { Book } from '../../../lib/domain/model/book';
import type { Client } from '../../../lib/domain/model/client';
import type { Deal } from '../../../lib/domain/model/deal';
import type { Interaction } from '../../../lib/domain/model/interaction';

export type Loss = { kind: string; book: () => Book };

/**
 * What is asked for when it is missing, and the flags: one that is not known to be set is not set. The ratings
 * are one fact, for without the newest an older one of the same agency would speak again.
 */
const CLIENT_FACTS = [
  'ratings',
  'pd1',
  'pd3',
  'loanClass',
  'daysPastDue',
  'countryRisk',
  'politicalCover',
  'sanctioned',
  'adverseNews',
  'fxUnhedged',
  'walletShare',
  'strategicAgreement',
  'since',
] as const satisfies (keyof Client)[];

/**
 * Nor is the day of a fact a fact: one without a day counts as of today. A deal's share, probability, sector and agreed levels are not among them: where one is absent another figure
 * stands in its place, and nothing counts as unknown.
 */
const DEAL_FACTS = [
  'amount',
  'dscr',
  'epCategory',
  'esiaMissing',
  'construction',
  'completionSupport',
  'merchant',
  'delay',
] as const satisfies (keyof Deal)[];

export const KINDS: string[] = [
  ...CLIENT_FACTS,
  ...DEAL_FACTS,
  'exchangeRate',
  'contact',
  'contacts',
  'contactIds',
  'everyContactIds',
  'direction',
];

/** Without the key, as after the fact was never entered; its provenance goes with it. */
function without<Row extends { provenance?: Client['provenance'] }>(row: Row, key: keyof Row): Row {
  const { [key]: _gone, ...rest } = row;
  const { [key as string]: _source, ...provenance } = row.provenance ?? {};
  return { ...rest, ...(row.provenance ? { provenance } : {}) } as Row;
}

const messageOf = (row: Interaction) => row.messageId ?? row.dedupeKey ?? row.id;

function contactLosses(book: Book, own: Interaction[], at: number): Loss[] {
  const all = book.interactions ?? [];
  const one = own[at % Math.max(1, own.length)];
  if (!one) return [];
  const change = (kind: string, to: (row: Interaction) => Interaction | null): Loss => ({
    kind,
    book: () => ({
      ...book,
      interactions: all.map((row) => (own.includes(row) ? to(row) : row)).filter((row) => row !== null),
    }),
  });
  return [
    // A contact and every copy of it: of one that came in twice, a copy tells as much.
    change('contact', (row) => (messageOf(row) === messageOf(one) ? null : row)),
    change('contacts', () => null),
    change('contactIds', (row) => (row === one ? { ...row, contactIds: undefined } : row)),
    change('everyContactIds', (row) => ({ ...row, contactIds: undefined })),
    change('direction', (row) => (row === one ? { ...row, direction: undefined } : row)),
  ];
}

/** Every way to lose one fact about the first client; `at` chooses among its contacts. */
export function forgotten(book: Book, at: number): Loss[] {
  const [client, ...others] = book.clients;
  if (!client) return [];
  const ofClient = CLIENT_FACTS.filter((key) => client[key] !== undefined).map((key): Loss => ({
    kind: key,
    book: () => {
      const left = without(client, key);
      // The class of its country would stand in.
      if (key === 'countryRisk') delete left.country;
      return { ...book, clients: [left, ...others] };
    },
  }));
  const deals = book.deals ?? [];
  const ofDeals = deals.flatMap((deal, i) =>
    DEAL_FACTS.filter((key) => deal.clientId === client.id && deal[key] !== undefined).map((key): Loss => ({
      kind: key,
      book: () => ({ ...book, deals: deals.with(i, without(deal, key)) }),
    })),
  );
  const own = (book.interactions ?? []).filter((row) => row.clientId === client.id);
  const rates = book.rates ?? [];
  const ofRates = [...new Set(rates.map((rate) => rate.currency))].map((currency): Loss => ({
    kind: 'exchangeRate',
    book: () => ({ ...book, rates: rates.filter((rate) => rate.currency !== currency) }),
  }));
  return [...ofClient, ...ofDeals, ...ofRates, ...contactLosses(book, own, at)];
}
