import type { Provenance } from './model/base';
import type { Evidence, Reason } from './model/assessment';

/** A reason in one line: rule code and its evidence, each with the default source `book`. */
export function reason(
  rule: string,
  evidence: Record<string, unknown> = {},
  from: { source?: string | undefined; at?: string | undefined } = {},
): Reason {
  const source = from.source ?? 'book';
  const { at } = from;
  const list: Evidence[] = [];
  // A plain loop: a book of ten thousand clients gives a quarter of a million reasons.
  for (const label of Object.keys(evidence)) {
    const value = evidence[label];
    if (value !== undefined)
      list.push(at === undefined ? { label, value, source } : { label, value, source, at });
  }
  return { rule, evidence: list };
}

/** Source and date to show beside a stored field: its provenance, else the book and the row's own date. */
export function sourceOf(
  row: { provenance?: Record<string, Provenance> | undefined; changedAt?: string | undefined },
  field: string,
  at?: string,
): { source: string; at?: string } {
  const known = row.provenance?.[field];
  const source = known
    ? [known.kind, known.label, known.quote && `“${known.quote}”`].filter(Boolean).join(' · ')
    : 'book';
  const date = known?.at ?? at;
  return date === undefined ? { source } : { source, at: date };
}
