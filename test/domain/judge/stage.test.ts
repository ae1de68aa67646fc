import { describe, expect, it } from 'vitest';
import { contactHistory } from '../../../lib/domain/judge/contacts';
import { judgeStage } from '../../../lib/domain/judge/stage';
import type { Book } from '../../../lib/domain/model/book';
import { circumstance, contact, day, deal, dossierOf, rhythm, TODAY } from '../build';
import { said, sources } from '../said';

const when = circumstance();

function judge(tables: Partial<Book>) {
  const dossier = dossierOf(tables);
  return judgeStage(dossier, contactHistory(dossier, when), when);
}

const near = (value: number) => expect.closeTo(value, 4) as number;
const months = (days: number) => near(days / 30.4375);
/** Thirteen monthly contacts, the last so many days ago. */
const monthly = (silent: number) => rhythm(silent + 360, silent, 30);
const borrower = (on: string): Partial<Book> => ({
  deals: [deal({ id: 'd', on }), deal({ id: 'repaid', name: 'Old', on })],
  facilities: [
    { id: 'f1', dealId: 'd', outstanding: true },
    { id: 'f2', dealId: 'd', outstanding: true },
    { id: 'f3', dealId: 'repaid', outstanding: false },
  ],
});

describe('a steady client', () => {
  const { judged, cadence, slips } = judge({ interactions: monthly(20) });

  it('is mature, with the rhythm as evidence', () => {
    expect(judged).toMatchObject({ verdict: 'maturity', confidence: 'high' });
    expect(said(judged.reasons)).toEqual([
      // 3 of 13 days in the last 90: 3.5 / (10·90/290 + ½)
      [
        'stage.steady',
        { silent: 20, contacts: 13, recent: 3, ratio: near(3.5 / (900 / 290 + 0.5)), months: months(380) },
      ],
      ['stage.chance', { p: near(0.1518), horizon: 90 }],
    ]);
    expect(sources(judged.reasons[0])[0]).toEqual(['contacts', day(20)]);
  });

  it('has been so since the day on which it was no longer young: 180 days after the first contact', () => {
    expect(judged.since).toBe(day(200));
  });

  it('knows the day of the next contact, and the day on which silence would tell', () => {
    expect(cadence).toEqual({
      contactDays: 13,
      silentDays: 20,
      pSilent90: near(0.1518),
      contactBy: day(-114),
    });
    // In 40 days only one contact is left in the last 90: below half of the earlier pace.
    expect(slips).toBe(TODAY + 40);
    expect(said(judged.wouldChange)).toEqual([['stage.slips', { on: day(-40) }]]);
  });

  it('is dated no further back than the judgement looks', () => {
    expect(judge({ interactions: rhythm(2000, 20, 30) }).judged.since).toBe(day(1100));
  });
});

describe('every reason', () => {
  it.each<{ name: string; tables: Partial<Book>; stage: string; evidence: object; p?: number }>([
    {
      name: 'prospect',
      tables: { interactions: [contact(10)] },
      stage: 'acquisition',
      evidence: { silent: 10, contacts: 1, recent: 1, months: months(10) },
      p: 0.7334,
    },
    {
      name: 'cold-prospect',
      tables: { interactions: [contact(200)] },
      stage: 'acquisition',
      // ½ / (1·90/110 + ½)
      evidence: {
        silent: 200,
        contacts: 1,
        recent: 0,
        ratio: near(0.5 / (90 / 110 + 0.5)),
        months: months(200),
      },
      p: 0.9092,
    },
    {
      name: 'young',
      tables: { interactions: rhythm(56, 7, 7) },
      stage: 'development',
      evidence: { silent: 7, contacts: 8, recent: 8, months: months(56) },
      p: 0.0938,
    },
    {
      name: 'accelerating',
      tables: {
        interactions: [600, 500, 400, 300, 200, 80, 70, 60, 50, 40, 30, 20, 10].map((ago) => contact(ago)),
      },
      stage: 'development',
      evidence: { silent: 10, contacts: 13, recent: 8, ratio: near(6.1489), months: months(600) },
      p: 0.2354,
    },
    {
      name: 'new-pipeline',
      tables: { interactions: monthly(20), deals: [deal({ status: 'pipeline', on: day(90) })] },
      stage: 'development',
      evidence: { silent: 20, contacts: 13, recent: 3, ratio: near(0.9713), months: months(380) },
      p: 0.1518,
    },
    {
      name: 'slower-than-own-pace',
      tables: { interactions: monthly(60) },
      stage: 'decline',
      evidence: { silent: 60, contacts: 13, recent: 1, ratio: near(0.3976), months: months(420) },
      p: 0.2575,
    },
    {
      name: 'likely-silent',
      tables: { interactions: [102, 101, 100].map((ago) => contact(ago)) },
      stage: 'decline',
      evidence: { silent: 100, contacts: 3, recent: 0, months: months(102) },
      p: 0.719,
    },
    {
      name: 'silent',
      tables: { interactions: monthly(200) },
      stage: 'churn',
      // ½ / (13·90/470 + ½)
      evidence: {
        silent: 200,
        contacts: 13,
        recent: 0,
        ratio: near(0.5 / (1170 / 470 + 0.5)),
        months: months(560),
      },
      p: 0.8554,
    },
  ])('$name: $stage', ({ name, tables, stage, evidence, p }) => {
    const { judged } = judge(tables);
    expect(judged.verdict).toBe(stage);
    expect(said(judged.reasons)).toEqual([
      [`stage.${name}`, evidence],
      ['stage.chance', { p: near(p ?? Number.NaN), horizon: 90 }],
    ]);
  });

  it('a pipeline deal older than a quarter is no news', () => {
    const deals = [deal({ status: 'pipeline', on: day(91) })];
    expect(said(judge({ interactions: monthly(20), deals }).judged.reasons)[0]?.[0]).toBe('stage.steady');
  });

  it('a deal signed today makes a client; one that is to be signed has not been', () => {
    // One contact ten days ago leaves 0.733 of silence: of a client that is much, of a prospect it is usual.
    const stage = (on: string) =>
      judge({ interactions: [contact(10)], deals: [deal({ on })] }).judged.verdict;
    expect(stage(day(0))).toBe('decline');
    expect(stage(day(-5))).toBe('acquisition');
  });
});

