import { contact } from '../../build';
import type { Golden } from './golden';
import { team, needOf, snapshot, person } from './rows';

export const tier: Golden[] = [
  {
    id: 'T01',
    fires: { value: 'high', team: team(['project', 'risk']) },
    because: ['because.value.high', 'because.teamMissing'],
    due: 14,
    not: { value: 'high', team: team(['project', 'product', 'risk']) },
  },
  {
    id: 'T02',
    fires: { value: 'high', interactions: [contact(91, { occasion: 'accountPlan' })] },
    because: ['because.value.high', 'because.accountPlanOld'],
    due: -1,
    not: { value: 'high', interactions: [contact(90, { occasion: 'accountPlan' })] },
  },
  {
    id: 'T03',
    fires: { value: 'high', interactions: [contact(14)] },
    because: ['because.value.high', 'because.silent'],
    due: 0,
    not: { value: 'high', interactions: [contact(13)] },
  },
  {
    id: 'T04',
    fires: { value: 'general', interactions: [contact(90)] },
    because: ['because.value.general', 'because.silent'],
    due: 0,
    not: { value: 'general', interactions: [contact(89)] },
  },
  {
    id: 'T05',
    fires: { value: 'general', needs: needOf('training') },
    because: ['because.value.general', 'because.need'],
    due: 5,
    not: { value: 'general', needs: needOf('training', 'dropped') },
  },
  {
    id: 'T06',
    fires: {
      relationship: 'strategic',
      contacts: person('executive'),
      interactions: [contact(181, { channel: 'visit', contactIds: ['p1'] })],
    },
    because: ['because.relationship.strategic', 'because.executiveMeetingOld'],
    due: -1,
    not: {
      relationship: 'strategic',
      contacts: person('executive'),
      interactions: [contact(180, { channel: 'visit', contactIds: ['p1'] })],
    },
  },
  {
    id: 'T07',
    fires: {
      relationship: 'strategic',
      interactions: [contact(99, { occasion: 'jointReview', channel: 'meeting' })],
    },
    because: ['because.relationship.strategic', 'because.jointReviewOld'],
    due: -9,
    not: {
      relationship: 'strategic',
      interactions: [contact(90, { occasion: 'jointReview', channel: 'meeting' })],
    },
  },
  {
    id: 'T08',
    fires: { value: 'high', relationship: 'ordinary' },
    because: ['because.value.high', 'because.relationship.ordinary'],
    due: 30,
    not: { value: 'high', relationship: 'strategic' },
  },
  {
    id: 'T09',
    fires: { relationship: 'strategic', value: 'general', snapshots: [snapshot('value', 'general', 182)] },
    because: ['because.relationship.strategic', 'because.generalSince'],
    due: 90,
    not: { relationship: 'strategic', value: 'general', snapshots: [snapshot('value', 'general', 181)] },
  },
  {
    id: 'T10',
    fires: { tier: 'key', snapshots: [snapshot('tier', 'general', 200), snapshot('tier', 'key', 30)] },
    because: ['because.tierChanged'],
    due: -23,
    not: { tier: 'key', snapshots: [snapshot('tier', 'general', 200), snapshot('tier', 'key', 31)] },
  },
];
