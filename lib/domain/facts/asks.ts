import type { Fact } from '../model/fact';
import { ASKING, ASKING_OF_A_CLIENT, DIRECT, EMPTY, NO_NEED, RHETORICAL, WITH_A_DAY } from './ask-phrases';
import { dueIn } from './due';
import { occurs } from './matches';
import type { FactReader } from './reader';
import { parse, type Sentence } from './sentences';
import { mayMatch } from './text-index';

function blank(words: string): string {
  return ' '.repeat(words.length);
}

function asksIn(words: string, dated: () => boolean, asking: RegExp[]): boolean {
  if (asking.some((one) => occurs(one, words))) return true;
  if (NO_NEED.test(words)) return false;
  if (/\?["”’)\s]*$|[吗么呢][?。]?$/.test(words) && DIRECT.some((one) => occurs(one, words))) return true;
  return WITH_A_DAY.test(words) && dated();
}

/**
 * Whether a sentence in plain forms asks something of its reader. `dated` tells where it also names a day,
 * `formulas` are those of courtesy that its text holds, `asking` the patterns that may
 * match in it.
 */
export function isAsk(sentence: string, dated = () => false, formulas = EMPTY, asking = ASKING): boolean {
  // Formulas are taken out first: a sentence may hold one and still ask.
  const words = formulas.reduce((rest, formula) => rest.replaceAll(formula, blank), sentence);
  return asksIn(words, dated, asking) && !RHETORICAL.some((one) => occurs(one, words));
}

/** The sentence's own words without its closing mark; a question mark stays. */
export function quoteOf(text: string, { start, text: sentence }: Sentence): { quote: string; words: string } {
  const quote = text.slice(start, start + sentence.length).replace(/[\s.。!！;；,，]+$/, '');
  return { quote, words: quote.replaceAll(/\s+/g, ' ') };
}

/** What the writer asks of us, with the day by which an answer is wanted. */
export const asks: FactReader = {
  kind: 'ask',
  read(text, context) {
    const { flat, sentences } = parse(text, context);
    const formulas = EMPTY.filter((one) => occurs(one, flat));
    const asking = ASKING.filter((one) => mayMatch(one, flat));
    // A note of ours tells what a client asked; what our own mail asks is asked of them.
    const asked =
      context.author === 'us'
        ? (one: Sentence) => ASKING_OF_A_CLIENT.some((pattern) => occurs(pattern, one.text))
        : (one: Sentence) =>
            isAsk(one.text, () => dueIn(text, context, one, false) !== undefined, formulas, asking);
    return sentences.filter(asked).map((sentence): Fact => {
      const { quote, words } = quoteOf(text, sentence);
      const due = dueIn(text, context, sentence, false);
      return {
        kind: 'ask',
        value: { text: words, ...(due ? { due } : {}) },
        quote,
        start: sentence.start,
        end: sentence.start + quote.length,
        known: true,
        confidence: 0.8,
      };
    });
  },
};
