import { describe, expect, it } from 'vitest';
import { asks } from '../../lib/domain/facts/asks';
import { dueIn } from '../../lib/domain/facts/due';
import { askCases } from './sets/ask';
import { fits } from './sets/fit';

fits(asks, askCases, ['Could you send the fee letter by Friday? 请于本周五前反馈。 ']);

/** A Tuesday. */
const now = '2026-11-24';

describe('asks', () => {
  it('quotes the sentence without its full stop and over a wrapped line', () => {
    const text =
      'Dear Li,\n\nThank you for the call of this morning. Please send us the revised term sheet\nby Friday.\n\nRegards';
    expect(asks.read(text, { now })).toMatchObject([
      {
        quote: 'Please send us the revised term sheet\nby Friday',
        value: { text: 'Please send us the revised term sheet by Friday', due: '2026-11-27' },
      },
    ]);
  });

  it('finds each request of a list', () => {
    const text = 'Please send:\n- the model\n1. Could you confirm the fee?\n2. 请提供开户资料；\n';
    expect(asks.read(text, { now }).map((fact) => fact.quote)).toEqual([
      'Please send:',
      'Could you confirm the fee?',
      '请提供开户资料',
    ]);
  });

  it('hears a client through a note of ours, and not what we ask of them', () => {
    const ours = { now, author: 'us' as const };
    expect(asks.read('Please send us the accounts by Friday.', ours)).toEqual([]);
    expect(asks.read('请贵公司于周五前提供报表。', ours)).toEqual([]);
    expect(asks.read('The CFO asked us for a term sheet by Friday.', ours)[0]?.value).toEqual({
      text: 'The CFO asked us for a term sheet by Friday',
      due: '2026-11-27',
    });
    expect(asks.read('客户希望我行下周三前给出报价。', ours)[0]?.value).toMatchObject({ due: '2026-12-02' });
  });
});

describe('the day something is due', () => {
  const due = (text: string, loose: boolean) => dueIn(text, { now }, { start: 0, text }, loose);

  it.each<[string, string | undefined]>([
    ['before the call on Monday and not later than Friday', '2026-11-27'],
    ['this week', '2026-11-29'],
    ['next week', '2026-12-06'],
    ['by the end of next week', '2026-12-04'],
    ['by the end of this week', '2026-11-27'],
    ['within ten business days', '2026-12-08'],
    ['by mid-December', '2026-12-20'],
    ['by close of business on Friday', '2026-11-27'],
    ['the accounts as of 30 September', undefined],
    ['the accounts of 2025', undefined],
    ['by 5 November 2026', undefined],
    ['Friday’s meeting', undefined],
    ['周五的会议', undefined],
    ['截至9月30日的报表', undefined],
    ['下周内', '2026-12-06'],
    ['12月中旬前', '2026-12-20'],
    ['不迟于12月8日', '2026-12-08'],
    ['as soon as you can', undefined],
  ])('%s', (text, day) => expect(due(text, false)).toBe(day));

  it('may stand with "on" in a promise', () => {
    expect(due('we will pay on 5 December', true)).toBe('2026-12-05');
    expect(due('please confirm that it opens on 5 December', false)).toBeUndefined();
  });
});
