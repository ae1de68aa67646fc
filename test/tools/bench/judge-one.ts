import { parentPort, workerData } from 'node:worker_threads';
import { assess } from '../../../lib/domain/assess';
import { viewBook } from '../../../lib/domain/book-view';
import { circumstances } from '../../../lib/domain/circumstances';
import { dossiers } from '../../../lib/domain/dossier';
import { Policy } from '../../../lib/domain/model/policy';
import { madeBook } from './made-book';

const { now, zone } = workerData as { now: string; zone: string };
const all = dossiers(madeBook(40, 200, now));
const at = circumstances({ now, timeZone: zone, policy: Policy.parse({}), baseCurrency: 'CNY', rates: [] });
const view = viewBook(all.values(), at);
for (const dossier of all.values()) assess(dossier, view, at);
const times: number[] = [];
for (let run = 0; run < 10; run += 1) {
  for (const dossier of all.values()) {
    const start = performance.now();
    assess(dossier, view, at);
    times.push(performance.now() - start);
  }
}
parentPort?.postMessage(times);
