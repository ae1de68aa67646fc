import { verdictReason } from '../lookup';
import { sinceStage } from '../triggers';
import type { Rule } from '../rule';

export const l10: Rule = {
  id: 'L10',
  group: 'lifecycle',
  impact: 4,
  who: ['head', 'relationshipManager'],
  action: { en: 'Win-back around a new project or refinancing', zh: '赢回方案：新项目或再融资切入' },
  template: { en: 'We noticed {project}; we could offer …', zh: '注意到贵司{新项目}，我们可提供…' },
  measure: { en: 'win-back rate', zh: '赢回率' },
  source: 'A, lifecycle theory (churn); KAM win-back practice',
  quietDays: 120,
  writesToClient: true,
  when: (s) => {
    if (s.stage.verdict !== 'churn' || s.value.verdict !== 'high') return null;
    const trigger = sinceStage(s, 14);
    return { ...trigger, reasons: [...trigger.reasons, verdictReason('value', s)] };
  },
};
