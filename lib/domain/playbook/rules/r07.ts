import { reason } from '../../reason';
import { signals } from '../lookup';
import type { Rule } from '../rule';

/** Signals after which a borrower may need other terms before he falls behind. */
const STRESS = ['cashPressure', 'waiverRequest', 'fxLoss', 'forceMajeure'];

export const r07: Rule = {
  id: 'R07',
  group: 'risk',
  impact: 4,
  who: ['relationshipManager', 'legal'],
  action: { en: 'Propose a dynamic repayment or rate mechanism', zh: '提出动态还款/利率调整机制' },
  template: {
    en: 'Within the agreement we can discuss re-profiling or rate adjustment.',
    zh: '可在合同约定范围内协商调整还款计划或利率水平。',
  },
  measure: { en: 're-profilings agreed before arrears', zh: '逾期前达成的还款调整数' },
  source: 'A, risk management and monitoring',
  quietDays: 60,
  when: (s) => {
    const signal = signals(s, 'risk', 90).find((one) => STRESS.includes(one.value));
    if (!signal) return null;
    return {
      reasons: [reason('because.signal', { signal: signal.value }, { source: 'mail', at: signal.at })],
      due: s.at.today + 10,
    };
  },
};
