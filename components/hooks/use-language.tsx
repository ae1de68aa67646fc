import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type ChangeLike, changeText } from '../../lib/i18n/difference-text';
import { type FactLike, factText, heldText } from '../../lib/i18n/fact-text';
import { day, list, money, month } from '../../lib/i18n/format';
import { type Language, languageOf } from '../../lib/i18n/language';
import { codeText, type ReasonLike, reasonText, sourceText } from '../../lib/i18n/reason-text';
import { hasMessage, loadLanguage, type MessageKey, type Params, translate } from '../../lib/i18n/translate';
import { browserLocale } from '../../lib/platform/clock';
import { type Preferences, readPreferences, writePreferences } from '../../lib/platform/preferences';

/** Everything that turns data into words, in the language chosen now. */
export type Words = {
  language: Language;
  preferences: Preferences;
  setPreferences: (next: Partial<Preferences>) => void;
  t: (key: MessageKey, params?: Params) => string;
  /** For keys built from data: null where the dictionaries have no such key. */
  maybe: (key: string, params?: Params) => string | null;
  code: (list: string, code: string) => string;
  reason: (reason: ReasonLike, today?: string) => string;
  source: (reason: ReasonLike, today?: string) => string;
  change: (change: ChangeLike, today?: string) => string;
  fact: (fact: FactLike, today?: string) => string;
  held: (fact: FactLike, held: { value: unknown; currency?: string }, today?: string) => string;
  day: (text: string, today?: string) => string;
  month: (text: string) => string;
  money: (amount: number, currency: string) => string;
  list: (items: string[]) => string;
};

const Context = createContext<Words | null>(null);

function isDark(theme: Preferences['theme']): boolean {
  return theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
}

function chosen(preferences: Preferences): Language {
  return preferences.language === 'auto' ? languageOf(browserLocale()) : preferences.language;
}

/** To be waited for before the first `LanguageProvider` is drawn. */
export function loadWords(): Promise<void> {
  return loadLanguage(chosen(readPreferences()));
}

/** Language and appearance; both can be changed while the panel is open. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [preferences, set] = useState(readPreferences);
  const language = chosen(preferences);

  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      document.documentElement.dataset.theme = isDark(preferences.theme) ? 'dark' : 'light';
    };
    apply();
    query.addEventListener('change', apply);
    return () => query.removeEventListener('change', apply);
  }, [preferences.theme]);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);

  const words = useMemo<Words>(
    () => ({
      language,
      preferences,
      setPreferences: (next) => {
        const all = { ...preferences, ...next };
        writePreferences(all);
        void loadLanguage(chosen(all)).then(() => set(all));
      },
      t: (key, params) => translate(language, key, params),
      maybe: (key, params) => (hasMessage(language, key) ? translate(language, key, params) : null),
      code: (name, code) => codeText(language, name, code),
      reason: (reason, today) => reasonText(language, reason, today),
      source: (reason, today) => sourceText(language, reason, today),
      change: (change, today) => changeText(language, change, today),
      fact: (fact, today) => factText(language, fact, today),
      held: (fact, held, today) => heldText(language, fact, held, today),
      day: (text, today) => day(text, language, today),
      month: (text) => month(text, language),
      money: (amount, currency) => money(amount, currency, language),
      list: (items) => list(items, language),
    }),
    [language, preferences],
  );
  return <Context.Provider value={words}>{children}</Context.Provider>;
}

export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('useWords outside LanguageProvider');
  return words;
}
