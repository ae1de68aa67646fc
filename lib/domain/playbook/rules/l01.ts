import { reason } from '../../reason';
import type { Rule } from '../rule';

export const l01: Rule = {
  id: 'L01',
  group: 'lifecycle',
  impact: 3,
  who: ['relationshipManager'],
  action: { en: 'First meeting: needs interview and data collection', zh: '首次拜访：需求访谈与资信收集' },
  template: {
    en: 'We would like to learn about your projects in {sector/country}.',
    zh: '希望了解贵司在{行业/国家}的项目计划与融资需求。',
  },
  measure: { en: 'prospects with a first meeting', zh: '完成首次会面的潜在客户' },
  source: 'A, lifecycle theory; B §2.3',
  quietDays: 30,
  when: (s) =>
    s.stage.verdict === 'acquisition' && s.history.days.length === 0
      ? {
          reasons: [reason('because.noContact', { contacts: 0 }, { source: 'contacts' })],
          due: s.at.today + 14,
        }
      : null,
};
