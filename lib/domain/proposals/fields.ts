import type { Provenance } from '../model/base';
import type { Client } from '../model/client';
import type { Deal } from '../model/deal';
import type { Fact } from '../model/fact';
import type { Held } from './proposal';
import type { Receiver } from './receiver';

/** Figures that differ by less than they are written with are the same. */
export function sameFigure(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));
  return JSON.stringify(a) === JSON.stringify(b);
}

function heldOf(
  row: { provenance?: Record<string, Provenance> | undefined },
  field: string,
  value: unknown,
  at?: string,
): Held | null {
  if (value === undefined) return null;
  const from = row.provenance?.[field];
  const date = from?.at ?? at;
  const source = from && [from.kind, from.label].filter(Boolean).join(' · ');
  return { value, ...(date ? { at: date } : {}), ...(source ? { source } : {}) };
}

const noted = (
  row: { provenance?: Record<string, Provenance> | undefined },
  field: string,
  source: Provenance,
) => ({
  provenance: { ...row.provenance, [field]: source },
});

/** A field of the client that a fact's value fills as it is, or after `valueOf`. */
export function clientField<Field extends keyof Client>(
  field: Field,
  valueOf: (fact: Fact) => Client[Field] = (fact) => fact.value as Client[Field],
): Receiver {
  return {
    field: `client.${field}`,
    ofDeal: false,
    held: (_, { dossier }) => heldOf(dossier.client, field, dossier.client[field]),
    same: (fact, held) => sameFigure(valueOf(fact), held.value),
    write: (fact, { dossier: { client }, source }) => [
      { table: 'clients', row: { ...client, [field]: valueOf(fact), ...noted(client, field, source) } },
    ],
  };
}

/** A field of the deal meant. */
export function dealField<Field extends keyof Deal>(
  field: Field,
  valueOf: (fact: Fact) => Deal[Field] = (fact) => fact.value as Deal[Field],
): Receiver {
  return {
    field: `deal.${field}`,
    ofDeal: true,
    held: (_, { deal }) => (deal ? heldOf(deal, field, deal[field], deal.on) : null),
    same: (fact, held) => sameFigure(valueOf(fact), held.value),
    write: (fact, { deal, source }) =>
      deal
        ? [{ table: 'deals', row: { ...deal, [field]: valueOf(fact), ...noted(deal, field, source) } }]
        : [],
  };
}
