import { reason } from '../../reason';
import { addWorkdays, workdaysBetween } from '../../time/day';
import { lastWhere } from '../lookup';
import type { Rule } from '../rule';

export const d10: Rule = {
  id: 'D10',
  group: 'deal',
  impact: 4,
  who: ['relationshipManager'],
  action: { en: 'Answer the client', zh: '回复客户来信' },
  template: { en: 'Received; you will hear from us by {date}.', zh: '收到，{日期}前给您答复。' },
  measure: { en: 'median reply time', zh: '回复时间中位数' },
  source: 'B §2.2; A, efficient communication',
  quietDays: 2,
  when: (s) => {
    const inbound = lastWhere(s, (one) => one.direction === 'in');
    if (!inbound) return null;
    const received = Date.parse(inbound.row.at);
    // Only what came on the same day or later can be the answer.
    const answered = s.history.past.some(
      ({ day, row }) => day >= inbound.day && row.direction === 'out' && Date.parse(row.at) > received,
    );
    if (answered) return null;
    const limit = s.value.verdict === 'high' ? 2 : 5;
    const waited = workdaysBetween(inbound.day, s.at.today);
    // After a quarter nobody waits for the answer any more; the silence rules speak instead.
    if (waited < limit || s.at.today - inbound.day > 90) return null;
    return {
      reasons: [
        reason('because.unanswered', { days: waited, limit }, { source: 'contacts', at: inbound.row.at }),
      ],
      due: addWorkdays(inbound.day, limit),
    };
  },
};
