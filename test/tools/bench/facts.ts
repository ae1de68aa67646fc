import { Worker } from 'node:worker_threads';
import { answer, bundled } from './bundled';
import { type Figure, median, percentile } from './figure';

/** Milliseconds a kilobyte of ordinary mail, all readers together. */
export function factSpeed(): Promise<Figure[]> {
  return bundled('read-mails.ts', async (file) => {
    const worker = new Worker(file);
    const times = await answer<number[]>(worker);
    await worker.terminate();
    return [
      {
        id: 'facts.perKb',
        what: 'read all facts of a mail, a kilobyte',
        value: median(times),
        unit: 'ms',
        budget: 1,
        note: `median of ${times.length}; p95 ${percentile(times, 0.95).toFixed(2)} ms`,
      },
    ];
  });
}
