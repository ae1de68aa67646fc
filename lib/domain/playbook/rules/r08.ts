import { reason } from '../../reason';
import { dayText } from '../../time/day';
import { dealName, openCovenants } from '../lookup';
import type { Rule } from '../rule';

export const r08: Rule = {
  id: 'R08',
  group: 'risk',
  impact: 3,
  who: ['assistant'],
  action: { en: 'Remind: compliance certificate / accounts due', zh: '提醒提交合规证书/财务报表' },
  template: { en: 'Please deliver the {certificate} by {date}.', zh: '请于{日期}前提交{合规证书/报表}。' },
  measure: { en: 'certificates on time', zh: '按时提交的合规证书' },
  source: 'information undertakings, LMA-style (common practice)',
  quietDays: 30,
  when: (s) => {
    const next = openCovenants(s)
      .filter((one) => one.kind !== 'conditionPrecedent' && one.due !== undefined)
      .map((one) => ({ one, due: s.at.dayOf(one.due ?? '') }))
      .filter(({ due }) => due - s.at.today <= 30)
      .toSorted((a, b) => a.due - b.due)[0];
    if (!next) return null;
    return {
      reasons: [
        reason('because.covenantDue', {
          covenant: next.one.kind,
          on: dayText(next.due),
          deal: dealName(s, next.one.dealId),
        }),
      ],
      due: next.due,
    };
  },
};
