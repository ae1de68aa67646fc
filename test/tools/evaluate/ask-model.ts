/**
 * A naive Bayes over words and pairs of neighbours. It only measures how far a sentence's words alone tell that it
 * asks for something; the product reads requests by rules, and nothing learned here is kept.
 */
export type AskModel = {
  /** Logarithm of the odds before a word is read. */
  prior: number;
  /** What each word or pair adds to it. */
  weights: Map<string, number>;
};

export type Labelled = { text: string; asks: boolean };

/** A word or pair of one sentence only says nothing about the next. */
const SEEN_AT_LEAST = 2;

/** Longer sentences say by then what they want. */
const LONGEST = 80;

/** Lower-case words, question and exclamation marks; every figure is `#`. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\$link|[a-z']+|[?!]|\d+/g) ?? [];
  return words.slice(0, LONGEST).map((word) => (/^\d/.test(word) ? '#' : word));
}

function features(text: string): Set<string> {
  const words = ['^', ...wordsOf(text), '$'];
  return new Set(words.flatMap((word, i) => (i ? [word, `${words[i - 1]} ${word}`] : [])));
}

/** Null unless there are sentences of both kinds. */
export function train(sentences: Labelled[]): AskModel | null {
  const yes = sentences.filter((one) => one.asks).length;
  const no = sentences.length - yes;
  if (!yes || !no) return null;
  const counts = new Map<string, { yes: number; no: number }>();
  for (const { text, asks } of sentences) {
    for (const feature of features(text)) {
      const count = counts.get(feature) ?? { yes: 0, no: 0 };
      count[asks ? 'yes' : 'no'] += 1;
      counts.set(feature, count);
    }
  }
  const weights = new Map<string, number>();
  for (const [feature, count] of counts) {
    if (count.yes + count.no < SEEN_AT_LEAST) continue;
    // One is added to each count, so that what was never seen with a label stays possible (Laplace).
    weights.set(feature, Math.log((count.yes + 1) / (yes + 2)) - Math.log((count.no + 1) / (no + 2)));
  }
  return { prior: Math.log(yes / no), weights };
}

/** Above zero it is likelier than not that the sentence asks for something. */
export function score({ prior, weights }: AskModel, text: string): number {
  return [...features(text)].reduce((sum, feature) => sum + (weights.get(feature) ?? 0), prior);
}
