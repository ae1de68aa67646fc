import type { FactReader } from './reader';
import { RELATIONSHIP_SIGNALS } from './relationship-signals';
import { readSignals } from './signals';

/** What a text says about how the client and we get on. Plain courtesy ("thank you for your mail") says nothing. */
export const relationships: FactReader = {
  kind: 'relationship',
  read: (text, context) => readSignals('relationship', text, context, RELATIONSHIP_SIGNALS),
};