describe('without a contact', () => {
  it('a client is to be won, since no day that anything on file could name', () => {
    const { judged, cadence, slips } = judge({});
    expect(judged).toMatchObject({ verdict: 'acquisition', confidence: 'low', since: undefined });
    expect(said(judged.reasons)).toEqual([['stage.no-contact-on-file', {}]]);
    expect(judged.wouldChange).toEqual([]);
    expect(cadence).toBeUndefined();
    expect(slips).toBeNull();
  });

  it('a past deal is in decline since it was signed', () => {
    const { judged } = judge({ deals: [deal({ on: day(300) })] });
    expect(judged).toMatchObject({ verdict: 'decline', confidence: 'low', since: day(300) });
    expect(said(judged.reasons)).toEqual([['stage.no-contact-since-deal', {}]]);
    // One contact leaves 0.706 of silence, above 0.60; a second a week later 0.382.
    expect(said(judged.wouldChange)).toEqual([['stage.returns', { contacts: 2, stage: 'development' }]]);
  });
});

describe('the way back', () => {
  it.each([
    // After one contact 600 days ago and five now, a week apart: P = 0.541; after four 0.605.
    { last: 600, changes: [['stage.returns', { contacts: 5, stage: 'development' }]] },
    // Six are not enough after 1000 days: P = 0.622. More would be another relationship.
    { last: 1000, changes: [] },
  ])('of a borrower met once, $last days ago', ({ last, changes }) => {
    const { judged } = judge({ interactions: [contact(last)], ...borrower(day(last)) });
    expect(judged.verdict).toBe('decline');
    expect(said(judged.wouldChange)).toEqual(changes);
  });
});

describe('a silent client', () => {
  it('is lost since the day its silence passed 0.85, and comes back with one contact', () => {
    const { judged, slips, cadence } = judge({ interactions: monthly(200) });
    // P reaches 0.85 on the 198th day of silence.
    expect(judged).toMatchObject({ verdict: 'churn', confidence: 'high', since: day(2) });
    expect(slips).toBeNull();
    expect(cadence?.contactBy).toBe(day(0));
    expect(said(judged.wouldChange)).toEqual([['stage.returns', { contacts: 1, stage: 'maturity' }]]);
  });

  it('that owes money is in decline, never lost', () => {
    const { judged } = judge({ interactions: monthly(200), ...borrower(day(560)) });
    expect(judged).toMatchObject({ verdict: 'decline', since: day(140) });
    expect(said(judged.reasons).map(([rule]) => rule)).toEqual([
      'stage.silent-but-facility-outstanding',
      'stage.chance',
      'stage.facility',
    ]);
    expect(said(judged.reasons)[2]?.[1]).toEqual({ outstanding: 'Dafeng' });
  });

  it('that owes money today is not lost because a date was typed wrong', () => {
    const { judged } = judge({ interactions: monthly(200), ...borrower(day(-30)) });
    expect(judged.verdict).toBe('decline');
  });

  it('that has repaid everything can be lost', () => {
    const { judged } = judge({
      interactions: monthly(200),
      deals: [deal({ id: 'd', on: day(560) })],
      facilities: [{ id: 'f', dealId: 'd', outstanding: false }],
    });
    expect(said(judged.reasons).map(([rule]) => rule)).toEqual(['stage.silent', 'stage.chance']);
  });
});

describe('confidence', () => {
  it.each([
    // n / (n + 5)
    [2, 'low'],
    [3, 'medium'],
    [6, 'medium'],
    [7, 'high'],
  ])('%s contact days: %s', (n, label) => {
    expect(judge({ interactions: rhythm(n, 1, 1) }).judged.confidence).toBe(label);
  });
});
