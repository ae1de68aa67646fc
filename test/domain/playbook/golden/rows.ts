/** Rows that several golden cases share. */
import { day } from '../../build';

export const team = (roles: ('project' | 'product' | 'risk')[]) =>
  roles.map((role, i) => ({ id: `t${i}`, clientId: 'c', name: role, role }));
export const needOf = (
  kind: 'training' | 'fxHedge' | 'longTermLoan',
  status: 'open' | 'dropped' = 'open',
) => [{ id: 'n', clientId: 'c', kind, status, firstSeen: day(20) }];
export const signal = (value: string, ago: number) => [
  {
    id: 's',
    clientId: 'c',
    kind: 'risk' as const,
    value,
    quote: 'q',
    known: true,
    confidence: 0.9,
    at: day(ago),
    source: { kind: 'mail' as const },
    status: 'accepted' as const,
  },
];
export const snapshot = (axis: 'value' | 'tier' | 'risk', verdict: string, ago: number) => ({
  id: `h-${axis}-${ago}`,
  clientId: 'c',
  axis,
  verdict,
  asOf: day(ago),
  policyVersion: 'default@1',
  reasons: [],
});
export const person = (level: 'executive' | 'working') => [
  { id: 'p1', clientId: 'c', name: 'Chen', emails: [], level },
];
export const D = { id: 'd1' };
export const step = (
  code: 'mandate' | 'financialClose' | 'cod' | 'creditApproval',
  status: 'met' | 'scheduled',
  ago: number,
) => [
  { id: 'm1', dealId: 'd1', code, status, due: day(ago), ...(status === 'met' ? { metOn: day(ago) } : {}) },
];
