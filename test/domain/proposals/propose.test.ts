import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../lib/domain/facts/read-facts';
import type { Book } from '../../../lib/domain/model/book';
import { edited, editable } from '../../../lib/domain/proposals/edit';
import { isFinancingAmount } from '../../../lib/domain/proposals/amount-role';
import { accept, dealMeant, propose, reject } from '../../../lib/domain/proposals/propose';
import type { RowWrite } from '../../../lib/domain/proposals/proposal';
import { deal, dossierOf } from '../build';

const AT = '2026-11-20';
let ids = 0;
const newId = () => `new-${(ids += 1)}`;
const source = { kind: 'mail' as const, label: 'Marcus Hale', messageId: 'rfc:1@x', at: AT };

const dafeng = deal({
  id: 'd1',
  name: 'Dafeng offshore wind',
  status: 'closed',
  dscr: 1.4,
  on: '2025-05-01',
});
const yangkou = deal({ id: 'd2', name: 'Yangkou terminal', status: 'pipeline', on: '2026-09-01' });

function offered(text: string, tables: Partial<Book> = { deals: [dafeng, yangkou] }) {
  const dossier = dossierOf(tables);
  const context = { dossier, source, at: AT, newId };
  const proposals = propose(readFacts(text, { now: AT }), text, context);
  const take = (kind: string): RowWrite[] => {
    const found = proposals.find((one) => one.fact.kind === kind);
    if (!found) throw new Error(`no ${kind} is offered`);
    const meant = dossier.deals.find((one) => one.id === found.dealId);
    return accept(found, text, { ...context, deal: meant });
  };
  return { proposals, take, context };
}

const rows = (writes: RowWrite[], table: RowWrite['table']) =>
  writes.filter((one) => one.table === table).map((one) => one.row as Record<string, unknown>);

describe('what is offered', () => {
  it('a figure that differs from the book is a conflict with both and the date', () => {
    const { proposals } = offered('The Dafeng test came out at a DSCR of 1.07x.');
    expect(proposals).toMatchObject([
      { state: 'conflict', field: 'deal.dscr', dealId: 'd1', held: { value: 1.4, at: '2025-05-01' } },
    ]);
  });

  it('what the book already holds is not offered, nor the same value twice', () => {
    expect(offered('The Dafeng DSCR is 1.40x.').proposals).toEqual([]);
    const twice = offered('DSCR of 1.07x at Dafeng. Again: the Dafeng DSCR of 1.07x.').proposals;
    expect(twice.filter((one) => one.fact.kind === 'dscr')).toHaveLength(1);
  });

  it('a sum that is no financing is kept as a fact only', () => {
    const cost = offered('The cable repair costs EUR 3 million, paid by the contractor.').proposals;
    expect(cost).toMatchObject([{ fact: { kind: 'amount' }, state: 'new' }]);
    expect(cost[0]).not.toHaveProperty('field');
    const loan = offered('For Yangkou we need a loan of EUR 30 million.').proposals;
    expect(loan.find((one) => one.fact.kind === 'amount')).toMatchObject({
      field: 'deal.amount',
      dealId: 'd2',
    });
  });

  it('a stored day within the stretch that was said is no conflict', () => {
    const milestones = [
      { id: 'm', dealId: 'd1', code: 'cod' as const, status: 'scheduled' as const, due: '2027-01-13' },
    ];
    const text = 'Dafeng: commercial operation stays planned for January 2027.';
    const inside = offered(text, { deals: [dafeng], milestones }).proposals;
    expect(inside.filter((one) => one.fact.kind === 'milestone')).toEqual([]);
    const outside = offered(text.replace('January', 'June'), { deals: [dafeng], milestones }).proposals;
    expect(outside.find((one) => one.fact.kind === 'milestone')).toMatchObject({
      state: 'conflict',
      held: { value: '2027-01-13' },
    });
  });

  it('what was answered for this text is not offered again', () => {
    const text = 'We are looking for an FX hedge.';
    const { proposals, context } = offered(text);
    const [first] = proposals;
    if (!first) throw new Error('nothing is offered');
    const answered = rows(reject(first, context), 'facts') as never[];
    expect(
      propose(readFacts(text, { now: AT }), text, { ...context, dossier: dossierOf({ facts: answered }) }),
    ).toEqual([]);
  });
});

