import type { Book } from '../../../lib/domain/model/book';
import { seeded } from '../../../lib/sample/random';

const CHANNELS = ['email', 'email', 'email', 'call', 'meeting', 'message', 'visit'] as const;
const GRADES = ['A-', 'BBB', 'BB+', 'BB-', 'B+', 'B'];
const DAY = 86_400_000;

/** A book of any size, the same each time: contacts over two years, a deal and a facility each. */
export function madeBook(clients: number, interactionsEach: number, now: string): Book {
  const random = seeded(`${clients}/${interactionsEach}`);
  const end = Date.parse(now);
  const day = (ago: number) => new Date(end - ago * DAY).toISOString().slice(0, 10);
  const book: Required<Pick<Book, 'clients' | 'contacts' | 'deals' | 'facilities' | 'interactions'>> = {
    clients: [],
    contacts: [],
    deals: [],
    facilities: [],
    interactions: [],
  };
  for (let i = 0; i < clients; i += 1) {
    const id = `c${i}`;
    book.clients.push({
      id,
      names: [`Client ${i}`],
      countryRisk: Math.floor(random() * 7),
      ...(random() < 0.7
        ? {
            ratings: [
              {
                grade: GRADES[Math.floor(random() * GRADES.length)] ?? 'BB',
                scale: 'global' as const,
                on: day(random() * 900),
              },
            ],
          }
        : {}),
    });
    for (let n = 0; n < 3; n += 1) {
      book.contacts.push({
        id: `${id}p${n}`,
        clientId: id,
        name: `Person ${n}`,
        emails: [`p${n}@c${i}.example`],
      });
    }
    book.deals.push({
      id: `${id}d`,
      clientId: id,
      name: `Deal ${i}`,
      status: random() < 0.6 ? 'closed' : 'pipeline',
      amount: { amount: Math.round(1e6 * Math.exp(random() * 6)), currency: 'CNY' },
      on: day(random() * 1500),
      dscr: Math.round((1 + random()) * 100) / 100,
    });
    book.facilities.push({ id: `${id}f`, dealId: `${id}d`, outstanding: random() < 0.5 });
    for (let n = 0; n < interactionsEach; n += 1) {
      book.interactions.push({
        id: `${id}i${n}`,
        clientId: id,
        contactIds: [`${id}p${Math.floor(random() * 3)}`],
        at: new Date(end - random() * 730 * DAY).toISOString(),
        channel: CHANNELS[Math.floor(random() * CHANNELS.length)] ?? 'email',
        direction: random() < 0.5 ? 'in' : 'out',
      });
    }
  }
  return { format: 'twofold-book', version: 1, baseCurrency: 'CNY', ...book };
}
