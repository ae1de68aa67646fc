/**
 * The house's policy as data: every number a judgement uses that somebody may want otherwise.
 * Defaults are the design's; those that nobody has measured are marked J.
 */
import * as z from 'zod/mini';
import { Channel } from './codes';
import { Country, Moment } from './base';

const positive = (value: number) => z._default(z.number().check(z.positive()), value);
const share = (value: number) => z._default(z.number().check(z.minimum(0), z.maximum(1)), value);
const days = (value: number) => z._default(z.number().check(z.minimum(1), z.maximum(3650)), value);

const Words = z.strictObject({ en: z.string().check(z.minLength(1)), zh: z.string().check(z.minLength(1)) });

const Value = z.strictObject({
  /** A deal counts half after this many years (J). */
  halfLifeYears: positive(3),
  /** An amount in base currency set by hand instead of the book's own mean. */
  threshold: z.optional(z.number().check(z.positive())),
  /** Below this many clients with a value the book has no mean worth the name. */
  minClients: positive(8),
  /** Head/tail breaks: the mean is the cut while the head stays a minority (Jiang 2013). */
  maxHeadShare: share(0.4),
  /** Otherwise the cut is the value of the client at this rank. */
  topShare: share(0.2),
  /** Dead band around the cut: enter high above `enter` × cut, leave below `leave` × cut. */
  enter: positive(1.2),
  leave: positive(0.8),
  /** Probability of a pipeline deal without its own, by the furthest step reached (J). */
  stageProbability: z._default(z.record(z.string(), z.number().check(z.minimum(0), z.maximum(1))), {
    lead: 0.1,
    nda: 0.15,
    mandate: 0.35,
    termSheet: 0.45,
    dueDiligence: 0.55,
    creditApproval: 0.75,
    projectApproval: 0.75,
    commercialClose: 0.9,
  }),
  defaultProbability: share(0.35),
});

const Dscr = z.strictObject({
  strong: positive(1.45),
  good: positive(1.3),
  lockUp: positive(1.1),
  default: positive(1.05),
  merchantPremium: z._default(z.number().check(z.minimum(0)), 0.15),
});

/** Levels that a sector has otherwise; those it leaves out are the general ones. */
const SectorDscr = z.strictObject({
  strong: z.optional(z.number().check(z.positive())),
  good: z.optional(z.number().check(z.positive())),
  lockUp: z.optional(z.number().check(z.positive())),
  default: z.optional(z.number().check(z.positive())),
  merchantPremium: z.optional(z.number().check(z.minimum(0))),
});

const Risk = z.strictObject({
  /** High from this slot on; 4 is the regulator's own largest step (CRE33: 115 % to 250 %), 3 a conservative house. */
  cutSlot: z._default(z.int().check(z.minimum(2), z.maximum(5)), 4),
  /** Ambers that make the slot just below the cut high, and that make a client without credit fact high. */
  ambersAtBoundary: z._default(z.int().check(z.minimum(1)), 2),
  ambersWithoutCredit: z._default(z.int().check(z.minimum(1)), 3),
  /** Last notch of slots 1–4 on the scale AAA = 0 … D = 21 (CRE33.3: BBB−, BB, B+, C). */
  ratingSlots: z._default(z.array(z.int()).check(z.minLength(4), z.maxLength(4)), [9, 11, 13, 20]),
  /** Notches by which a Chinese domestic grade is lowered to a global one (BIS WP 648: 6–7; the conservative end). */
  domesticShift: z._default(z.int().check(z.minimum(0), z.maximum(10)), 7),
  /** Upper bounds of the 3-year default rate of slots 1–3 (EU 2016/1799 Annex I). */
  pd3Slots: z._default(z.array(z.number()).check(z.minLength(3), z.maxLength(3)), [0.0239, 0.075, 0.2]),
  dscr: z.prefault(Dscr, {}),
  /** By sector code; `energy` holds for its whole family unless `energy.wind` says otherwise. */
  dscrBySector: z._default(z.record(z.string(), SectorDscr), {}),
  /**
   * OECD country risk classes 0–7 by two-letter code, with the list's own date. Empty until the house has
   * entered the current list: a class is never guessed. A class entered for a client goes before it.
   */
  countries: z._default(
    z.strictObject({
      source: z.string(),
      on: z.optional(Moment),
      classes: z.record(Country, z.int().check(z.minimum(0), z.maximum(7))),
    }),
    { source: 'OECD', classes: {} },
  ),
  /** Days past due above which a loan is in default. */
  defaultDaysPastDue: z._default(z.int(), 90),
  amberCountryFrom: z._default(z.int(), 5),
  redCountryFrom: z._default(z.int(), 7),
});

const Relationship = z.strictObject({
  /** Warmth halves after this many days (measured best of 30, 90, 365 on real mail). */
  halfLifeDays: days(90),
  warmthScale: positive(4),
  channelWeights: z._default(z.partialRecord(Channel, z.number().check(z.minimum(0))), {
    email: 1,
    message: 1,
    call: 2,
    event: 2,
    meeting: 3,
    visit: 3,
  }),
  weights: z._default(
    z.strictObject({
      warmth: share(0.4),
      breadth: share(0.2),
      commitment: share(0.2),
      balance: share(0.1),
      wallet: share(0.1),
    }),
    { warmth: 0.4, breadth: 0.2, commitment: 0.2, balance: 0.1, wallet: 0.1 },
  ),
  breadthContacts: positive(4),
  breadthDays: days(180),
  commitmentDeals: positive(3),
  commitmentYears: positive(5),
  balanceMinMessages: positive(4),
  enter: share(0.6),
  leave: share(0.5),
  /** Silent longer than this, the relationship cannot be judged from contact. */
  evidenceDays: days(365),
});

