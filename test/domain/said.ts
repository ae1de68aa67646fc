import type { Reason } from '../../lib/domain/model/assessment';

/** Reasons as pairs of rule and evidence values: what a test compares. */
export function said(reasons: Reason[] | undefined): [string, Record<string, unknown>][] {
  return (reasons ?? []).map(({ rule, evidence }) => [
    rule,
    Object.fromEntries(evidence.map(({ label, value }) => [label, value])),
  ]);
}

/** Where each piece of a reason's evidence comes from, with its date. */
export function sources(reason: Reason | undefined): [string, string | undefined][] {
  return (reason?.evidence ?? []).map(({ source, at }) => [source, at]);
}
