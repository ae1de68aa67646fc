import { sinceStage } from '../triggers';
import type { Rule } from '../rule';

export const l08: Rule = {
  id: 'L08',
  group: 'lifecycle',
  impact: 4,
  who: ['relationshipManager'],
  action: {
    en: 'Root-cause call within 7 days by the strongest tie',
    zh: '七日内原因访谈（由关系最强的同事）',
  },
  template: {
    en: 'We have spoken less lately and would value your view.',
    zh: '近期沟通减少，想听听贵司对我们服务的看法。',
  },
  measure: { en: 'declining clients back to >=1 contact in 30 d', zh: '30日内恢复接触的衰退客户' },
  source: 'cadence model; Navarro et al. 2017: long halts relative to own rhythm precede decay',
  quietDays: 45,
  when: (s) => (s.stage.verdict === 'decline' ? sinceStage(s, 7) : null),
};
