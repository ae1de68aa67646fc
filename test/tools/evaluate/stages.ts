import { stageOn } from '../../../lib/domain/measures/lifecycle';
import type { Stage } from '../../../lib/domain/model/assessment';
import { outcomeAt } from '../../../lib/domain/review/replay';
import { type Bound, type Gate, row } from './gate';
import { CUTS, HORIZON, mailTies, PERSONAL } from './mail-ties';
import { NO_DEALS, policy, stagePolicy } from './policy';
import { mean } from './statistics';

/** Share of the ties in a stage that are silent over the next 91 days. Acquisition promises nothing about it. */
const WANTED: [Stage, Bound][] = [
  ['development', { atMost: 0.45 }],
  ['maturity', { atMost: 0.45 }],
  ['decline', { between: [0.45, 0.75] }],
  ['churn', { atLeast: 0.7 }],
];

export const stages: Gate = {
  id: 'G3 stages',
  rows(data) {
    const ties = mailTies(data, PERSONAL);
    const ahead = stagePolicy(HORIZON);
    return CUTS.flatMap((cut) => {
      const silent = new Map<Stage, number[]>(WANTED.map(([stage]) => [stage, []]));
      for (const { days } of ties) {
        const outcome = outcomeAt(days, cut.day, ahead);
        if (!outcome) continue;
        const met = days.filter((day) => day <= cut.day);
        const { stage } = stageOn(met, cut.day, NO_DEALS, policy.stage);
        silent.get(stage)?.push(outcome.happened ? 1 : 0);
      }
      return WANTED.map(([stage, bound]) => {
        const cases = silent.get(stage) ?? [];
        return row(this.id, `Enron ${cut.text}, ${stage}, share silent`, mean(cases), bound, {
          n: cases.length,
        });
      });
    });
  },
};
