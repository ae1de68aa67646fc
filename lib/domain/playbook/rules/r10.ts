import { reason, sourceOf } from '../../reason';
import { liveDealsOf, milestonesOf } from '../lookup';
import type { Rule } from '../rule';

export const r10: Rule = {
  id: 'R10',
  group: 'risk',
  impact: 5,
  who: ['relationshipManager', 'esg'],
  action: { en: 'Commission the independent E&S review', zh: '聘请独立环境社会顾问复核' },
  template: {
    en: 'Category A: an independent review of the ESIA/ESAP is required.',
    zh: '项目为赤道原则A类，需独立审查ESIA与行动计划。',
  },
  measure: { en: 'A-projects with review before approval', zh: '审批前完成独立审查的A类项目' },
  source: 'Equator Principles 4, Principles 1, 2, 7 (NRF and openlibrary summaries)',
  quietDays: 90,
  when: (s) => {
    const deal = liveDealsOf(s).find((one) => one.epCategory === 'A' && !one.independentReview);
    if (!deal) return null;
    const approval = milestonesOf(s, deal).find(
      (one) => one.code === 'creditApproval' && one.status !== 'met',
    );
    return {
      reasons: [reason('because.epA', { deal: deal.name }, sourceOf(deal, 'epCategory'))],
      due: approval?.due ? s.at.dayOf(approval.due) : s.at.today + 30,
    };
  },
};
