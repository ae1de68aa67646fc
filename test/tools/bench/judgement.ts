import { Worker } from 'node:worker_threads';
import { answer, bundled } from './bundled';
import { type Figure, median, percentile } from './figure';

const NOW = '2026-11-24T09:00:00Z';
const ZONE = 'Asia/Shanghai';
/** The machine the budget is for has two. */
const CORES = 2;

/** Milliseconds until the last core has judged its part; the median of `runs`, after two to warm up. */
async function bookTime(file: string, clients: number, each: number, runs: number): Promise<number> {
  const workers = Array.from(
    { length: CORES },
    (_, part) =>
      new Worker(file, { workerData: { clients, each, now: NOW, zone: ZONE, part, parts: CORES } }),
  );
  try {
    await Promise.all(workers.map((worker) => answer(worker)));
    const times: number[] = [];
    for (let run = 0; run < runs + 2; run += 1) {
      const start = performance.now();
      for (const worker of workers) worker.postMessage('judge');
      const done = await Promise.all(workers.map((worker) => answer<{ judged: number }>(worker)));
      const judged = done.reduce((sum, one) => sum + one.judged, 0);
      if (judged !== clients) throw new Error(`${judged} of ${clients} clients were judged`);
      if (run >= 2) times.push(performance.now() - start);
    }
    return median(times);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** The whole book from its rows on two cores, and how that grows. */
function wholeBook(): Promise<Figure[]> {
  return bundled('judge-part.ts', async (file) => {
    const small = await bookTime(file, 5000, 50, 3);
    const full = await bookTime(file, 10_000, 50, 3);
    return [
      {
        id: 'judge.book',
        what: 'judge 10,000 clients with 50 interactions each',
        value: full,
        unit: 'ms',
        budget: 2000,
        note: 'median of 3, from raw rows, two workers',
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
  });
}

/** One client with 200 contacts, in a book of 40. */
function oneClient(): Promise<Figure> {
  return bundled('judge-one.ts', async (file) => {
    const worker = new Worker(file, { workerData: { now: NOW, zone: ZONE } });
    const times = await answer<number[]>(worker);
    await worker.terminate();
    return {
      id: 'judge.one',
      what: 'judge one client with 200 interactions and recommend',
      value: median(times),
      unit: 'ms',
      budget: 1,
      note: `median of ${times.length}; p95 ${percentile(times, 0.95).toFixed(2)} ms`,
    };
  });
}

export async function judgementSpeed(): Promise<Figure[]> {
  return [await oneClient(), ...(await wholeBook())];
}
