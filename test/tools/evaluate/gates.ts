import { amountsZh } from './amounts';
import { asks } from './asks';
import { calibration } from './calibration';
import { churn } from './churn';
import { companyNames } from './companies';
import { datesZh } from './dates-zh';
import type { Gate } from './gate';
import { parity } from './parity';
import { relationship } from './relationship';
import { replies } from './replies';
import { signatures } from './signatures';
import { stages } from './stages';
import { terms } from './terms';
import { value } from './value';

/** In the order in which they are printed. */
export const gates: Gate[] = [
  churn,
  calibration,
  stages,
  relationship,
  value,
  terms,
  amountsZh,
  datesZh,
  signatures,
  replies,
  asks,
  companyNames,
  parity,
];