const Stage = z.strictObject({
  /** Prior of the MBG/NBD formula, chosen on four public data sets. */
  prior: z._default(
    z.strictObject({ r: positive(0.5), alpha: positive(60), a: positive(0.5), b: positive(2) }),
    { r: 0.5, alpha: 60, a: 0.5, b: 2 },
  ),
  horizonDays: days(90),
  churnAt: share(0.85),
  churnSilentDays: days(90),
  declineAt: share(0.6),
  slowingRatio: positive(0.5),
  slowingSilentDays: days(30),
  ratioFromDays: days(120),
  youngDays: days(180),
  acceleratingRatio: positive(1.5),
  newPipelineDays: days(90),
  minContactDays: z._default(z.int().check(z.minimum(1)), 3),
});

const Confidence = z.strictObject({
  high: share(0.55),
  medium: share(0.3),
  halfCount: positive(5),
  halfLifeDays: days(365),
  staleDays: days(365),
});

const Cadence = z.strictObject({
  highValueDays: days(14),
  generalDays: days(90),
  jointReviewDays: days(90),
  executiveDays: days(180),
  accountPlanDays: days(90),
  newProposalDays: days(180),
  eventInviteDays: days(180),
});

/** A further way of parting clients in two, the house's own. `yes` and `no` are its two sides. */
const ExtraAxis = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'must be a short name such as size')),
  name: Words,
  yes: Words,
  no: Words,
  rule: z.discriminatedUnion('kind', [
    /** A field of the client that holds one of two words. */
    z.strictObject({ kind: z.literal('field'), field: z.enum(['size', 'appetite']), yes: z.string() }),
    /** The client's value from an amount in base currency on. */
    z.strictObject({ kind: z.literal('value'), from: z.number().check(z.positive()) }),
    /** Our share of the client's financing, from a fraction on. */
    z.strictObject({ kind: z.literal('walletShare'), from: z.number().check(z.minimum(0), z.maximum(1)) }),
    /** Years of the relationship, from a number on. */
    z.strictObject({ kind: z.literal('tenure'), fromYears: z.number().check(z.positive()) }),
  ]),
});

/** Ship as examples: what counts as large, and who is bold, is for the user to say of each client. */
const EXAMPLE_AXES: z.infer<typeof ExtraAxis>[] = [
  {
    id: 'size',
    name: { en: 'Size', zh: '规模' },
    yes: { en: 'Large', zh: '大型' },
    no: { en: 'SME', zh: '中小' },
    rule: { kind: 'field', field: 'size', yes: 'large' },
  },
  {
    id: 'appetite',
    name: { en: 'Risk appetite', zh: '风险偏好' },
    yes: { en: 'Aggressive', zh: '激进' },
    no: { en: 'Conservative', zh: '保守' },
    rule: { kind: 'field', field: 'appetite', yes: 'aggressive' },
  },
];

const Recommend = z.strictObject({
  show: z._default(z.int().check(z.minimum(1), z.maximum(10)), 3),
  highValueFactor: positive(1.5),
  /** Rules that come first whatever their score. */
  must: z._default(z.array(z.string()), ['R05', 'R06', 'R10', 'R11']),
  off: z._default(z.array(z.string()), []),
  /** Days for which a dismissal holds, by the reason given for it (J). */
  dismissDays: z._default(z.strictObject({ irrelevant: days(180), wrong: days(90), other: days(30) }), {
    irrelevant: 180,
    wrong: 90,
    other: 30,
  }),
  /** So many messages from us to one person within so many days, none answered, are enough (J). */
  fatigue: z._default(
    z.strictObject({ messages: z._default(z.int().check(z.minimum(1)), 4), days: days(30) }),
    { messages: 4, days: 30 },
  ),
  /** House limits beyond which a deal is shared with others; base currency and years (J). */
  houseAmount: positive(200_000_000),
  houseTenorYears: positive(15),
});

export const Policy = z.strictObject({
  id: z._default(z.string(), 'default'),
  name: z._default(z.string(), 'Default'),
  version: z._default(z.string(), '1'),
  effectiveFrom: z.optional(Moment),
  author: z.optional(z.string()),
  preset: z._default(z.enum(['bank', 'lessor', 'fund', 'own']), 'bank'),
  /** A preset nobody of the house has confirmed yet: shown as an example, not as the house's rule. */
  sample: z._default(z.boolean(), true),
  /** `either`: key when value is high or the relationship strategic; the stricter choices need value, or both. */
  tier: z._default(z.enum(['either', 'value', 'both']), 'either'),
  value: z.prefault(Value, {}),
  risk: z.prefault(Risk, {}),
  relationship: z.prefault(Relationship, {}),
  stage: z.prefault(Stage, {}),
  confidence: z.prefault(Confidence, {}),
  cadence: z.prefault(Cadence, {}),
  recommend: z.prefault(Recommend, {}),
  axes: z._default(z.array(ExtraAxis).check(z.maxLength(8)), EXAMPLE_AXES),
  /** Days a correction by hand holds before the computed verdict returns. */
  overrideDays: days(90),
});

export type Policy = z.infer<typeof Policy>;
export type ExtraAxis = z.infer<typeof ExtraAxis>;
