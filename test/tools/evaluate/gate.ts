/** What one gate measures, and what its figures must reach. */
import type { Data } from './data';

export type Bound = { atLeast: number } | { atMost: number } | { between: [number, number] };

export type Row = Bound & {
  gate: string;
  /** What is measured, with its date or file: "AUC 2000-12-31", "F1 tenor". */
  what: string;
  /** A share, score or count; NaN where it could not be computed, which misses every bound. */
  figure: number;
  /** Number of cases behind the figure. */
  n?: number;
  ok: boolean;
  /** One line that helps to read the figure, shown below the table. */
  note?: string;
};

export type Gate = {
  id: string;
  /** Rows in the order in which they are read. */
  rows: (data: Data) => Row[];
};

/** Both ends of a bound belong to it. */
export function reaches(figure: number, bound: Bound): boolean {
  if ('atLeast' in bound) return figure >= bound.atLeast;
  if ('atMost' in bound) return figure <= bound.atMost;
  return figure >= bound.between[0] && figure <= bound.between[1];
}

/** A row with its verdict; a figure that is null (nothing to measure) is missed, never passed over. */
export function row(
  gate: string,
  what: string,
  figure: number | null,
  bound: Bound,
  more: { n?: number; note?: string } = {},
): Row {
  const known = figure ?? Number.NaN;
  return { gate, what, figure: known, ...bound, ...more, ok: reaches(known, bound) };
}
