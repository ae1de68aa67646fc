import { countryClass } from '../../judge/risk-facts';
import { reason } from '../../reason';
import { signals } from '../lookup';
import type { Rule } from '../rule';

export const r03: Rule = {
  id: 'R03',
  group: 'risk',
  impact: 5,
  who: ['relationshipManager', 'insurance'],
  action: {
    en: 'Propose political-risk cover (Sinosure overseas investment insurance, MIGA, private PRI)',
    zh: '引入政治险：中国信保海外投资保险/MIGA/私营PRI',
  },
  template: {
    en: 'For expropriation, transfer, war and breach risk in {country} we suggest …',
    zh: '针对{国家}的征收、汇兑限制、战争及违约风险，建议投保…',
  },
  measure: { en: 'uncovered exposure in class 5–7 countries', zh: '5–7类国别的未承保敞口' },
  source: 'A, case study (political-risk insurance); Sinosure product page',
  quietDays: 120,
  writesToClient: true,
  when: (s) => {
    const { country, politicalCover } = s.measured.riskFacts;
    if (politicalCover) return null;
    const event = signals(s, 'risk', 180).find((one) => one.value === 'policyChange');
    const exposed = country !== undefined && country >= s.at.policy.risk.amberCountryFrom;
    if (!exposed && !event) return null;
    return {
      reasons: [
        ...(exposed
          ? [reason('because.country', { class: country }, countryClass(s.dossier.client, s.at) ?? {})]
          : []),
        ...(event
          ? [reason('because.signal', { signal: event.value }, { source: 'mail', at: event.at })]
          : []),
        reason(politicalCover === undefined ? 'because.coverUnknown' : 'because.noCover', {
          cover: politicalCover ?? 'unknown',
        }),
      ],
      due: s.at.today + 21,
    };
  },
};
