import { describe, expect, it } from 'vitest';
import { milestones } from '../../lib/domain/facts/milestones';
import { MilestoneCode } from '../../lib/domain/model/codes';
import { fits } from './sets/fit';
import { milestoneCases } from './sets/milestone';

const valuesIn = (text: string, now = '2026-11-24') =>
  milestones.read(text, { now }).map((fact) => fact.value);

describe('milestone', () => {
  fits(milestones, milestoneCases, ['COD ', 'financial close, ', '开工', '违约，', 'term sheet signed ']);

  it('has codes of the domain', () => {
    const codes = milestoneCases.flatMap((one) =>
      one.facts.map((fact) => (fact.value as { code: string }).code),
    );
    for (const code of codes) expect(MilestoneCode.safeParse(code).success).toBe(true);
  });
  it('reads two in one sentence, each with its own date', () => {
    expect(
      valuesIn('We signed the term sheet on 3 March 2026 and expect financial close by 30 June 2027.'),
    ).toEqual([
      { code: 'termSheet', date: '2026-03-03', status: 'met' },
      { code: 'financialClose', date: '2027-06-30', status: 'scheduled' },
    ]);
  });
  it('takes a month without a year from before what has happened, from after what is planned', () => {
    expect(valuesIn('We signed the NDA on 3 March.')).toEqual([
      { code: 'nda', date: '2026-03-03', status: 'met' },
    ]);
    expect(valuesIn('We expect COD by end of Q3.')).toEqual([
      { code: 'cod', date: '2027-09-30', status: 'scheduled' },
    ]);
  });
  it.each([
    'Upon financial close the fee is payable.',
    'Within 30 days of COD we report.',
    '竣工后三个月内提交报告。',
    'Please sign the NDA by Friday.',
    'They asked for a waiver.',
  ])('%s', (text) => expect(valuesIn(text)).toEqual([]));
});
