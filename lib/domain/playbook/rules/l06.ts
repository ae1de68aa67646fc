import { lastOccasion, pipeline, recurring, verdictReason } from '../lookup';
import type { Rule } from '../rule';

export const l06: Rule = {
  id: 'L06',
  group: 'lifecycle',
  impact: 3,
  who: ['product'],
  action: { en: 'Offer an innovation or service upgrade', zh: '提出产品创新/服务升级' },
  template: {
    en: 'In view of the market we suggest {green loan / swap}.',
    zh: '结合市场变化，建议{绿色贷款/利率掉期/供应链}方案。',
  },
  measure: { en: 'new proposals per mature client', zh: '成熟客户的新方案数' },
  source: 'A, lifecycle theory (maturity)',
  quietDays: 180,
  writesToClient: true,
  when: (s) => {
    if (s.stage.verdict !== 'maturity') return null;
    const days = [
      lastOccasion(s, 'proposal'),
      lastOccasion(s, 'termSheet'),
      ...pipeline(s).map((deal) => s.at.dayOf(deal.on)),
    ].filter((day) => day !== undefined);
    const due = recurring(
      s,
      days.length ? Math.max(...days) : undefined,
      s.at.policy.cadence.newProposalDays,
      45,
      {
        overdue: 'because.proposalOld',
        never: 'because.noProposal',
      },
    );
    return (
      due && { ...due, reasons: [verdictReason('stage', s), ...due.reasons], confidence: s.stage.confidence }
    );
  },
};
