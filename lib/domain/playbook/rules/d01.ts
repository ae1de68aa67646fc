import type { PartyRole } from '../../model/codes';
import { reason } from '../../reason';
import { milestonesOf, pipeline } from '../lookup';
import type { Rule } from '../rule';

const ADVISERS: PartyRole[] = [
  'legalAdviser',
  'accountingFirm',
  'investmentBank',
  'technicalAdviser',
  'insuranceAdviser',
  'esConsultant',
];

export const d01: Rule = {
  id: 'D01',
  group: 'deal',
  impact: 4,
  who: ['relationshipManager'],
  action: {
    en: 'Kick-off; appoint legal, accounting/model audit, technical, insurance advisers',
    zh: '启动会并聘请律所、会计师、技术与保险顾问',
  },
  template: {
    en: 'We suggest appointing {law firm / auditor / technical adviser}.',
    zh: '建议聘请{律所/会计师/技术顾问}，时间表如下。',
  },
  measure: { en: 'days mandate→advisers appointed', zh: '从委托到聘定顾问的天数' },
  source: 'A, cross-domain collaboration',
  quietDays: 60,
  when: (s) => {
    const deal = pipeline(s).find(
      (one) =>
        one.stage === 'mandate' ||
        milestonesOf(s, one).some((step) => step.code === 'mandate' && step.status === 'met'),
    );
    if (!deal) return null;
    const advised = s.dossier.parties.some(
      (party) => party.dealId === deal.id && ADVISERS.includes(party.role),
    );
    if (advised) return null;
    const signed = milestonesOf(s, deal).find((step) => step.code === 'mandate')?.metOn ?? deal.on;
    return {
      reasons: [reason('because.mandateWithoutAdvisers', { deal: deal.name }, { at: signed })],
      due: s.at.dayOf(signed) + 14,
    };
  },
};
