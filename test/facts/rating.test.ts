import { describe, expect, it } from 'vitest';
import { ratings } from '../../lib/domain/facts/ratings';
import { fits } from './sets/fit';
import { ratingCases } from './sets/rating';

fits(ratings, ratingCases, ['BBB- by Fitch ', 'rated ', 'AA+评级', 'S&P ', 'AAA ']);

const grades = (text: string) =>
  ratings.read(text, { now: '2026-11-24' }).map(({ value }) => (value as { grade: string }).grade);

describe('letters that grade no credit', () => {
  it.each([
    'BBB restaurants are rated BBB by the guide.',
    'Several BBB restaurants in town',
    'an AA meeting, rated AA',
    'He was rated A+ for effort.',
    'Their CFO gave us an A+ for the turnaround time.',
    'A+ for effort!',
    'an AAA-rated service',
    'The platform is B2B, the supplier AAA.',
    'Fitch has an AA meeting at noon.',
    'We tried S&P’s BBB restaurants.',
    'Moody’s has a B2 parking level.',
    'The hotel was rated AA by its guests.',
    'The dishwasher is rated A+++ and the fridge is rated A++.',
    '这家餐厅卫生评级为A+。',
    '酒店服务评级AA。',
  ])('%s', (text) => expect(grades(text)).toEqual([]));

  it.each([
    ['It is rated BBB.', 'BBB'],
    ['That wind farm has been rated Baa3.', 'Baa3'],
    ['The parent is rated AA for its senior debt.', 'AA'],
    ['Fitch has an AA rating on the notes.', 'AA'],
    ['Fitch 刚把他们调到 BBB-，outlook stable，FYI。', 'BBB-'],
    ['The guarantor is rated A+ by two agencies.', 'A+'],
    ['The sponsor (rated BB+) is Turkish.', 'BB+'],
    ['S&P gave the sponsor a BBB last week.', 'BBB'],
    ['an AAA-rated bond insurer', 'AAA'],
    ['S&P’s BBB- reflects the parent.', 'BBB-'],
  ])('%s grades one', (text, grade) => expect(grades(text)).toEqual([grade]));
});
