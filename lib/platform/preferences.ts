/**
 * How this device shows the panel. In localStorage, because it must be known before the first paint; nothing
 * of a client ever goes there.
 */
export type Preferences = { language: 'en' | 'zh' | 'auto'; theme: 'light' | 'dark' | 'auto' };

const KEY = 'twofold.preferences';
const DEFAULTS: Preferences = { language: 'auto', theme: 'auto' };

const LANGUAGES: Preferences['language'][] = ['en', 'zh', 'auto'];
const THEMES: Preferences['theme'][] = ['light', 'dark', 'auto'];

export function readPreferences(): Preferences {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
    return {
      language: LANGUAGES.find((one) => one === stored.language) ?? DEFAULTS.language,
      theme: THEMES.find((one) => one === stored.theme) ?? DEFAULTS.theme,
    };
  } catch {
    return DEFAULTS;
  }
}

export function writePreferences(preferences: Preferences): void {
  localStorage.setItem(KEY, JSON.stringify(preferences));
}
