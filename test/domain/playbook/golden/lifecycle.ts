import { contact, day, rhythm } from '../../build';
import type { Golden } from './golden';
import { needOf } from './rows';

export const lifecycle: Golden[] = [
  {
    id: 'L01',
    fires: { stage: 'acquisition' },
    because: ['because.noContact'],
    due: 14,
    not: { stage: 'acquisition', interactions: [contact(1)] },
  },
  {
    id: 'L02',
    fires: { stage: 'acquisition', interactions: [contact(200)] },
    because: ['because.coldProspect'],
    due: 30,
    not: { stage: 'acquisition', interactions: [contact(20)] },
  },
  {
    id: 'L03',
    fires: { interactions: [contact(2, { channel: 'meeting' })] },
    because: ['because.meetingWithoutMinutes'],
    due: 0,
    not: { interactions: [contact(2, { channel: 'meeting' }), contact(1, { direction: 'out' })] },
  },
  {
    id: 'L04',
    fires: { stage: 'development', needs: needOf('longTermLoan') },
    because: ['because.stage.development', 'because.needsOverProducts'],
    due: 30,
    not: { stage: 'development', needs: needOf('longTermLoan'), client: { products: ['loan'] } },
  },
  {
    id: 'L05',
    fires: { stage: 'maturity', interactions: [contact(10, { contactIds: ['p1'] })] },
    because: ['because.singleThreaded'],
    due: 30,
    not: { stage: 'maturity', interactions: [contact(10, { contactIds: ['p1', 'p2'] })] },
  },
  {
    id: 'L06',
    fires: { stage: 'maturity', interactions: [contact(181, { occasion: 'proposal' })] },
    because: ['because.stage.maturity', 'because.proposalOld'],
    due: -1,
    not: { stage: 'maturity', interactions: [contact(180, { occasion: 'proposal' })] },
  },
  {
    id: 'L07',
    fires: { stage: 'maturity', interactions: [contact(181, { channel: 'event' })] },
    because: ['because.stage.maturity', 'because.eventOld'],
    due: -1,
    not: { stage: 'maturity', interactions: [contact(180, { channel: 'event' })] },
  },
  {
    id: 'L08',
    fires: { stage: 'decline', stageSince: day(10) },
    because: ['given.decline'],
    due: -3,
    not: { stage: 'maturity', stageSince: day(10) },
  },
  {
    id: 'L09',
    fires: { stage: 'decline', value: 'high', stageSince: day(10) },
    because: ['given.decline', 'because.value.high'],
    due: -5,
    not: { stage: 'decline', value: 'general', stageSince: day(10) },
  },
  {
    id: 'L10',
    fires: { stage: 'churn', value: 'high', stageSince: day(10) },
    because: ['given.churn', 'because.value.high'],
    due: 4,
    not: { stage: 'churn', value: 'general' },
  },
  {
    id: 'L11',
    fires: { stage: 'churn', value: 'general', stageSince: day(10) },
    because: ['given.churn', 'because.value.general'],
    due: 80,
    not: { stage: 'churn', value: 'high' },
  },
  {
    id: 'L12',
    fires: { stage: 'maturity', interactions: rhythm(406, 46, 30) },
    because: ['because.contactBy'],
    due: 14,
    not: { stage: 'maturity', interactions: rhythm(405, 45, 30) },
  },
];
