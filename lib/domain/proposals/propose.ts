import type { Dossier } from '../dossier';
import type { Deal } from '../model/deal';
import type { Fact, FactKind, StoredFact } from '../model/fact';
import type { Proposal, RowWrite } from './proposal';
import { pageReceiverOf } from './page-receivers';
import type { Receiver, ReceivingContext } from './receiver';
import { receiverOf } from './receivers';

/** Kinds that speak for themselves only inside another, or that fill the contact when a client is added. */
const NOT_OFFERED: FactKind[] = ['date', 'phone', 'email', 'person', 'organisation'];

const LIVE: Deal['status'][] = ['pipeline', 'closed'];

/** The deal a text is about: the one it names, else the newest in the pipeline, else the newest live one. */
export function dealMeant(text: string, deals: Deal[]): Deal | undefined {
  const flat = text.toLowerCase();
  const live = deals
    .filter((deal) => deal.status !== 'lost')
    .toSorted(
      (a, b) =>
        LIVE.indexOf(a.status) - LIVE.indexOf(b.status) ||
        b.on.localeCompare(a.on) ||
        a.id.localeCompare(b.id),
    );
  return live.find((deal) => namesOf(deal.name).some((name) => flat.includes(name))) ?? live[0];
}

/** The name, and its first telling words: `Vestfold battery park` is also meant by `Vestfold`. */
function namesOf(name: string): string[] {
  const flat = name.toLowerCase();
  const [first = ''] = flat.split(/[\s,（(]/);
  const han = /^\p{Script=Han}{2}/u.exec(flat)?.[0];
  return [flat, ...(first.length >= 5 ? [first] : []), ...(han ? [flat.slice(0, 4)] : [])];
}

const keyOf = (fact: Pick<Fact, 'kind' | 'quote'>) => `${fact.kind}|${fact.quote}`;

/** Facts of this very text that the user has already answered. */
function answered(dossier: Dossier, messageId: string | undefined): Set<string> {
  const own = dossier.facts.filter((fact) => messageId !== undefined && fact.source.messageId === messageId);
  return new Set(own.map(keyOf));
}

function placeOf(fact: Fact, text: string, { page }: Pick<ReceivingContext, 'page'>): Receiver | null {
  return page ? pageReceiverOf(fact) : receiverOf(fact, text);
}

/**
 * What a text offers for the book, in its order; each value once. What the book already holds, and what was
 * answered before, is left out.
 */
export function propose(facts: Fact[], text: string, context: Omit<ReceivingContext, 'deal'>): Proposal[] {
  const { dossier, source, page } = context;
  const done = answered(dossier, source.messageId);
  const deal = page ? page.deal : dealMeant(text, dossier.deals);
  const seen = new Set<string>();
  return facts.flatMap((fact): Proposal[] => {
    const key = keyOf(fact);
    const value = `${fact.kind}|${JSON.stringify(fact.value)}|${fact.currency ?? ''}`;
    if (NOT_OFFERED.includes(fact.kind) || done.has(key) || seen.has(value)) return [];
    seen.add(value);
    const receiver = placeOf(fact, text, context);
    if (page && (!receiver || (receiver.ofDeal && !deal))) return [];
    if (receiver?.ofDeal && !deal) return [{ key, fact, state: 'new' }];
    const held = receiver?.held(fact, { ...context, deal }) ?? null;
    if (held && receiver?.same(fact, held)) return [];
    return [
      {
        key,
        fact,
        state: held ? 'conflict' : 'new',
        ...(held ? { held } : {}),
        ...(receiver?.ofDeal && deal ? { dealId: deal.id } : {}),
        ...(receiver ? { field: receiver.field } : {}),
      },
    ];
  });
}

/** The rows that an accepted proposal writes: the fact itself with its quote, and the field it speaks about. */
export function accept(proposal: Proposal, text: string, context: ReceivingContext): RowWrite[] {
  const receiver = placeOf(proposal.fact, text, context);
  const from = { ...context.source, quote: proposal.fact.quote, at: context.at, known: proposal.fact.known };
  const written = receiver?.write(proposal.fact, { ...context, source: from }) ?? [];
  return [{ table: 'facts', row: factRow(proposal, 'accepted', context) }, ...written];
}

/** A rejected proposal is remembered, so that it is not offered again. */
export function reject(proposal: Proposal, context: ReceivingContext): RowWrite[] {
  return [{ table: 'facts', row: factRow(proposal, 'rejected', context) }];
}

function factRow(
  { fact, field }: Proposal,
  status: StoredFact['status'],
  { dossier, deal, source, at, newId }: ReceivingContext,
): StoredFact {
  return {
    id: newId(),
    clientId: dossier.client.id,
    ...(deal ? { dealId: deal.id } : {}),
    kind: fact.kind,
    value: fact.value,
    ...(fact.unit ? { unit: fact.unit } : {}),
    ...(fact.currency ? { currency: fact.currency } : {}),
    ...(fact.qualifier ? { qualifier: fact.qualifier } : {}),
    quote: fact.quote,
    known: fact.known,
    confidence: fact.confidence,
    at,
    source: { ...source, quote: fact.quote, at },
    status,
    ...(field ? { field } : {}),
  };
}
