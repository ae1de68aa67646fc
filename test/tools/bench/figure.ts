/** One measured figure beside its budget. */
export type Figure = {
  id: string;
  what: string;
  value: number;
  unit: 'ms' | 'kB' | '×' | 'count';
  /** The figure must not exceed it; absent for a figure that is only shown. */
  budget?: number;
  /** How it came about: runs, spread, size of the book. */
  note: string;
};

export function median(values: number[]): number {
  return percentile(values, 0.5);
}

/** Nearest-rank percentile; NaN for an empty list, which no budget accepts. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function withinBudget(figure: Figure): boolean {
  return figure.budget === undefined || figure.value <= figure.budget;
}

const round = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));

/** The figures as a Markdown table. */
export function table(figures: Figure[]): string {
  const rows = figures.map((one) => [
    one.what,
    `${round(one.value)} ${one.unit}`,
    one.budget === undefined ? '—' : `≤ ${one.budget} ${one.unit}`,
    one.budget === undefined ? '' : withinBudget(one) ? 'ok' : 'EXCEEDED',
    one.note,
  ]);
  return [['figure', 'measured', 'budget', '', 'how'], ['---', '---', '---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
