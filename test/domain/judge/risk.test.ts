import { describe, expect, it } from 'vitest';
import { judgeRisk } from '../../../lib/domain/judge/risk';
import type { Book } from '../../../lib/domain/model/book';
import type { Client } from '../../../lib/domain/model/client';
import { Policy } from '../../../lib/domain/model/policy';
import { circumstance, client, day, deal, dossierOf } from '../build';
import { said, sources } from '../said';

const when = circumstance();

function judge(row: Partial<Client> = {}, deals: Book['deals'] = [], at = when) {
  return judgeRisk(dossierOf({ clients: [client(row)], deals }), at).judged;
}

const rating = (grade: string, row: Partial<NonNullable<Client['ratings']>[number]> = {}) => ({
  grade,
  scale: 'global' as const,
  on: day(0),
  ...row,
});
const rated = (grade: string, row: Partial<Client> = {}): Partial<Client> => ({
  ratings: [rating(grade)],
  ...row,
});

describe('credit facts', () => {
  it.each<[name: string, row: Partial<Client>, deals: Book['deals'], rule: string, evidence: object]>([
    ['a grade', rated('BBB'), [], 'risk.rating', { grade: 'BBB', slot: 1 }],
    [
      'its agency',
      { ratings: [rating('B1', { scale: 'moodys', agency: 'Moody’s' })] },
      [],
      'risk.rating',
      { grade: 'B1', agency: 'Moody’s', slot: 3 },
    ],
    [
      'a domestic grade, seven notches lower',
      { ratings: [rating('AA-', { scale: 'china-domestic' })] },
      [],
      'risk.domesticRating',
      { grade: 'AA-', slot: 2, global: 'BB+' },
    ],
    ['a 3-year PD', { pd3: 0.05 }, [], 'risk.pd', { pd3: 0.05, slot: 2 }],
    ['1-year PD 8 %: 1 − 0.92³', { pd1: 0.08 }, [], 'risk.pd', { pd3: expect.closeTo(0.221312, 8), slot: 4 }],
    [
      'a loan class',
      { loanClass: 'specialMention' },
      [],
      'risk.loanClass',
      { loanClass: 'specialMention', slot: 4 },
    ],
    ['arrears', { daysPastDue: 30 }, [], 'risk.overdue', { days: 30, slot: 4 }],
    ['a strong cover', {}, [deal({ dscr: 1.5 })], 'risk.dscrStrong', { dscr: 1.5, line: 1.45 }],
    ['a good one', {}, [deal({ dscr: 1.35 })], 'risk.dscrGood', { dscr: 1.35, line: 1.3 }],
    ['a thin one', {}, [deal({ dscr: 1.2 })], 'risk.dscrThin', { dscr: 1.2, line: 1.1 }],
    ['below lock-up', {}, [deal({ dscr: 1.08 })], 'risk.dscrBelowLockUp', { dscr: 1.08, line: 1.1 }],
    ['below default', {}, [deal({ dscr: 1.02 })], 'risk.dscrBelowDefault', { dscr: 1.02, line: 1.05 }],
    [
      'a merchant project, asked for 0.15 more',
      {},
      [deal({ dscr: 1.5, merchant: true })],
      'risk.dscrGood',
      { dscr: 1.5, line: expect.closeTo(1.45, 10) },
    ],
    [
      'one above its strong line',
      {},
      [deal({ dscr: 1.61, merchant: true })],
      'risk.dscrStrong',
      { dscr: 1.61, line: expect.closeTo(1.6, 10) },
    ],
    [
      'one below its lock-up',
      {},
      [deal({ dscr: 1.24, merchant: true })],
      'risk.dscrBelowLockUp',
      { dscr: 1.24, line: expect.closeTo(1.25, 10) },
    ],
    [
      'one below its default level',
      {},
      [deal({ dscr: 1.19, merchant: true })],
      'risk.dscrBelowDefault',
      { dscr: 1.19, line: expect.closeTo(1.2, 10) },
    ],
    [
      'the contract’s own lock-up',
      {},
      [deal({ dscr: 1.12, covenants: { lockUp: 1.15 } })],
      'risk.dscrBelowLockUp',
      { dscr: 1.12, line: 1.15 },
    ],
    [
      'the contract’s own default level',
      {},
      [deal({ dscr: 1.12, covenants: { default: 1.13 } })],
      'risk.dscrBelowDefault',
      { dscr: 1.12, line: 1.13 },
    ],
  ])('%s', (_, row, deals, rule, evidence) => {
    const withDeal = rule.startsWith('risk.dscr') ? { ...evidence, deal: 'Dafeng' } : evidence;
    const judged = judge(row, deals);
    // A low verdict says first why it is low.
    expect(said(judged.reasons)[judged.verdict === 'low' ? 1 : 0]).toEqual([rule, withDeal]);
  });

  it('says where each comes from: the rating action, the source of the worse PD, the report of the cover', () => {
    const provenance = {
      pd1: { kind: 'import' as const, at: day(20) },
      pd3: { kind: 'manual' as const, at: day(9) },
    };
    const cover = deal({ dscr: 1.35, provenance: { dscr: { kind: 'mail', label: 'Wang', at: day(30) } } });
    const { reasons } = judge(
      { pd1: 0.08, pd3: 0.01, provenance, ratings: [rating('BBB', { on: day(50) })] },
      [cover],
    );
    expect(reasons.map((one) => [one.rule, sources(one)[0]])).toEqual([
      ['risk.pd', ['import', day(20)]],
      ['risk.dscrGood', ['mail · Wang', day(30)]],
      ['risk.rating', ['book', day(50)]],
    ]);
    const better = judge({ pd1: 0.001, pd3: 0.1, provenance }).reasons.find((one) => one.rule === 'risk.pd');
    expect(sources(better)[0]).toEqual(['manual', day(9)]);
  });
});

