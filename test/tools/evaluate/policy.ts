import type { DealState } from '../../../lib/domain/measures/lifecycle';
import { Policy } from '../../../lib/domain/model/policy';

/** The judgement is measured as it is delivered: with the default policy. */
export const policy = Policy.parse({});

/** Contacts alone: mails and purchases say nothing of deals. */
export const NO_DEALS: DealState = { everClosed: false, activeFacility: false, newPipeline: false };

/** The policy's rules of stages, asked about another number of days ahead. */
export function stagePolicy(horizonDays: number): Policy['stage'] {
  return { ...policy.stage, horizonDays };
}
