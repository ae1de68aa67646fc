/** Arbitrary rows without identity: `arbitrary-book` gives them ids and owners. */
import fc from 'fast-check';
import * as codes from '../../../lib/domain/model/codes';
import { flag, maybe, moment, nearMoment, pastMoment, row } from './arbitrary-moment';

const pick = <T extends string>(code: { options: readonly T[] }) => fc.constantFrom(...code.options);

/** Nothing, next to nothing, the everyday, and more than anybody owes. */
const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0, 0.01, 1, 1e15) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 600 }).map((millions) => millions * 1e6) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 1e11 }).map((cents) => cents / 100) },
);

/** The base currency, one of the table, and one that no table holds. */
export const money = row({
  amount,
  currency: fc.constantFrom('CNY', 'CNY', 'CNY', 'USD', 'EUR', 'XAF'),
});

export const rate = row({
  currency: fc.constantFrom('USD', 'EUR'),
  perBase: fc.constantFrom(0.13, 0.14, 0.1428),
  on: nearMoment,
});

const share = fc.oneof(fc.constantFrom(0, 0.1, 0.3, 0.6, 1), fc.double({ min: 0, max: 1, noNaN: true }));

/** Where some fields come from: the day they held, mostly without one. */
function provenance<Name extends string>(...names: Name[]) {
  const one = row({
    kind: fc.constantFrom('manual' as const, 'mail' as const),
    at: maybe(pastMoment),
    label: maybe(fc.constantFrom('mail from Chen')),
  });
  return fc
    .array(fc.tuple(fc.constantFrom(...names), one), { maxLength: 3 })
    .map((entries) => Object.fromEntries(entries));
}

const stamps = {
  createdAt: maybe(pastMoment),
  changedAt: maybe(pastMoment),
  deletedAt: fc.oneof(
    { weight: 19, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: pastMoment },
  ),
};

/** Best first. */
export const GRADES = {
  global: ['AAA', 'A', 'BBB-', 'BB+', 'BB', 'BB-', 'B+', 'B', 'CCC', 'D'],
  moodys: ['Aaa', 'Baa3', 'Ba2', 'Ba3', 'B2', 'Ca', 'SD'],
  'china-domestic': ['AAA', 'AA', 'AA-', 'A', 'BBB+', 'C', 'D'],
};

/** What stands in the field without being a grade of the scale. */
export const NO_GRADES = ['NR', 'P-1', '暂无'];

export const rating = pick(codes.RatingScale).chain((scale) =>
  row({
    grade: fc.constantFrom(...GRADES[scale], ...GRADES[scale].slice(0, 4), ...NO_GRADES),
    scale: fc.constant(scale),
    agency: maybe(fc.constantFrom('S&P', 'Fitch')),
    on: nearMoment,
  }),
);

export const client = row({
  ...stamps,
  provenance: maybe(provenance('pd1', 'pd3', 'loanClass', 'daysPastDue', 'countryRisk', 'ratings')),
  names: fc.constantFrom<string[][]>(['Haisheng'], ['海盛集团', 'Haisheng'], ['Ørsted']),
  kind: maybe(pick(codes.ClientKind)),
  country: maybe(fc.constantFrom('VN', 'KE', 'NO')),
  size: maybe(fc.constantFrom('sme' as const, 'large' as const)),
  appetite: maybe(fc.constantFrom('conservative' as const, 'aggressive' as const)),
  ratings: maybe(fc.array(rating, { maxLength: 3 })),
  pd1: maybe(fc.constantFrom(0, 0.002, 0.01, 0.03, 0.08, 1)),
  pd3: maybe(fc.oneof(fc.constantFrom(0.0239, 0.075, 0.2, 1), fc.double({ min: 0, max: 1, noNaN: true }))),
  loanClass: maybe(fc.constantFrom(...Array<'normal'>(6).fill('normal'), ...codes.LoanClass.options)),
  daysPastDue: maybe(fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0.5, 1, 90, 91, 400)),
  sanctioned: maybe(flag),
  adverseNews: maybe(flag),
  countryRisk: maybe(fc.nat(7)),
  politicalCover: maybe(fc.boolean()),
  fxUnhedged: maybe(flag),
  strategicAgreement: maybe(flag),
  walletShare: maybe(share),
  since: maybe(moment),
  products: maybe(fc.array(fc.constantFrom('termLoan', 'guarantee'), { maxLength: 2 })),
  previous: maybe(
    row({
      value: maybe(fc.constantFrom('high' as const, 'general' as const)),
      relationship: maybe(fc.constantFrom('strategic' as const, 'ordinary' as const)),
      risk: maybe(fc.constantFrom('low' as const, 'high' as const)),
      tier: maybe(fc.constantFrom('key' as const, 'general' as const)),
    }),
  ),
});

export const deal = row({
  ...stamps,
  provenance: maybe(provenance('amount', 'dscr', 'sector')),
  name: fc.constantFrom('Dafeng', '大丰光伏', 'Lamu', 'Ångström'),
  amount: fc.option(money, { nil: undefined, freq: 5 }),
  share: maybe(share),
  status: fc.constantFrom(...codes.DealStatus.options, 'closed' as const),
  probability: maybe(share),
  on: moment,
  stage: maybe(pick(codes.MilestoneCode)),
  sector: maybe(fc.constantFrom('energy.wind' as const, 'transport.road' as const, 'mining' as const)),
  tenorYears: maybe(fc.constantFrom(0, 5, 15, 16, 60)),
  dscr: maybe(fc.constantFrom(0, 1.05, 1.08, 1.1, 1.2, 1.25, 1.3, 1.4, 1.45, 1.6, 3)),
  merchant: maybe(flag),
  covenants: maybe(
    row({
      default: maybe(fc.constantFrom(1, 1.05, 1.2)),
      lockUp: maybe(fc.constantFrom(1.05, 1.15, 1.5)),
    }),
  ),
  epCategory: maybe(pick(codes.EpCategory)),
  esiaMissing: maybe(flag),
  independentReview: maybe(flag),
  greenLabel: maybe(pick(codes.GreenLabel)),
  construction: maybe(flag),
  completionSupport: maybe(fc.boolean()),
  delay: maybe(flag),
});

export const facility = row({
  ...stamps,
  outstanding: fc.boolean(),
  maturity: maybe(moment),
  amount: maybe(money),
});

export const interaction = row({
  ...stamps,
  at: moment,
  channel: pick(codes.Channel),
  direction: maybe(pick(codes.Direction)),
  occasion: fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: pick(codes.Occasion) },
  ),
  // Few of them, so that the same message comes in twice.
  messageId: maybe(fc.constantFrom('1@x.example', '2@x.example')),
  dedupeKey: maybe(fc.constantFrom('k1', 'k2')),
  contactIds: maybe(fc.subarray(['b', 'aa', 'z'])),
});
