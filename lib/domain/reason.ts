import type { Provenance } from './model/base';
import type { Evidence, Reason } from './model/assessment';

/** A reason in one line: rule code and its evidence, each with the default source `book`. */
export function reason(
  rule: string,
  evidence: Record<string, unknown> = {},
  from: { source?: string | undefined; at?: string | undefined } = {},
): Reason {
  return {
    rule,
    evidence: Object.entries(evidence)
      .filter(([, value]) => value !== undefined)
      .map(([label, value]): Evidence => {
        const entry: Evidence = { label, value, source: from.source ?? 'book' };
        if (from.at !== undefined) entry.at = from.at;
        return entry;
      }),
  };
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
