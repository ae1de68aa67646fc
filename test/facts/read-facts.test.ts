import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../lib/domain/facts/read-facts';

const now = '2026-11-24T09:00:00Z';

const SENTENCES = [
  'The US$ 285 million loan matures on 30 June 2027.',
  '贷款金额3.5亿元，期限18年，下周三前反馈。',
  'Please confirm EUR 20–25 million by Friday 🙏',
  '首笔提款２．４亿元，预计２０２６年１２月５日。',
  '\u200Fabout $50mm\u200E, closing mid-March',
  '数千万元级别的项目，年底前完成\u3000融资关闭',
  'No figures here at all.',
  '--\nAoife Brennan\nT: +353 91 555 012',
];

describe('readFacts', () => {
  it('cuts every quote exactly from the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SENTENCES, '\n\n', '　', '😀'), { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        for (const fact of readFacts(text, { now })) {
          expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
          expect(fact.quote.trim()).toBe(fact.quote);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('lists facts by their place', () => {
    const facts = readFacts(SENTENCES.join(' '), { now });
    expect(facts.length).toBeGreaterThan(8);
    expect(facts.map((fact) => fact.start)).toEqual(
      facts.map((fact) => fact.start).toSorted((a, b) => a - b),
    );
  });

  it.each([
    ['mixed prose', SENTENCES.join(' ')],
    ['digits', '1234567890,'],
    ['units', '千万百亿'],
    ['signs', '$$$€¥'],
    ['numerals', '一二三四五六'],
  ])('takes time in proportion to the length: %s', (_, piece) => {
    const time = (size: number) => {
      const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
      const start = performance.now();
      readFacts(text, { now });
      return performance.now() - start;
    };
    time(4_000);
    const once = Math.min(time(20_000), time(20_000), time(20_000));
    const twice = Math.min(time(40_000), time(40_000), time(40_000));
    // A few ms of noise are allowed on top.
    expect(twice).toBeLessThan(once * 2.5 + 10);
  });

  it('answers for a megabyte', () => {
    const text = SENTENCES.join(' ').repeat(4000).slice(0, 1_000_000);
    expect(readFacts(text, { now }).length).toBeGreaterThan(1000);
  }, 30_000);
});
