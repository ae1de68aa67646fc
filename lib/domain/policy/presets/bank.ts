import type { PresetInput } from '../presets';

/** A lender: the design's own figures, with the levels term sheets ask of contracted and merchant power. */
export const bank: PresetInput = {
  id: 'bank',
  name: 'Bank',
  preset: 'bank',
  risk: {
    // Term sheets ask contracted renewables for less cover than toll roads or mines (J).
    dscrBySector: {
      energy: { strong: 1.4, good: 1.25 },
      transport: { strong: 1.5, good: 1.35 },
      mining: { strong: 1.7, good: 1.5, lockUp: 1.2 },
    },
  },
};
