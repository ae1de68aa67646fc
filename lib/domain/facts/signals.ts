import type { Fact, FactKind } from '../model/fact';
import { matchesOf, occurring } from './matches';
import { moodAt } from './mood';
import type { ReadingContext } from './reader';
import { parse } from './sentences';

/** Words that speak of a code. Tables of them are ordered like the code list. */
export type Signal<Code extends string> = {
  code: Code;
  /** Global; English and Chinese, in plain forms. */
  pattern: RegExp;
  /** Only in sentences that also say this: whom it is about. */
  where?: RegExp;
  /** Sentences in which the words mean something else. */
  unless?: RegExp;
  /** A question or a supposition says as much as a statement: "could you waive …?" */
  asked?: true;
  /** What is over is none any more: a dispute that was settled. */
  ends?: true;
};

const OVER =
  /(?<!\b(?:not|never|yet|to be|until|unless|being|un) (?:been )?)\b(?:settled|resolved|cured|remedied|lifted|made good|rectified|overcome|caught up|withdrawn|(?:fully|since|now|meanwhile) (?:been )?(?:paid|recovered|repaid)|been (?:paid|recovered|waived)|was (?:waived|recovered|repaid))\b|(?<![未没].{0,3})(?:已经?|均|全部).{0,6}(?:和解|解决|化解|消除|补缴|结清|恢复|解除|撤诉|整改|补足|缓解|补付|收回|追回|豁免)/i;

/** "was not cured" says that it goes on. */
const GOES_ON =
  /^[^,;]{0,40}?\b(?:not|never|yet to)(?: yet)?(?: be| been)? (?:settled|resolved|cured|remedied|rectified|lifted|overcome|paid|recovered|solved|over)\b|^[^,]{0,8}[尚未没][^,]{0,3}(?:解决|化解|消除|补缴|结清|解除|整改|治愈)/i;

/** What a contract foresees has not happened. */
const FORESEEN =
  /^\s*(?:would|could|might|(?:may|can) (?:occur|arise|happen)|means|shall|is defined|are defined)\b|^(?:是指|指的是)/i;

function isStated<Code extends string>(
  signal: Signal<Code>,
  sentence: string,
  from: number,
  to: number,
): boolean {
  if (signal.asked)
    return moodAt(sentence.replaceAll(/\b(?:whether|if you)\b|是否/gi, blank), from, to) === 'stated';
  const after = sentence.slice(to, to + 120);
  if (
    FORESEEN.test(after) ||
    moodAt(GOES_ON.test(after) ? sentence.slice(0, to) : sentence, from, to) !== 'stated'
  )
    return false;
  return !(signal.ends && (OVER.test(after) || OVER.test(sentence.slice(Math.max(0, from - 40), from))));
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}

/** A fact for each code that a sentence states, once a sentence. */
export function readSignals<Code extends string>(
  kind: FactKind,
  text: string,
  context: ReadingContext,
  signals: Signal<Code>[],
  contract?: RegExp,
): Fact[] {
  const { flat, sentences } = parse(text, context);
  const here = occurring(signals, flat);
  if (!here.length) return [];
  return sentences.flatMap(({ start, text: sentence }) => {
    const asks = /\?$|[吗么][?。]?$/.test(sentence);
    const found: Fact[] = [];
    for (const signal of here) {
      const matches = matchesOf(signal.pattern, sentence);
      if (!matches.length || (asks && !signal.asked) || signal.unless?.test(sentence)) continue;
      if (signal.where && !signal.where.test(sentence)) continue;
      const match = matches.find((one) => isStated(signal, sentence, one.index, one.index + one[0].length));
      if (!match || contract?.test(sentence)) continue;
      const from = start + match.index;
      const end = from + match[0].length;
      found.push({
        kind,
        value: signal.code,
        quote: text.slice(from, end),
        start: from,
        end,
        known: true,
        confidence: 0.8,
      });
    }
    return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
  });
}
