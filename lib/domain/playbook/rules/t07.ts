import { lastOccasion, recurring, verdictReason } from '../lookup';
import type { Rule } from '../rule';

export const t07: Rule = {
  id: 'T07',
  group: 'tier',
  impact: 4,
  who: ['relationshipManager', 'product', 'risk'],
  action: { en: 'Hold the quarterly joint review', zh: '召开季度联合决策/业务回顾会' },
  template: {
    en: 'Quarterly joint meeting: progress, risk items, decisions.',
    zh: '季度联合会议议程：项目进展、风险事项、下一步决策。',
  },
  measure: { en: 'open issues closed per review', zh: '每次回顾会关闭的未决事项' },
  source: 'A, joint decision meetings; KAM quarterly business review',
  quietDays: 90,
  when: (s) => {
    if (s.relationship.verdict !== 'strategic') return null;
    const due = recurring(s, lastOccasion(s, 'jointReview'), s.at.policy.cadence.jointReviewDays, 21, {
      overdue: 'because.jointReviewOld',
      never: 'because.noJointReview',
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
