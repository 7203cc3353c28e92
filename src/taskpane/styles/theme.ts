import type { ThemeName } from '../../text/pane/pane-text';
import { fluentTokens } from './fluent-tokens';
import { zoneDark, zoneLight } from './zone-tokens';

export type Shade = Exclude<ThemeName, 'office'>;

const sheet = new CSSStyleSheet();
let applied: Shade | undefined;

/** Puts the tokens on the page as custom properties, which reach into every component. */
export function applyTheme(shade: Shade): void {
  if (shade === applied) return;
  applied = shade;
  const at = shade === 'light' ? 0 : 1;
  const fluent = Object.entries(fluentTokens).map(([name, values]) => `--${name}:${values[at]}`);
  const zone = Object.entries(shade === 'light' ? zoneLight : zoneDark).map(([name, value]) => `--${name}:${value}`);
  // color-scheme reaches what the browser draws itself: select lists, check boxes, scrollbars.
  sheet.replaceSync(
    `:root{color-scheme:${shade};${[...fluent, ...zone].join(';')}}body{margin:0;background:var(--colorNeutralBackground2)}`,
  );
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}

/**
 * Light or dark for a choice. "office" follows the background that Office reports ("#262626");
 * where it reports none, the system's preference.
 */
export function shadeOf(choice: ThemeName, officeBackground: string | undefined, systemIsDark: boolean): Shade {
  if (choice !== 'office') return choice;
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(officeBackground ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return systemIsDark ? 'dark' : 'light';
  const brightness = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return brightness < 128 ? 'dark' : 'light';
}
