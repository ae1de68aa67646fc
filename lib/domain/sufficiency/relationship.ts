import type { BookView } from '../book-view';
import type { Circumstances } from '../circumstances';
import { isStrategic, type RelationshipFacts, relationshipScore } from '../measures/relationship';
import { type Information, information, type Unknown } from './information';
import { PRIORS, ownOrPrior } from './priors';

type Effect = Partial<RelationshipFacts>;

const WALLET = [0.05, 0.2, 0.45, 0.8];

/** What the missing relationship facts could still change. */
export function relationshipInformation(
  facts: RelationshipFacts,
  previous: boolean | undefined,
  book: BookView,
  at: Circumstances,
): Information {
  const { relationship: policy } = at.policy;
  const list: Unknown<Effect>[] = [];
  if (facts.strategicAgreement === undefined) {
    list.push({
      fact: 'strategicAgreement',
      levels: [
        { p: 0.1, effect: { strategicAgreement: true } },
        { p: 0.9, effect: { strategicAgreement: false } },
      ],
    });
  }
  if (facts.warmth === undefined) {
    list.push({
      fact: 'contactHistory',
      levels: [
        { p: 0.5, effect: { warmth: 0.5 } },
        { p: 0.3, effect: { warmth: 3 } },
        { p: 0.2, effect: { warmth: 8 } },
      ],
    });
  }
  if (facts.activeContacts180 === undefined) {
    list.push({
      fact: 'contactPeople',
      levels: [
        { p: 0.4, effect: { activeContacts180: 1 } },
        { p: 0.35, effect: { activeContacts180: 2 } },
        { p: 0.25, effect: { activeContacts180: 4 } },
      ],
    });
  }
  if (facts.wallet === undefined) {
    const p = ownOrPrior(book.levels.wallet, PRIORS.wallet);
    list.push({
      fact: 'walletShare',
      levels: p.map((one, i) => ({ p: one, effect: { wallet: WALLET[i] ?? 0 } })),
    });
  }
  return information(list, (effects) => {
    const filled = effects.reduce<RelationshipFacts>((so, effect) => Object.assign(so, effect), { ...facts });
    return String(isStrategic(relationshipScore(filled, policy), previous, policy));
  });
}
