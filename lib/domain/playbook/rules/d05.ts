import { reason } from '../../reason';
import { liveDealsOf, milestonesOf } from '../lookup';
import type { Rule } from '../rule';

export const d05: Rule = {
  id: 'D05',
  group: 'deal',
  impact: 3,
  who: ['relationshipManager'],
  action: {
    en: 'Thank-you, drawdown calendar, needs interview in 90 days',
    zh: '致谢、提款日历、90天后需求访谈',
  },
  template: {
    en: 'Congratulations on close; drawdown calendar attached.',
    zh: '祝贺融资关闭！附提款时间表。',
  },
  measure: { en: 'repeat mandates in 24 months', zh: '24个月内的再次委托' },
  source: 'A, case study',
  quietDays: 365,
  when: (s) => {
    for (const deal of liveDealsOf(s)) {
      const close = milestonesOf(s, deal).find(
        (one) => one.code === 'financialClose' && one.status === 'met',
      );
      if (!close?.metOn) continue;
      const age = s.at.today - s.at.dayOf(close.metOn);
      if (age < 0 || age > 30) continue;
      return {
        reasons: [reason('because.financialClose', { deal: deal.name }, { at: close.metOn })],
        due: s.at.dayOf(close.metOn) + 10,
      };
    }
    return null;
  },
};
