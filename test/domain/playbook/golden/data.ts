import { day } from '../../build';
import type { Golden } from './golden';

export const data: Golden[] = [
  {
    id: 'X01',
    fires: { risk: 'insufficient' },
    because: ['because.risk.insufficient'],
    due: 14,
    not: { risk: 'high' },
  },
  {
    id: 'X02',
    fires: { page: { message: { logged: false } } },
    because: ['because.notLogged'],
    due: 0,
    not: { page: { message: { logged: true } } },
  },
  {
    id: 'X03',
    fires: { client: { ratings: [{ grade: 'BB', scale: 'global', on: day(366) }] } },
    because: ['because.staleFact'],
    due: 30,
    not: { client: { ratings: [{ grade: 'BB', scale: 'global', on: day(365) }] } },
  },
];
