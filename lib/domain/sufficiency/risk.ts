import type { BookView } from '../book-view';
import type { Circumstances } from '../circumstances';
import type { Dossier } from '../dossier';
import { liveDeals, riskFacts } from '../judge/risk-facts';
import { type RiskVerdict, riskOf } from '../measures/risk';
import { type Information, information, type Unknown } from './information';
import { PRIORS, ownOrPrior } from './priors';

type Effect = { slot?: number; amber?: number; red?: boolean };

const NONE: Effect = {};

/**
 * The facts about risk that are not on file, with what each value would do. A flag that stands only because
 * its remedy is unknown (cover, completion support) is taken out of `base` and left to its own levels.
 */
function unknowns(
  dossier: Dossier,
  measured: RiskVerdict,
  book: BookView,
  at: Circumstances,
): { list: Unknown<Effect>[]; openAmbers: number; openReds: number } {
  const facts = riskFacts(dossier, at);
  const deals = liveDeals(dossier);
  const { risk: policy } = at.policy;
  const list: Unknown<Effect>[] = [];
  let openAmbers = 0;
  let openReds = 0;
  const known = new Set(measured.slots.map(([name]) => name));
  const slots = (p: number[]) => p.map((one, i) => ({ p: one, effect: { slot: i + 1 } }));
  if (!known.has('rating') && !known.has('pd')) {
    list.push({ fact: 'rating', levels: slots(ownOrPrior(book.levels.rating, PRIORS.rating)) });
  }
  if (!known.has('dscr') && deals.some((deal) => !deal.construction)) {
    list.push({ fact: 'dscr', levels: slots(ownOrPrior(book.levels.dscr, PRIORS.dscr)) });
  }
  const owes = dossier.facilities.some((facility) => facility.outstanding);
  if (owes && facts.loanClass === undefined && facts.daysPastDue === undefined) {
    const [normal = 0, watch = 0, worse = 0] = PRIORS.loanClass;
    list.push({
      fact: 'loanClass',
      levels: [
        { p: normal, effect: { slot: 2 } },
        { p: watch, effect: { slot: 4 } },
        { p: worse, effect: { slot: 5 } },
      ],
    });
  }
  if (facts.country === undefined) {
    const [calm = 0, amber = 0, red = 0] = ownOrPrior(book.levels.country, PRIORS.country);
    const covered = facts.politicalCover === true;
    list.push({
      fact: 'countryRisk',
      levels: [
        { p: calm, effect: NONE },
        { p: amber, effect: covered ? NONE : { amber: 1 } },
        { p: red, effect: covered ? { amber: 1 } : { red: true } },
      ],
    });
  } else if (facts.country >= policy.amberCountryFrom && facts.politicalCover === undefined) {
    const worst = facts.country >= policy.redCountryFrom;
    if (worst) openReds += 1;
    else openAmbers += 1;
    list.push({
      fact: 'politicalCover',
      levels: [
        { p: 0.4, effect: worst ? { amber: 1 } : NONE },
        { p: 0.6, effect: worst ? { red: true } : { amber: 1 } },
      ],
    });
  }
  const building = deals.filter((deal) => deal.construction);
  if (
    building.some((deal) => deal.completionSupport === undefined) &&
    building.every((deal) => deal.completionSupport !== false)
  ) {
    openAmbers += 1;
    list.push({
      fact: 'completionSupport',
      levels: [
        { p: 0.5, effect: NONE },
        { p: 0.5, effect: { amber: 1 } },
      ],
    });
  }
  if (deals.length && facts.epA === undefined) {
    list.push({
      fact: 'epCategory',
      levels: [
        { p: 0.85, effect: NONE },
        { p: 0.15, effect: { amber: 1 } },
      ],
    });
  }
  return { list, openAmbers, openReds };
}

/** What the missing risk facts could still change, and which of them settles most. */
export function riskInformation(
  dossier: Dossier,
  measured: RiskVerdict,
  book: BookView,
  at: Circumstances,
): Information {
  const { list, openAmbers, openReds } = unknowns(dossier, measured, book, at);
  const base = {
    worst: measured.worst ?? 0,
    amber: measured.amber.length - openAmbers,
    red: measured.red.length - openReds > 0,
  };
  return information(list, (effects) => {
    let { worst, amber, red } = base;
    for (const effect of effects) {
      worst = Math.max(worst, effect.slot ?? 0);
      amber += effect.amber ?? 0;
      red ||= effect.red ?? false;
    }
    return riskOf({ worst: worst || null, amber, red }, at.policy.risk);
  });
}
