/** The book as a file: what `assess` reads and what a backup holds. Unknown keys are refused by name. */
import * as z from 'zod/mini';
import { ActionRecord } from './action-record';
import { Currency, Moment } from './base';
import { Choice } from './choice';
import { Client } from './client';
import { Contact } from './contact';
import { Covenant } from './covenant';
import { Deal } from './deal';
import { Facility } from './facility';
import { StoredFact } from './fact';
import { Interaction } from './interaction';
import { Milestone } from './milestone';
import { Need } from './need';
import { Note } from './note';
import { Override } from './override';
import { Party } from './party';
import { Policy } from './policy';
import { ClientPromise } from './promise';
import { Snapshot } from './snapshot';
import { TaughtPage } from './taught-page';
import { TeamMember } from './team-member';

/** 1 unit of the base currency is `perBase` units of `currency`, on that day. */
export const ExchangeRate = z.strictObject({
  currency: Currency,
  perBase: z.number().check(z.minimum(1e-9), z.maximum(1e9)),
  on: Moment,
});

export const Book = z.strictObject({
  format: z.literal('twofold-book'),
  version: z.literal(1),
  baseCurrency: Currency,
  rates: z.optional(z.array(ExchangeRate)),
  /** The default preset where absent. */
  policy: z.optional(Policy),
  clients: z.array(Client),
  contacts: z.optional(z.array(Contact)),
  deals: z.optional(z.array(Deal)),
  facilities: z.optional(z.array(Facility)),
  milestones: z.optional(z.array(Milestone)),
  covenants: z.optional(z.array(Covenant)),
  parties: z.optional(z.array(Party)),
  interactions: z.optional(z.array(Interaction)),
  notes: z.optional(z.array(Note)),
  facts: z.optional(z.array(StoredFact)),
  needs: z.optional(z.array(Need)),
  promises: z.optional(z.array(ClientPromise)),
  team: z.optional(z.array(TeamMember)),
  actions: z.optional(z.array(ActionRecord)),
  overrides: z.optional(z.array(Override)),
  snapshots: z.optional(z.array(Snapshot)),
  choices: z.optional(z.array(Choice)),
  taught: z.optional(z.array(TaughtPage)),
});

export type ExchangeRate = z.infer<typeof ExchangeRate>;
export type Book = z.infer<typeof Book>;
