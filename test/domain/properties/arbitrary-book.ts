/** Arbitrary books: every optional field there or not, rows that contradict each other, rows of nobody. */
import fc from 'fast-check';
import type { Book } from '../../../lib/domain/model/book';
import type { Interaction } from '../../../lib/domain/model/interaction';
import { Policy } from '../../../lib/domain/model/policy';
import { presets } from '../../../lib/domain/policy/presets';
import { dayText } from '../../../lib/domain/time/day';
import { TODAY } from '../build';
import * as more from './arbitrary-more-rows';
import { now, zone } from './arbitrary-moment';
import * as rows from './arbitrary-rows';

/**
 * Cases of each property. The seed is fixed so that a failure is the change's own; another one, from the
 * environment, tries other cases.
 */
export const CASES = { numRuns: 10_000, seed: Number(process.env.PROPERTY_SEED ?? 20_261_124) };

/** Ten thousand cases take seconds, on a busy machine many. */
export const PATIENCE = { timeout: 300_000 };

/** Ids whose order differs between languages: Danish puts `aa` last, Czech `ch` after `h`, Lithuanian `y` by `i`. */
export const IDS = ['d', 'aa', 'z', 'ch', 'b', 'y', 'i', 'å', 'A', 'Z', 'c-10', 'c-9', 'ä', 'k', 'h', 's'];

const words = (en: string) => ({ en, zh: en });

/** Houses that decide otherwise: presets, other cuts, other compositions, own axes; most with a line for a small book. */
export const POLICIES: Policy[] = [
  ...presets.map((preset) => ({ ...preset, value: { ...preset.value, minClients: 1 } })),
  { value: { minClients: 1 } },
  { value: { minClients: 1, topShare: 0.5 } },
  // No dead band at all, and bands that do not reach the line.
  { value: { minClients: 1, enter: 1, leave: 1 } },
  { value: { minClients: 1, enter: 0.9, leave: 0.8 } },
  { value: { minClients: 1, enter: 1.3, leave: 1.1 } },
  { value: { threshold: 5e7 }, tier: 'both' as const },
  { value: { threshold: 1 }, tier: 'value' as const, risk: { cutSlot: 3 } },
  { risk: { cutSlot: 5, countries: { source: 'OECD', classes: { VN: 4, KE: 7 } } } },
  {
    value: { minClients: 2, maxHeadShare: 0.1 },
    relationship: { enter: 0.3, leave: 0.2 },
    axes: [
      {
        id: 'big',
        name: words('big'),
        yes: words('y'),
        no: words('n'),
        rule: { kind: 'value' as const, from: 1e8 },
      },
      {
        id: 'old',
        name: words('old'),
        yes: words('y'),
        no: words('n'),
        rule: { kind: 'tenure' as const, fromYears: 2 },
      },
    ],
  },
].map((changes) => Policy.parse(changes));

const owner = fc.nat(17);

/** Up to so many rows; none at all in half of the books, for every row takes its time ten thousand times. */
function table<Row>(row: fc.Arbitrary<Row>, maxLength: number) {
  return fc.oneof(
    fc.constant<[Row, number][]>([]),
    fc.array(fc.tuple(row, owner), { minLength: 1, maxLength }),
  );
}

/** Every sixth row belongs to somebody the book does not have. */
function ownerId(ids: string[], at: number): string {
  return at % 6 === 5 || !ids.length ? 'nobody' : (ids[at % ids.length] ?? 'nobody');
}

const identified = <Row>(list: [Row, number][]) =>
  list.map(([row], i) => ({ ...row, id: IDS[i] ?? `id-${i}` }));

function owned<Row, Key extends string>(list: [Row, number][], key: Key, ids: string[]) {
  return identified(list).map((row, i) => ({
    ...row,
    ...({ [key]: ownerId(ids, list[i]?.[1] ?? 0) } as Record<Key, string>),
  }));
}

