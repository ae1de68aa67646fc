import type { BookTable } from '../tables';

/**
 * How rows of the version before become rows of this one. Each function is pure and knows one row, so that the
 * store and a backup of any age are brought forward by the same ones. Its parameter is the old shape, frozen
 * beside it: the types of the model describe the newest shape only.
 */
export type Upgrade = {
  /** The schema's version that the rows have afterwards. */
  version: number;
  rows: { [Table in BookTable]?: (row: never) => object };
};
