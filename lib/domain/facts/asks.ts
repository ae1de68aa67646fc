import type { Fact } from '../model/fact';
import { ASKING, ASKING_OF_A_CLIENT, DIRECT, EMPTY, NO_NEED, RHETORICAL, WITH_A_DAY } from './ask-phrases';
import { dueIn } from './due';
import type { FactReader, ReadingContext } from './reader';
import { parse, type Sentence } from './sentences';

function blank(words: string): string {
  return ' '.repeat(words.length);
}

/** Whether a sentence in plain forms asks something of its reader; `dated` where it also names a day. */
export function isAsk(sentence: string, dated: () => boolean = () => false): boolean {
  // Formulas are taken out first: a sentence may hold one and still ask.
  const words = EMPTY.reduce((rest, formula) => rest.replaceAll(formula, blank), sentence);
  if (RHETORICAL.some((one) => one.test(words))) return false;
  if (ASKING.some((one) => one.test(words))) return true;
  if (NO_NEED.test(words)) return false;
  if (/\?["”’)\s]*$|[吗么呢][?。]?$/.test(words) && DIRECT.some((one) => one.test(words))) return true;
  return WITH_A_DAY.test(words) && dated();
}

/** A note of ours tells what a client asked; what our own mail asks is asked of them. */
function asksUs(text: string, context: ReadingContext, sentence: Sentence): boolean {
  if (context.author === 'us') return ASKING_OF_A_CLIENT.some((one) => one.test(sentence.text));
  return isAsk(sentence.text, () => dueIn(text, context, sentence, false) !== undefined);
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
    return parse(text, context).sentences.flatMap((sentence): Fact[] => {
      if (!asksUs(text, context, sentence)) return [];
      const { quote, words } = quoteOf(text, sentence);
      const due = dueIn(text, context, sentence, false);
      return [
        {
          kind: 'ask',
          value: { text: words, ...(due ? { due } : {}) },
          quote,
          start: sentence.start,
          end: sentence.start + quote.length,
          known: true,
          confidence: 0.8,
        },
      ];
    });
  },
};
