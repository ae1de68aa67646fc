import type { PresetInput } from '../presets';

/** A fund holds few, large positions for long: sponsors are partners or nothing, and caution comes first (all J). */
export const fund: PresetInput = {
  id: 'fund',
  name: 'Fund',
  preset: 'fund',
  tier: 'both',
  value: { halfLifeYears: 5 },
  risk: { cutSlot: 3 },
  relationship: { commitmentDeals: 2, enter: 0.65, leave: 0.55 },
  cadence: { highValueDays: 30, generalDays: 180, executiveDays: 120 },
  recommend: { houseAmount: 500_000_000, houseTenorYears: 20 },
};
