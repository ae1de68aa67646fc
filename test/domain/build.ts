/** Small builders, so that a test says only what it is about. Days are counted back from `NOW`. */
import { viewBook } from '../../lib/domain/book-view';
import { type Circumstances, circumstances } from '../../lib/domain/circumstances';
import { type Dossier, dossiers } from '../../lib/domain/dossier';
import { contactHistory, relationshipFacts } from '../../lib/domain/judge/contacts';
import { riskFacts } from '../../lib/domain/judge/risk-facts';
import { judgeStage } from '../../lib/domain/judge/stage';
import { judgeRisk } from '../../lib/domain/measures/risk';
import type { ConfidenceLabel, Judged, Stage } from '../../lib/domain/model/assessment';
import type { Book } from '../../lib/domain/model/book';
import type { Client } from '../../lib/domain/model/client';
import type { Deal } from '../../lib/domain/model/deal';
import type { Interaction } from '../../lib/domain/model/interaction';
import { Policy } from '../../lib/domain/model/policy';
import type { PageSituation, Situation } from '../../lib/domain/playbook/rule';
import { dayOf, dayText } from '../../lib/domain/time/day';

/** A Tuesday. */
export const NOW = '2026-11-24T09:00:00Z';
export const TODAY = dayOf(NOW);

/** The day so many days ago; negative lies ahead. */
export const day = (ago: number) => dayText(TODAY - ago);
/** Ten o'clock UTC on that day. */
export const at = (ago: number) => `${day(ago)}T10:00:00Z`;

export const policy = Policy.parse({});

export function circumstance(changed: Partial<Circumstances> = {}): Circumstances {
  return {
    ...circumstances({ now: NOW, timeZone: 'UTC', policy, baseCurrency: 'CNY', rates: [] }),
    ...changed,
  };
}

let made = 0;
const id = (prefix: string) => `${prefix}-${(made += 1)}`;

export function client(row: Partial<Client> = {}): Client {
  return { id: 'c', names: ['Haisheng'], ...row };
}

export function deal(row: Partial<Deal> = {}): Deal {
  return { id: id('d'), clientId: 'c', name: 'Dafeng', status: 'closed', on: day(400), ...row };
}

export function contact(ago: number, row: Partial<Interaction> = {}): Interaction {
  return { id: id('i'), clientId: 'c', at: at(ago), channel: 'email', ...row };
}

/** Contacts every `every` days from `from` back to `to`. */
export function rhythm(
  from: number,
  to: number,
  every: number,
  row: Partial<Interaction> = {},
): Interaction[] {
  const all: Interaction[] = [];
  for (let ago = from; ago >= to; ago -= every) all.push(contact(ago, row));
  return all;
}

export function book(tables: Partial<Book>): Book {
  return { format: 'twofold-book', version: 1, baseCurrency: 'CNY', clients: [client()], ...tables };
}

/** Ten other clients with a value, so that the book has a line: the mean of their amounts is 88 m. */
export function peers(): Pick<Book, 'clients' | 'deals'> {
  const amounts = [500, 120, 80, 60, 40, 30, 20, 15, 10, 5];
  return {
    clients: amounts.map((_, i) => client({ id: `peer-${i}`, names: [`Peer ${i}`] })),
    deals: amounts.map((amount, i) =>
      deal({
        id: `peer-deal-${i}`,
        clientId: `peer-${i}`,
        amount: { amount: amount * 1e6, currency: 'CNY' },
        on: day(0),
      }),
    ),
  };
}

export function dossierOf(tables: Partial<Book> = {}): Dossier {
  const found = dossiers(book(tables)).get('c');
  if (!found) throw new Error('the book has no client c');
  return found;
}

export function viewOf(tables: Partial<Book> = {}, when = circumstance()) {
  return viewBook(dossiers(book(tables)).values(), when);
}

function judged<T extends string>(verdict: T, confidence: ConfidenceLabel, since?: string): Judged<T> {
  return {
    verdict,
    confidence,
    reasons: [{ rule: `given.${verdict}`, evidence: [{ label: 'given', value: verdict, source: 'test' }] }],
    ...(since ? { since } : {}),
  };
}

export type Given = Partial<Omit<Book, 'clients'>> & {
  client?: Partial<Client>;
  value?: 'high' | 'general' | 'insufficient';
  risk?: 'low' | 'high' | 'insufficient';
  relationship?: 'strategic' | 'ordinary' | 'insufficient';
  tier?: 'key' | 'general' | 'insufficient';
  stage?: Stage;
  stageSince?: string;
  confidence?: ConfidenceLabel;
  page?: PageSituation;
  policy?: Policy;
};

/** A situation as a rule sees it: the verdicts as given, everything else from the rows. */
export function situation(given: Given = {}): Situation {
  const {
    client: row,
    value,
    risk,
    relationship,
    tier,
    stage,
    stageSince,
    confidence,
    page,
    ...tables
  } = given;
  const when = circumstance(given.policy ? { policy: given.policy } : {});
  const dossier = dossierOf({ ...tables, clients: [client(row)] });
  const history = contactHistory(dossier, when);
  const facts = riskFacts(dossier, when);
  const label = confidence ?? 'high';
  return {
    at: when,
    dossier,
    history,
    value: judged(value ?? 'general', label) as Situation['value'],
    risk: judged(risk ?? 'low', label) as Situation['risk'],
    riskForSuggestions: risk === undefined || risk === 'low' ? 'low' : 'high',
    relationship: judged(relationship ?? 'ordinary', label) as Situation['relationship'],
    tier: judged(tier ?? 'general', label) as Situation['tier'],
    stage: judged(stage ?? 'maturity', label, stageSince) as Situation['stage'],
    measured: {
      risk: judgeRisk(facts, when.policy.risk),
      riskFacts: facts,
      stage: judgeStage(dossier, history, when),
      relationship: relationshipFacts(dossier, history, when),
    },
    page: page ?? {},
  };
}
