import { reason } from '../../reason';
import { dayText } from '../../time/day';
import { lastOccasion, pipeline } from '../lookup';
import type { Rule } from '../rule';

export const d03: Rule = {
  id: 'D03',
  group: 'deal',
  impact: 3,
  who: ['relationshipManager'],
  action: { en: 'Chase the term sheet', zh: '跟进条款清单反馈' },
  template: {
    en: '{n} days since the term sheet; is {clause} the open point?',
    zh: '条款清单已发{n}天，主要分歧是否在{条款}？',
  },
  measure: { en: 'term-sheet turnaround', zh: '条款清单往返时间' },
  source: 'deal hygiene (common practice); pipeline aging',
  quietDays: 21,
  writesToClient: true,
  when: (s) => {
    if (!pipeline(s).length) return null;
    const sent = lastOccasion(s, 'termSheet');
    if (sent === undefined || s.at.today - sent < 30) return null;
    if (s.history.past.some(({ day, row }) => day > sent && row.direction === 'in')) return null;
    return {
      reasons: [
        reason(
          'because.termSheetUnanswered',
          { days: s.at.today - sent },
          { source: 'contacts', at: dayText(sent) },
        ),
      ],
      due: sent + 30,
    };
  },
};
