import { lastWhere, recurring, verdictReason } from '../lookup';
import type { Rule } from '../rule';

export const l07: Rule = {
  id: 'L07',
  group: 'lifecycle',
  impact: 2,
  who: ['marketing'],
  action: { en: 'Invite to an industry event, share research, training', zh: '邀请行业交流会/分享研究/培训' },
  template: { en: 'You are invited to {event}; research attached.', zh: '诚邀参加{会议}；附最新行业研究。' },
  measure: { en: 'attendance', zh: '出席率' },
  source: 'A, relationship marketing',
  quietDays: 180,
  writesToClient: true,
  when: (s) => {
    if (s.stage.verdict !== 'maturity') return null;
    const last = lastWhere(s, (one) => one.channel === 'event' || one.occasion === 'eventInvite')?.day;
    const due = recurring(s, last, s.at.policy.cadence.eventInviteDays, 60, {
      overdue: 'because.eventOld',
      never: 'because.noEvent',
    });
    return (
      due && { ...due, reasons: [verdictReason('stage', s), ...due.reasons], confidence: s.stage.confidence }
    );
  },
};
