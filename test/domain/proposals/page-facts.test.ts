import { describe, expect, it } from 'vitest';
import { pageFacts, pageText } from '../../../lib/domain/facts/page-facts';
import type { Book } from '../../../lib/domain/model/book';
import type { PageContext } from '../../../lib/domain/model/page-context';
import { dealOfPage } from '../../../lib/domain/proposals/page-receivers';
import { accept, propose, reject } from '../../../lib/domain/proposals/propose';
import type { RowWrite } from '../../../lib/domain/proposals/proposal';
import { completeContext } from '../../../lib/reading/complete-context';
import { client, deal, dossierOf } from '../build';

const NOW = '2026-11-24';
const source = { kind: 'page' as const, label: 'Haisheng | CRM (generic)', messageId: 'page:x', at: NOW };

type Type = NonNullable<PageContext['record']>['type'];

function record(type: Type, name: string, ...fields: [label: string, value: string][]): PageContext {
  return completeContext({
    adapter: 'generic',
    kind: 'record',
    url: 'https://crm.example/1',
    title: `${name} | CRM`,
    people: [],
    record: { type, name },
    fields: fields.map(([label, value]) => ({ label, value })),
    text: '',
    missing: [],
  });
}

const read = (type: Type, ...fields: [label: string, value: string][]) =>
  pageFacts(record(type, 'Dafeng', ...fields), NOW);

describe('what the fields of a client’s record state', () => {
  it.each([
    [
      'Credit rating',
      'BB+ (Fitch)',
      { kind: 'rating', value: { grade: 'BB+', agency: 'Fitch', scale: 'global' } },
    ],
    ['信用评级', 'AA+', { kind: 'rating', value: { grade: 'AA+', scale: 'china-domestic' } }],
    ['Loan class', 'Special mention', { kind: 'loanClass', value: 'specialMention' }],
    ['风险分类', '关注', { kind: 'loanClass', value: 'specialMention' }],
    ['Days past due', '12', { kind: 'daysPastDue', value: 12 }],
    ['逾期天数', '0天', { kind: 'daysPastDue', value: 0 }],
    ['Country', 'Kenya', { kind: 'country', value: 'KE' }],
    ['Country', 'Georgia', { kind: 'country', value: 'GE' }],
    ['国家', '越南', { kind: 'country', value: 'VN' }],
    ['Country', 'IE', { kind: 'country', value: 'IE' }],
  ] as const)('%s: %s', (label, value, fact) => {
    expect(read('account', [label, value])).toMatchObject([{ ...fact, quote: `${label}: ${value}` }]);
  });

  it.each([
    ['Rating', 'Hot'],
    ['Internal rating', 'BB+'],
    ['内部评级', 'AA'],
    ['Credit rating', 'not rated'],
    ['Loan class', 'A'],
    ['Days past due', 'more than 30'],
    ['Country', 'Kenya / Uganda'],
    ['Country', 'EMEA'],
    ['Country', 'x'.repeat(130)],
    // Nothing in the book takes these.
    ['Annual revenue', 'USD 61 million'],
    ['Phone', '+254 20 555 0177'],
    ['Email', 'a@b.example'],
    ['Website', 'https://b.example'],
    // A client is not its deal.
    ['Industry', 'Geothermal power'],
    ['Amount', 'USD 85 m'],
    ['Colour', 'Kenya'],
  ])('%s: %s gives none', (label, value) => {
    expect(read('account', [label, value])).toEqual([]);
  });
});

describe('what the fields of a deal’s record state', () => {
  it.each([
    ['Amount', 'USD 85 m', { kind: 'amount', value: { amount: 85e6 }, currency: 'USD' }],
    ['贷款金额', '18亿元', { kind: 'amount', value: { amount: 1.8e9 }, currency: 'CNY' }],
    ['Tenor', '12 years', { kind: 'tenor', value: { years: 12 } }],
    ['Maturity', '15 years', { kind: 'tenor', value: { years: 15 } }],
    ['DSCR', '1.31', { kind: 'dscr', value: 1.31 }],
    ['Cover ratio', '1.31x', { kind: 'dscr', value: 1.31 }],
    ['Gearing', '70%', { kind: 'gearing', value: 0.7 }],
    // The share of equity, so that the rest is debt.
    ['资本金比例', '30%', { kind: 'gearing', value: 0.7 }],
    ['Capacity', '120 MW', { kind: 'capacity', value: { value: 120, unit: 'MW' } }],
    ['Industry', 'Offshore wind', { kind: 'sector', value: 'energy.wind' }],
    ['项目类别', '港口', { kind: 'sector', value: 'transport.water' }],
    ['EP category', 'B', { kind: 'esg', value: { category: 'B' } }],
    ['赤道原则类别', 'A类', { kind: 'esg', value: { category: 'A' } }],
    ['阶段', '已签约', { kind: 'milestone', value: { code: 'commercialClose', status: 'met' } }],
    [
      '预计签约日',
      '2027年3月31日',
      { kind: 'milestone', value: { code: 'commercialClose', date: '2027-03-31', status: 'scheduled' } },
    ],
  ] as const)('%s: %s', (label, value, fact) => {
    expect(read('opportunity', [label, value])).toMatchObject([{ ...fact, quote: `${label}: ${value}` }]);
  });

  it.each([
    ['Amount', '85,000,000'],
    ['Amount', 'EUR 20–25 million'],
    ['Amount', 'USD 85 m of USD 120 m'],
    ['Expected revenue', 'USD 2 m'],
    ['授信额度', '18亿元'],
    ['Term', '12'],
    ['DSCR', 'n/a'],
    ['Gearing', 'high'],
    ['Capacity', 'large'],
    ['Industry', 'Geothermal, offshore wind'],
    ['EP category', 'B+'],
    ['Stage', 'Negotiation'],
    ['Stage', 'Closed lost'],
    // The day of which closing, the label does not say.
    ['Close date', '2027-03-31'],
    ['Credit rating', 'BB+ (Fitch)'],
  ])('%s: %s gives none', (label, value) => {
    expect(read('opportunity', [label, value])).toEqual([]);
  });

  it('a sum takes the currency that stands in a field of its own', () => {
    expect(read('opportunity', ['Amount', '85,000,000'], ['Currency', 'USD'])).toMatchObject([
      { value: { amount: 85e6 }, currency: 'USD', quote: 'Amount: 85,000,000' },
    ]);
    expect(read('opportunity', ['Amount', '85,000,000'], ['Currency', 'beads'])).toEqual([]);
  });
});

