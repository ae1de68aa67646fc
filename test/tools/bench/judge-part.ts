import { parentPort, workerData } from 'node:worker_threads';
import { assess } from '../../../lib/domain/assess';
import { viewBook } from '../../../lib/domain/book-view';
import { circumstances } from '../../../lib/domain/circumstances';
import { dossiers } from '../../../lib/domain/dossier';
import { Policy } from '../../../lib/domain/model/policy';
import { madeBook } from './made-book';

type Task = { clients: number; each: number; now: string; zone: string; part: number; parts: number };

/**
 * One core's part of a book: its share of the clients judged against the whole book. The rows are made before
 * the clock starts, as a worker of the extension reads them from the store.
 */
const { clients, each, now, zone, part, parts } = workerData as Task;
const book = madeBook(clients, each, now);
const interactions = (book.interactions ?? []).filter((_, i) => Math.floor(i / each) % parts === part);
parentPort?.on('message', () => {
  const all = dossiers({ ...book, interactions });
  const at = circumstances({ now, timeZone: zone, policy: Policy.parse({}), baseCurrency: 'CNY', rates: [] });
  const view = viewBook(all.values(), at);
  let judged = 0;
  for (const [index, dossier] of [...all.values()].entries()) {
    if (index % parts !== part) continue;
    assess(dossier, view, at);
    judged += 1;
  }
  parentPort?.postMessage({ judged });
});
parentPort?.postMessage('ready');
