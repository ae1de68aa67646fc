import { type BookView, type ClientValue, groupMembers, groupValue } from '../book-view';
import type { Circumstances } from '../circumstances';
import type { Dossier } from '../dossier';
import { confidence, confidenceLabel, RANK } from '../measures/confidence';
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
    .map(({ deal, amount, contribution }) =>
      reason(
        deal.status === 'closed' ? 'value.closedDeal' : 'value.pipelineDeal',
        { deal: deal.name, amount: contribution, full: amount, currency: at.baseCurrency },
        sourceOf(deal, 'amount', deal.on),
      ),
    );
}

/** What the deals beyond the named ones bring, so that the figures add up to the client's own. */
function otherDeals(value: ClientValue, at: Circumstances): Reason[] {
  const rest = value.parts.filter((part) => part.contribution > 0).slice(2);
  if (!rest.length) return [];
  const amount = rest.reduce((sum, part) => sum + part.contribution, 0);
  return [reason('value.otherDeals', { count: rest.length, amount, currency: at.baseCurrency })];
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
function coverage(values: ClientValue[]): number {
  const parts = values.flatMap((value) => value.parts);
  const live = parts.filter((part) => part.deal.status !== 'lost').length;
  const missing = values.reduce((sum, value) => sum + value.unknownAmounts.length + value.unconverted, 0);
  return live + missing === 0 ? 1 : live / (live + missing);
}

function ageOfNewest(values: ClientValue[], at: Circumstances): number | undefined {
  const days = values
    .flatMap((value) => value.parts)
    .map((part) => at.dayOf(part.deal.provenance?.amount?.at ?? part.deal.on));
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
  const group = highGroupAbove(client.id, book, at);
  if (!group) return own;
  const fromGroup = reason('value.fromGroup', { group: book.names.get(group.id) });
  if (own.verdict !== 'high') {
    return {
      ...group.judged,
      reasons: [fromGroup, ...group.judged.reasons.slice(0, 2), ...own.reasons.slice(0, 1)],
      wouldChange: undefined,
    };
  }
  // High for two reasons, each enough alone: as sure as the surer one.
  return RANK[group.judged.confidence] > RANK[own.confidence]
    ? { ...own, confidence: group.judged.confidence, reasons: [...own.reasons.slice(0, 4), fromGroup] }
    : own;
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
  // A group is known as well as all the amounts it is the sum of.
  const values = ofGroup ? groupMembers(clientId, book).flatMap((id) => book.values.get(id) ?? []) : [value];
  const support = confidence(
    { coverage: coverage(values), ageDays: ageOfNewest(values, at) },
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
      ...(ofGroup
        ? [
            reason('value.withSubsidiaries', {
              count: book.children.get(clientId)?.length,
              names: (book.children.get(clientId) ?? []).map((id) => book.names.get(id) ?? id).join(', '),
            }),
          ]
        : []),
      ...dealReasons(value, at),
      ...otherDeals(value, at),
      ...gaps(value),
    ].slice(0, 6),
    wouldChange: wouldChange(high, amount, cut, at),
    position: ofGroup
      ? position(ratio(amount), ratio(amount), ratio(amount), 4)
      : position(ratio(amount), ratio(value.floor), ratio(value.ceiling), 4),
  };
}
