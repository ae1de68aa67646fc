import { describe, expect, it } from 'vitest';
import { score, train, wordsOf } from './ask-model';
import { asks, crossValidated, foldsOf, labelled, scored } from './asks';
import { inMemory } from './in-memory';

const yes = (text: string) => ({ text, asks: true });
const no = (text: string) => ({ text, asks: false });

describe('labelled sentences', () => {
  it('are the lines with Yes or No', () => {
    expect(labelled('Yes\tCould you call?\r\nNo\tIt rains.\n\nMaybe\tPerhaps.\nYes\t\n')).toEqual([
      yes('Could you call?'),
      no('It rains.'),
    ]);
  });

  it('share a fold where they begin alike', () => {
    const sentences = ['Please add a@x.com', 'It rains', 'Please add A to it', 'So be it'].map(yes);
    expect(foldsOf(sentences)).toEqual([0, 1, 0, 2]);
  });
});

describe('the model', () => {
  it('reads words, marks and figures', () => {
    expect(wordsOf('Don’t send 1,200 now?')).toEqual(["don't", 'send', '#', '#', 'now', '?']);
  });

  it('adds what its words have meant before: ln((2+1)/(2+2)) − ln((0+1)/(2+2)) each', () => {
    const model = train([yes('call'), yes('call'), no('rain'), no('rain')])!;
    expect(model.prior).toBe(0);
    const each = Math.log(3);
    expect(model.weights.get('call')).toBeCloseTo(each, 12);
    // The word, and its pairs with the sentence's start and end; the end itself says nothing.
    expect(score(model, 'call')).toBeCloseTo(3 * each, 12);
    expect(score(model, 'rain')).toBeCloseTo(-3 * each, 12);
    expect(score(model, 'snow')).toBeCloseTo(0, 12);
  });

  it('needs sentences of both kinds', () => {
    expect(train([yes('call')])).toBeNull();
    expect(crossValidated([yes('call'), yes('write')])).toEqual([false, false]);
  });
});

describe('the gate', () => {
  it('scores what was found: 1 right of 2 found and 2 wanted', () => {
    expect(scored([yes('a'), yes('b'), no('c')], [true, false, true])).toEqual({
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    });
  });

  it('says for which of the two its figure is', () => {
    const lines = Array.from({ length: 40 }, (_, i) =>
      i % 2
        ? `Yes\tItem${'abcdefghijklmnopqrstu'[i >> 1]} could you call?`
        : `No\tLine${'abcdefghijklmnopqrstu'[i >> 1]} it rains.`,
    );
    const [row] = asks.rows(inMemory({ 'intent/asks_en.txt': lines.join('\n') }));
    expect(row).toMatchObject({ ok: true, figure: 1, n: 40 });
    expect(row?.note).toMatch(/naive Bayes.*not in the product; the rules.*F1 /);
  });
});
