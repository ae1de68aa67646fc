import { verdictReason } from '../lookup';
import { sinceStage } from '../triggers';
import type { Rule } from '../rule';

export const l11: Rule = {
  id: 'L11',
  group: 'lifecycle',
  impact: 1,
  who: ['automatic'],
  action: { en: 'Automated quarterly note and one exit survey', zh: '自动季度通讯并做一次流失问卷' },
  template: { en: 'One-minute survey: why did we lose touch?', zh: '一分钟问卷：您停止合作的原因是？' },
  measure: { en: 'survey answers', zh: '问卷回复数' },
  source: 'B §2.2, §5.2',
  quietDays: 90,
  when: (s) => {
    if (s.stage.verdict !== 'churn' || s.value.verdict !== 'general') return null;
    const trigger = sinceStage(s, 90);
    return { ...trigger, reasons: [...trigger.reasons, verdictReason('value', s)] };
  },
};
