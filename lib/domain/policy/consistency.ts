import type { Policy } from '../model/policy';

/** Figures that contradict each other: each is a valid number, together they make no policy. */
export function inconsistency(policy: Policy): string | null {
  const { value, relationship, stage, risk, confidence } = policy;
  const { dscr } = risk;
  const checks: [boolean, string][] = [
    [value.leave > value.enter, 'value.leave must not be above value.enter.'],
    [relationship.leave > relationship.enter, 'relationship.leave must not be above relationship.enter.'],
    [stage.declineAt > stage.churnAt, 'stage.declineAt must not be above stage.churnAt.'],
    [confidence.medium > confidence.high, 'confidence.medium must not be above confidence.high.'],
    [
      !(dscr.default <= dscr.lockUp && dscr.lockUp <= dscr.good && dscr.good <= dscr.strong),
      'risk.dscr must rise from default over lockUp and good to strong.',
    ],
    [
      risk.ratingSlots.some((slot, i) => slot < (risk.ratingSlots[i - 1] ?? 0)),
      'risk.ratingSlots must rise.',
    ],
    [risk.pd3Slots.some((slot, i) => slot < (risk.pd3Slots[i - 1] ?? 0)), 'risk.pd3Slots must rise.'],
    [new Set(policy.axes.map((axis) => axis.id)).size < policy.axes.length, 'axes must have different ids.'],
  ];
  return checks.find(([wrong]) => wrong)?.[1] ?? null;
}
