import type { Circumstances } from '../circumstances';
import type { Dossier } from '../dossier';
import { coverLevels, slotOfDscr } from '../measures/dscr';
import { gradeAt, notch, slotOfNotch } from '../measures/rating';
import {
  type Amber,
  type CreditFact,
  type Red,
  type RiskFacts,
  type RiskVerdict,
  slotOfDaysPastDue,
  slotOfLoanClass,
  slotOfPd,
  threeYearPd,
} from '../measures/risk';
import type { Reason } from '../model/assessment';
import type { Deal } from '../model/deal';
import { reason, sourceOf } from '../reason';
import { countryClass, coverTerms, currentRatings, liveDeals } from './risk-facts';

/** One credit fact with its slot and its sentence. */
export type CreditEvidence = { fact: CreditFact; slot: number; reason: Reason; ageDays: number | undefined };

function age(moment: string | undefined, at: Circumstances): number | undefined {
  return moment === undefined ? undefined : Math.max(0, at.today - at.dayOf(moment));
}

function dscrEvidence(deal: Deal, at: Circumstances): CreditEvidence | null {
  if (deal.dscr === undefined) return null;
  const cover = { dscr: deal.dscr, ...coverTerms(deal) };
  const levels = coverLevels(cover, at.policy.risk);
  const slot = slotOfDscr(cover, at.policy.risk);
  const rules = [
    'risk.dscrStrong',
    'risk.dscrGood',
    'risk.dscrThin',
    'risk.dscrBelowLockUp',
    'risk.dscrBelowDefault',
  ];
  const line = [levels.strong, levels.good, levels.lockUp, levels.lockUp, levels.default][slot - 1];
  const from = sourceOf(deal, 'dscr', deal.provenance?.dscr?.at ?? deal.changedAt);
  return {
    fact: 'dscr',
    slot,
    reason: reason(rules[slot - 1] ?? 'risk.dscrThin', { dscr: deal.dscr, line, deal: deal.name }, from),
    ageDays: age(from.at, at),
  };
}

/** Every credit fact on file, one entry each; of two probabilities of default the worse first. */
export function creditEvidence(dossier: Dossier, at: Circumstances): CreditEvidence[] {
  const { client } = dossier;
  const policy = at.policy.risk;
  const found: CreditEvidence[] = [];
  for (const rating of currentRatings(client.ratings ?? [], at)) {
    const at0 = notch(rating.grade, rating.scale, policy) ?? 0;
    const slot = slotOfNotch(at0, policy);
    const domestic = rating.scale === 'china-domestic';
    const from = sourceOf(client, 'ratings', rating.on);
    found.push({
      fact: 'rating',
      slot,
      reason: reason(
        domestic ? 'risk.domesticRating' : 'risk.rating',
        {
          grade: rating.grade,
          agency: rating.agency,
          slot,
          global: domestic ? gradeAt(at0) : undefined,
        },
        { source: from.source, at: rating.on },
      ),
      ageDays: age(rating.on, at),
    });
  }
  const fromPd1 = client.pd1 === undefined ? undefined : threeYearPd(client.pd1);
  const pds = [
    { field: 'pd3', pd: client.pd3 },
    { field: 'pd1', pd: fromPd1 },
  ].filter((one): one is { field: string; pd: number } => one.pd !== undefined);
  for (const { field, pd } of pds.toSorted((one, other) => other.pd - one.pd)) {
    const from = sourceOf(client, field);
    const slot = slotOfPd(pd, policy);
    found.push({
      fact: 'pd',
      slot,
      reason: reason('risk.pd', { pd3: pd, slot }, from),
      ageDays: age(from.at, at),
    });
  }
  if (client.loanClass) {
    const from = sourceOf(client, 'loanClass');
    const slot = slotOfLoanClass(client.loanClass);
    const entry = reason('risk.loanClass', { loanClass: client.loanClass, slot }, from);
    found.push({ fact: 'loan-class', slot, reason: entry, ageDays: age(from.at, at) });
  }
  const overdue = client.daysPastDue === undefined ? null : slotOfDaysPastDue(client.daysPastDue, policy);
  if (overdue !== null) {
    const from = sourceOf(client, 'daysPastDue');
    const entry = reason('risk.overdue', { days: client.daysPastDue, slot: overdue }, from);
    found.push({ fact: 'dpd', slot: overdue, reason: entry, ageDays: age(from.at, at) });
  }
  for (const deal of liveDeals(dossier)) {
    const cover = dscrEvidence(deal, at);
    if (cover) found.push(cover);
  }
  return found;
}

/** Field that raises each amber, and by which deal, where it is a deal's. */
const AMBER_FIELD: Record<
  Exclude<Amber, `country-${string}`>,
  { field: string; is?: (deal: Deal) => boolean | undefined }
> = {
  'ep-a': { field: 'epCategory', is: (deal) => deal.epCategory === 'A' },
  'construction-without-completion-support': {
    field: 'construction',
    is: (deal) => deal.construction && !deal.completionSupport,
  },
  merchant: { field: 'merchant', is: (deal) => deal.merchant },
  'fx-unhedged': { field: 'fxUnhedged' },
  'adverse-news': { field: 'adverseNews' },
  delay: { field: 'delay', is: (deal) => deal.delay },
};

/** Sentences for the flags, each naming the deal that raises it. */
export function flagReasons(
  dossier: Dossier,
  verdict: RiskVerdict,
  facts: RiskFacts,
  at: Circumstances,
): { amber: Reason[]; red: Reason[] } {
  const { client } = dossier;
  const deals = liveDeals(dossier);
  const { source, at: listedOn } = countryClass(client, at) ?? {};
  const listed = { source, at: listedOn };
  const amber = verdict.amber.map((name) => {
    if (name === 'country-5+' || name === 'country-7-covered')
      return reason(`risk.amber.${name}`, { class: facts.country }, listed);
    const { field, is } = AMBER_FIELD[name];
    const deal = is && deals.find((one) => is(one));
    return reason(`risk.amber.${name}`, { flag: name, deal: deal?.name }, sourceOf(deal ?? client, field));
  });
  const red = verdict.red.map((name: Red) => {
    const deal =
      name === 'ep-a-without-esia'
        ? deals.find((one) => one.epCategory === 'A' && one.esiaMissing)
        : undefined;
    if (name === 'country-7-uncovered') {
      return reason(`risk.red.${name}`, { class: facts.country }, { source, at: listedOn ?? at.todayText });
    }
    const field = { sanction: 'sanctioned', 'ep-a-without-esia': 'esiaMissing' }[name];
    const from = sourceOf(deal ?? client, field, at.todayText);
    return reason(`risk.red.${name}`, { flag: name, deal: deal?.name }, from);
  });
  return { amber, red };
}
