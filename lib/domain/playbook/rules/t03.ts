import { silentFor } from '../triggers';
import type { Rule } from '../rule';

export const t03: Rule = {
  id: 'T03',
  group: 'tier',
  impact: 4,
  who: ['relationshipManager'],
  action: { en: 'Contact at least every 14 days', zh: '两周内主动联系一次' },
  template: {
    en: 'Update on {open item}; also wondered whether …',
    zh: '上次沟通的{待办}进展如下，另想了解…',
  },
  measure: { en: 'silent-quarter rate of high-value clients', zh: '高价值客户出现沉默季度的比例' },
  source: 'B §2.2',
  quietDays: 14,
  writesToClient: true,
  when: (s) => (s.value.verdict === 'high' ? silentFor(s, s.at.policy.cadence.highValueDays) : null),
};
