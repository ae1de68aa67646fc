import type { Policy } from '../model/policy';

/** A cover ratio with what decides the levels it is held against. */
export type Cover = {
  dscr: number;
  merchant: boolean;
  sector?: string | undefined;
  /** The deal's own contractual levels. */
  lockUp?: number | undefined;
  default?: number | undefined;
};

/** Levels a cover ratio is held against; above `strong` nothing more is asked. */
export type CoverLevels = { strong: number; good: number; lockUp: number; default: number };

/** The policy's levels for a sector: those of the sector itself, else of its family, else the general ones. */
export function sectorLevels(sector: string | undefined, policy: Policy['risk']): Policy['risk']['dscr'] {
  const own = sector === undefined ? undefined : policy.dscrBySector[sector];
  const family = sector === undefined ? undefined : policy.dscrBySector[sector.split('.')[0] ?? sector];
  return { ...policy.dscr, ...family, ...own };
}

/**
 * The levels of one deal. Its contractual lock-up and default levels replace the policy's; a merchant deal is
 * asked for more, except at its contractual levels, which already allow for it.
 */
export function coverLevels(cover: Omit<Cover, 'dscr'>, policy: Policy['risk']): CoverLevels {
  const levels = sectorLevels(cover.sector, policy);
  const premium = cover.merchant ? levels.merchantPremium : 0;
  return {
    strong: levels.strong + premium,
    good: levels.good + premium,
    lockUp: cover.lockUp ?? levels.lockUp + premium,
    default: cover.default ?? levels.default + premium,
  };
}

/** Supervisory slot of a cover ratio, 1 strong … 5 default. */
export function slotOfDscr(cover: Cover, policy: Policy['risk']): number {
  const levels = coverLevels(cover, policy);
  if (cover.dscr < levels.default) return 5;
  if (cover.dscr < levels.lockUp) return 4;
  if (cover.dscr >= levels.strong) return 1;
  return cover.dscr >= levels.good ? 2 : 3;
}

/** Cover ratio from which a deal is on the low side of the cut; its contractual lock-up is never undercut. */
export function lowestCover(cover: Cover, policy: Policy['risk']): number {
  const { strong, good, lockUp } = coverLevels(cover, policy);
  const floor = Math.max(lockUp, cover.default ?? 0);
  if (policy.cutSlot >= 4) return floor;
  return Math.max(floor, policy.cutSlot === 3 ? good : strong);
}
