import { amounts } from './amounts';
import { dates } from './dates';
import type { FactReader } from './reader';

/** One reader a kind, in the order in which their facts are listed at the same place of a text. */
export const readers: FactReader[] = [amounts, dates];
