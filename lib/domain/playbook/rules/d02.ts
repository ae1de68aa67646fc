import { toBase } from '../../measures/money';
import { reason, sourceOf } from '../../reason';
import { pipeline } from '../lookup';
import type { Rule } from '../rule';

export const d02: Rule = {
  id: 'D02',
  group: 'deal',
  impact: 5,
  who: ['syndication'],
  action: {
    en: 'Bring in long-term lenders and DFIs: joint credit / syndicate',
    zh: '引入长期贷款机构、开发性银行联合授信/银团',
  },
  template: {
    en: 'We propose a joint facility with {DFI}.',
    zh: '建议由{开发银行}与我行联合授信，分别承担…',
  },
  measure: { en: 'share of large deals syndicated', zh: '大额交易的银团化占比' },
  source: 'A, case study (joint credit)',
  quietDays: 90,
  when: (s) => {
    const { houseAmount, houseTenorYears } = s.at.policy.recommend;
    for (const deal of pipeline(s)) {
      const base = deal.amount && toBase(deal.amount, s.at.baseCurrency, s.at.rates, s.at.todayText);
      // Of a shared deal only our part weighs on the house.
      const ours = base ? base.amount * (deal.share ?? 1) : 0;
      const large = ours > houseAmount;
      const long = deal.tenorYears !== undefined && deal.tenorYears > houseTenorYears;
      if (!large && !long) continue;
      return {
        reasons: [
          large
            ? reason(
                'because.overHouseAmount',
                { deal: deal.name, amount: ours, limit: houseAmount, currency: s.at.baseCurrency },
                sourceOf(deal, 'amount', deal.on),
              )
            : reason(
                'because.overHouseTenor',
                { deal: deal.name, years: deal.tenorYears, limit: houseTenorYears },
                sourceOf(deal, 'tenorYears', deal.on),
              ),
        ],
        due: s.at.today + 21,
      };
    }
    return null;
  },
};