describe('whose record it is', () => {
  it.each(['contact', 'lead', 'case', 'activity'] as const)('the fields of a %s are nobody’s', (type) => {
    expect(read(type, ['Country', 'Kenya'], ['Amount', 'USD 85 m'])).toEqual([]);
  });

  it('a record of no known type is believed where it names itself as client or deal', () => {
    const fields: [string, string][] = [
      ['Country', 'Kenya'],
      ['Amount', 'USD 85 m'],
    ];
    expect(read('other', ...fields)).toEqual([]);
    expect(read('other', ['Account name', 'Dafeng'], ...fields)).toMatchObject([{ kind: 'country' }]);
    expect(read('other', ['Project name', 'DAFENG'], ...fields)).toMatchObject([{ kind: 'amount' }]);
  });

  it('each fact is cut from the page’s text as it is quoted', () => {
    const page = record('account', 'Dafeng', ['Owner', 'Lin'], ['国家', '越南'], ['Days past due', '3']);
    for (const { start, end, quote } of pageFacts(page, NOW))
      expect(pageText(page).slice(start, end)).toBe(quote);
  });
});

function offered(page: PageContext, tables: Partial<Book>) {
  const dossier = dossierOf(tables);
  const meant = dealOfPage(page, dossier.deals);
  const context = { dossier, source, at: NOW, newId: () => 'new', page: { deal: meant } };
  const text = pageText(page);
  const proposals = propose(pageFacts(page, NOW), text, context);
  const take = () => proposals.flatMap((one) => accept(one, text, { ...context, deal: meant }));
  return { proposals, take, context, text };
}

const rows = (writes: RowWrite[], table: RowWrite['table']) =>
  writes.filter((one) => one.table === table).map((one) => one.row);

describe('what a record offers for the book', () => {
  const rated = (grade: string) =>
    client({ country: 'KE', ratings: [{ grade, scale: 'global', agency: 'Fitch', on: '2026-03-01' }] });
  const page = record('account', 'Haisheng', ['Country', 'Kenya'], ['Credit rating', 'BB+ (Fitch)']);

  it('a value that differs is a conflict with both, the same value is nothing', () => {
    expect(offered(page, { clients: [rated('BB-')] }).proposals).toMatchObject([
      { state: 'conflict', field: 'client.ratings', held: { value: 'BB-', at: '2026-03-01' } },
    ]);
    expect(offered(page, { clients: [rated('BB+')] }).proposals).toEqual([]);
  });

  it('the client’s country goes to the client, with the page as its source', () => {
    const { take } = offered(record('account', 'Haisheng', ['Country', 'Kenya']), {
      deals: [deal({ status: 'pipeline', country: 'VN' })],
    });
    const writes = take();
    expect(rows(writes, 'deals')).toEqual([]);
    expect(rows(writes, 'clients')).toMatchObject([
      { country: 'KE', provenance: { country: { ...source, quote: 'Country: Kenya', at: NOW } } },
    ]);
    expect(rows(writes, 'facts')).toMatchObject([{ status: 'accepted', field: 'client.country', at: NOW }]);
  });

  it('a deal’s fields go to the deal of exactly that name, else nowhere', () => {
    const deals = [
      deal({ id: 'd1', name: 'Dafeng steam field', amount: { amount: 60e6, currency: 'USD' } }),
      deal({ id: 'd2', name: 'Dafeng extension', status: 'pipeline' }),
    ];
    const opened = (name: string) => record('opportunity', name, ['Amount', 'USD 85 m']);
    const { proposals, take } = offered(opened('Dafeng  Steam Field'), { deals });
    expect(proposals).toMatchObject([{ state: 'conflict', dealId: 'd1', held: { value: 60e6 } }]);
    expect(rows(take(), 'deals')).toMatchObject([{ id: 'd1', amount: { amount: 85e6, currency: 'USD' } }]);
    expect(offered(opened('Dafeng'), { deals }).proposals).toEqual([]);
  });

  it('a forecast is nothing to write, and what was turned down is not offered again', () => {
    const forecast = record('opportunity', 'Dafeng', ['DSCR', '1.31 (forecast)']);
    expect(offered(forecast, { deals: [deal()] }).proposals).toEqual([]);
    const { proposals, context, text } = offered(page, {});
    const facts = rows(
      proposals.flatMap((one) => reject(one, context)),
      'facts',
    ) as never[];
    expect(facts).toHaveLength(2);
    expect(propose(pageFacts(page, NOW), text, { ...context, dossier: dossierOf({ facts }) })).toEqual([]);
  });
});
