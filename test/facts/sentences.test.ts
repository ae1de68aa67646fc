import { describe, expect, it } from 'vitest';
import { isCircular, parse, sentencesOf } from '../../lib/domain/facts/sentences';

const texts = (flat: string) => sentencesOf(flat).map((one) => one.text);

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['We agree. Please send it! Will you?', ['We agree.', 'Please send it!', 'Will you?']],
    ['我们同意。请提供材料；能否?', ['我们同意。', '请提供材料；', '能否?']],
    ['Mr. Li of Acme Ltd. signed on 5 Dec. 2026.', ['Mr. Li of Acme Ltd. signed on 5 Dec. 2026.']],
    ['The DSCR is 1.25x. Fine.', ['The DSCR is 1.25x.', 'Fine.']],
    ['e.g. a swap', ['e.g. a swap']],
    ['- the model\n- the fee\n1. the budget', ['the model', 'the fee', 'the budget']],
    ['Dear Anna,\nthank you.', ['Dear Anna,', 'thank you.']],
    ['Regards\nAnna', ['Regards', 'Anna']],
    ['', []],
    [' \n\n ', []],
  ])('%j', (text, wanted) => expect(texts(text)).toEqual(wanted));

  it('go over a line that was wrapped, not over one that ends', () => {
    const wrapped =
      'We are writing to you about the facility that was signed in May\nand drawn in June.\n\nYours';
    expect(texts(wrapped)).toEqual([wrapped.split('\n\n')[0], 'Yours']);
    const zh = '我们就五月份签署并于六月份完成首次提款的贷款协议致函贵行,\n';
    expect(texts(`${zh}请予确认。`)).toHaveLength(2);
  });

  it('stand where they stand in the text, long ones cut', () => {
    const flat = `Yes.  ${'word '.repeat(400)}\n• 请回复。`;
    const found = sentencesOf(flat);
    for (const { start, text } of found) expect(flat.slice(start, start + text.length)).toBe(text);
    expect(Math.max(...found.map((one) => one.text.length))).toBeLessThanOrEqual(600);
    expect(found.at(-1)?.text).toBe('请回复。');
  });

  it('are none in a circular', () => {
    expect(isCircular('View this email in your browser')).toBe(true);
    expect(isCircular('We view this in your favour')).toBe(false);
    expect(parse('Please reply. Unsubscribe', { now: '2026-11-24' }).sentences).toEqual([]);
  });

  it('are worked out once for readers with the same context', () => {
    const context = { now: '2026-11-24' };
    const first = parse('One. Two.', context);
    expect(parse('One. Two.', context)).toBe(first);
    expect(parse('Three.', context).sentences).toEqual([{ start: 0, text: 'Three.' }]);
  });
});
