import * as z from 'zod/mini';
import { Country, Fraction, Id, Moment, Name, provenanceFields, stampFields } from './base';
import { ClientKind, DomainRole, LoanClass, RatingScale } from './codes';

export const Rating = z.strictObject({
  grade: z.string().check(z.minLength(1), z.maxLength(12)),
  scale: RatingScale,
  agency: z.optional(z.string()),
  /** Day of the rating action, from which its age is counted. */
  on: Moment,
});

export const ClientDomain = z.strictObject({ name: z.string(), role: DomainRole });

/** The same record in another system; `origin` + `type` + `id` is what a page shows again. */
export const ExternalId = z.strictObject({ origin: z.string(), type: z.string(), id: z.string() });

/** An organisation we deal with: a group, an SPV, a public body, a fund. */
export const Client = z.strictObject({
  ...stampFields,
  ...provenanceFields,
  /** The name to show first, then every other name and abbreviation, Chinese and English alike. */
  names: z.array(Name).check(z.minLength(1)),
  /** The names as they are compared (`nameKey`); derived when the row is written, for the index. */
  nameKeys: z.optional(z.array(z.string())),
  /** `externalIds` as they are compared (`recordKeys`); derived when the row is written, for the index. */
  recordKeys: z.optional(z.array(z.string())),
  /** Every mail domain, whatever its role (`clientHosts`); derived when the row is written, for the index. */
  hosts: z.optional(z.array(z.string())),
  kind: z.optional(ClientKind),
  /** The group this one belongs to; value may be inherited from it and is then marked so. */
  parentId: z.optional(Id),
  country: z.optional(Country),
  region: z.optional(z.string()),
  /** Own mail domains. `domains` is the short form of `mailDomains` with the role `own`. */
  domains: z.optional(z.array(z.string())),
  /** Domains with another role, such as the client's advisers; those never identify the client. */
  mailDomains: z.optional(z.array(ClientDomain)),
  externalIds: z.optional(z.array(ExternalId)),
  size: z.optional(z.enum(['sme', 'large'])),
  appetite: z.optional(z.enum(['conservative', 'aggressive'])),
  ratings: z.optional(z.array(Rating)),
  /** Probability of default within one year, 0–1. */
  pd1: z.optional(Fraction),
  /** Probability of default within three years, 0–1. */
  pd3: z.optional(Fraction),
  loanClass: z.optional(LoanClass),
  daysPastDue: z.optional(z.number().check(z.minimum(0))),
  sanctioned: z.optional(z.boolean()),
  adverseNews: z.optional(z.boolean()),
  /** OECD country risk class 0–7 of the country where the cash flow arises. */
  countryRisk: z.optional(z.int().check(z.minimum(0), z.maximum(7))),
  politicalCover: z.optional(z.boolean()),
  fxUnhedged: z.optional(z.boolean()),
  /** A signed strategic cooperation agreement (战略合作协议). */
  strategicAgreement: z.optional(z.boolean()),
  /** Our share of the client's financing, 0–1. */
  walletShare: z.optional(Fraction),
  /** First day of the relationship, where it is older than the oldest contact on file. */
  since: z.optional(Moment),
  /** Products of ours the client already uses. */
  products: z.optional(z.array(z.string())),
  owner: z.optional(z.string()),
  /** Computed verdicts of the time before; they make the dead bands hold. */
  previous: z.optional(
    z.strictObject({
      value: z.optional(z.enum(['high', 'general'])),
      relationship: z.optional(z.enum(['strategic', 'ordinary'])),
      risk: z.optional(z.enum(['low', 'high'])),
      tier: z.optional(z.enum(['key', 'general'])),
    }),
  ),
  /** Invented, part of the sample book. */
  sample: z.optional(z.boolean()),
});

export type Rating = z.infer<typeof Rating>;
export type Client = z.infer<typeof Client>;
export type ExternalId = z.infer<typeof ExternalId>;
