import { money } from './format';
import type { Language } from './language';
import { codeText, type ReasonLike, reasonText } from './reason-text';
import { hasMessage, type Params, translate } from './translate';

type DifferenceLike =
  | {
      kind: 'moved';
      fact: string;
      before: unknown;
      after: unknown;
      line?: number;
      level?: string;
      deal?: string;
      currency?: string;
    }
  | { kind: 'new' | 'gone'; reason: ReasonLike };

export type ChangeLike = {
  axis: string;
  from: string | null;
  to: string;
  differences: DifferenceLike[];
  policy?: { from: string; to: string };
};

function shown(language: Language, fact: string, value: unknown, currency: string | undefined) {
  if (typeof value === 'number') return currency === undefined ? value : money(value, currency, language);
  // `tier.value` is a verdict of the axis `value`.
  return codeText(language, fact.split('.').at(-1) ?? fact, String(value));
}

/** One difference as a clause: `DSCR 1.32 → 1.07, lock-up 1.10`. */
export function differenceText(language: Language, one: DifferenceLike, today?: string): string {
  if (one.kind !== 'moved') {
    return translate(language, `diff.${one.kind}`, { reason: reasonText(language, one.reason, today) });
  }
  const key = `diff.${one.fact}`;
  if (!hasMessage(language, key)) return '';
  const params: Params = {
    before: shown(language, one.fact, one.before, one.currency),
    after: shown(language, one.fact, one.after, one.currency),
    level: one.level ?? 'none',
    line: one.line ?? 0,
    deal: one.deal ?? '',
  };
  return translate(language, key, params);
}

/** A change of verdict in words: `Risk low → high: DSCR 1.32 → 1.07, lock-up 1.10`. */
export function changeText(language: Language, change: ChangeLike, today?: string): string {
  const axisKey = `axis.${change.axis}`;
  const axis = hasMessage(language, axisKey) ? translate(language, axisKey) : change.axis;
  const to = codeText(language, change.axis, change.to);
  if (change.from === null) return translate(language, 'diff.first', { axis, to });
  const clauses = change.differences
    .slice(0, 3)
    .map((one) => differenceText(language, one, today))
    .filter(Boolean);
  if (change.policy) clauses.push(translate(language, 'diff.policy', change.policy));
  return translate(language, clauses.length ? 'diff.changed' : 'diff.changedAlone', {
    axis,
    from: codeText(language, change.axis, change.from),
    to,
    why: clauses.join(language === 'zh' ? '；' : '; '),
  });
}
