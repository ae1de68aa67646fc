import { type Language, LOCALE } from './language';

/** Amount with its currency, rounded to what a sentence can carry: `CNY 88 m`, `CNY 2.4 bn`, `8,800万元`. */
export function money(amount: number, currency: string, language: Language): string {
  return language === 'zh' ? moneyZh(amount, currency) : `${currency} ${shortEn(amount)}`;
}

function trim(value: number, locale: string): string {
  const digits = Math.abs(value) >= 100 ? 0 : 1;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

function shortEn(amount: number): string {
  const size = Math.abs(amount);
  if (size >= 1e9) return `${trim(amount / 1e9, 'en-GB')} bn`;
  if (size >= 1e6) return `${trim(amount / 1e6, 'en-GB')} m`;
  if (size >= 1e4) return `${trim(amount / 1e3, 'en-GB')} k`;
  return trim(amount, 'en-GB');
}

const CURRENCY_ZH: Record<string, string> = {
  CNY: '元',
  USD: '美元',
  EUR: '欧元',
  GBP: '英镑',
  HKD: '港元',
  JPY: '日元',
  SGD: '新加坡元',
  AUD: '澳元',
};

function moneyZh(amount: number, currency: string): string {
  const size = Math.abs(amount);
  const unit = CURRENCY_ZH[currency] ?? ` ${currency}`;
  if (size >= 1e8) return `${trim(amount / 1e8, 'zh-CN')}亿${unit}`;
  if (size >= 1e4) return `${trim(amount / 1e4, 'zh-CN')}万${unit}`;
  return `${trim(amount, 'zh-CN')}${unit}`;
}

/** A calendar day: `12 Aug 2026`, `2026年8月12日`; without the year where it is `today`'s. */
export function day(text: string, language: Language, today?: string): string {
  const date = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return text;
  const sameYear = today !== undefined && today.slice(0, 4) === text.slice(0, 4);
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: 'UTC',
    day: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(date);
}

/** Month and year: `Mar 2024`, `2024年3月`. */
export function month(text: string, language: Language): string {
  const date = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return text;
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: 'UTC',
    month: language === 'zh' ? 'long' : 'short',
    year: 'numeric',
  }).format(date);
}

/** A list as the language writes it. */
export function list(items: string[], language: Language): string {
  return new Intl.ListFormat(LOCALE[language], { style: 'long', type: 'conjunction' }).format(items);
}
