/** How a sample client is described: close to how a person would tell it, expanded by `expandClient`. */
import type { Client, Rating } from '../domain/model/client';
import type { Channel, Direction, MilestoneCode, NeedKind, Occasion, TeamRole } from '../domain/model/codes';
import type { Contact } from '../domain/model/contact';
import type { Covenant } from '../domain/model/covenant';
import type { Deal } from '../domain/model/deal';
import type { Facility } from '../domain/model/facility';
import type { FactKind } from '../domain/model/fact';
import type { Milestone } from '../domain/model/milestone';
import type { Axis } from '../domain/model/override';
import type { Party } from '../domain/model/party';
import type { ClientPromise } from '../domain/model/promise';
import type { Need } from '../domain/model/need';

/** Days before the book's `now`; a negative number lies ahead. */
export type Ago = number;

type Stamped = 'id' | 'createdAt' | 'changedAt' | 'origin' | 'deletedAt' | 'provenance';

export type SampleContact = Omit<Contact, Stamped | 'clientId' | 'emails' | 'aliases' | 'left'> & {
  /** The name in the other language. */
  alias?: string;
  /** Addresses; without any, `first.last@` the client's domain. */
  emails?: string[];
  /** Gone from the client since then: in the log only before that day. */
  left?: Ago;
};

export type SampleStep = [code: MilestoneCode, status: Milestone['status'], day: Ago, note?: string];

export type SampleDeal = Omit<Deal, Stamped | 'clientId' | 'amount' | 'on'> & {
  amount?: [amount: number, currency: string];
  on: Ago;
  /** Day and words the cover ratio was read from. */
  dscrOn?: Ago;
  dscrQuote?: string;
  steps?: SampleStep[];
  /** Money is outstanding on a closed deal unless the line says otherwise. */
  facilities?: (Omit<Facility, Stamped | 'dealId' | 'outstanding' | 'maturity' | 'amount'> & {
    outstanding?: boolean;
    maturity?: Ago;
  })[];
  /** Ratios and deliveries with their next day. */
  tests?: (Pick<Covenant, 'kind' | 'level' | 'everyMonths' | 'note'> & { due: Ago })[];
  /** Open conditions precedent, due at the planned financial close. */
  conditions?: string[];
  parties?: (Omit<Party, Stamped | 'dealId' | 'due'> & { due?: Ago })[];
};

export type SampleEntry = {
  ago: Ago;
  /** E-mail where absent. */
  channel?: Channel;
  direction?: Direction;
  /** Index of the contact; the first where absent. */
  who?: number;
  deal?: number;
  minutes?: number;
  occasion?: Occasion;
  subject?: string;
  summary?: string;
};

/** A stretch of routine contact: from one day to another, about every so many days. */
export type SampleRhythm = [from: Ago, to: Ago, every: number];

export type SampleClient = Pick<
  Client,
  'names' | 'kind' | 'country' | 'region' | 'domains' | 'size' | 'appetite' | 'products' | 'previous'
> &
  Pick<
    Client,
    | 'pd1'
    | 'pd3'
    | 'loanClass'
    | 'daysPastDue'
    | 'adverseNews'
    | 'countryRisk'
    | 'politicalCover'
    | 'fxUnhedged'
    | 'strategicAgreement'
    | 'walletShare'
  > & {
    /** Short name, part of every id. */
    id: string;
    language: 'zh' | 'en';
    /** Id of the group. */
    parent?: string;
    since?: Ago;
    /** When the credit facts were last checked; 50 days where absent. */
    checked?: Ago;
    ratings?: [grade: string, scale: Rating['scale'], agency: string, on: Ago][];
    contacts?: SampleContact[];
    deals?: SampleDeal[];
    rhythm?: SampleRhythm[];
    /** How many of the contacts take part in the routine contact; all where absent. */
    voices?: number;
    log?: SampleEntry[];
    notes?: [ago: Ago, text: string, deal?: number][];
    needs?: [kind: NeedKind, status: Need['status'], firstSeen: Ago, text?: string, core?: 'core'][];
    promises?: [by: 'us' | 'them', text: string, madeOn: Ago, due: Ago, status?: ClientPromise['status']][];
    signals?: [kind: FactKind, value: string, ago: Ago, quote: string][];
    team?: TeamRole[];
    override?: { axis: Axis; verdict: string; reason: string; at: Ago; until: Ago };
    /** Verdicts kept from earlier days. */
    held?: [axis: Axis, verdict: string, asOf: Ago][];
    /** Steps the user has taken up: a rule of the playbook, or own words. */
    actions?: {
      ruleId?: string;
      text?: string;
      state: 'accepted' | 'done' | 'later' | 'dismissed';
      at: Ago;
      due?: Ago;
      until?: Ago;
      reason?: string;
    }[];
  };
