import { describe, expect, it } from 'vitest';
import { clientValue } from '../../../lib/domain/book-view';
import { judgeAxes } from '../../../lib/domain/judge/axes';
import type { Client } from '../../../lib/domain/model/client';
import type { Deal } from '../../../lib/domain/model/deal';
import { Policy } from '../../../lib/domain/model/policy';
import { circumstance, client, day, deal } from '../build';
import { said, sources } from '../said';

type Rule = Policy['axes'][number]['rule'];

const words = { en: 'x', zh: '某' };
const FIELD: Rule = { kind: 'field', field: 'size', yes: 'large' };
const VALUE: Rule = { kind: 'value', from: 100 };
const SHARE: Rule = { kind: 'walletShare', from: 0.3 };
const TENURE: Rule = { kind: 'tenure', fromYears: 5 };

function judge(rule: Rule, row: Partial<Client>, deals: Deal[] = [], tenureYears?: number) {
  const policy = Policy.parse({ axes: [{ id: 'own', name: words, yes: words, no: words, rule }] });
  const at = circumstance({ policy });
  const [judged] = judgeAxes({ client: client(row) }, clientValue(deals, at), { tenureYears }, at);
  if (!judged) throw new Error('no axis');
  return judged;
}

const signed = (amount: number) => [deal({ amount: { amount, currency: 'CNY' }, on: day(0) })];

describe('the house’s own axes', () => {
  it.each<{
    rule: Rule;
    row?: Partial<Client>;
    deals?: Deal[];
    years?: number;
    verdict: string;
    reason: unknown;
  }>([
    {
      rule: FIELD,
      row: { size: 'large' },
      verdict: 'yes',
      reason: ['ownAxis.field', { fact: 'size', value: 'large' }],
    },
    {
      rule: FIELD,
      row: { size: 'sme' },
      verdict: 'no',
      reason: ['ownAxis.field', { fact: 'size', value: 'sme' }],
    },
    { rule: FIELD, verdict: 'insufficient', reason: ['ownAxis.unknown', { fact: 'size' }] },
    {
      rule: VALUE,
      deals: signed(100),
      verdict: 'yes',
      reason: ['ownAxis.value', { value: 100, line: 100, currency: 'CNY' }],
    },
    {
      rule: VALUE,
      deals: signed(99),
      verdict: 'no',
      reason: ['ownAxis.value', { value: 99, line: 100, currency: 'CNY' }],
    },
    {
      rule: VALUE,
      deals: [deal()],
      verdict: 'insufficient',
      reason: ['ownAxis.unknown', { fact: 'dealAmount' }],
    },
    {
      rule: SHARE,
      row: { walletShare: 0.3 },
      verdict: 'yes',
      reason: ['ownAxis.walletShare', { share: 0.3, line: 0.3 }],
    },
    {
      rule: SHARE,
      row: { walletShare: 0 },
      verdict: 'no',
      reason: ['ownAxis.walletShare', { share: 0, line: 0.3 }],
    },
    { rule: SHARE, verdict: 'insufficient', reason: ['ownAxis.unknown', { fact: 'walletShare' }] },
    { rule: TENURE, years: 5, verdict: 'yes', reason: ['ownAxis.tenure', { years: 5, line: 5 }] },
    { rule: TENURE, years: 0, verdict: 'no', reason: ['ownAxis.tenure', { years: 0, line: 5 }] },
    { rule: TENURE, verdict: 'insufficient', reason: ['ownAxis.unknown', { fact: 'contactHistory' }] },
  ])('$rule.kind: $verdict', ({ rule, row, deals, years, verdict, reason }) => {
    const judged = judge(rule, row ?? {}, deals, years);
    expect(judged).toMatchObject({ id: 'own', verdict });
    expect(said(judged.reasons)).toEqual([reason]);
  });

  it('say where the field comes from', () => {
    const provenance = { size: { kind: 'import' as const, at: day(9) } };
    expect(sources(judge(FIELD, { size: 'large', provenance }).reasons[0])[0]).toEqual(['import', day(9)]);
  });
});
