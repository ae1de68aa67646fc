/** `2026-11-18`, `2026/11/18`, `2026年11月18日`, wherever they stand in a text. */
export const NUMERIC_DAY = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?/;
/** Day first, as written with points all over Europe. */
const POINTED_DAY = /\b(\d{1,2})\.\s?(\d{1,2})\.(\d{4})\b/;

const two = (value: number | string) => String(value).padStart(2, '0');

/** Beginnings of months' names in the languages of webmail, in order. */
const MONTHS: RegExp[] = [
  /^(jan|ene|janv|gen)/,
  /^(feb|fév|fev)/,
  /^(mar|mär|mrt)/,
  /^(apr|avr|abr)/,
  /^(may|mai|mag|mei|maj)/,
  /^(jun|juin|giu)/,
  /^(jul|juil|lug)/,
  /^(aug|août|aout|ago)/,
  /^(sep|set)/,
  /^(oct|okt|ott|out)/,
  /^nov/,
  /^(dec|dez|déc|dic)/,
];

function monthOf(word: string): number {
  return MONTHS.findIndex((pattern) => pattern.test(word.toLowerCase())) + 1;
}

const DAY_MONTH = /\b(\d{1,2})(?:st|nd|rd|th|\.|er)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})\b/u;
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u;

/** The calendar day a page shows; the hour is left out, for nobody knows in which time zone it is written. */
export function shownDay(text: string): string | undefined {
  const numbers = NUMERIC_DAY.exec(text);
  if (numbers) return `${numbers[1]}-${two(numbers[2] ?? '')}-${two(numbers[3] ?? '')}`;
  const pointed = POINTED_DAY.exec(text);
  if (pointed && Number(pointed[2]) < 13)
    return `${pointed[3]}-${two(pointed[2] ?? '')}-${two(pointed[1] ?? '')}`;
  const [, day, named, year] = DAY_MONTH.exec(text) ?? [];
  if (day && named && monthOf(named)) return `${year}-${two(monthOf(named))}-${two(day)}`;
  const [, first, second, third] = MONTH_DAY.exec(text) ?? [];
  if (first && second && monthOf(first)) return `${third}-${two(monthOf(first))}-${two(second)}`;
  return undefined;
}
