import type { LocalText } from '../../core/instrument/types';
import type { Language } from '../language';

/** What each view of the pane is called, in its tab, in the menu and for screen readers. */
const TITLES = {
  summary: { id: 'Ringkasan', en: 'Summary' },
  check: { id: 'Periksa', en: 'Check' },
  explain: { id: 'Urai', en: 'Explain' },
  improve: { id: 'Perbaikan', en: 'Improve' },
  account: { id: 'Rincian baca', en: 'Reading account' },
  build: { id: 'Buat lembar', en: 'Create sheets' },
  map: { id: 'Pasangkan kolom', en: 'Match columns' },
  recap: { id: 'Lembar Rekap', en: 'Recap sheet' },
  share: { id: 'Bagikan', en: 'Share' },
  formula: { id: 'Susun rumus', en: 'Build a formula' },
  settings: { id: 'Setelan', en: 'Settings' },
  help: { id: 'Bantuan', en: 'Help' },
  conformance: { id: 'Uji kesesuaian', en: 'Conformance test' },
} as const satisfies Readonly<Record<string, LocalText>>;

export type ViewName = keyof typeof TITLES;

export const VIEW_NAMES = Object.keys(TITLES) as readonly ViewName[];

export const viewTitle = (view: ViewName, language: Language): string => TITLES[view][language];
