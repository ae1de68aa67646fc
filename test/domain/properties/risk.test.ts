import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRisk } from '../../../lib/domain/judge/risk';
import { riskFacts } from '../../../lib/domain/judge/risk-facts';
import { judgeRisk as measureRisk } from '../../../lib/domain/measures/risk';
import type { Client } from '../../../lib/domain/model/client';
import type { Deal } from '../../../lib/domain/model/deal';
import { CASES, PATIENCE } from './arbitrary-book';
import { bookOf, type Credit, credit } from './arbitrary-credit';
import { NO_GRADES } from './arbitrary-rows';
import { circumstancesOf, prepare } from './judge';
import { covered, KINDS, type Step, worsened } from './worsened';

const at = (given: Credit) => circumstancesOf(bookOf(given), given.when);

function verdict(given: Credit): 'low' | 'high' | 'insufficient' {
  const when = at(given);
  return measureRisk(riskFacts(given, when), when.policy.risk).risk;
}

const high = credit.filter((given) => verdict(given) === 'high');

/** Without what makes almost everybody high, so that looking for the low ones does not take long. */
const calm = credit.map((given) => {
  const { daysPastDue, loanClass, ...client } = given.client;
  return {
    ...given,
    client: {
      ...client,
      sanctioned: false,
      ...(daysPastDue === undefined ? {} : { daysPastDue: 0 }),
      ...(loanClass === undefined ? {} : { loanClass: 'normal' as const }),
    },
  };
});

const low = calm.filter((given) => verdict(given) === 'low');

/** Takes every step and throws at the first after which the verdict is not among the allowed ones. */
function take(steps: Step[], allowed: string[]): void {
  for (const { what, to } of steps) {
    const after = verdict(to);
    if (!allowed.includes(after)) throw new Error(`${what}: ${after}`);
  }
}

describe('worsening a single indicator of risk', () => {
  it('never turns high into low, nor into insufficient', PATIENCE, () => {
    const tried = new Map<string, number>();
    fc.assert(
      fc.property(high, (given) => {
        const steps = worsened(given, at(given));
        for (const { kind } of steps) tried.set(kind, (tried.get(kind) ?? 0) + 1);
        take(steps, ['high']);
      }),
      CASES,
    );
    expect([...tried.keys()].toSorted()).toEqual(KINDS.toSorted());
    expect(Math.min(...tried.values())).toBeGreaterThan(500);
  });
});

describe('adding cover', () => {
  it('never turns low into high', PATIENCE, () => {
    fc.assert(
      fc.property(low, (given) => take(covered(given), ['low'])),
      CASES,
    );
  });
});

/** Takes away whatever could be a credit fact, and leaves what only looks like one. */
function creditless({ client, deals, ...rest }: Credit): Credit {
  const { pd1: _1, pd3: _3, loanClass: _class, ...other } = client;
  const row: Client = {
    ...other,
    ...(client.ratings && {
      ratings: client.ratings.map((one, i) =>
        i % 2 ? { ...one, on: '2027-06-30' } : { ...one, grade: NO_GRADES[i % NO_GRADES.length] ?? '' },
      ),
    }),
    ...(client.daysPastDue && { daysPastDue: 0 }),
  };
  const repaid = (deal: Deal) => {
    const own = rest.facilities.filter((one) => one.dealId === deal.id && !one.deletedAt);
    return deal.status === 'closed' && own.length > 0 && own.every((one) => !one.outstanding);
  };
  const live = (deal: Deal) => deal.status !== 'lost' && !repaid(deal);
  return {
    ...rest,
    client: row,
    deals: deals.map(({ dscr, ...deal }) => (dscr === undefined || live(deal) ? deal : { ...deal, dscr })),
  };
}

describe('a client without any credit fact', () => {
  it('is never shown at low risk', PATIENCE, () => {
    const seen = { insufficient: 0, high: 0 };
    fc.assert(
      fc.property(credit.map(creditless), (given) => {
        const [dossier] = prepare(bookOf(given), given.when).all.values();
        const shown = dossier && judgeRisk(dossier, at(given)).judged.verdict;
        if (shown === undefined || shown === 'low') return false;
        seen[shown] += 1;
        return true;
      }),
      CASES,
    );
    expect(Math.min(seen.insufficient, seen.high)).toBeGreaterThan(500);
  });
});
