import { verdictReason } from '../lookup';
import { sinceStage } from '../triggers';
import type { Rule } from '../rule';

export const l09: Rule = {
  id: 'L09',
  group: 'lifecycle',
  impact: 5,
  who: ['head'],
  action: { en: 'Executive call with a recovery plan', zh: '高层致电并给出服务恢复计划' },
  template: { en: 'We value this relationship and propose …', zh: '我行高度重视与贵司合作，拟采取以下改进…' },
  measure: { en: 'recovery rate of high-value decliners', zh: '高价值衰退客户的恢复率' },
  source: 'A, lifecycle theory',
  quietDays: 45,
  when: (s) => {
    if (s.stage.verdict !== 'decline') return null;
    const axis =
      s.value.verdict === 'high' ? 'value' : s.relationship.verdict === 'strategic' ? 'relationship' : null;
    if (!axis) return null;
    const trigger = sinceStage(s, 5);
    return { ...trigger, reasons: [...trigger.reasons, verdictReason(axis, s)] };
  },
};