const steady =
  (clientIds: string[]) =>
  ([from, every, count, at]: [number, number, number, number], which: number): Interaction[] =>
    Array.from({ length: count }, (_, i) => from - every * i)
      .filter((ago) => ago >= 0)
      .map((ago) => ({
        id: `steady-${which}-${ago}`,
        clientId: ownerId(clientIds, at),
        at: dayText(TODAY - ago),
        channel: ago % 3 ? 'email' : 'meeting',
        direction: ago % 2 ? 'in' : 'out',
      }));

const tables = {
  clients: fc.oneof(
    fc.array(fc.tuple(rows.client, fc.nat(9)), { minLength: 1, maxLength: 1 }),
    fc.array(fc.tuple(rows.client, fc.nat(9)), { minLength: 2, maxLength: 3 }),
  ),
  deals: fc.array(fc.tuple(rows.deal, owner), { minLength: 1, maxLength: 4 }),
  facilities: table(rows.facility, 3),
  interactions: table(rows.interaction, 6),
  contacts: table(more.contact, 2),
  milestones: table(more.milestone, 2),
  covenants: table(more.covenant, 2),
  parties: table(more.party, 1),
  facts: table(more.storedFact, 2),
  needs: table(more.need, 2),
  team: table(more.teamMember, 2),
  actions: table(more.actionRecord, 3),
  overrides: table(more.override, 2),
  snapshots: table(more.snapshot, 3),
  rates: fc.array(rows.rate, { maxLength: 3 }),
  /** Contacts of one client at a steady pace: from so many days ago, every so many days, so many times. */
  rhythms: fc.array(
    fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 60 }), fc.nat(14), owner),
    {
      maxLength: 2,
    },
  ),
  policy: fc.option(fc.constantFrom(...POLICIES), { nil: undefined, freq: 5 }),
};

type Made = {
  [Name in keyof typeof tables]: (typeof tables)[Name] extends fc.Arbitrary<infer Rows> ? Rows : never;
};

function assembled(made: Made): Book {
  const clientIds = made.clients.map((_, i) => IDS[i] ?? '');
  const dealIds = made.deals.map((_, i) => IDS[i] ?? '');
  const byClient = <Row>(list: [Row, number][]) => owned(list, 'clientId', clientIds);
  const byDeal = <Row>(list: [Row, number][]) => owned(list, 'dealId', dealIds);
  return {
    format: 'twofold-book',
    version: 1,
    baseCurrency: 'CNY',
    rates: made.rates,
    ...(made.policy ? { policy: made.policy } : {}),
    clients: identified(made.clients).map((row, i) => {
      const parent = made.clients[i]?.[1] ?? 0;
      if (i === 0) delete row.deletedAt;
      return parent < 6 ? row : { ...row, parentId: clientIds[parent - 6] ?? 'nobody' };
    }),
    deals: byClient(made.deals),
    facilities: byDeal(made.facilities),
    interactions: [...byClient(made.interactions), ...made.rhythms.flatMap(steady(clientIds))],
    contacts: byClient(made.contacts),
    milestones: byDeal(made.milestones),
    covenants: byDeal(made.covenants),
    parties: byDeal(made.parties),
    facts: byClient(made.facts),
    needs: byClient(made.needs),
    team: byClient(made.team),
    actions: byClient(made.actions),
    overrides: byClient(made.overrides),
    snapshots: byClient(made.snapshots),
  };
}

/** A whole book of one to three clients, who may be each other's group, even in a circle; the first is there. */
export const book: fc.Arbitrary<Book> = fc.record(tables).map(assembled);

const none = fc.constant<never[]>([]);

/** The same with the tables alone that verdicts rest on. */
export const verdictBook: fc.Arbitrary<Book> = fc
  .record({
    ...tables,
    contacts: none,
    milestones: none,
    covenants: none,
    parties: none,
    facts: none,
    needs: none,
    team: none,
    actions: none,
    snapshots: none,
  })
  .map(assembled);

/** When and where a book is judged. */
export const when = fc.record({ now, timeZone: zone });
