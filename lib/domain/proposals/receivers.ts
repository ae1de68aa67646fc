import type { Money } from '../model/base';
import type { Rating } from '../model/client';
import { GreenLabel, type MilestoneCode, type NeedKind, type PartyRole } from '../model/codes';
import type { Deal } from '../model/deal';
import type { Fact } from '../model/fact';
import { isFinancingAmount } from './amount-role';
import { clientField, dealField, sameFigure } from './fields';
import type { Receiver } from './receiver';

export const financing: Receiver = {
  ...dealField('amount'),
  held: (_, { deal }) =>
    deal?.amount
      ? {
          value: deal.amount.amount,
          currency: deal.amount.currency,
          at: deal.provenance?.amount?.at ?? deal.on,
        }
      : null,
  same: (fact, held) =>
    fact.currency === held.currency && sameFigure((fact.value as { amount: number }).amount, held.value),
  write: (fact, context) =>
    dealField('amount', (one): Money => ({
      amount: (one.value as { amount: number }).amount,
      currency: one.currency ?? 'CNY',
    })).write(fact, context),
};

/** A covenant level goes beside the deal's own levels; a forecast is kept, but tests nothing. */
function dscr(fact: Fact): Receiver | null {
  if (fact.qualifier === 'forecast') return null;
  if (fact.qualifier === undefined || fact.qualifier === 'actual') return dealField('dscr');
  const level = fact.qualifier === 'lockUp' ? 'lockUp' : 'default';
  const levels = dealField('covenants', () => undefined);
  return {
    ...levels,
    field: `deal.covenants.${level}`,
    held: (_, { deal }) =>
      deal?.covenants?.[level] === undefined ? null : { value: deal.covenants[level], at: deal.on },
    same: (one, held) => sameFigure(one.value, held.value),
    write: (one, context) =>
      dealField('covenants', (): Deal['covenants'] => ({
        ...context.deal?.covenants,
        [level]: one.value as number,
      })).write(one, context),
  };
}

const rating: Receiver = {
  field: 'client.ratings',
  ofDeal: false,
  held: (fact, { dossier }) => {
    const { scale, agency } = fact.value as Rating;
    const newest = (dossier.client.ratings ?? [])
      .filter((one) => one.scale === scale && (!agency || !one.agency || one.agency === agency))
      .toSorted((a, b) => b.on.localeCompare(a.on))[0];
    return newest
      ? { value: newest.grade, at: newest.on, ...(newest.agency ? { source: newest.agency } : {}) }
      : null;
  },
  same: (fact, held) => (fact.value as Rating).grade === held.value,
  write: (fact, { dossier: { client }, source, at }) => {
    const { grade, scale, agency } = fact.value as Rating;
    const row: Rating = { grade, scale, on: at, ...(agency ? { agency } : {}) };
    return [
      {
        table: 'clients',
        row: {
          ...client,
          ratings: [...(client.ratings ?? []), row],
          provenance: { ...client.provenance, ratings: source },
        },
      },
    ];
  },
};

type MilestoneValue = {
  code: MilestoneCode;
  date?: string | { from: string; to: string };
  status: 'scheduled' | 'met' | 'delayed';
};

const dayOfDate = (date: MilestoneValue['date']) => (typeof date === 'object' ? date.to : date);

const milestone: Receiver = {
  field: 'milestone',
  ofDeal: true,
  held: (fact, { dossier, deal }) => {
    const { code } = fact.value as MilestoneValue;
    const found = dossier.milestones.find((one) => one.dealId === deal?.id && one.code === code);
    return found
      ? {
          value: found.metOn ?? found.due ?? found.status,
          ...(found.changedAt ? { at: found.changedAt } : {}),
        }
      : null;
  },
  same: (fact, held) => {
    const { date } = fact.value as MilestoneValue;
    const known = String(held.value).slice(0, 10);
    // A day within the stretch that was said is no other day.
    if (typeof date === 'object') return known >= date.from && known <= date.to;
    return date === undefined || known === date;
  },
  write: (fact, { dossier, deal, source, newId }) => {
    if (!deal) return [];
    const { code, date, status } = fact.value as MilestoneValue;
    const found = dossier.milestones.find((one) => one.dealId === deal.id && one.code === code);
    const day = dayOfDate(date);
    const when = day === undefined ? {} : status === 'met' ? { metOn: day } : { due: day };
    return [
      {
        table: 'milestones',
        row: {
          ...(found ?? { id: newId(), dealId: deal.id, code }),
          status,
          ...when,
          provenance: { ...found?.provenance, due: source },
        },
      },
    ];
  },
};

