import { lastExecutiveMeeting, recurring, verdictReason } from '../lookup';
import type { Rule } from '../rule';

export const t06: Rule = {
  id: 'T06',
  group: 'tier',
  impact: 4,
  who: ['head'],
  action: { en: 'Arrange an executive meeting', zh: '安排高层会晤' },
  template: {
    en: 'Our {executive} would like to visit on {date}: cooperation and the year ahead.',
    zh: '我行{高管}拟于{日期}拜访，议题：战略合作与年度规划。',
  },
  measure: { en: 'exec contacts per strategic client per year', zh: '每年每个战略客户的高层接触次数' },
  source: 'B §4.2; KAM: annual executive business review (prolifiq.com KAM process, stage 6)',
  quietDays: 180,
  when: (s) => {
    if (s.relationship.verdict !== 'strategic') return null;
    const due = recurring(s, lastExecutiveMeeting(s), s.at.policy.cadence.executiveDays, 45, {
      overdue: 'because.executiveMeetingOld',
      never: 'because.noExecutiveMeeting',
    });
    return (
      due && {
        ...due,
        reasons: [verdictReason('relationship', s), ...due.reasons],
        confidence: s.relationship.confidence,
      }
    );
  },
};
