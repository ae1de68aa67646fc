import type { NeedKind } from '../../model/codes';
import { reason, sourceOf } from '../../reason';
import type { Rule } from '../rule';

const RISK_NEEDS: NeedKind[] = ['riskManagement', 'fxHedge', 'rateHedge', 'creditInsurance'];

export const r04: Rule = {
  id: 'R04',
  group: 'risk',
  impact: 4,
  who: ['product'],
  action: {
    en: 'Offer a risk package: hedging / mitigation tools + credit insurance',
    zh: '提供风险管理组合：风险缓释工具+信用保险',
  },
  template: {
    en: 'Besides the term loan: {tool} and credit insurance.',
    zh: '除长期贷款外，可配套{缓释工具}与信用保险。',
  },
  measure: { en: 'products per client', zh: '户均产品数' },
  source: 'A, precise needs matching',
  quietDays: 120,
  writesToClient: true,
  when: (s) => {
    const need = s.dossier.needs.find((one) => one.status === 'open' && RISK_NEEDS.includes(one.kind));
    if (!need && !s.dossier.client.fxUnhedged) return null;
    return {
      reasons: [
        ...(need ? [reason('because.need', { need: need.kind }, { at: need.firstSeen })] : []),
        ...(s.dossier.client.fxUnhedged
          ? [reason('because.fxUnhedged', { fxUnhedged: true }, sourceOf(s.dossier.client, 'fxUnhedged'))]
          : []),
      ],
      due: s.at.today + 21,
    };
  },
};
