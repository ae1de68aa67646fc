import type * as z from 'zod/mini';
import { Policy } from '../model/policy';
import { bank } from './presets/bank';
import { fund } from './presets/fund';
import { lessor } from './presets/lessor';

/** What a preset changes of the defaults. */
export type PresetInput = z.input<typeof Policy> & { id: string; name: string };

/** The house presets, in the order in which they are offered. */
export const presets: PresetInput[] = [bank, lessor, fund];

/**
 * A preset as a whole policy, marked as a sample until the user confirms it: its figures are examples, not
 * the house's rules. Null for an id that is none.
 */
export function presetPolicy(id: string): Policy | null {
  const found = presets.find((one) => one.id === id);
  return found ? Policy.parse({ ...found, sample: true }) : null;
}
