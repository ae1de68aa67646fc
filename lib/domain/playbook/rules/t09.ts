import { reason } from '../../reason';
import { newestSnapshots, verdictReason } from '../lookup';
import type { Rule } from '../rule';

const TWO_QUARTERS = 182;

export const t09: Rule = {
  id: 'T09',
  group: 'tier',
  impact: 2,
  who: ['teamLead'],
  action: { en: 'Review effort against value', zh: '复核投入产出，必要时降为标准服务' },
  template: {
    en: 'Internal: below threshold for two periods, review.',
    zh: '内部备注：近两期价值低于门槛，建议复核。',
  },
  measure: { en: 'effort share on high-value clients', zh: '投入在高价值客户上的占比' },
  source: 'B §5.2',
  quietDays: 90,
  when: (s) => {
    if (s.relationship.verdict !== 'strategic' || s.value.verdict !== 'general') return null;
    const newest = newestSnapshots(s, 'value')[0];
    if (newest?.verdict !== 'general') return null;
    const held = s.at.today - s.at.dayOf(newest.asOf);
    if (held < TWO_QUARTERS) return null;
    return {
      reasons: [
        verdictReason('relationship', s),
        reason('because.generalSince', { days: held }, { source: 'computed', at: newest.asOf }),
      ],
      due: s.at.today + 90,
      confidence: s.value.confidence,
    };
  },
};