describe('flags', () => {
  it.each<[name: string, row: Partial<Client>, deals: Book['deals'], evidence: object]>([
    ['amber.country-5+', { countryRisk: 6 }, [], { class: 6 }],
    ['amber.country-7-covered', { countryRisk: 7, politicalCover: true }, [], { class: 7 }],
    ['amber.fx-unhedged', { fxUnhedged: true }, [], { flag: 'fx-unhedged' }],
    ['amber.adverse-news', { adverseNews: true }, [], { flag: 'adverse-news' }],
    ['amber.ep-a', {}, [deal({ epCategory: 'A' })], { flag: 'ep-a', deal: 'Dafeng' }],
    [
      'amber.construction-without-completion-support',
      {},
      [deal({ construction: true })],
      { flag: 'construction-without-completion-support', deal: 'Dafeng' },
    ],
    ['amber.merchant', {}, [deal({ merchant: true })], { flag: 'merchant', deal: 'Dafeng' }],
    ['amber.delay', {}, [deal({ delay: true })], { flag: 'delay', deal: 'Dafeng' }],
    ['red.sanction', { sanctioned: true }, [], { flag: 'sanction' }],
    ['red.country-7-uncovered', { countryRisk: 7 }, [], { class: 7 }],
    [
      'red.ep-a-without-esia',
      {},
      [deal({ epCategory: 'A', esiaMissing: true })],
      { flag: 'ep-a-without-esia', deal: 'Dafeng' },
    ],
  ])('%s', (name, row, deals, evidence) => {
    // Another deal without the flag stands first: the reason has to name the one that raises it.
    const calm = deal({
      name: 'Calm',
      construction: true,
      completionSupport: true,
      epCategory: 'B',
      merchant: false,
    });
    const judged = judge(rated('BBB', row), [calm, ...(deals ?? [])]);
    expect(judged.verdict).toBe(name.startsWith('red') ? 'high' : 'low');
    expect(said(judged.reasons)).toContainEqual([`risk.${name}`, evidence]);
    const withoutRating = judge(row, deals);
    expect(withoutRating.verdict).toBe(name.startsWith('red') ? 'high' : 'insufficient');
  });

  it('tell the source of the field that raises them', () => {
    const provenance = { countryRisk: { kind: 'import' as const, label: 'OECD', at: day(40) } };
    const { reasons } = judge({ countryRisk: 6, provenance });
    expect(sources(reasons[1])).toEqual([['import · OECD', day(40)]]);
  });

  it('three of them without a credit fact are enough', () => {
    const judged = judge({ countryRisk: 6, adverseNews: true, fxUnhedged: true });
    expect(judged).toMatchObject({ verdict: 'high', confidence: 'low', margin: undefined });
    expect(said(judged.reasons).map(([rule]) => rule)).toEqual([
      'risk.amber.country-5+',
      'risk.amber.fx-unhedged',
      'risk.amber.adverse-news',
    ]);
  });
});

