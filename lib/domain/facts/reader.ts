import type { Fact, FactKind } from '../model/fact';

/** What a reader may need to know besides the text. */
export type ReadingContext = {
  /** The text's own date (a mail's, a note's), against which relative dates are read. ISO. */
  now: string;
  /** Who wrote the text: the client unless told otherwise. Decides whose promise "we will" is. */
  author?: 'us' | 'them';
};

/** Finds one kind of fact in a text, English and Chinese alike. Positions are those of the text as given. */
export type FactReader = {
  kind: FactKind;
  read: (text: string, context: ReadingContext) => Fact[];
};
