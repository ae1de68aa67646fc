import { verdictReason } from '../lookup';
import type { Rule } from '../rule';

export const r02: Rule = {
  id: 'R02',
  group: 'risk',
  impact: 3,
  who: ['relationshipManager', 'pricing'],
  action: { en: 'Offer preferential pricing or simplified conditions', zh: '给予优惠利率或简化门槛' },
  template: {
    en: 'Given your credit standing we can request {…} pricing.',
    zh: '基于贵司良好资信，可申请优惠利率{…}。',
  },
  measure: { en: 'retention; margin given away', zh: '客户留存；让利幅度' },
  source: 'A, customer segmentation',
  quietDays: 180,
  writesToClient: true,
  when: (s) => {
    if (s.risk.verdict !== 'low' || s.value.verdict !== 'high') return null;
    return {
      reasons: [verdictReason('risk', s), verdictReason('value', s)],
      due: s.at.today + 30,
      confidence: s.risk.confidence,
    };
  },
};
