import { addWorkdays } from '../../../../lib/domain/time/day';
import { contact, day, deal, TODAY } from '../../build';
import type { Golden } from './golden';
import { D, step } from './rows';

export const dealCases: Golden[] = [
  {
    id: 'D01',
    fires: { deals: [deal({ ...D, status: 'pipeline', stage: 'mandate', on: day(4) })] },
    because: ['because.mandateWithoutAdvisers'],
    due: 10,
    not: {
      deals: [deal({ ...D, status: 'pipeline', stage: 'mandate', on: day(4) })],
      parties: [{ id: 'y', dealId: 'd1', role: 'legalAdviser', name: 'Quill' }],
    },
  },
  {
    id: 'D02',
    fires: { deals: [deal({ status: 'pipeline', amount: { amount: 200_000_001, currency: 'CNY' } })] },
    because: ['because.overHouseAmount'],
    due: 21,
    not: {
      deals: [deal({ status: 'pipeline', amount: { amount: 400_000_000, currency: 'CNY' }, share: 0.5 })],
    },
  },
  {
    id: 'D03',
    fires: {
      deals: [deal({ status: 'pipeline' })],
      interactions: [contact(30, { occasion: 'termSheet', direction: 'out' })],
    },
    because: ['because.termSheetUnanswered'],
    due: 0,
    not: {
      deals: [deal({ status: 'pipeline' })],
      interactions: [
        contact(30, { occasion: 'termSheet', direction: 'out' }),
        contact(29, { direction: 'in' }),
      ],
    },
  },
  {
    id: 'D04',
    fires: {
      deals: [deal({ ...D, status: 'pipeline' })],
      milestones: step('financialClose', 'scheduled', -45),
      covenants: [{ id: 'v', dealId: 'd1', kind: 'conditionPrecedent' }],
    },
    because: ['because.openConditions'],
    due: 7,
    not: {
      deals: [deal({ ...D, status: 'pipeline' })],
      milestones: step('financialClose', 'scheduled', -46),
      covenants: [{ id: 'v', dealId: 'd1', kind: 'conditionPrecedent' }],
    },
  },
  {
    id: 'D05',
    fires: { deals: [deal(D)], milestones: step('financialClose', 'met', 30) },
    because: ['because.financialClose'],
    due: -20,
    not: { deals: [deal(D)], milestones: step('financialClose', 'met', 31) },
  },
  {
    id: 'D06',
    fires: { deals: [deal(D)], milestones: step('cod', 'scheduled', -60) },
    because: ['because.cod'],
    due: 30,
    not: { deals: [deal(D)], milestones: step('cod', 'scheduled', -61) },
  },
  {
    id: 'D07',
    fires: {
      deals: [deal(D)],
      facilities: [{ id: 'f', dealId: 'd1', outstanding: true, maturity: day(-180) }],
    },
    because: ['because.maturity'],
    due: 60,
    not: {
      deals: [deal(D)],
      facilities: [{ id: 'f', dealId: 'd1', outstanding: true, maturity: day(-181) }],
    },
  },
  {
    id: 'D08',
    fires: { deals: [deal({ sector: 'energy.solar' })] },
    because: ['because.greenSector'],
    due: 30,
    not: { deals: [deal({ sector: 'energy.solar', greenLabel: 'greenLoan' })] },
  },
  {
    id: 'D09',
    fires: { page: { ask: { text: 'the term sheet', due: day(-3) } } },
    because: ['because.ask'],
    due: 3,
    not: { page: {} },
  },
  {
    id: 'D10',
    fires: { value: 'high', interactions: [contact(4, { direction: 'in' })] },
    because: ['because.unanswered'],
    due: addWorkdays(TODAY - 4, 2) - TODAY,
    not: { value: 'high', interactions: [contact(1, { direction: 'in' })] },
  },
];
