import { assess } from '../../../lib/domain/assess';
import { type BookView, viewBook } from '../../../lib/domain/book-view';
import type { Circumstances } from '../../../lib/domain/circumstances';
import { type Dossier, dossiers } from '../../../lib/domain/dossier';
import type { Assessment } from '../../../lib/domain/model/assessment';
import type { Book } from '../../../lib/domain/model/book';
import { Policy } from '../../../lib/domain/model/policy';
import { dayCounter, dayText } from '../../../lib/domain/time/day';

export type When = { now: string; timeZone: string };

const counters = new Map<string, (moment: string) => number>();
const DEFAULT = Policy.parse({});

/** As `circumstances`, with one day counter a zone: making one for each of ten thousand books takes longer than judging them. */
export function circumstancesOf(book: Book, { now, timeZone }: When): Circumstances {
  const dayOf = counters.get(timeZone) ?? dayCounter(timeZone);
  counters.set(timeZone, dayOf);
  const today = dayOf(now);
  return {
    now,
    today,
    todayText: dayText(today),
    dayOf,
    policy: book.policy ?? DEFAULT,
    baseCurrency: book.baseCurrency,
    rates: book.rates ?? [],
  };
}

export type Judgeable = { all: Map<string, Dossier>; view: BookView; at: Circumstances };

export function prepare(book: Book, when: When): Judgeable {
  const all = dossiers(book);
  const at = circumstancesOf(book, when);
  return { all, view: viewBook(all.values(), at), at };
}

/** One client of a book; by default the first, who is as arbitrary as any other and never deleted. */
export function judgeOne(book: Book, when: When, clientId = book.clients[0]?.id ?? ''): Assessment {
  const { all, view, at } = prepare(book, when);
  const dossier = all.get(clientId);
  if (!dossier) throw new Error(`no client ${clientId}`);
  return assess(dossier, view, at);
}

/** As `assessBook`. */
export function judge(book: Book, when: When): Assessment[] {
  const { all, view, at } = prepare(book, when);
  return [...all.values()].map((dossier) => assess(dossier, view, at));
}

export const AXES = ['tier', 'value', 'risk', 'relationship', 'stage'] as const;
