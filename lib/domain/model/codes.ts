/**
 * The field's code lists. Names follow the open standards they come from, so that a book can be
 * exchanged: OC4IDS and OCDS for PPPs (party roles, sectors, milestones), AidData GCDF 3.0
 * (facility terms), the Equator Principles (categories).
 */
import * as z from 'zod/mini';

/** What kind of organisation a client is. `spv` is the project company that borrows. */
export const ClientKind = z.enum([
  'group',
  'government',
  'dfi',
  'fund',
  'lessor',
  'bank',
  'spv',
  'sponsor',
  'contractor',
  'other',
]);

/** What an internet domain says about a mail: the client's own, or somebody who only works for it. */
export const DomainRole = z.enum(['own', 'adviser', 'agent', 'shared']);

export const ContactLevel = z.enum(['executive', 'working', 'technical']);

/** The part a person plays in the decision. */
export const Influence = z.enum(['decides', 'approves', 'advises', 'uses', 'blocks']);
export const Stance = z.enum(['supports', 'neutral', 'opposes']);

/** Source: OC4IDS partyRole, OCDS for PPPs; the last eight are advisers. */
export const PartyRole = z.enum([
  'sponsor',
  'borrowerSPV',
  'guarantor',
  'offtaker',
  'publicAuthority',
  'supplier',
  'epcContractor',
  'omOperator',
  'leadBank',
  'lender',
  'facilityAgent',
  'securityAgent',
  'eca',
  'dfi',
  'priInsurer',
  'lessor',
  'lessee',
  'legalAdviser',
  'accountingFirm',
  'investmentBank',
  'technicalAdviser',
  'insuranceAdviser',
  'esConsultant',
]);

/** Source: OC4IDS projectSector, with the usual subsectors; the last three are added for project finance. */
export const Sector = z.enum([
  'energy',
  'energy.solar',
  'energy.wind',
  'energy.hydropower',
  'energy.biomass',
  'energy.geothermal',
  'transport',
  'transport.air',
  'transport.water',
  'transport.rail',
  'transport.road',
  'transport.urban',
  'transport.lowCarbon',
  'waterAndWaste',
  'communications',
  'naturalResources',
  'health',
  'education',
  'governance',
  'economy',
  'cultureSportsAndRecreation',
  'socialHousing',
  'oilGas',
  'mining',
  'industry',
]);

/** Source: World Bank PPI (first four), OC4IDS projectType (last four). */
export const ProjectType = z.enum([
  'greenfield',
  'brownfield',
  'managementLease',
  'divestiture',
  'construction',
  'rehabilitation',
  'replacement',
  'expansion',
]);

/** Where the project stands. Source: AidData status, and PPI's `distressed`. */
export const ProjectStatus = z.enum([
  'pledge',
  'commitment',
  'implementation',
  'completion',
  'suspended',
  'cancelled',
  'distressed',
]);

/** Whether the deal brought, may bring or no longer can bring business to us. */
export const DealStatus = z.enum(['pipeline', 'closed', 'lost']);

/** In the order in which a project usually meets them. Source: OCDS milestoneCode where it has the code. */
export const MilestoneCode = z.enum([
  'lead',
  'nda',
  'mandate',
  'termSheet',
  'dueDiligence',
  'creditApproval',
  'projectApproval',
  'commercialClose',
  'financialClose',
  'firstDrawdown',
  'commencement',
  'completion',
  'commissioning',
  'cod',
  'firstRepayment',
  'refinancing',
  'finalRepayment',
  'waiver',
  'restructuring',
  'default',
]);

export const MilestoneStatus = z.enum(['scheduled', 'met', 'delayed', 'notMet', 'partiallyMet']);

export const FacilityKind = z.enum([
  'termLoan',
  'syndicated',
  'club',
  'jointCredit',
  'buyersCredit',
  'suppliersCredit',
  'preferentialBuyersCredit',
  'concessional',
  'guarantee',
  'standbyLC',
  'bond',
  'hybrid',
  'equity',
  'grant',
  'lease',
]);

export const RateBase = z.enum([
  'fixed',
  'LIBOR',
  'SOFR',
  'EURIBOR',
  'SHIBOR',
  'LPR',
  'HIBOR',
  'SONIA',
  'CIRR',
]);

export const Seniority = z.enum(['senior', 'subordinated']);

export const CovenantKind = z.enum([
  'minDscr',
  'lockUpDscr',
  'defaultDscr',
  'minLlcr',
  'maxGearing',
  'dsraMonths',
  'reportingDue',
  'insuranceRenewal',
  'conditionPrecedent',
]);

/** The five classes of Chinese and international loan grading, best first. */
export const LoanClass = z.enum(['normal', 'specialMention', 'substandard', 'doubtful', 'loss']);

/** `china-domestic` grades sit several notches above global ones (BIS WP 648) and are never mixed with them. */
export const RatingScale = z.enum(['global', 'moodys', 'china-domestic']);

export const EpCategory = z.enum(['A', 'B', 'C']);
export const GreenLabel = z.enum(['none', 'greenLoan', 'euTaxonomy', 'cgt', 'chinaCatalogue']);

export const Channel = z.enum(['email', 'call', 'meeting', 'visit', 'message', 'event']);
export const Direction = z.enum(['in', 'out']);

/** What a contact was for, where that matters to a cadence of the playbook. */
export const Occasion = z.enum([
  'jointReview',
  'executiveMeeting',
  'accountPlan',
  'proposal',
  'termSheet',
  'eventInvite',
  'progressReport',
  'minutes',
  'training',
  'research',
]);

export const NeedKind = z.enum([
  'longTermLoan',
  'syndication',
  'guarantee',
  'politicalRiskInsurance',
  'creditInsurance',
  'fxHedge',
  'rateHedge',
  'refinancing',
  'dynamicRepayment',
  'greenLoan',
  'lease',
  'bridgeLoan',
  'equity',
  'advisory',
  'riskManagement',
  'training',
  'research',
]);

export const RiskSignal = z.enum([
  'delay',
  'costOverrun',
  'covenantBreach',
  'waiverRequest',
  'cashPressure',
  'paymentDefault',
  'policyChange',
  'sanctions',
  'dispute',
  'downgrade',
  'adverseNews',
  'forceMajeure',
  'fxLoss',
  'managementChange',
]);

export const RelationshipSignal = z.enum([
  'complaint',
  'praise',
  'competitor',
  'executiveMeeting',
  'frameworkAgreement',
  'referral',
  'slowResponse',
]);

/** Slots of a service team for a key account. */
export const TeamRole = z.enum(['relationship', 'project', 'product', 'risk', 'legal', 'operations']);

/** Who inside our own house may see a note or a log entry. */
export const Confidentiality = z.enum(['team', 'dealTeam', 'private']);

export type ClientKind = z.infer<typeof ClientKind>;
export type ContactLevel = z.infer<typeof ContactLevel>;
export type PartyRole = z.infer<typeof PartyRole>;
export type Sector = z.infer<typeof Sector>;
export type MilestoneCode = z.infer<typeof MilestoneCode>;
export type RateBase = z.infer<typeof RateBase>;
export type LoanClass = z.infer<typeof LoanClass>;
export type RatingScale = z.infer<typeof RatingScale>;
export type Channel = z.infer<typeof Channel>;
export type Direction = z.infer<typeof Direction>;
export type Occasion = z.infer<typeof Occasion>;
export type NeedKind = z.infer<typeof NeedKind>;
export type TeamRole = z.infer<typeof TeamRole>;
export type Confidentiality = z.infer<typeof Confidentiality>;
