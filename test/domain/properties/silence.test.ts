import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactHistory } from '../../../lib/domain/judge/contacts';
import { judgeStage } from '../../../lib/domain/judge/stage';
import { cadence } from '../../../lib/domain/measures/cadence';
import type { Book } from '../../../lib/domain/model/book';
import type { Deal } from '../../../lib/domain/model/deal';
import { dayText } from '../../../lib/domain/time/day';
import { policy, TODAY } from '../build';
import { CASES, IDS, PATIENCE, when } from './arbitrary-book';
import { interaction } from './arbitrary-rows';
import { circumstancesOf, prepare } from './judge';
import { type Credit, bookOf, credit } from './arbitrary-credit';

/** Sums of floating-point numbers fall by a hair where the figure itself does not. */
const HAIR = 1e-12;

const figure = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Any prior and any horizon, not only those the house ships with. */
const stage = fc
  .record({
    r: figure(0.01, 20),
    alpha: figure(0.1, 1000),
    a: figure(0.01, 20),
    b: figure(0.01, 50),
    horizonDays: fc.integer({ min: 1, max: 3650 }),
  })
  .map(({ horizonDays, ...prior }) => ({ ...policy.stage, prior, horizonDays }));

const EMPTY: Book = { format: 'twofold-book', version: 1, baseCurrency: 'CNY', clients: [] };

const contacts = fc
  .array(interaction, { minLength: 1, maxLength: 14 })
  .map((rows) => rows.map((row, i) => ({ ...row, id: IDS[i] ?? '', clientId: 'c' })));

describe('P(silent)', () => {
  it('never falls as silence grows, whatever the history, the prior and the horizon', PATIENCE, () => {
    let grown = 0;
    fc.assert(
      fc.property(contacts, when, stage, fc.nat(400), fc.nat(4000), (rows, place, house, first, more) => {
        const at = circumstancesOf(EMPTY, place);
        const { days } = contactHistory({ interactions: rows }, at);
        const sooner = cadence(days, at.today + first, house);
        const later = cadence(days, at.today + first + more, house);
        if (!sooner || !later) return days.length === 0;
        grown += Number(later.pSilent > sooner.pSilent);
        return (
          later.silence === sooner.silence + more &&
          later.pSilent >= sooner.pSilent - HAIR &&
          sooner.pSilent >= 0 &&
          later.pSilent <= 1
        );
      }),
      CASES,
    );
    expect(grown).toBeGreaterThan(5000);
  });
});

/** A rhythm of at least three contacts that broke off a quarter to four years ago. */
const brokenOff = fc
  .tuple(fc.integer({ min: 90, max: 1500 }), fc.integer({ min: 1, max: 45 }), fc.integer({ min: 3, max: 10 }))
  .map(([silent, every, count]) =>
    Array.from({ length: count }, (_, i) => ({
      id: `i-${i}`,
      clientId: 'c',
      at: dayText(TODAY - silent - every * i),
      channel: 'call' as const,
    })),
  );

const withDeal = credit.filter(({ deals }) => deals.length > 0);

describe('a client with a facility outstanding', () => {
  it('is never lost, however long it has been silent', PATIENCE, () => {
    let otherwise = 0;
    fc.assert(
      fc.property(withDeal, brokenOff, fc.nat(9), (given, interactions, which) => {
        const deal = given.deals[which % given.deals.length] as Deal;
        const { deletedAt: _, ...live } = deal;
        const deals = given.deals.map((one) => (one === deal ? live : one));
        const owed = { id: 'owed', dealId: deal.id, outstanding: true };
        const verdict = (facilities: Credit['facilities']) => {
          const { all, at } = prepare(
            { ...bookOf({ ...given, deals, facilities }), interactions },
            given.when,
          );
          const dossier = all.get('c');
          return dossier && judgeStage(dossier, contactHistory(dossier, at), at).judged.verdict;
        };
        // Most of them would be lost without it; a tenth is enough to see that.
        if (which === 0) otherwise += Number(verdict([]) === 'churn');
        return verdict([...given.facilities, owed]) !== 'churn';
      }),
      CASES,
    );
    expect(otherwise).toBeGreaterThan(500);
  });
});
