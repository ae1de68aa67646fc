import { reason } from '../../reason';
import { pipeline, verdictReason } from '../lookup';
import type { Rule } from '../rule';

export const r01: Rule = {
  id: 'R01',
  group: 'risk',
  impact: 5,
  who: ['relationshipManager', 'risk'],
  action: {
    en: 'Ask for security / DSRA / sponsor support or risk pricing',
    zh: '提出增信：担保、DSRA、股东支持或风险定价',
  },
  template: {
    en: 'Given {risk}, we suggest adding {security} or adjusting pricing.',
    zh: '鉴于{风险点}，建议增加{担保措施}，或调整定价。',
  },
  measure: { en: 'coverage of high-risk exposure by credit support', zh: '高风险敞口的增信覆盖率' },
  source: 'A, customer segmentation',
  quietDays: 60,
  when: (s) => {
    const deal = pipeline(s)[0];
    if (s.riskForSuggestions !== 'high' || !deal) return null;
    return {
      reasons: [
        verdictReason('risk', s),
        reason('because.openProposal', { deal: deal.name }, { at: deal.on }),
      ],
      due: s.at.today + 10,
      confidence: s.risk.confidence,
    };
  },
};
