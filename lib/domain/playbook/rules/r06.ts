import { reason, sourceOf } from '../../reason';
import { addWorkdays } from '../../time/day';
import { coverTests } from '../lookup';
import type { Rule } from '../rule';

export const r06: Rule = {
  id: 'R06',
  group: 'risk',
  impact: 5,
  who: ['risk'],
  action: {
    en: 'Escalate to risk; prepare waiver / standstill talks',
    zh: '上报风险部门，准备豁免/展期谈判',
  },
  template: {
    en: 'Please explain the arrears and repayment plan by {date}.',
    zh: '请于{日期}前说明逾期原因及还款安排。',
  },
  measure: { en: 'days from breach to escalation', zh: '从违约到上报的天数' },
  source:
    'Basel: default = >90 days past due; 商业银行金融资产风险分类办法(2023) — overdue assets are re-classified',
  quietDays: 14,
  when: (s) => {
    const { client } = s.dossier;
    const breach = coverTests(s).find((one) => one.dscr < one.breach);
    const reasons = [
      ...(breach
        ? [
            reason(
              'because.dscrBelowDefault',
              { dscr: breach.dscr, line: breach.breach, deal: breach.deal.name },
              sourceOf(breach.deal, 'dscr'),
            ),
          ]
        : []),
      ...((client.daysPastDue ?? 0) > 0
        ? [reason('because.overdue', { days: client.daysPastDue }, sourceOf(client, 'daysPastDue'))]
        : []),
      ...(client.loanClass && client.loanClass !== 'normal'
        ? [reason('because.loanClass', { loanClass: client.loanClass }, sourceOf(client, 'loanClass'))]
        : []),
    ];
    return reasons.length ? { reasons, due: addWorkdays(s.at.today, 1) } : null;
  },
};
