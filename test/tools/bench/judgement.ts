import { assess, assessBook } from '../../../lib/domain/assess';
import { viewBook } from '../../../lib/domain/book-view';
import { circumstances } from '../../../lib/domain/circumstances';
import { dossiers } from '../../../lib/domain/dossier';
import { Policy } from '../../../lib/domain/model/policy';
import { type Figure, median, percentile } from './figure';
import { madeBook } from './made-book';

const NOW = '2026-11-24T09:00:00Z';
const ZONE = 'Asia/Shanghai';

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** One client with 200 contacts, in a book of 40. */
function oneClient(): Figure {
  const book = madeBook(40, 200, NOW);
  const all = dossiers(book);
  const at = circumstances({
    now: NOW,
    timeZone: ZONE,
    policy: Policy.parse({}),
    baseCurrency: 'CNY',
    rates: [],
  });
  const view = viewBook(all.values(), at);
  for (const dossier of all.values()) assess(dossier, view, at);
  const times = Array.from({ length: 10 }, () => [...all.values()])
    .flat()
    .map((dossier) => time(() => assess(dossier, view, at)));
  return {
    id: 'judge.one',
    what: 'judge one client with 200 interactions and recommend',
    value: median(times),
    unit: 'ms',
    budget: 1,
    note: `median of ${times.length}; p95 ${percentile(times, 0.95).toFixed(2)} ms`,
  };
}

/** The whole book from its rows, and how that grows. */
function wholeBook(): Figure[] {
  const measure = (clients: number) => {
    const book = madeBook(clients, 50, NOW);
    return median(
      Array.from({ length: 3 }, () => time(() => assessBook(book, { now: NOW, timeZone: ZONE }))),
    );
  };
  measure(1000);
  const small = measure(5000);
  const full = measure(10_000);
  return [
    {
      id: 'judge.book',
      what: 'judge 10,000 clients with 50 interactions each',
      value: full,
      unit: 'ms',
      budget: 2000,
      note: 'median of 3, from raw rows',
    },
    {
      id: 'judge.growth',
      what: 'the same for twice the book',
      value: full / small,
      unit: '×',
      budget: 2.2,
      note: `5,000 clients take ${small.toFixed(0)} ms`,
    },
  ];
}

export function judgementSpeed(): Figure[] {
  return [oneClient(), ...wholeBook()];
}
