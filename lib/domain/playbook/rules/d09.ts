import { reason } from '../../reason';
import type { Rule } from '../rule';

export const d09: Rule = {
  id: 'D09',
  group: 'deal',
  impact: 4,
  who: ['relationshipManager'],
  action: { en: 'Turn the ask in this email into a dated task', zh: '将邮件中的请求建为待办（含日期）' },
  template: { en: 'Noted: {ask}; we will revert by {date}.', zh: '已记录：{请求}，将于{日期}前答复。' },
  measure: { en: 'asks answered on time', zh: '按时答复的请求' },
  source: 'B §2.2',
  quietDays: 1,
  when: (s) => {
    const { ask } = s.page;
    if (!ask) return null;
    return {
      reasons: [reason('because.ask', { ask: ask.text }, { source: 'page' })],
      due: ask.due === undefined ? s.at.today + 2 : s.at.dayOf(ask.due),
    };
  },
};
