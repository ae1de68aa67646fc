import { describe, expect, it } from 'vitest';
import { commitments } from '../../lib/domain/facts/commitments';
import { commitmentCases } from './sets/commitment';
import { fits } from './sets/fit';

fits(commitments, commitmentCases, ['We will send the accounts by 5 December. 贵行承诺下周二前提供。 ']);

const now = '2026-11-24';
const read = (text: string, author?: 'us' | 'them') =>
  commitments.read(text, { now, ...(author ? { author } : {}) }).map((fact) => fact.value);

describe('who keeps a promise', () => {
  it.each<[string, 'us' | 'them', 'us' | 'them']>([
    ['We will send the term sheet by Friday.', 'us', 'them'],
    ['You promised to send the accounts by Friday.', 'them', 'us'],
    ['The bank will issue the letter by Friday.', 'us', 'us'],
    ['The borrower will pay the fee by Friday.', 'them', 'them'],
    ['我们下周二前提供条款清单。', 'us', 'them'],
    ['贵司承诺下周二前提供报表。', 'them', 'us'],
    ['我行将于下周二前出具承诺函。', 'us', 'them'],
    ['客户承诺下周二前提供报表。', 'them', 'them'],
  ])('%s', (text, ours, theirs) => {
    expect(read(text, 'us')).toMatchObject([{ by: ours }]);
    expect(read(text, 'them')).toMatchObject([{ by: theirs }]);
    // A text is the client's unless told otherwise.
    expect(read(text)).toEqual(read(text, 'them'));
  });
});

describe('promises', () => {
  it('are told apart in one sentence, each with its day', () => {
    expect(read('We will send the accounts by Friday and you will issue the letter by Tuesday.')).toEqual([
      { text: 'We will send the accounts by Friday', by: 'them', due: '2026-11-27' },
      { text: 'you will issue the letter by Tuesday', by: 'us', due: '2026-11-24' },
    ]);
  });
});