describe('what accepting writes', () => {
  it('the fact with its quote, and the field with the mail as its source', () => {
    const writes = offered('The Dafeng test came out at a DSCR of 1.07x.').take('dscr');
    expect(rows(writes, 'facts')).toMatchObject([
      {
        kind: 'dscr',
        value: 1.07,
        quote: 'DSCR of 1.07x',
        status: 'accepted',
        field: 'deal.dscr',
        at: AT,
        dealId: 'd1',
      },
    ]);
    expect(rows(writes, 'deals')).toMatchObject([
      {
        id: 'd1',
        dscr: 1.07,
        provenance: { dscr: { kind: 'mail', label: 'Marcus Hale', quote: 'DSCR of 1.07x', at: AT } },
      },
    ]);
  });

  it.each<[string, string, RowWrite['table'], object]>([
    ['need', 'We are looking for an FX hedge.', 'needs', { kind: 'fxHedge', status: 'open', firstSeen: AT }],
    [
      'ask',
      'Could you send us the term sheet by 4 December?',
      'promises',
      { by: 'us', due: '2026-12-04', status: 'open' },
    ],
    ['commitment', 'We will send the accounts by 5 December.', 'promises', { by: 'them', due: '2026-12-05' }],
    [
      'rating',
      'Fitch rates us BB-.',
      'clients',
      { ratings: [{ grade: 'BB-', scale: 'global', agency: 'Fitch', on: AT }] },
    ],
    ['loanClass', '该笔贷款已列入关注类。', 'clients', { loanClass: 'specialMention' }],
    ['daysPastDue', 'The instalment is 45 days overdue.', 'clients', { daysPastDue: 45 }],
    ['tenor', 'Yangkou: a tenor of 15 years.', 'deals', { id: 'd2', tenorYears: 15 }],
    ['country', 'The Yangkou project is in Kenya.', 'deals', { id: 'd2', country: 'KE' }],
    ['risk', 'The Dafeng project is delayed by two months.', 'deals', { id: 'd1', delay: true }],
    [
      'milestone',
      'Yangkou: financial close is planned for 30 June 2027.',
      'milestones',
      { dealId: 'd2', code: 'financialClose', due: '2027-06-30' },
    ],
  ])('%s', (kind, text, table, row) => {
    expect(rows(offered(text).take(kind), table)[0]).toMatchObject(row);
  });

  it('a covenant level goes beside the deal’s own levels', () => {
    const writes = offered('Dafeng: minimum DSCR of 1.05x, lock-up at a DSCR of 1.15x.').take('dscr');
    expect(rows(writes, 'deals')[0]).toMatchObject({ id: 'd1', covenants: { default: 1.05 } });
  });
});

describe('the deal that is meant', () => {
  it.each([
    ['the Dafeng wind farm', 'd1'],
    ['the terminal at Yangkou', 'd2'],
    // Nothing is named: the one being worked on.
    ['the project', 'd2'],
  ])('%s', (text, id) => expect(dealMeant(text, [dafeng, yangkou])?.id).toBe(id));
  it('is none where there is none, and never a lost one', () => {
    expect(dealMeant('Dafeng', [deal({ name: 'Dafeng', status: 'lost' })])).toBeUndefined();
  });
});

describe('a sum', () => {
  const is = (marked: string) => {
    const start = marked.indexOf('[');
    return isFinancingAmount(marked.replace('[', '').replace(']', ''), {
      start,
      end: marked.indexOf(']') - 1,
    });
  };
  it.each(['a loan of [EUR 30 million]', '贷款[3亿元]', 'refinancing [USD 40m] of debt'])(
    'is the financing: %s',
    (text) => expect(is(text)).toBe(true),
  );
  it.each([
    'repairs of [EUR 3 million]',
    'the loan, with a fee of [EUR 1 million]',
    '返工费用约[2,600万元]',
    'revenue of [USD 9m]',
  ])('is something else: %s', (text) => expect(is(text)).toBe(false));
});

describe('a value put right', () => {
  const fact = (kind: 'dscr' | 'amount' | 'tenor' | 'ask' | 'need' | 'milestone', value: unknown) => ({
    kind,
    value,
    quote: 'q',
    start: 0,
    end: 1,
    known: false,
    confidence: 0.7,
  });
  it.each([
    ['dscr', fact('dscr', 1.07), '1.27', 1.27],
    ['amount', fact('amount', { amount: 5 }), '1,000', { amount: 1000 }],
    ['tenor', fact('tenor', { years: 15 }), '12', { years: 12 }],
    ['ask', fact('ask', { text: 'a', due: '2026-12-01' }), 'b', { text: 'b', due: '2026-12-01' }],
    [
      'milestone',
      fact('milestone', { code: 'cod', status: 'scheduled', date: { from: '2027-01-01', to: '2027-01-31' } }),
      '2027-01-13',
      { code: 'cod', status: 'scheduled', date: '2027-01-13' },
    ],
  ])('%s is then the user’s own word', (_, one, text, value) => {
    expect(edited(one, text)).toMatchObject({ value, known: true, confidence: 1 });
  });
  it('is refused where it is none, and left alone where nothing was changed', () => {
    expect(edited(fact('dscr', 1.07), 'x')).toBeNull();
    expect(edited(fact('milestone', { code: 'cod', status: 'met' }), '2027-02-30')).toBeNull();
    expect(edited(fact('ask', { text: 'a' }), '  ')).toBeNull();
    expect(edited(fact('dscr', 1.07), '1.07')).toEqual(fact('dscr', 1.07));
    expect(editable(fact('need', 'fxHedge'))).toBeNull();
  });
});
