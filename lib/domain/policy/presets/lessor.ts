import type { PresetInput } from '../presets';

/** A lessor owns the asset: smaller tickets, shorter terms, equipment first, arrears weigh sooner (all J). */
export const lessor: PresetInput = {
  id: 'lessor',
  name: 'Lessor',
  preset: 'lessor',
  value: { halfLifeYears: 2 },
  risk: { defaultDaysPastDue: 60, ambersAtBoundary: 3 },
  relationship: { commitmentDeals: 5, commitmentYears: 4 },
  cadence: { highValueDays: 21, jointReviewDays: 120, newProposalDays: 120 },
  recommend: { houseAmount: 80_000_000, houseTenorYears: 10, off: ['D02'] },
};
