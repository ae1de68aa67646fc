import { verdictReason } from '../lookup';
import type { Rule } from '../rule';

export const t08: Rule = {
  id: 'T08',
  group: 'tier',
  impact: 3,
  who: ['relationshipManager'],
  action: {
    en: 'Relationship upgrade: add 2 contacts and an executive sponsor',
    zh: '制定关系升级计划：增加两个联系人与一位高层对接人',
  },
  template: {
    en: 'We would like to meet the head of {dept} to respond faster.',
    zh: '希望认识贵司{部门}负责人，以便更快响应。',
  },
  measure: { en: 'active contacts in 180 d', zh: '180天内活跃联系人数' },
  source: 'B §1.2; A, multi-level channels',
  quietDays: 120,
  when: (s) => {
    if (s.value.verdict !== 'high' || s.relationship.verdict !== 'ordinary') return null;
    return {
      reasons: [verdictReason('value', s), verdictReason('relationship', s)],
      due: s.at.today + 30,
      confidence: s.relationship.confidence,
    };
  },
};
