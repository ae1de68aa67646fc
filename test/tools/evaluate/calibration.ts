import { auc } from '../../../lib/domain/review/auc';
import { brier } from '../../../lib/domain/review/brier';
import { reliability } from '../../../lib/domain/review/reliability';
import { outcomeAt } from '../../../lib/domain/review/replay';
import { type Gate, row } from './gate';
import { CUTS, HORIZON, mailTies, PERSONAL } from './mail-ties';
import { stagePolicy } from './policy';

/** Real mail: does P(silent over 91 days) rank the ties, and does it mean what it says? */
export const calibration: Gate = {
  id: 'G2 calibration on mail',
  rows(data) {
    const ties = mailTies(data, PERSONAL);
    const policy = stagePolicy(HORIZON);
    const dates = CUTS.map((cut) => ({
      cut,
      outcomes: ties.map((tie) => outcomeAt(tie.days, cut.day, policy)).filter((one) => one !== null),
    }));
    const pooled = dates.flatMap((date) => date.outcomes);
    const tenths = reliability(pooled);
    const differences = tenths.map((tenth) => Math.abs(tenth.predicted - tenth.observed));
    const pairs = tenths.map((one) => `${one.predicted.toFixed(2)}→${one.observed.toFixed(2)}`).join(' ');
    return [
      ...dates.flatMap(({ cut, outcomes }) => [
        row(this.id, `Enron ${cut.text}, AUC`, auc(outcomes), { atLeast: 0.785 }, { n: outcomes.length }),
        row(this.id, `Enron ${cut.text}, Brier`, brier(outcomes), { atMost: 0.186 }, { n: outcomes.length }),
      ]),
      row(
        this.id,
        'Enron, four dates, largest difference of a decile',
        differences.length ? Math.max(...differences) : null,
        { atMost: 0.11 },
        { n: pooled.length, note: `predicted→observed: ${pairs}` },
      ),
    ];
  },
};
