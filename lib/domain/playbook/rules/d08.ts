import type { Sector } from '../../model/codes';
import { reason, sourceOf } from '../../reason';
import { liveDealsOf } from '../lookup';
import type { Rule } from '../rule';

/** Sectors whose loans can carry a green label under the usual taxonomies. */
const GREEN: Sector[] = [
  'energy.solar',
  'energy.wind',
  'energy.hydropower',
  'energy.biomass',
  'energy.geothermal',
  'transport.rail',
  'transport.urban',
  'transport.lowCarbon',
  'waterAndWaste',
];

export const d08: Rule = {
  id: 'D08',
  group: 'deal',
  impact: 3,
  who: ['relationshipManager', 'esg'],
  action: { en: 'Screen for a green loan / taxonomy label', zh: '绿色贷款/绿色目录筛查' },
  template: {
    en: 'The project may qualify for a green label.',
    zh: '项目或符合绿色目录，可申请绿色贷款优惠。',
  },
  measure: { en: 'green share of eligible deals', zh: '合格交易中的绿色占比' },
  source: 'A, ESG',
  quietDays: 180,
  writesToClient: true,
  when: (s) => {
    const deal = liveDealsOf(s).find(
      (one) =>
        one.sector !== undefined &&
        GREEN.includes(one.sector) &&
        (one.greenLabel === undefined || one.greenLabel === 'none'),
    );
    if (!deal) return null;
    return {
      reasons: [
        reason(
          'because.greenSector',
          { deal: deal.name, sector: deal.sector },
          sourceOf(deal, 'sector', deal.on),
        ),
      ],
      due: s.at.today + 30,
    };
  },
};
