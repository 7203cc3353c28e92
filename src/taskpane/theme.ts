import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import type { ThemeName } from '../text/pane/pane-text';
import { zoneDark, zoneLight } from './zone-tokens';

export type Shade = Exclude<ThemeName, 'office'>;

// One object per shade: setTheme caches the generated CSS by object identity.
const THEMES = {
  light: { ...webLightTheme, ...zoneLight },
  dark: { ...webDarkTheme, ...zoneDark },
} as const;

/** Puts Fluent's and our tokens on the page. */
export function applyTheme(shade: Shade): void {
  setTheme(THEMES[shade]);
  document.documentElement.dataset['theme'] = shade;
  // Reaches what the browser draws itself: select lists, scrollbars, the caret.
  document.documentElement.style.colorScheme = shade;
}

/**
 * Light or dark for a choice. "office" follows the background that Office reports ("#262626");
 * where it reports none, the system's preference.
 */
export function shadeOf(choice: ThemeName, officeBackground: string | undefined): Shade {
  if (choice !== 'office') return choice;
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(officeBackground ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) {
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  const brightness = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return brightness < 128 ? 'dark' : 'light';
}
