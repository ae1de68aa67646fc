/** Every single step by which the credit of a client can get worse, or better covered. */
import { countryClass, currentRatings } from '../../../lib/domain/judge/risk-facts';
import type { Circumstances } from '../../../lib/domain/circumstances';
import type { Client } from '../../../lib/domain/model/client';
import { LoanClass } from '../../../lib/domain/model/codes';
import type { Deal } from '../../../lib/domain/model/deal';
import type { Credit } from './arbitrary-credit';
import { GRADES } from './arbitrary-rows';

/** What can get worse; a step is of one kind. */
export const KINDS = [
  'ratings',
  'pd1',
  'pd3',
  'dscr',
  'loanClass',
  'daysPastDue',
  'countryRisk',
  'politicalCover',
  'completionSupport',
  'sanctioned',
  'adverseNews',
  'fxUnhedged',
  'epCategory',
  'esiaMissing',
  'merchant',
  'construction',
  'delay',
];

export type Step = { kind: string; what: string; to: Credit };

/** The next worse grade of the scale; null for the worst and for what is no grade. */
function lower(grade: string, scale: keyof typeof GRADES): string | null {
  const at = GRADES[scale].indexOf(grade);
  return at < 0 ? null : (GRADES[scale][at + 1] ?? null);
}

function onClient(from: Credit, changes: Partial<Client>): Step {
  const [kind = ''] = Object.keys(changes);
  return { kind, what: JSON.stringify(changes), to: { ...from, client: { ...from.client, ...changes } } };
}

function onDeal(from: Credit, which: number, changes: Partial<Deal>): Step {
  const [kind = ''] = Object.keys(changes);
  const deals = from.deals.map((deal, i) => (i === which ? { ...deal, ...changes } : deal));
  return { kind, what: `deal ${which}: ${JSON.stringify(changes)}`, to: { ...from, deals } };
}

function worseRatings(from: Credit, at: Circumstances): Step[] {
  const ratings = from.client.ratings ?? [];
  const corrected = ratings.flatMap((one, i) => {
    const grade = lower(one.grade, one.scale);
    return grade ? [onClient(from, { ratings: ratings.with(i, { ...one, grade }) })] : [];
  });
  const downgraded = currentRatings(ratings, at).flatMap((one) => {
    const grade = lower(one.grade, one.scale);
    return grade ? [onClient(from, { ratings: [...ratings, { ...one, grade, on: at.todayText }] })] : [];
  });
  return [...corrected, ...downgraded];
}

function worseClient(from: Credit, at: Circumstances): Step[] {
  const { client } = from;
  const steps: Step[] = [];
  for (const name of ['pd1', 'pd3'] as const) {
    const pd = client[name];
    if (pd === undefined || pd === 1) continue;
    for (const worse of [pd * 1.1 + 0.001, pd * 3 + 0.05, 1])
      steps.push(onClient(from, { [name]: Math.min(1, worse) }));
  }
  const loanClass = client.loanClass && LoanClass.options[LoanClass.options.indexOf(client.loanClass) + 1];
  if (loanClass) steps.push(onClient(from, { loanClass }));
  if (client.daysPastDue !== undefined) {
    for (const more of [1, 89, 400]) steps.push(onClient(from, { daysPastDue: client.daysPastDue + more }));
  }
  const country = countryClass(client, at)?.class ?? 7;
  if (country < 7)
    steps.push(onClient(from, { countryRisk: country + 1 }), onClient(from, { countryRisk: 7 }));
  if (client.politicalCover)
    steps.push(onClient(from, { politicalCover: false }), onClient(from, { politicalCover: undefined }));
  for (const name of ['sanctioned', 'adverseNews', 'fxUnhedged'] as const)
    if (!client[name]) steps.push(onClient(from, { [name]: true }));
  return steps;
}

function worseDeal(from: Credit, deal: Deal, which: number): Step[] {
  const steps: Step[] = [];
  if (deal.dscr !== undefined) {
    for (const less of [0.01, 0.1, 1])
      steps.push(onDeal(from, which, { dscr: Math.max(0, deal.dscr - less) }));
  }
  if (deal.completionSupport) {
    for (const completionSupport of [false, undefined])
      steps.push(onDeal(from, which, { completionSupport }));
  }
  if (deal.epCategory !== 'A') steps.push(onDeal(from, which, { epCategory: 'A' }));
  for (const name of ['merchant', 'delay', 'esiaMissing', 'construction'] as const)
    if (!deal[name]) steps.push(onDeal(from, which, { [name]: true }));
  return steps;
}

/** Every way in which exactly one indicator can get worse. */
export function worsened(from: Credit, at: Circumstances): Step[] {
  return [
    ...worseRatings(from, at),
    ...worseClient(from, at),
    ...from.deals.flatMap((deal, i) => worseDeal(from, deal, i)),
  ];
}

/** Every single cover, support or hedge that could be added. */
export function covered(from: Credit): Step[] {
  return [
    onClient(from, { politicalCover: true }),
    onClient(from, { fxUnhedged: false }),
    ...from.deals.flatMap((_, i) => [
      onDeal(from, i, { completionSupport: true }),
      onDeal(from, i, { esiaMissing: false }),
    ]),
  ];
}
