import { day, money } from './format';
import { type Language, LOCALE } from './language';
import { codeText } from './reason-text';
import { type MessageKey, type Params, translate } from './translate';

/** A fact as the domain hands it over; its value's shape depends on its kind. */
export type FactLike = {
  kind: string;
  value: unknown;
  currency?: string | undefined;
  unit?: string | undefined;
  qualifier?: string | undefined;
};

type Span = string | { from: string; to: string };

/** Where a number or a word is what is shown, by kind. */
type Shown = (fact: FactLike, language: Language, today?: string) => string;

const say = (language: Language, key: MessageKey, params: Params = {}) => translate(language, key, params);

function amountText(fact: FactLike, language: Language): string {
  const value = fact.value as { amount: number; min?: number; max?: number; approximate?: boolean };
  const sum = (amount: number) => money(amount, fact.currency ?? '', language).trim();
  if (value.min !== undefined && value.max !== undefined)
    return say(language, 'fact.range', { from: sum(value.min), to: sum(value.max) });
  if (value.min !== undefined) return say(language, 'fact.from', { value: sum(value.min) });
  if (value.max !== undefined) return say(language, 'fact.upTo', { value: sum(value.max) });
  return value.approximate ? say(language, 'fact.about', { value: sum(value.amount) }) : sum(value.amount);
}

function spanText(span: Span | undefined, language: Language, today?: string): string {
  if (span === undefined) return '';
  if (typeof span === 'string') return day(span, language, today);
  return say(language, 'fact.range', {
    from: day(span.from, language, today),
    to: day(span.to, language, today),
  });
}

function rateText({ value }: FactLike, language: Language): string {
  const { base, marginBps, fixedPct } = value as { base?: string; marginBps?: number; fixedPct?: number };
  if (fixedPct !== undefined) return say(language, 'fact.fixed', { value: fixedPct });
  if (marginBps === undefined) return base ?? '';
  return say(language, 'fact.margin', { base: base ?? '', bps: marginBps }).trim();
}

function countryText({ value }: FactLike, language: Language): string {
  return new Intl.DisplayNames([LOCALE[language]], { type: 'region' }).of(String(value)) ?? String(value);
}

const ratio: Shown = (fact, language) =>
  say(language, 'fact.ratio', { value: Number(fact.value) }) +
  say(language, 'fact.qualifier', { qualifier: fact.qualifier ?? 'none' });

const years: Shown = ({ value }, language) =>
  say(language, 'fact.years', { years: (value as { years: number }).years });

const coded =
  (list: string): Shown =>
  ({ value }, language) =>
    codeText(language, list, String(value));

const promised: Shown = ({ value }, language, today) => {
  const { text, by, due } = value as { text: string; by?: string; due?: Span };
  const words = by ? say(language, 'fact.by', { by, text }) : text;
  return due ? say(language, 'fact.until', { text: words, due: spanText(due, language, today) }) : words;
};

const SHOWN: Record<string, Shown> = {
  amount: amountText,
  rate: rateText,
  tenor: years,
  grace: years,
  dscr: ratio,
  llcr: ratio,
  plcr: ratio,
  gearing: ({ value }, language) => say(language, 'fact.percent', { value: Number(value) }),
  rating: ({ value }, language) => {
    const { grade, agency, outlook } = value as { grade: string; agency?: string; outlook?: string };
    return [grade, agency, outlook && codeText(language, 'outlook', outlook)].filter(Boolean).join(' · ');
  },
  loanClass: coded('loanClass'),
  daysPastDue: ({ value }, language) => say(language, 'fact.days', { value: Number(value) }),
  country: countryText,
  sector: coded('sector'),
  capacity: ({ value }, language) => {
    const { value: size, unit } = value as { value: number; unit: string };
    return `${new Intl.NumberFormat(LOCALE[language]).format(size)} ${unit}`;
  },
  milestone: ({ value }, language, today) => {
    const { code, date, status } = value as { code: string; date?: Span; status: string };
    const name = codeText(language, 'milestone', code);
    return `${[name, spanText(date, language, today)].filter(Boolean).join(' ')}${say(language, 'fact.status', { status })}`;
  },
  date: ({ value }, language, today) => spanText(value as Span, language, today),
  need: coded('need'),
  risk: coded('signal'),
  relationship: coded('relationshipSignal'),
  esg: ({ value }, language) => {
    const { category, label } = value as { category?: string; label?: string };
    if (category) return say(language, 'fact.category', { category });
    return label ? codeText(language, 'esg', label) : '';
  },
  ask: promised,
  commitment: promised,
  party: ({ value }, language) => {
    const { role, name } = value as { role: string; name: string };
    return `${name} · ${codeText(language, 'partyRole', role)}`;
  },
  person: ({ value }) => {
    const { name, jobTitle, organisation } = value as {
      name: string;
      jobTitle?: string;
      organisation?: string;
    };
    return [name, jobTitle, organisation].filter(Boolean).join(' · ');
  },
};

/** The value of a fact in words, without the name of its kind. */
export function factText(language: Language, fact: FactLike, today?: string): string {
  return SHOWN[fact.kind]?.(fact, language, today) ?? String(fact.value);
}

/** What the book holds where the fact would go, written the way the fact is. */
export function heldText(
  language: Language,
  fact: FactLike,
  held: { value: unknown; currency?: string },
  today?: string,
): string {
  const { value, currency } = held;
  if (fact.kind === 'amount')
    return amountText({ kind: 'amount', value: { amount: Number(value) }, currency }, language);
  if (fact.kind === 'tenor') return years({ kind: 'tenor', value: { years: Number(value) } }, language);
  if (fact.kind === 'milestone') {
    const text = String(value);
    return /^\d{4}-/.test(text) ? day(text, language, today) : text;
  }
  if (fact.kind === 'rating') return String(value);
  if (fact.kind === 'esg' && typeof value === 'string') {
    const shown = /^[ABC]$/.test(value) ? { category: value } : { label: value };
    return factText(language, { kind: 'esg', value: shown });
  }
  if (typeof value === 'boolean') return value ? '✓' : '—';
  if (value === null || typeof value !== 'object' || fact.kind === 'capacity') {
    return factText(language, { ...fact, value, qualifier: undefined }, today);
  }
  return JSON.stringify(value);
}
