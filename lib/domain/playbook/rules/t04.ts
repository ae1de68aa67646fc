import { silentFor } from '../triggers';
import type { Rule } from '../rule';

export const t04: Rule = {
  id: 'T04',
  group: 'tier',
  impact: 2,
  who: ['relationshipManager', 'automatic'],
  action: { en: 'Quarterly standard check-in', zh: '季度例行问候与需求确认' },
  template: {
    en: 'Quarterly check-in: any new projects or refinancing planned?',
    zh: '季度例行沟通：近期是否有新项目或再融资计划？',
  },
  measure: { en: 'reply rate', zh: '回复率' },
  source: 'B §2.2',
  quietDays: 90,
  writesToClient: true,
  when: (s) => (s.value.verdict === 'general' ? silentFor(s, s.at.policy.cadence.generalDays) : null),
};