describe('the verdict', () => {
  it('without any credit fact is insufficient, never low', () => {
    const judged = judge({ countryRisk: 6, daysPastDue: 0 });
    expect(judged).toMatchObject({ verdict: 'insufficient', confidence: 'low', wouldChange: [] });
    expect(judged.position).toBeUndefined();
    expect(said(judged.reasons)).toEqual([
      ['risk.noCreditFact', { creditFacts: 0 }],
      ['risk.amber.country-5+', { class: 6 }],
    ]);
  });

  it('gives its reasons in order: red, the worst slot, the better ones, amber; six at most', () => {
    const row = rated('BBB', { sanctioned: true, loanClass: 'specialMention', pd3: 0.1, countryRisk: 6 });
    const full = judge({ ...row, adverseNews: true, fxUnhedged: true });
    expect(said(full.reasons).map(([rule]) => rule)).toEqual([
      'risk.red.sanction',
      'risk.loanClass',
      'risk.pd',
      'risk.rating',
      'risk.amber.country-5+',
      'risk.amber.fx-unhedged',
    ]);
  });

  it('mentions a fact that is more than a year old', () => {
    const old = judge({ ratings: [rating('BBB', { on: day(400) })] });
    expect(said(old.reasons)).toEqual([
      ['risk.sound', { flags: 0, limit: 2, boundary: 'no' }],
      ['risk.rating', { grade: 'BBB', slot: 1 }],
      ['risk.stale', { days: 400, fact: 'rating' }],
    ]);
    expect(said(judge({ ratings: [rating('BBB', { on: day(365) })] }).reasons)).toEqual([
      ['risk.sound', { flags: 0, limit: 2, boundary: 'no' }],
      ['risk.rating', { grade: 'BBB', slot: 1 }],
    ]);
  });

  it.each<{ name: string; row: Partial<Client>; deals?: Book['deals']; label: string }>([
    // Strength ½, cover ¼, country ¼; halved by every year of the deciding fact's age.
    {
      name: 'rating, cover and country',
      row: rated('BBB', { countryRisk: 3 }),
      deals: [deal({ dscr: 1.5 })],
      label: 'high',
    },
    { name: 'rating and country: 0.75', row: rated('BBB', { countryRisk: 3 }), label: 'high' },
    { name: 'rating alone: 0.5', row: rated('BBB'), label: 'medium' },
    { name: 'cover alone: 0.25', row: {}, deals: [deal({ dscr: 1.5 })], label: 'low' },
    {
      name: 'a rating of last year and the country: 0.375',
      row: { ratings: [rating('BBB', { on: day(365) })], countryRisk: 3 },
      label: 'medium',
    },
    {
      name: 'a rating of three years ago and the country: 0.094',
      row: { ratings: [rating('BBB', { on: day(1095) })], countryRisk: 3 },
      label: 'low',
    },
    { name: 'a red flag needs no second opinion', row: { sanctioned: true }, label: 'high' },
    { name: 'nor does a default', row: { daysPastDue: 95 }, label: 'high' },
    { name: 'arrears of a month do: 0.5', row: { daysPastDue: 30 }, label: 'medium' },
  ])('confidence: $name', ({ row, deals, label }) => {
    expect(judge(row, deals).confidence).toBe(label);
  });

  it.each<{ name: string; row: Partial<Client>; margin?: number; place: number }>([
    // Slots from the cut between 3 and 4, an eighth of the bar each; the ambers at slot 3 fill half a slot.
    { name: 'slot 1', row: rated('BBB'), margin: -2.5, place: 0.5 - 2.5 / 8 },
    { name: 'slot 3', row: rated('BB-'), margin: -0.5, place: 0.5 - 0.5 / 8 },
    {
      name: 'slot 3, one amber',
      row: rated('BB-', { adverseNews: true }),
      margin: -0.5,
      place: 0.5 - 0.25 / 8,
    },
    {
      name: 'slot 3, two ambers',
      row: rated('BB-', { adverseNews: true, countryRisk: 5 }),
      margin: -0.5,
      place: 0.5,
    },
    { name: 'slot 4', row: rated('B'), margin: 0.5, place: 0.5 + 0.5 / 8 },
    { name: 'slot 5', row: rated('D'), margin: 1.5, place: 0.5 + 1.5 / 8 },
    { name: 'a red flag', row: rated('BBB', { sanctioned: true }), margin: -2.5, place: 0.5 + 1.5 / 8 },
  ])('stands on its bar: $name', ({ row, margin, place }) => {
    const judged = judge(row);
    expect(judged.margin).toBe(margin);
    expect(judged.position?.at).toBeCloseTo(place, 10);
    expect(judged.position?.at).toBe(judged.position?.to);
  });

  it('is stricter in a conservative house', () => {
    const strict = circumstance({ policy: Policy.parse({ risk: { cutSlot: 3 } }) });
    expect(judge(rated('BB-')).verdict).toBe('low');
    expect(judge(rated('BB-'), [], strict).verdict).toBe('high');
  });
});
