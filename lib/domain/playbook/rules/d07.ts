import { reason } from '../../reason';
import { dayText } from '../../time/day';
import { dealName } from '../lookup';
import type { Rule } from '../rule';

export const d07: Rule = {
  id: 'D07',
  group: 'deal',
  impact: 4,
  who: ['relationshipManager'],
  action: { en: 'Propose refinancing', zh: '提出再融资方案' },
  template: {
    en: 'The facility matures on {date}; consider refinancing.',
    zh: '贷款将于{日期}到期，建议提前再融资。',
  },
  measure: { en: 'maturities retained', zh: '到期后留存的业务' },
  source: 'A, long-term relationship; maturity-wall practice',
  quietDays: 180,
  writesToClient: true,
  when: (s) => {
    const next = s.dossier.facilities
      .filter((one) => one.outstanding && one.maturity !== undefined)
      .map((one) => ({ one, on: s.at.dayOf(one.maturity ?? '') }))
      .filter(({ on }) => on >= s.at.today && on - s.at.today <= 180)
      .toSorted((a, b) => a.on - b.on)[0];
    if (!next) return null;
    return {
      reasons: [reason('because.maturity', { on: dayText(next.on), deal: dealName(s, next.one.dealId) })],
      due: Math.min(s.at.today + 60, next.on),
    };
  },
};
