import type { Book } from '../domain/model/book';
import { calendar } from './calendar';
import { sampleClients } from './clients/sample-clients';
import { expandClient } from './expand-client';
import { sampleRates } from './rates';
import { noRows } from './rows';

/**
 * The sample book: forty invented clients, dated around `now` (an ISO instant), the same each time it is made.
 * Every client is marked as a sample.
 */
export function sampleBook(now: string): Book {
  const dates = calendar(now);
  const rows = noRows();
  for (const client of sampleClients) expandClient(client, dates, rows);
  return { format: 'twofold-book', version: 1, baseCurrency: 'CNY', rates: sampleRates(dates), ...rows };
}
