import { reason, sourceOf } from '../../reason';
import type { Rule } from '../rule';

export const r11: Rule = {
  id: 'R11',
  group: 'risk',
  impact: 5,
  who: ['relationshipManager'],
  action: { en: 'Pause and refer to compliance', zh: '暂停推进并提交合规审查' },
  template: { en: 'Internal: hit on {list/news}; paused.', zh: '内部备注：命中{名单/新闻}，暂停。' },
  measure: { en: 'time to referral', zh: '移交合规所需时间' },
  source: 'bank compliance practice (common practice)',
  quietDays: 30,
  when: (s) => {
    const { client } = s.dossier;
    if (!client.sanctioned && !client.adverseNews) return null;
    return {
      reasons: [
        client.sanctioned
          ? reason('because.sanctioned', { sanctioned: true }, sourceOf(client, 'sanctioned'))
          : reason('because.adverseNews', { adverseNews: true }, sourceOf(client, 'adverseNews')),
      ],
      due: s.at.today,
    };
  },
};