const need: Receiver = {
  field: 'need',
  ofDeal: false,
  held: (fact, { dossier }) => {
    const found = dossier.needs.find((one) => one.kind === fact.value && one.status !== 'dropped');
    return found ? { value: found.kind, at: found.firstSeen } : null;
  },
  same: () => true,
  write: (fact, { dossier: { client }, deal, source, at, newId }) => [
    {
      table: 'needs',
      row: {
        id: newId(),
        clientId: client.id,
        ...(deal ? { dealId: deal.id } : {}),
        kind: fact.value as NeedKind,
        text: fact.quote,
        status: 'open',
        firstSeen: at,
        source,
      },
    },
  ],
};

/** What they ask of us is ours to do; what they undertake is theirs. */
function promise(by: (fact: Fact) => 'us' | 'them'): Receiver {
  type Value = { text: string; due?: string };
  return {
    field: 'promise',
    ofDeal: false,
    held: (fact, { dossier }) => {
      const { text } = fact.value as Value;
      const found = dossier.promises.find((one) => one.text === text);
      return found ? { value: found.text, at: found.madeOn } : null;
    },
    same: () => true,
    write: (fact, { dossier: { client }, deal, source, at, newId }) => {
      const { text, due } = fact.value as Value;
      return [
        {
          table: 'promises',
          row: {
            id: newId(),
            clientId: client.id,
            ...(deal ? { dealId: deal.id } : {}),
            by: by(fact),
            text: text.slice(0, 500),
            madeOn: at,
            ...(due ? { due } : {}),
            status: 'open',
            source,
          },
        },
      ];
    },
  };
}

const party: Receiver = {
  field: 'party',
  ofDeal: true,
  held: (fact, { dossier, deal }) => {
    const { role, name } = fact.value as { role: PartyRole; name: string };
    const found = dossier.parties.find(
      (one) => one.dealId === deal?.id && one.role === role && one.name === name,
    );
    return found ? { value: found.name } : null;
  },
  same: () => true,
  write: (fact, { deal, source, newId }) => {
    if (!deal) return [];
    const { role, name } = fact.value as { role: PartyRole; name: string };
    return [
      { table: 'parties', row: { id: newId(), dealId: deal.id, role, name, provenance: { name: source } } },
    ];
  },
};

const RISK_FLAGS: Record<string, Receiver> = {
  delay: dealField('delay', () => true),
  sanctions: clientField('sanctioned', () => true),
  adverseNews: clientField('adverseNews', () => true),
};

function esg(fact: Fact): Receiver | null {
  const { category, label } = fact.value as { category?: 'A' | 'B' | 'C'; label?: string };
  if (category) return dealField('epCategory', () => category);
  const green = GreenLabel.safeParse(label);
  return green.success ? dealField('greenLabel', () => green.data) : null;
}

/** Where a fact goes; null where it is kept as a fact only, with its quote and date. */
export function receiverOf(fact: Fact, text: string): Receiver | null {
  switch (fact.kind) {
    case 'amount':
      return isFinancingAmount(text, fact) ? financing : null;
    case 'tenor':
      return dealField('tenorYears', (one) => (one.value as { years: number }).years);
    case 'dscr':
      return dscr(fact);
    case 'llcr':
      return dealField('llcr');
    case 'gearing':
      return dealField('gearing');
    case 'sector':
      return dealField('sector');
    case 'capacity':
      return dealField('capacity');
    case 'country':
      return dealField('country');
    case 'rating':
      return rating;
    case 'loanClass':
      return clientField('loanClass');
    case 'daysPastDue':
      return clientField('daysPastDue');
    case 'milestone':
      return milestone;
    case 'need':
      return need;
    case 'risk':
      return RISK_FLAGS[String(fact.value)] ?? null;
    case 'relationship':
      return fact.value === 'frameworkAgreement' ? clientField('strategicAgreement', () => true) : null;
    case 'esg':
      return esg(fact);
    case 'ask':
      return promise(() => 'us');
    case 'commitment':
      return promise((one) => (one.value as { by: 'us' | 'them' }).by);
    case 'party':
      return party;
    default:
      return null;
  }
}
