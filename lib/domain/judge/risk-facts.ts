import type { Circumstances } from '../circumstances';
import type { Dossier } from '../dossier';
import type { Cover } from '../measures/dscr';
import { notch } from '../measures/rating';
import type { Amber, Red, RiskFacts } from '../measures/risk';
import type { Client, Rating } from '../model/client';
import type { Deal } from '../model/deal';
import { compareMoments, compareRows } from '../order';
import { sourceOf } from '../reason';

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

/**
 * The newest grade of each agency on each scale; an older one is history, not a second opinion. Of two at the
 * same moment the worse counts.
 */
export function currentRatings(ratings: Rating[], at: Circumstances): Rating[] {
  return newestRatings(ratings, at).filter((one) => notch(one.grade, one.scale, at.policy.risk) !== null);
}

/** Of each agency and scale the newest entry, also one whose grade cannot be read: it ends the one before it. */
export function newestRatings(ratings: Rating[], at: Circumstances): Rating[] {
  const newest = new Map<string, Rating>();
  const grade = (one: Rating) => notch(one.grade, one.scale, at.policy.risk);
  const known = ratings.filter((one) => at.dayOf(one.on) <= at.today);
  const inOrder = known.toSorted(
    (a, b) => compareMoments(b.on, a.on) || (grade(b) ?? 0) - (grade(a) ?? 0) || compareRows(a, b),
  );
  for (const rating of inOrder) {
    const key = `${rating.scale} ${rating.agency ?? ''}`;
    if (!newest.has(key)) newest.set(key, rating);
  }
  return [...newest.values()];
}

/** A flag over several deals: set if any sets it, unknown if none says. */
function anyOf(values: (boolean | undefined)[]): boolean | undefined {
  if (values.some(Boolean)) return true;
  return values.every((value) => value === undefined) ? undefined : false;
}

/** What decides the levels a deal's cover ratio is held against. */
export function coverTerms(deal: Deal): Omit<Cover, 'dscr'> {
  return { merchant: deal.merchant ?? false, sector: deal.sector, ...deal.covenants };
}

/**
 * OECD class of the client's country: as entered for the client, else by the policy's dated country list.
 * Undefined where neither knows it.
 */
export function countryClass(
  client: Client,
  at: Circumstances,
): { class: number; source: string; at?: string } | undefined {
  if (client.countryRisk !== undefined) {
    return { class: client.countryRisk, ...sourceOf(client, 'countryRisk') };
  }
  const { countries } = at.policy.risk;
  const listed = client.country === undefined ? undefined : countries.classes[client.country];
  if (listed === undefined) return undefined;
  return {
    class: listed,
    source: `countryList · ${countries.source}`,
    ...(countries.on ? { at: countries.on } : {}),
  };
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
      deal.dscr === undefined ? [] : [{ dscr: deal.dscr, ...coverTerms(deal) }],
    ),
    loanClass: client.loanClass,
    daysPastDue: client.daysPastDue,
    country: countryClass(client, at)?.class,
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

/** Flags that stand only because nobody has said whether there is cover, or support until completion. */
export function assumedFlags(
  dossier: Pick<Dossier, 'deals' | 'facilities'>,
  facts: RiskFacts,
): ReadonlySet<Amber | Red> {
  const assumed = new Set<Amber | Red>();
  if (facts.politicalCover === undefined) assumed.add('country-5+').add('country-7-uncovered');
  const open = liveDeals(dossier).some((deal) => deal.construction && deal.completionSupport === false);
  if (!open) assumed.add('construction-without-completion-support');
  return assumed;
}
