import { reason } from '../../reason';
import { lastWhere } from '../lookup';
import type { Rule } from '../rule';

export const l03: Rule = {
  id: 'L03',
  group: 'lifecycle',
  impact: 3,
  who: ['relationshipManager'],
  action: { en: 'Send minutes and next steps in 2 days', zh: '两日内发送会议纪要与下一步' },
  template: { en: 'Thank you for today; notes and next steps: …', zh: '感谢今日会面，纪要与待办如下…' },
  measure: { en: 'follow-ups in 48 h', zh: '48小时内的跟进' },
  source: 'KAM practice; A, efficient communication',
  quietDays: 14,
  when: (s) => {
    const meeting = lastWhere(s, (one) => one.channel === 'meeting' || one.channel === 'visit');
    if (!meeting) return null;
    const age = s.at.today - meeting.day;
    if (age < 2 || age > 30) return null;
    const followed = s.history.past.some(
      ({ day, row }) =>
        row.occasion === 'minutes' ||
        (day >= meeting.day &&
          row.id !== meeting.row.id &&
          row.direction === 'out' &&
          row.channel !== 'meeting'),
    );
    if (followed) return null;
    return {
      reasons: [
        reason('because.meetingWithoutMinutes', { days: age }, { source: 'contacts', at: meeting.row.at }),
      ],
      due: meeting.day + 2,
    };
  },
};
