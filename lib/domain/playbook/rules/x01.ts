import { verdictReason } from '../lookup';
import type { Rule } from '../rule';

export const x01: Rule = {
  id: 'X01',
  group: 'data',
  impact: 3,
  who: ['relationshipManager'],
  action: {
    en: 'Collect the missing facts: rating/PD, amount, DSCR, country',
    zh: '补充数据：评级/PD、金额、DSCR、国别',
  },
  template: {
    en: 'To size the proposal please send {accounts/rating/forecast}.',
    zh: '为评估方案，请提供{财务报表/评级/预测}。',
  },
  measure: { en: 'share of clients with sufficient data', zh: '数据充分的客户占比' },
  source: 'B §5.1, §5.2',
  quietDays: 30,
  when: (s) => {
    const open = (['risk', 'value'] as const).filter((axis) => s[axis].verdict === 'insufficient');
    return open.length ? { reasons: open.map((axis) => verdictReason(axis, s)), due: s.at.today + 14 } : null;
  },
};
