import { reason } from '../../reason';
import { dayText } from '../../time/day';
import type { Rule } from '../rule';

export const l12: Rule = {
  id: 'L12',
  group: 'lifecycle',
  impact: 3,
  who: ['relationshipManager'],
  action: { en: 'Schedule a touch before the contact-by date', zh: '在“最迟联系日”前安排一次接触' },
  template: { en: 'Could we take 15 minutes next week on {item}?', zh: '下周方便用15分钟同步{事项}吗？' },
  measure: { en: 'share of touches before the date', zh: '在最迟联系日前完成的接触占比' },
  source: 'cadence model',
  quietDays: 14,
  writesToClient: true,
  when: (s) => {
    if (s.stage.verdict !== 'development' && s.stage.verdict !== 'maturity') return null;
    const { cadence, slips } = s.measured.stage;
    const days = [cadence?.contactBy === undefined ? null : s.at.dayOf(cadence.contactBy), slips].filter(
      (day) => day !== null,
    );
    const first = days.length ? Math.min(...days) : null;
    if (first === null || first - s.at.today > 14) return null;
    return {
      reasons: [
        reason(
          'because.contactBy',
          { on: dayText(first), silent: cadence?.silentDays },
          { source: 'contacts', at: s.at.todayText },
        ),
      ],
      due: first,
      confidence: s.stage.confidence,
    };
  },
};
