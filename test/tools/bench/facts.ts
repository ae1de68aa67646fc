import { Worker } from 'node:worker_threads';
import { answer, bundled } from './bundled';
import { type Figure, median, percentile } from './figure';

/** Milliseconds a kilobyte of a mail full of facts takes, and the first such mail, all readers together. */
export function factSpeed(): Promise<Figure[]> {
  return bundled('read-mails.ts', async (file) => {
    const worker = new Worker(file);
    const { cold, perKb } = await answer<{ cold: number; perKb: number[] }>(worker);
    await worker.terminate();
    return [
      {
        id: 'facts.perKb',
        what: 'read all facts of a mail, a kilobyte',
        value: median(perKb),
        unit: 'ms',
        budget: 1,
        note: `median of ${perKb.length}; p95 ${percentile(perKb, 0.95).toFixed(2)} ms`,
      },
      {
        id: 'facts.first',
        what: 'read all facts of the first mail',
        value: cold,
        unit: 'ms',
        budget: 250,
        note: 'once, nothing compiled',
      },
    ];
  });
}
