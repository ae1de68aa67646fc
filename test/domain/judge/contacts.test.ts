import { describe, expect, it } from 'vitest';
import { circumstances } from '../../../lib/domain/circumstances';
import {
  activeContacts,
  contactHistory,
  hasRecentContact,
  relationshipFacts,
} from '../../../lib/domain/judge/contacts';
import type { Book } from '../../../lib/domain/model/book';
import type { Interaction } from '../../../lib/domain/model/interaction';
import { circumstance, client, contact, day, deal, dossierOf, policy, rhythm, TODAY } from '../build';

const when = circumstance();
const history = (...interactions: Interaction[]) => contactHistory({ interactions }, when);
const facts = (tables: Partial<Book>) => {
  const dossier = dossierOf(tables);
  return relationshipFacts(dossier, contactHistory(dossier, when), when);
};

describe('the contact history', () => {
  it('leaves out what lies ahead, keeps today', () => {
    const { past, days } = history(contact(-1), contact(0), contact(-400), contact(3));
    expect(days).toEqual([TODAY - 3, TODAY]);
    expect(past).toHaveLength(2);
  });

  it.each<{ name: string; rows: Partial<Interaction>[]; count: number }>([
    { name: 'a message logged and imported', rows: [{ messageId: 'm1' }, { messageId: 'm1' }], count: 1 },
    { name: 'two windows of one mail', rows: [{ dedupeKey: 'k' }, { dedupeKey: 'k' }], count: 1 },
    { name: 'two messages', rows: [{ messageId: 'm1' }, { messageId: 'm2' }], count: 2 },
    {
      name: 'the message id goes before the key',
      rows: [
        { messageId: 'm1', dedupeKey: 'k' },
        { messageId: 'm2', dedupeKey: 'k' },
      ],
      count: 2,
    },
    { name: 'two calls typed by hand', rows: [{ channel: 'call' }, { channel: 'call' }], count: 2 },
  ])('counts a message once: $name', ({ rows, count }) => {
    const { past, days } = history(...rows.map((row) => contact(5, row)));
    expect(past).toHaveLength(count);
    expect(days).toEqual([TODAY - 5]);
  });

  it('takes the earliest of several copies, in whatever order the rows come', () => {
    const sent = contact(9, { messageId: 'm', direction: 'in' });
    const loggedLater = contact(2, { messageId: 'm' });
    for (const rows of [
      [sent, loggedLater],
      [loggedLater, sent],
    ]) {
      const { past, days } = history(...rows);
      expect(days).toEqual([TODAY - 9]);
      expect(past.map(({ row }) => row.direction)).toEqual(['in']);
    }
  });

  it('stands in order of time, and of id at the same time', () => {
    const { past } = history(
      contact(1, { id: '0-late', at: `${day(1)}T18:00:00Z` }),
      contact(1, { id: 'b' }),
      contact(9, { id: 'old' }),
      contact(1, { id: 'a' }),
    );
    expect(past.map(({ row }) => row.id)).toEqual(['old', 'a', 'b', '0-late']);
  });

  it('counts days where the user is: half past midnight in Shanghai is already today', () => {
    const shanghai = circumstances({
      now: '2026-11-24T01:00:00Z',
      timeZone: 'Asia/Shanghai',
      policy,
      baseCurrency: 'CNY',
      rates: [],
    });
    const interactions = [
      contact(0, { at: '2026-11-23T16:30:00Z' }),
      contact(0, { at: '2026-11-23T15:30:00Z' }),
    ];
    expect(contactHistory({ interactions }, shanghai).days).toEqual([TODAY - 1, TODAY]);
    expect(contactHistory({ interactions }, when).days).toEqual([TODAY - 1]);
  });
});

describe('hasRecentContact', () => {
  it.each([
    { name: 'a year ago', interactions: [contact(365)], out: true },
    { name: 'a day longer ago', interactions: [contact(366)], out: false },
    { name: 'only planned', interactions: [contact(-1)], out: false },
    { name: 'never', interactions: [], out: false },
  ])('$name: $out', ({ interactions, out }) => {
    expect(hasRecentContact(history(...interactions), when)).toBe(out);
  });
});

describe('activeContacts', () => {
  it('counts people spoken to, each once, within the days', () => {
    const given = history(
      contact(0, { contactIds: ['a', 'b'] }),
      contact(180, { contactIds: ['b', 'c'] }),
      contact(181, { contactIds: ['d'] }),
      contact(2),
    );
    expect(activeContacts(given, 180, TODAY)).toBe(3);
    expect(activeContacts(given, 1, TODAY)).toBe(2);
  });

  it('is nobody where all are long ago, and unknown where no entry names anybody', () => {
    expect(activeContacts(history(contact(200, { contactIds: ['a'] })), 180, TODAY)).toBe(0);
    expect(activeContacts(history(contact(1), contact(2, { contactIds: [] })), 180, TODAY)).toBeUndefined();
    expect(activeContacts(history(), 180, TODAY)).toBeUndefined();
  });
});

describe('relationshipFacts', () => {
  it('weighs a day by its weightiest channel', () => {
    const interactions = [
      contact(0),
      contact(0, { channel: 'meeting' }),
      contact(90, { channel: 'call' }),
      contact(180, { channel: 'visit' }),
    ];
    // 3 + 2·½ + 3·¼
    expect(facts({ interactions }).warmth).toBe(4.75);
  });

  it('takes no direction for none, and counts in and out', () => {
    expect(facts({ interactions: [contact(1)] })).toMatchObject({ inbound: undefined, outbound: undefined });
    const interactions = [
      ...rhythm(3, 1, 1, { direction: 'in' }),
      ...rhythm(5, 4, 1, { direction: 'out' }),
      contact(9),
    ];
    expect(facts({ interactions })).toMatchObject({ inbound: 3, outbound: 2 });
  });

  it('counts closed deals that are signed, and years from the oldest trace', () => {
    const deals = [
      deal({ on: day(731) }),
      deal({ on: day(-30) }),
      deal({ status: 'pipeline', on: day(3000) }),
      deal({ status: 'lost', on: day(3000) }),
    ];
    expect(facts({ deals })).toMatchObject({ closedDeals: 1, tenureYears: 731 / 365.25 });
    expect(facts({ deals, interactions: [contact(800)] }).tenureYears).toBe(800 / 365.25);
    const since = (ago: number) => [client({ since: day(ago) })];
    expect(facts({ deals, clients: since(1461) }).tenureYears).toBe(4);
    expect(facts({ clients: since(0) }).tenureYears).toBe(0);
    expect(facts({ clients: since(-10) }).tenureYears).toBeUndefined();
  });

  it('leaves out what is not on file', () => {
    expect(facts({})).toEqual({
      warmth: undefined,
      activeContacts180: undefined,
      closedDeals: 0,
      tenureYears: undefined,
      inbound: undefined,
      outbound: undefined,
      wallet: undefined,
      strategicAgreement: undefined,
    });
    const clients = [client({ walletShare: 0.3, strategicAgreement: false })];
    expect(facts({ clients })).toMatchObject({ wallet: 0.3, strategicAgreement: false });
  });
});
