import { reason } from '../../reason';
import { liveDealsOf } from '../lookup';
import type { Rule } from '../rule';

export const l05: Rule = {
  id: 'L05',
  group: 'lifecycle',
  impact: 3,
  who: ['relationshipManager'],
  action: { en: 'Multi-thread: add finance and legal contacts', zh: '建立多层联系：新增财务、法务联系人' },
  template: {
    en: 'Could you introduce your finance / legal contact?',
    zh: '为便于推进，能否介绍贵司财务/法务对接人？',
  },
  measure: { en: 'share of clients with >=2 active contacts', zh: '有两个以上活跃联系人的客户占比' },
  source: 'A, multi-level channels; single-threading risk',
  quietDays: 90,
  when: (s) => {
    const active = s.measured.relationship.activeContacts180;
    if (active === undefined || active >= 2) return null;
    if (s.stage.verdict !== 'development' && s.stage.verdict !== 'maturity') return null;
    return {
      reasons: [
        reason(
          'because.singleThreaded',
          { count: active, deals: liveDealsOf(s).length },
          { source: 'contacts', at: s.at.todayText },
        ),
      ],
      due: s.at.today + 30,
    };
  },
};
