import { reason } from '../../reason';
import { verdictReason } from '../lookup';
import type { Rule } from '../rule';

export const l04: Rule = {
  id: 'L04',
  group: 'lifecycle',
  impact: 3,
  who: ['relationshipManager', 'product'],
  action: { en: 'Match a second product', zh: '匹配第二个产品' },
  template: {
    en: 'Besides {product}, {second} would solve {need}.',
    zh: '除{现有产品}外，{新产品}可解决{需求}。',
  },
  measure: { en: 'products per developing client', zh: '发展期客户户均产品数' },
  source: 'A, needs and service matching',
  quietDays: 90,
  when: (s) => {
    if (s.stage.verdict !== 'development') return null;
    const open = s.dossier.needs.filter((need) => need.status === 'open');
    const products = s.dossier.client.products?.length ?? 0;
    const first = open[0];
    if (!first || open.length <= products) return null;
    return {
      reasons: [
        verdictReason('stage', s),
        reason(
          'because.needsOverProducts',
          { needs: open.length, products, need: first.kind },
          { at: first.firstSeen },
        ),
      ],
      due: s.at.today + 30,
      confidence: s.stage.confidence,
    };
  },
};
