import { day, list, money } from './format';
import type { Language } from './language';
import { hasMessage, type Params, translate } from './translate';

type EvidenceLike = { label: string; value: unknown; source: string; at?: string | undefined };
export type ReasonLike = { rule: string; evidence: EvidenceLike[] };

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Parameters that a sentence may ask for and a reason may leave out. */
const DEFAULTS: Params = { agency: 'none', deal: '', current: 0, slot: 0 };

/** The word for a code of a list, or the code itself where the dictionaries do not know it. */
export function codeText(language: Language, name: string, code: string): string {
  const key = `code.${name}.${code}`;
  return hasMessage(language, key) ? translate(language, key) : code;
}

function parameter(
  language: Language,
  { label, value }: EvidenceLike,
  currency: string | undefined,
  today?: string,
) {
  if (typeof value === 'number') return currency === undefined ? value : money(value, currency, language);
  if (Array.isArray(value)) {
    return list(
      value.map((one) => codeText(language, label, String(one))),
      language,
    );
  }
  const text = String(value);
  return DAY.test(text) ? day(text, language, today) : codeText(language, label, text);
}

/** Counts stay numbers even in a reason that speaks of money. */
const COUNTS = new Set(['clients', 'deals', 'count', 'valued', 'needed', 'years']);

/** A reason as a sentence. `today` (a day) lets dates of this year go without the year. */
export function reasonText(language: Language, reason: ReasonLike, today?: string): string {
  const { rule, evidence } = reason;
  if (!hasMessage(language, rule)) return rule;
  const code = evidence.find((one) => one.label === 'currency')?.value;
  const currency = typeof code === 'string' ? code : undefined;
  const params: Params = { ...DEFAULTS };
  for (const one of evidence) {
    params[one.label] = parameter(language, one, COUNTS.has(one.label) ? undefined : currency, today);
  }
  return translate(language, rule, params);
}

/** Where a reason comes from and when it held: `mail · Chen Zhiyuan · “…” · 18 Jul`. */
export function sourceText(language: Language, reason: ReasonLike, today?: string): string {
  const first = reason.evidence[0];
  if (!first) return '';
  const [kind = '', ...rest] = first.source.split(' · ');
  const key = `source.${kind}`;
  const parts = [hasMessage(language, key) ? translate(language, key) : kind, ...rest];
  if (first.at) parts.push(day(first.at, language, today));
  return parts.join(' · ');
}
