import { Policy } from '../model/policy';

/**
 * The next version of a policy: changed where `changes` says, with its author and the moment from which it
 * holds. The version before is left as it was; verdicts kept under it stay stamped with it. Throws where the
 * outcome is no valid policy.
 */
export function revisePolicy(
  policy: Policy,
  changes: Partial<Policy>,
  by: { author?: string; now: string },
): Policy {
  const last = Number.parseInt(policy.version, 10);
  return Policy.parse({
    ...policy,
    ...changes,
    version: String(Number.isNaN(last) ? 2 : last + 1),
    effectiveFrom: by.now,
    ...(by.author ? { author: by.author } : {}),
  });
}
