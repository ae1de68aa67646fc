import { reason } from '../../reason';
import { liveDealsOf, milestonesOf } from '../lookup';
import type { Rule } from '../rule';

export const d06: Rule = {
  id: 'D06',
  group: 'deal',
  impact: 3,
  who: ['relationshipManager', 'technical'],
  action: {
    en: 'Check completion tests, operating insurance and DSRA',
    zh: '完工测试、运营期保险与DSRA到位核查',
  },
  template: {
    en: 'Please confirm completion test date and DSRA funding.',
    zh: '请确认完工测试日期与DSRA资金安排。',
  },
  measure: { en: 'CODs with all conditions met', zh: '条件全部满足的商业运营日' },
  source:
    'completion and reserve-account practice (CRE33 PF slotting criteria list reserve funds and completion risk)',
  quietDays: 90,
  when: (s) => {
    for (const deal of liveDealsOf(s)) {
      const cod = milestonesOf(s, deal).find((one) => one.code === 'cod' && one.status !== 'met');
      if (!cod?.due) continue;
      const ahead = s.at.dayOf(cod.due) - s.at.today;
      if (ahead < 0 || ahead > 60) continue;
      return {
        reasons: [reason('because.cod', { deal: deal.name, on: cod.due.slice(0, 10) })],
        due: Math.max(s.at.today, s.at.dayOf(cod.due) - 30),
      };
    }
    return null;
  },
};
