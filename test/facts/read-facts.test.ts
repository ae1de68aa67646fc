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
  // Some three seconds where nothing else runs.
  it('cuts every quote exactly from the text', { timeout: 30_000 }, () => {
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

  it.each([
    [
      'a figure that goes on is no figure',
      'The loan of $1.2.3bn, or USD 25,5 million, or EUR 1.500.000,50.',
      [],
    ],
    [
      'a supposed ratio is none',
      'If the DSCR fell to 1.02x, we would talk. 如果偿债覆盖率降到1.05倍，会再谈。',
      [],
    ],
    ['what is denied is none', '我行否认被制裁。 It is untrue that payments are overdue.', []],
    ['what was pushed lies ahead', 'COD was pushed to June 2027.', ['milestone delayed']],
  ])('%s', (_, text, found) => {
    const facts = readFacts(text, { now }).filter((fact) => fact.kind !== 'date');
    expect(
      facts.map(
        (fact) => `${fact.kind} ${(fact.value as { status?: string }).status ?? JSON.stringify(fact.value)}`,
      ),
    ).toEqual(found);
  });

  it('lists facts by their place', () => {
    const facts = readFacts(SENTENCES.join(' '), { now });
    expect(facts.length).toBeGreaterThan(8);
    expect(facts.map((fact) => fact.start)).toEqual(
      facts.map((fact) => fact.start).toSorted((a, b) => a - b),
    );
  });

  it('finds a line’s date wherever in a long text the line stands', () => {
    const lines = Array.from({ length: 400 }, (_, i) => `Item ${'x'.repeat(i % 37)} is due on 30 June 2027`);
    const facts = readFacts(lines.join('\n'), { now });
    expect(facts.map((fact) => fact.quote)).toEqual(lines.map(() => '30 June 2027'));
  });

  it('reads a text up to a million characters', () => {
    const filler = 'no figures here\n'.repeat(62_500);
    expect(filler).toHaveLength(1_000_000);
    expect(readFacts(`$5m ${filler} $6m`, { now }).map((fact) => fact.quote)).toEqual(['$5m']);
  });
});
