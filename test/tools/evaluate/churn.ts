import { contactDays } from '../../../lib/domain/measures/cadence';
import { auc } from '../../../lib/domain/review/auc';
import { brier } from '../../../lib/domain/review/brier';
import { outcomeAt } from '../../../lib/domain/review/replay';
import { dayOf } from '../../../lib/domain/time/day';
import { type Data, split } from './data';
import { type Gate, row } from './gate';
import { stagePolicy } from './policy';
import { logLoss } from './statistics';

const CUT = dayOf('1997-09-30');
const END = dayOf('1998-06-30');

/** Purchase days by customer. Columns: id, id in the sample, date 19970101, number of CDs, dollars. */
function purchases(data: Data): number[][] {
  const byCustomer = new Map<string, number[]>();
  for (const [id = '', , date = ''] of split(data.text('contacts/cdnow_sample.txt'), /\s+/)) {
    const day = dayOf(date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
    byCustomer.set(id, [...(byCustomer.get(id) ?? []), day]);
  }
  return [...byCustomer.values()].map((days) => contactDays(days, END));
}

/** Customers met by 1997-09-30: does P(silent over 273 days) foretell who buys nothing until 1998-06-30? */
export const churn: Gate = {
  id: 'G1 churn',
  rows(data) {
    const policy = stagePolicy(END - CUT);
    const outcomes = purchases(data)
      .map((days) => outcomeAt(days, CUT, policy))
      .filter((outcome) => outcome !== null);
    const n = outcomes.length;
    return [
      row(this.id, 'CDNOW, AUC', auc(outcomes), { atLeast: 0.765 }, { n }),
      row(this.id, 'CDNOW, Brier', brier(outcomes), { atMost: 0.16 }, { n }),
      row(this.id, 'CDNOW, log-loss', logLoss(outcomes), { atMost: 0.5 }, { n }),
    ];
  },
};
