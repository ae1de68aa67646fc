import type { Circumstances } from '../circumstances';
import type { Dossier } from '../dossier';
import { notch } from '../measures/rating';
import type { RiskFacts } from '../measures/risk';
import type { Rating } from '../model/client';
import type { Deal } from '../model/deal';

/**
 * Deals that still carry risk: not lost, and not repaid. A deal is repaid when it has facilities on file and
 * none of them is outstanding.
 */
export function liveDeals(dossier: Pick<Dossier, 'deals' | 'facilities'>): Deal[] {
  return dossier.deals.filter((deal) => {
    if (deal.status === 'lost') return false;
    const own = dossier.facilities.filter((facility) => facility.dealId === deal.id);
    return deal.status === 'pipeline' || own.length === 0 || own.some((facility) => facility.outstanding);
  });
}

/** The newest grade of each agency on each scale; an older one is history, not a second opinion. */
export function currentRatings(ratings: Rating[], at: Circumstances): Rating[] {
  const newest = new Map<string, Rating>();
  for (const rating of ratings) {
    if (at.dayOf(rating.on) > at.today || notch(rating.grade, rating.scale, at.policy.risk) === null)
      continue;
    const key = `${rating.scale} ${rating.agency ?? ''}`;
    const known = newest.get(key);
    if (!known || rating.on.localeCompare(known.on) > 0) newest.set(key, rating);
  }
  return [...newest.values()].toSorted((a, b) => b.on.localeCompare(a.on) || a.grade.localeCompare(b.grade));
}

/** A flag over several deals: set if any sets it, unknown if none says. */
function anyOf(values: (boolean | undefined)[]): boolean | undefined {
  if (values.some(Boolean)) return true;
  return values.every((value) => value === undefined) ? undefined : false;
}

/** The risk facts of a client and its live deals. */
export function riskFacts(
  dossier: Pick<Dossier, 'client' | 'deals' | 'facilities'>,
  at: Circumstances,
): RiskFacts {
  const { client } = dossier;
  const deals = liveDeals(dossier);
  return {
    ratings: currentRatings(client.ratings ?? [], at),
    pd1: client.pd1,
    pd3: client.pd3,
    covers: deals.flatMap((deal) =>
      deal.dscr === undefined
        ? []
        : [{ dscr: deal.dscr, merchant: deal.merchant ?? false, ...deal.covenants }],
    ),
    loanClass: client.loanClass,
    daysPastDue: client.daysPastDue,
    country: client.countryRisk,
    politicalCover: client.politicalCover,
    epA: anyOf(deals.map((deal) => (deal.epCategory === undefined ? undefined : deal.epCategory === 'A'))),
    esiaMissing: anyOf(deals.map((deal) => (deal.epCategory === 'A' ? deal.esiaMissing : undefined))),
    openCompletion: anyOf(
      deals.map((deal) =>
        deal.construction === undefined ? undefined : deal.construction && !deal.completionSupport,
      ),
    ),
    merchant: anyOf(deals.map((deal) => deal.merchant)),
    fxUnhedged: client.fxUnhedged,
    adverseNews: client.adverseNews,
    delay: anyOf(deals.map((deal) => deal.delay)),
    sanctioned: client.sanctioned,
  };
}
