import { addWorkdays } from '../../../../lib/domain/time/day';
import { day, deal, TODAY } from '../../build';
import type { Golden } from './golden';
import { needOf, signal, D, step } from './rows';

export const risk: Golden[] = [
  {
    id: 'R01',
    fires: { risk: 'high', deals: [deal({ status: 'pipeline' })] },
    because: ['because.risk.high', 'because.openProposal'],
    due: 10,
    not: { risk: 'high', deals: [deal({ status: 'closed' })] },
  },
  {
    id: 'R02',
    fires: { risk: 'low', value: 'high' },
    because: ['because.risk.low', 'because.value.high'],
    due: 30,
    not: { risk: 'insufficient', value: 'high' },
  },
  {
    id: 'R03',
    fires: { client: { countryRisk: 5 } },
    because: ['because.country', 'because.coverUnknown'],
    due: 21,
    not: { client: { countryRisk: 4 } },
  },
  {
    id: 'R04',
    fires: { needs: needOf('fxHedge') },
    because: ['because.need'],
    due: 21,
    not: { needs: needOf('longTermLoan') },
  },
  {
    id: 'R05',
    fires: { deals: [deal({ dscr: 1.09 })] },
    because: ['because.dscrBelowLockUp'],
    due: addWorkdays(TODAY, 5) - TODAY,
    not: { deals: [deal({ dscr: 1.1 })] },
  },
  {
    id: 'R06',
    fires: { deals: [deal({ dscr: 1.04 })] },
    because: ['because.dscrBelowDefault'],
    due: 1,
    not: { deals: [deal({ dscr: 1.05 })] },
  },
  {
    id: 'R07',
    fires: { facts: signal('cashPressure', 90) },
    because: ['because.signal'],
    due: 10,
    not: { facts: signal('cashPressure', 91) },
  },
  {
    id: 'R08',
    fires: { deals: [deal(D)], covenants: [{ id: 'v', dealId: 'd1', kind: 'reportingDue', due: day(-30) }] },
    because: ['because.covenantDue'],
    due: 30,
    not: { deals: [deal(D)], covenants: [{ id: 'v', dealId: 'd1', kind: 'reportingDue', due: day(-31) }] },
  },
  {
    id: 'R09',
    fires: {
      client: {
        ratings: [
          { grade: 'BB', scale: 'global', on: day(90) },
          { grade: 'BB+', scale: 'global', on: day(400) },
        ],
      },
    },
    because: ['because.downgrade'],
    due: -75,
    not: {
      client: {
        ratings: [
          { grade: 'BB', scale: 'global', on: day(91) },
          { grade: 'BB+', scale: 'global', on: day(400) },
        ],
      },
    },
  },
  {
    id: 'R10',
    fires: { deals: [deal({ ...D, epCategory: 'A' })], milestones: step('creditApproval', 'scheduled', -20) },
    because: ['because.epA'],
    due: 20,
    not: { deals: [deal({ ...D, epCategory: 'A', independentReview: true })] },
  },
  {
    id: 'R11',
    fires: { client: { sanctioned: true } },
    because: ['because.sanctioned'],
    due: 0,
    not: { client: { sanctioned: false } },
  },
];
