/** The tables that verdicts do not rest on, but the next steps and the corrections by hand do. */
import fc from 'fast-check';
import * as codes from '../../../lib/domain/model/codes';
import { Axis } from '../../../lib/domain/model/override';
import type { Snapshot } from '../../../lib/domain/model/snapshot';
import { flag, maybe, moment, nearMoment, row } from './arbitrary-moment';

export const contact = row({
  name: fc.constantFrom('Chen Zhiyuan', '王芳', 'Åse'),
  emails: fc.constant<string[]>([]),
  level: maybe(fc.constantFrom(...codes.ContactLevel.options)),
  left: maybe(flag),
});

export const milestone = row({
  code: fc.constantFrom(
    'mandate' as const,
    'financialClose' as const,
    'creditApproval' as const,
    'cod' as const,
  ),
  status: fc.constantFrom(...codes.MilestoneStatus.options),
  due: maybe(moment),
  metOn: maybe(moment),
});

export const covenant = row({
  kind: fc.constantFrom(...codes.CovenantKind.options, 'conditionPrecedent' as const),
  due: maybe(moment),
  fulfilledOn: maybe(moment),
});

export const party = row({
  role: fc.constantFrom('legalAdviser' as const, 'sponsor' as const),
  name: fc.constantFrom('Zhong Lun'),
});

export const storedFact = row({
  kind: fc.constantFrom('risk' as const, 'relationship' as const),
  value: fc.constantFrom('policyChange', 'cashPressure', 'fxLoss', 'complaint'),
  quote: fc.constant('…'),
  known: fc.boolean(),
  confidence: fc.constant(0.9),
  at: moment,
  source: fc.constant({ kind: 'mail' as const }),
  status: fc.constantFrom('accepted' as const, 'accepted' as const, 'rejected' as const),
});

export const need = row({
  kind: fc.constantFrom(
    'longTermLoan' as const,
    'fxHedge' as const,
    'rateHedge' as const,
    'research' as const,
  ),
  status: fc.constantFrom('open' as const, 'open' as const, 'delivered' as const),
  firstSeen: moment,
});

export const teamMember = row({
  name: fc.constantFrom('Li Na'),
  role: fc.constantFrom(...codes.TeamRole.options),
});

/** Of a few steps, so that several records speak of the same one. */
export const actionRecord = row({
  ruleId: fc.constantFrom('T03', 'T04', 'R05', 'L08', 'X01', 'R01', 'T01'),
  state: fc.constantFrom('accepted' as const, 'done' as const, 'dismissed' as const, 'later' as const),
  at: nearMoment,
  due: maybe(moment),
  until: maybe(moment),
  reason: maybe(fc.constantFrom('irrelevant', 'wrong')),
});

/** Any verdict on any axis: the schema of a book allows that, and files are written by hand. */
const verdict = fc.constantFrom('high', 'general', 'low', 'strategic', 'ordinary', 'key', 'churn', 'decline');

export const override = row({
  axis: fc.constantFrom(...Axis.options),
  verdict,
  reason: fc.constant('the board says so'),
  by: fc.constantFrom('Li Na', 'Zhao'),
  at: nearMoment,
  until: moment,
});

export const snapshot = row({
  axis: fc.constantFrom(...Axis.options),
  verdict,
  asOf: nearMoment,
  policyVersion: fc.constant('default@1'),
  reasons: fc.constant<Snapshot['reasons']>([]),
});
