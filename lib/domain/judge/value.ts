import { type BookView, type ClientValue, groupValue } from '../book-view';
import type { Circumstances } from '../circumstances';
import type { Dossier } from '../dossier';
import { confidence, confidenceLabel } from '../measures/confidence';
import { isHighValue, type ValueCut } from '../measures/value';
import type { Judged, Reason } from '../model/assessment';
import { reason, sourceOf } from '../reason';
import { position } from './position';

type ValueJudged = Judged<'high' | 'general'>;

/** The deals that carry the value, at most two: more say nothing new. */
function dealReasons(value: ClientValue, at: Circumstances): Reason[] {
  return value.parts
    .filter((part) => part.contribution > 0)
    .slice(0, 2)
    .map(({ deal, contribution }) =>
      reason(
        deal.status === 'closed' ? 'value.closedDeal' : 'value.pipelineDeal',
        { deal: deal.name, amount: contribution, currency: at.baseCurrency },
        sourceOf(deal, 'amount', deal.on),
      ),
    );
}

function gaps(value: ClientValue): Reason[] {
  return [
    ...value.unknownCurrencies.map((currency) => reason('value.unknownCurrency', { currency })),
    ...(value.unknownAmounts.length
      ? [
          reason('value.unknownAmount', {
            deals: value.unknownAmounts.length,
            deal: value.unknownAmounts[0]?.name,
          }),
        ]
      : []),
  ];
}

/** Share of the live deals whose amount is usable. */
function coverage(value: ClientValue): number {
  const live = value.parts.filter((part) => part.deal.status !== 'lost').length;
  const missing = value.unknownAmounts.length + value.unconverted;
  return live + missing === 0 ? 1 : live / (live + missing);
}

function ageOfNewest(value: ClientValue, at: Circumstances): number | undefined {
  const days = value.parts.map((part) => at.dayOf(part.deal.provenance?.amount?.at ?? part.deal.on));
  return days.length ? Math.max(0, at.today - Math.max(...days)) : undefined;
}

function insufficient(value: ClientValue, book: BookView, at: Circumstances): ValueJudged {
  const reasons = gaps(value);
  if (value.own === null && !reasons.length) reasons.push(reason('value.noDeal', { deals: 0 }));
  if (!book.cut) {
    const valued = [...book.values.values()].filter((one) => (one.own ?? 0) > 0).length;
    reasons.push(reason('value.bookTooSmall', { valued, needed: at.policy.value.minClients }));
  }
  return { verdict: 'insufficient', confidence: 'low', reasons };
}

/** Amounts that would move the verdict, through the dead band. */
function wouldChange(high: boolean, amount: number, cut: ValueCut, at: Circumstances): Reason[] {
  const { enter, leave } = at.policy.value;
  const line = (high ? leave : enter) * cut.threshold;
  const difference = Math.abs(line - amount);
  return [
    reason(high ? 'value.wouldFall' : 'value.wouldRise', {
      line,
      difference,
      currency: at.baseCurrency,
    }),
  ];
}

/** The client's own amount, or with its subsidiaries' where it has any. */
export function judgedAmount(clientId: string, book: BookView): { amount: number | null; ofGroup: boolean } {
  const ofGroup = book.children.has(clientId);
  return { amount: ofGroup ? groupValue(clientId, book) : (book.values.get(clientId)?.own ?? null), ofGroup };
}

/**
 * Value of one client against the whole book. A subsidiary of a high-value group is high "from the group":
 * who serves the project company serves the group.
 */
export function judgeValue(
  { client }: Pick<Dossier, 'client'>,
  book: BookView,
  at: Circumstances,
): ValueJudged {
  const value = book.values.get(client.id);
  if (!value) throw new Error(`client ${client.id} is not in the view of the book`);
  const own = judgeOwn(client.id, value, book, at);
  const group = own.verdict === 'high' ? null : highGroupAbove(client.id, book, at);
  if (!group) return own;
  return {
    ...group.judged,
    reasons: [
      reason('value.fromGroup', { group: book.names.get(group.id) }),
      ...group.judged.reasons.slice(0, 2),
      ...own.reasons.slice(0, 1),
    ],
    wouldChange: undefined,
  };
}

/** The nearest group above a client that is high by its own amounts. */
function highGroupAbove(clientId: string, book: BookView, at: Circumstances) {
  const seen = new Set([clientId]);
  let id = book.parents.get(clientId);
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const value = book.values.get(id);
    const judged = value && judgeOwn(id, value, book, at);
    if (judged?.verdict === 'high') return { id, judged };
    id = book.parents.get(id);
  }
  return null;
}

function judgeOwn(clientId: string, value: ClientValue, book: BookView, at: Circumstances): ValueJudged {
  const { cut } = book;
  const { amount, ofGroup } = judgedAmount(clientId, book);
  const high = cut && isHighValue(amount, cut, book.wasHigh.get(clientId), at.policy.value);
  if (!cut || high === null) return insufficient(value, book, at);
  const support = confidence(
    { coverage: coverage(value), ageDays: ageOfNewest(value, at) },
    at.policy.confidence,
  );
  if (amount === null) {
    return {
      verdict: high ? 'high' : 'general',
      confidence: 'low',
      reasons: [reason('value.keptWithoutAmount', { previous: high ? 'high' : 'general' }), ...gaps(value)],
    };
  }
  const above = isHighValue(amount, cut, undefined, at.policy.value);
  const rule = high === above ? (high ? 'value.aboveCut' : 'value.belowCut') : 'value.heldByDeadBand';
  const ratio = (part: number) => Math.log2(Math.max(part, cut.threshold / 32) / cut.threshold);
  return {
    verdict: high ? 'high' : 'general',
    confidence: confidenceLabel(support, at.policy.confidence),
    margin: amount / cut.threshold - 1,
    reasons: [
      reason(
        rule,
        {
          value: amount,
          cut: cut.threshold,
          currency: at.baseCurrency,
          method: cut.method,
          clients: cut.n,
          previous: rule === 'value.heldByDeadBand' ? (high ? 'high' : 'general') : undefined,
        },
        { at: at.todayText },
      ),
      ...(ofGroup ? [reason('value.withSubsidiaries', { count: book.children.get(clientId)?.length })] : []),
      ...dealReasons(value, at),
      ...gaps(value),
    ].slice(0, 5),
    wouldChange: wouldChange(high, amount, cut, at),
    position: ofGroup
      ? position(ratio(amount), ratio(amount), ratio(amount), 4)
      : position(ratio(amount), ratio(value.floor), ratio(value.ceiling), 4),
  };
}
