import { lastOccasion, recurring, verdictReason } from '../lookup';
import type { Rule } from '../rule';

export const t02: Rule = {
  id: 'T02',
  group: 'tier',
  impact: 4,
  who: ['relationshipManager'],
  action: { en: 'Refresh the bespoke financing plan', zh: '更新定制融资方案' },
  template: {
    en: 'Given your latest funding plan we updated: tenor / amount / credit support …',
    zh: '结合贵司最新资金安排，我们更新了方案要点：期限/金额/增信…',
  },
  measure: { en: 'plan age; proposals per quarter', zh: '方案更新间隔；每季度方案数' },
  source: 'B §2.2',
  quietDays: 90,
  when: (s) => {
    if (s.value.verdict !== 'high') return null;
    const last = lastOccasion(s, 'accountPlan');
    const due = recurring(s, last, s.at.policy.cadence.accountPlanDays, 30, {
      overdue: 'because.accountPlanOld',
      never: 'because.noAccountPlan',
    });
    return (
      due && { ...due, reasons: [verdictReason('value', s), ...due.reasons], confidence: s.value.confidence }
    );
  },
};
