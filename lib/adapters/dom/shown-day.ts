/** `2026-11-18`, `2026/11/18`, `2026年11月18日`, wherever they stand in a text. */
export const NUMERIC_DAY = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/;

const two = (value: number | string) => String(value).padStart(2, '0');

/** The calendar day a page shows; the hour is left out, for nobody knows in which time zone it is written. */
export function shownDay(text: string): string | undefined {
  const numbers = NUMERIC_DAY.exec(text);
  if (numbers) return `${numbers[1]}-${two(numbers[2] ?? '')}-${two(numbers[3] ?? '')}`;
  if (!/\b(19|20)\d{2}\b/.test(text)) return undefined;
  const date = new Date(text.replace(/\(.*?\)/g, '').replace(/\bat\b/, ''));
  if (Number.isNaN(date.getTime())) return undefined;
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
