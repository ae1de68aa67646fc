import { IntlMessageFormat } from 'intl-messageformat';
import type { dictionary as english } from './en/dictionary';
import { type Language, LOCALE } from './language';

export type MessageKey = Extract<keyof typeof english, string>;
export type Params = Record<string, string | number>;
type Dictionary = Record<MessageKey, string>;

/** Nobody reads two languages at once: each is brought in when it is chosen. */
const LOADERS: Record<Language, () => Promise<Dictionary>> = {
  en: () => import('./en/dictionary').then((one) => one.dictionary),
  zh: () => import('./zh/dictionary').then((one) => one.dictionary),
};

const loaded: Partial<Record<Language, Dictionary>> = {};

/** Brings in a language's words. Nothing can be said in a language before. */
export async function loadLanguage(language: Language): Promise<void> {
  loaded[language] ??= await LOADERS[language]();
}

function words(language: Language): Dictionary {
  const dictionary = loaded[language];
  if (!dictionary) throw new Error(`The words of ${language} have not been loaded.`);
  return dictionary;
}

const parsed = new Map<string, IntlMessageFormat>();

/** True where the dictionary has the key: codes come from data and may be newer than the words. */
export function hasMessage(language: Language, key: string): key is MessageKey {
  return Object.hasOwn(words(language), key);
}

/** The message of a key in ICU MessageFormat, filled with `params`. */
export function translate(language: Language, key: MessageKey, params: Params = {}): string {
  const id = `${language} ${key}`;
  let message = parsed.get(id);
  if (!message) {
    message = new IntlMessageFormat(words(language)[key], LOCALE[language]);
    parsed.set(id, message);
  }
  try {
    return String(message.format(params));
  } catch {
    // A sentence that lacks an argument is a defect, but none to stop the panel for.
    return words(language)[key];
  }
}
