import { reason } from '../../reason';
import { dayText } from '../../time/day';
import { liveDealsOf, milestonesOf, openCovenants } from '../lookup';
import type { Rule } from '../rule';

export const d04: Rule = {
  id: 'D04',
  group: 'deal',
  impact: 4,
  who: ['relationshipManager', 'counsel'],
  action: { en: 'Run the CP tracker to financial close', zh: '先决条件清单逐项推进' },
  template: {
    en: '{n} days to financial close; open CPs: {list}.',
    zh: '距融资关闭{n}天，未完成先决条件：{清单}。',
  },
  measure: { en: 'CPs open at target date', zh: '目标日仍未满足的先决条件' },
  source:
    'financial close = documents signed and CPs satisfied (OCDS PPP codelist financialClose; Yescombe §13.8; ppp knowledge lab)',
  quietDays: 7,
  when: (s) => {
    for (const deal of liveDealsOf(s)) {
      const close = milestonesOf(s, deal).find(
        (one) => one.code === 'financialClose' && one.status !== 'met',
      );
      if (!close?.due) continue;
      const due = s.at.dayOf(close.due);
      const open = openCovenants(s).filter(
        (one) => one.dealId === deal.id && one.kind === 'conditionPrecedent',
      );
      if (due - s.at.today > 45 || !open.length) continue;
      return {
        reasons: [
          reason('because.openConditions', { count: open.length, on: dayText(due), deal: deal.name }),
        ],
        due: Math.min(due, s.at.today + 7),
      };
    }
    return null;
  },
};
