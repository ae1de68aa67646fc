import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../lib/domain/model/assessment';
import type { Book } from '../../../lib/domain/model/book';
import type { Client } from '../../../lib/domain/model/client';
import { CASES, PATIENCE, verdictBook, when } from './arbitrary-book';
import { AXES, judge, judgeOne, type When } from './judge';

type Previous = NonNullable<Client['previous']>;

/** The same book, one look later: what was found is what was before, in the client and among the kept verdicts. */
function afterwards(given: Book, found: Assessment[], { now }: When): Book {
  const of = new Map(found.map((one) => [one.clientId, one]));
  return {
    ...given,
    clients: given.clients.map((client) => {
      const judged = of.get(client.id);
      if (!judged) return client;
      const previous: Record<string, string> = { ...client.previous };
      for (const axis of ['value', 'relationship', 'risk', 'tier'] as const)
        if (judged[axis].verdict !== 'insufficient') previous[axis] = judged[axis].verdict;
      return { ...client, previous: previous as Previous };
    }),
    snapshots: [
      ...(given.snapshots ?? []),
      ...found.flatMap((one) =>
        AXES.map((axis) => ({
          id: `kept-${one.clientId}-${axis}`,
          clientId: one.clientId,
          axis,
          verdict: one[axis].verdict,
          asOf: now,
          policyVersion: one.policyVersion,
          reasons: one[axis].reasons,
        })),
      ),
    ],
  };
}

const verdicts = (one: Assessment | undefined) => AXES.map((axis) => one?.[axis].verdict).join(' ');

describe('verdicts that are fed back as the previous ones', () => {
  it('stay as they are while the book does', PATIENCE, () => {
    let held = 0;
    fc.assert(
      fc.property(verdictBook, when, (given, place) => {
        // Beyond a group nobody's verdict has to do with anybody else's.
        const alone = given.clients.every((client) => client.parentId === undefined);
        const first = alone ? [judgeOne(given, place)] : judge(given, place);
        const second = judgeOne(afterwards(given, first, place), place);
        held += Number(second.value.reasons[0]?.rule === 'value.heldByDeadBand');
        return verdicts(second) === verdicts(first[0]);
      }),
      CASES,
    );
    expect(held).toBeGreaterThan(100);
  });
});
