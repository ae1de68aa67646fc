import { amounts } from './amounts';
import { asks } from './asks';
import { capacities } from './capacities';
import { commitments } from './commitments';
import { countries } from './countries';
import { dscr, llcr, plcr } from './cover-ratios';
import { dates } from './dates';
import { daysPastDue } from './days-past-due';
import { emails } from './emails';
import { esg } from './esg';
import { gearing } from './gearing';
import { graces } from './graces';
import { loanClasses } from './loan-classes';
import { milestones } from './milestones';
import { needs } from './needs';
import { organisations } from './organisations';
import { parties } from './parties';
import { persons } from './persons';
import { phones } from './phones';
import { rates } from './rates';
import { ratings } from './ratings';
import type { FactReader } from './reader';
import { relationships } from './relationships';
import { risks } from './risks';
import { sectors } from './sectors';
import { tenors } from './tenors';

/** One reader a kind, in the order in which their facts are listed at the same place of a text. */
export const readers: FactReader[] = [
  amounts,
  rates,
  tenors,
  graces,
  dscr,
  llcr,
  plcr,
  gearing,
  ratings,
  loanClasses,
  daysPastDue,
  countries,
  sectors,
  capacities,
  milestones,
  dates,
  needs,
  risks,
  relationships,
  esg,
  asks,
  commitments,
  parties,
  phones,
  emails,
  persons,
  organisations,
];
