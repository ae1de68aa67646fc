import { isDeepStrictEqual } from 'node:util';
import { amounts } from '../../../lib/domain/facts/amounts';
import { type DateValue, isoDay, months } from '../../../lib/domain/facts/date-fact';
import { dates } from '../../../lib/domain/facts/dates';
import { graces } from '../../../lib/domain/facts/graces';
import { rates } from '../../../lib/domain/facts/rates';
import type { FactReader } from '../../../lib/domain/facts/reader';
import { tenors } from '../../../lib/domain/facts/tenors';
import type { Data } from './data';
import { type Gate, type Row, row } from './gate';

/** A loan as somebody told it, and the terms that a person read there; null where the text does not say. */
export type Deal = {
  id: string;
  text: string;
  /** `2005-07-07`, `2011-06` or `2008`. */
  date: string | null;
  ccy: string | null;
  amount: number | null;
  tenorYears: number | null;
  graceYears: number | null;
  /** `fixed`, or the base with its period: `LIBOR6M`. */
  rateBase: string | null;
  /** The rate, or the margin over the base. */
  ratePct: number | null;
};

const NOW = '2026-11-24';

/** What the term is in the gold, in the shape of the fact's value; undefined where it is not stated. */
export type Term = { name: string; reader: FactReader; bound: number; wanted: (deal: Deal) => unknown };

function stretch(date: string): DateValue | null {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return months(year, 1, 12);
  return day === undefined ? months(year, month, month) : isoDay(year, month, day);
}

function rate({ rateBase, ratePct }: Deal): unknown {
  if (rateBase === null || ratePct === null) return undefined;
  if (rateBase === 'fixed') return { base: 'fixed', fixedPct: ratePct };
  return {
    base: rateBase.replace(/\d+M$/, ''),
    marginBps: Math.round(ratePct * 10_000) / 100,
  };
}

const years = (value: number | null) => (value === null ? undefined : { years: value });

export const TERMS: Term[] = [
  {
    name: 'amount',
    reader: amounts,
    bound: 0.97,
    wanted: ({ amount, ccy }) => (amount === null ? undefined : { amount, ccy }),
  },
  { name: 'tenor', reader: tenors, bound: 0.97, wanted: ({ tenorYears }) => years(tenorYears) },
  { name: 'grace', reader: graces, bound: 0.97, wanted: ({ graceYears }) => years(graceYears) },
  { name: 'rate', reader: rates, bound: 0.96, wanted: rate },
  {
    name: 'date',
    reader: dates,
    bound: 0.88,
    wanted: ({ date }) => (date === null ? undefined : (stretch(date) ?? undefined)),
  },
];

/** The first fact of a kind is what the text says of its loan; later ones are of other loans or other years. */
function firstSaid({ reader }: Term, text: string): unknown {
  const fact = reader.read(text, { now: NOW }).toSorted((a, b) => a.start - b.start)[0];
  if (!fact) return undefined;
  if (fact.kind !== 'amount') return fact.value;
  return { amount: (fact.value as { amount: number }).amount, ccy: fact.currency };
}

export type Score = { f1: number; n: number; wrong: string[] };

/** F1 over all texts: a value that is not the one in the gold is both found wrongly and missed. */
export function score(term: Term, told: Deal[]): Score {
  let [right, found, wanted] = [0, 0, 0];
  const wrong: string[] = [];
  for (const deal of told) {
    const gold = term.wanted(deal);
    const value = firstSaid(term, deal.text);
    if (value !== undefined) found += 1;
    if (gold !== undefined) wanted += 1;
    if (gold !== undefined && isDeepStrictEqual(value, gold)) right += 1;
    else if (value !== undefined || gold !== undefined)
      wrong.push(`${deal.id} ${JSON.stringify(value) ?? 'nothing'} for ${JSON.stringify(gold) ?? 'nothing'}`);
  }
  return { f1: (2 * right) / (found + wanted), n: wanted, wrong };
}

export function deals(data: Data): Deal[] {
  return data
    .text('terms/deal_terms_en.jsonl')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Deal);
}

/** Milliseconds of this process a kilobyte, all readers of terms together; the best of three. */
function time(texts: string[]): number {
  const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1_000;
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const before = process.cpuUsage();
    for (const text of texts) for (const { reader } of TERMS) reader.read(text, { now: NOW });
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1_000 / kilobytes);
  }
  return best;
}

/** Real loans told in English (AidData): what is read of each against what a person read. */
export const terms: Gate = {
  id: 'G6 terms',
  rows(data): Row[] {
    const all = deals(data);
    const narratives = data
      .text('terms/deal_narratives_en.jsonl')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text);
    return [
      ...TERMS.map((term) => {
        const { f1, n, wrong } = score(term, all);
        const note = wrong.length ? { note: wrong.join('; ') } : {};
        return row(this.id, `AidData, F1 ${term.name}`, f1, { atLeast: term.bound }, { n, ...note });
      }),
      row(
        this.id,
        'AidData, ms a kB, five readers',
        time(narratives.slice(0, 100)),
        { atMost: 1 },
        {
          n: 100,
        },
      ),
    ];
  },
};
