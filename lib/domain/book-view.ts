import type { Circumstances } from './circumstances';
import type { Client } from './model/client';
import type { Deal } from './model/deal';
import type { Dossier } from './dossier';
import { toBase } from './measures/money';
import { coverTerms, currentRatings } from './judge/risk-facts';
import { byId, compare } from './order';
import { notch, slotOfNotch } from './measures/rating';
import { slotOfDscr } from './measures/dscr';
import { closingProbability, decayedAmount, type ValueCut, valueCut } from './measures/value';

/** What a client brings, and what of it is not known. Amounts in base currency. */
export type ClientValue = {
  /** Null where no deal has a usable amount. */
  own: number | null;
  /** If every pipeline deal is lost, and if every one closes. */
  floor: number;
  ceiling: number;
  /** Largest contributions first. */
  parts: { deal: Deal; amount: number; contribution: number }[];
  unknownCurrencies: string[];
  /** Live deals in one of them. */
  unconverted: number;
  /** Live deals without an amount. */
  unknownAmounts: Deal[];
};

/** What one client's verdict needs of the rest of the book. */
export type BookView = {
  cut: ValueCut | null;
  values: Map<string, ClientValue>;
  names: Map<string, string>;
  children: Map<string, string[]>;
  parents: Map<string, string>;
  /** Whether each client's value was high before; absent where it was never judged. */
  wasHigh: Map<string, boolean>;
  /** How often each level of a fact is known in the book; the shares a missing one is expected to follow. */
  levels: { rating: number[]; dscr: number[]; country: number[]; wallet: number[] };
};

/** A deal of which some currency or amount is missing is a missing fact; a lost deal needs neither. */
export function clientValue(deals: Deal[], at: Circumstances): ClientValue {
  const unknownCurrencies = new Set<string>();
  const unknownAmounts: Deal[] = [];
  let unconverted = 0;
  const known: { deal: Deal; amount: number; yearsAgo: number }[] = [];
  for (const deal of deals) {
    if (!deal.amount) {
      if (deal.status !== 'lost') unknownAmounts.push(deal);
      continue;
    }
    const base = toBase(deal.amount, at.baseCurrency, at.rates, at.todayText);
    if (!base) {
      if (deal.status !== 'lost') {
        unknownCurrencies.add(deal.amount.currency);
        unconverted += 1;
      }
      continue;
    }
    const yearsAgo = Math.max(0, at.today - at.dayOf(deal.on)) / 365.25;
    known.push({ deal, amount: base.amount * (deal.share ?? 1), yearsAgo });
  }
  const { halfLifeYears } = at.policy.value;
  const total = (probability: (deal: Deal) => number) =>
    decayedAmount(
      known.map((one) => ({ ...one, probability: probability(one.deal) })),
      halfLifeYears,
    );
  const own = (deal: Deal) => closingProbability(deal, at.policy.value);
  return {
    own: known.length ? total(own) : null,
    floor: total((deal) => (deal.status === 'closed' ? 1 : 0)),
    ceiling: total((deal) => (deal.status === 'lost' ? 0 : 1)),
    parts: known
      .map((one) => ({
        deal: one.deal,
        amount: one.amount,
        contribution: decayedAmount([{ ...one, probability: own(one.deal) }], halfLifeYears),
      }))
      .toSorted((a, b) => b.contribution - a.contribution || byId(a.deal, b.deal)),
    unknownCurrencies: [...unknownCurrencies].toSorted(),
    unconverted,
    unknownAmounts,
  };
}

function countLevels(levels: BookView['levels'], client: Client, deals: Deal[], at: Circumstances): void {
  const { risk } = at.policy;
  const count = (list: number[], index: number) => {
    list[index] = (list[index] ?? 0) + 1;
  };
  const newest = client.ratings && currentRatings(client.ratings, at)[0];
  const grade = newest ? notch(newest.grade, newest.scale, risk) : null;
  if (grade !== null) count(levels.rating, slotOfNotch(grade, risk) - 1);
  for (const deal of deals) {
    if (deal.dscr === undefined || deal.status === 'lost') continue;
    count(levels.dscr, slotOfDscr({ dscr: deal.dscr, ...coverTerms(deal) }, risk) - 1);
  }
  const { countryRisk, walletShare } = client;
  if (countryRisk !== undefined) {
    count(
      levels.country,
      countryRisk >= risk.redCountryFrom ? 2 : countryRisk >= risk.amberCountryFrom ? 1 : 0,
    );
  }
  if (walletShare !== undefined) {
    count(levels.wallet, walletShare < 0.1 ? 0 : walletShare < 0.3 ? 1 : walletShare < 0.6 ? 2 : 3);
  }
}

/** Computed once for a book and a day; every client's verdict then reads from it. */
export function viewBook(clients: Iterable<Pick<Dossier, 'client' | 'deals'>>, at: Circumstances): BookView {
  const values = new Map<string, ClientValue>();
  const names = new Map<string, string>();
  const children = new Map<string, string[]>();
  const parents = new Map<string, string>();
  const wasHigh = new Map<string, boolean>();
  const levels: BookView['levels'] = {
    rating: [0, 0, 0, 0, 0],
    dscr: [0, 0, 0, 0, 0],
    country: [0, 0, 0],
    wallet: [0, 0, 0, 0],
  };
  for (const { client, deals } of clients) {
    countLevels(levels, client, deals, at);
    values.set(client.id, clientValue(deals, at));
    names.set(client.id, client.names[0] ?? client.id);
    if (client.parentId) {
      parents.set(client.id, client.parentId);
      children.set(client.parentId, [...(children.get(client.parentId) ?? []), client.id]);
    }
    if (client.previous?.value) wasHigh.set(client.id, client.previous.value === 'high');
  }
  // Sums of amounts are a hair off in another order.
  for (const ids of children.values()) ids.sort(compare);
  const positive = [...values.values()].map((value) => value.own ?? 0);
  return { cut: valueCut(positive, at.policy.value), values, names, children, parents, wasHigh, levels };
}

/** A client and all subsidiaries below it, each once. */
export function groupMembers(clientId: string, book: BookView, seen = new Set<string>()): string[] {
  if (seen.has(clientId)) return [];
  seen.add(clientId);
  return [
    clientId,
    ...(book.children.get(clientId) ?? []).flatMap((child) => groupMembers(child, book, seen)),
  ];
}

/** Own value plus that of all subsidiaries below; null where none of them has one. */
export function groupValue(clientId: string, book: BookView): number | null {
  const known = groupMembers(clientId, book)
    .map((id) => book.values.get(id)?.own ?? null)
    .filter((own) => own !== null);
  return known.length ? known.reduce((sum, own) => sum + own, 0) : null;
}
