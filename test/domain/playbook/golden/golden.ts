import type { Given } from '../../build';

/** One client that fires a rule, and the same client one fact short of firing it. */
export type Golden = {
  id: string;
  fires: Given;
  /** Codes of the reasons, and the day it is due (days from today). */
  because: string[];
  due: number;
  not: Given;
};
