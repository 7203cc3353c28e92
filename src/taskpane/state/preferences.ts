import type { Language } from '../../text/language';
import type { ThemeName } from '../../text/pane/pane-text';

/** What the pane remembers on this computer. The edition is not: it belongs to a workbook, not to a person. */
export interface Preferences {
  readonly language?: Language;
  readonly theme?: ThemeName;
}

export interface PreferenceStore {
  load(): Preferences;
  save(preferences: Preferences): void;
}

const KEY = 'kepatuhan.setelan';

/** Preferences in web storage; where policy switches storage off, nothing is remembered and nothing fails. */
export function storedPreferences(storage: () => Pick<Storage, 'getItem' | 'setItem'>): PreferenceStore {
  return {
    load: () => {
      try {
        return readPreferences(JSON.parse(storage().getItem(KEY) ?? '{}'));
      } catch {
        return {};
      }
    },
    save: (preferences) => {
      try {
        storage().setItem(KEY, JSON.stringify(preferences));
      } catch {
        return;
      }
    },
  };
}

function readPreferences(stored: unknown): Preferences {
  const { language, theme } = (stored ?? {}) as Record<string, unknown>;
  return {
    ...(language === 'id' || language === 'en' ? { language } : {}),
    ...(theme === 'office' || theme === 'light' || theme === 'dark' ? { theme } : {}),
  };
}
