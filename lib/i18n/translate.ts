import { IntlMessageFormat } from 'intl-messageformat';
import { dictionary as en } from './en/dictionary';
import { type Language, LOCALE } from './language';
import { dictionary as zh } from './zh/dictionary';

export type MessageKey = Extract<keyof typeof en, string>;
export type Params = Record<string, string | number>;

const DICTIONARIES: Record<Language, Record<MessageKey, string>> = { en, zh };

const parsed = new Map<string, IntlMessageFormat>();

/** True where the dictionaries have the key: codes come from data and may be newer than the words. */
export function hasMessage(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** The message of a key in ICU MessageFormat, filled with `params`. */
export function translate(language: Language, key: MessageKey, params: Params = {}): string {
  const id = `${language} ${key}`;
  let message = parsed.get(id);
  if (!message) {
    message = new IntlMessageFormat(DICTIONARIES[language][key], LOCALE[language]);
    parsed.set(id, message);
  }
  try {
    return String(message.format(params));
  } catch {
    // A sentence that lacks an argument is a defect, but none to stop the panel for.
    return DICTIONARIES[language][key];
  }
}
