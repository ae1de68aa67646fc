import type { ClientValue } from '../book-view';
import type { Circumstances } from '../circumstances';
import type { Dossier } from '../dossier';
import type { RelationshipFacts } from '../measures/relationship';
import type { Assessment, Reason } from '../model/assessment';
import type { ExtraAxis } from '../model/policy';
import { reason, sourceOf } from '../reason';

type AxisJudged = Assessment['axes'][number];

function judged(id: string, is: boolean | undefined, reasons: Reason[]): AxisJudged {
  return { id, verdict: is === undefined ? 'insufficient' : is ? 'yes' : 'no', reasons };
}

function judgeAxis(
  { id, rule }: ExtraAxis,
  { client }: Pick<Dossier, 'client'>,
  value: ClientValue | undefined,
  relationship: RelationshipFacts,
  at: Circumstances,
): AxisJudged {
  if (rule.kind === 'field') {
    const entered = client[rule.field];
    return entered === undefined
      ? judged(id, undefined, [reason('ownAxis.unknown', { fact: rule.field })])
      : judged(id, entered === rule.yes, [
          reason('ownAxis.field', { fact: rule.field, value: entered }, sourceOf(client, rule.field)),
        ]);
  }
  if (rule.kind === 'value') {
    const own = value?.own ?? undefined;
    return own === undefined
      ? judged(id, undefined, [reason('ownAxis.unknown', { fact: 'dealAmount' })])
      : judged(id, own >= rule.from, [
          reason('ownAxis.value', { value: own, line: rule.from, currency: at.baseCurrency }),
        ]);
  }
  if (rule.kind === 'walletShare') {
    const share = client.walletShare;
    return share === undefined
      ? judged(id, undefined, [reason('ownAxis.unknown', { fact: 'walletShare' })])
      : judged(id, share >= rule.from, [
          reason('ownAxis.walletShare', { share, line: rule.from }, sourceOf(client, 'walletShare')),
        ]);
  }
  const years = relationship.tenureYears;
  return years === undefined
    ? judged(id, undefined, [reason('ownAxis.unknown', { fact: 'contactHistory' })])
    : judged(id, years >= rule.fromYears, [reason('ownAxis.tenure', { years, line: rule.fromYears })]);
}

/** The house's own axes, in the policy's order; a fact that is missing leaves its axis open. */
export function judgeAxes(
  dossier: Pick<Dossier, 'client'>,
  value: ClientValue | undefined,
  relationship: RelationshipFacts,
  at: Circumstances,
): AxisJudged[] {
  return at.policy.axes.map((axis) => judgeAxis(axis, dossier, value, relationship, at));
}
