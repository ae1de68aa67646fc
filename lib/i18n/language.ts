/** The two languages of the interface. */
export type Language = 'en' | 'zh';

/** Language for a browser locale such as `zh-TW` or `en-GB`; English where it is neither. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** The locale by which numbers and dates are written. */
export const LOCALE: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };
