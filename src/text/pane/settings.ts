import type { BlankPolicy } from '../../core/scoring/result';
import { counted } from '../counted';
import type { Language } from '../language';
import type { ThemeName } from './pane-text';

/** Sentences of the view Setelan. */
export interface SettingsText {
  readonly title: string;
  readonly scoring: string;
  readonly edition: string;
  readonly editionAuto: (edition: string) => string;
  readonly editionHint: string;
  readonly blank: string;
  readonly blanks: Readonly<Record<BlankPolicy, string>>;
  readonly blankHint: string;
  readonly columns: string;
  readonly columnsHint: (sheets: readonly string[]) => string;
  readonly columnsOpen: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<ThemeName, string>>;
  readonly about: string;
  readonly version: string;
  readonly instrument: string;
  readonly instrumentIs: (id: string, version: string, indicators: number) => string;
  readonly licence: string;
  readonly files: string;
  readonly privacy: string;
  readonly disclaimer: string;
}

export const SETTINGS_TEXT: Readonly<Record<Language, SettingsText>> = {
  id: {
    title: 'Setelan',
    scoring: 'Penilaian',
    edition: 'Edisi',
    editionAuto: (edition) => `Menurut buku kerja (${edition})`,
    editionHint: 'Berlaku sampai panel ditutup. Edisi menentukan ambang zona.',
    blank: 'Nilai kosong',
    blanks: { ignore: 'Abaikan, nilai sejauh ini', refuse: 'Tolak, unit tidak dinilai', zero: 'Hitung sebagai 0' },
    blankHint: 'Selama ada nilai kosong, hasil tetap sementara.',
    columns: 'Kolom',
    columnsHint: (sheets) =>
      sheets.length === 0
        ? 'Judul kolom dikenali dari namanya.'
        : `Dipasangkan tangan, diingat buku kerja: ${sheets.join(', ')}.`,
    columnsOpen: 'Pasangkan kolom',
    language: 'Bahasa',
    theme: 'Tema',
    themes: { office: 'Ikut Office', light: 'Terang', dark: 'Gelap' },
    about: 'Tentang',
    version: 'Versi',
    instrument: 'Instrumen',
    instrumentIs: (id, version, indicators) => `${id} ${version}, ${indicators} indikator`,
    licence: 'Lisensi',
    files: 'berkas, sidik, dan paket',
    privacy: 'Semua dihitung di komputer ini. Tidak ada data yang dikirim.',
    disclaimer: 'Alat bantu mandiri, bukan produk Ombudsman RI.',
  },
  en: {
    title: 'Settings',
    scoring: 'Scoring',
    edition: 'Edition',
    editionAuto: (edition) => `As the workbook says (${edition})`,
    editionHint: 'Holds until the pane is closed. The edition sets the zone limits.',
    blank: 'Blank values',
    blanks: { ignore: 'Ignore, score so far', refuse: 'Refuse, unit is not scored', zero: 'Count as 0' },
    blankHint: 'While values are blank, the result stays provisional.',
    columns: 'Columns',
    columnsHint: (sheets) =>
      sheets.length === 0
        ? 'Columns are known by their headings.'
        : `Matched by hand, remembered by the workbook: ${sheets.join(', ')}.`,
    columnsOpen: 'Match columns',
    language: 'Language',
    theme: 'Theme',
    themes: { office: 'As Office', light: 'Light', dark: 'Dark' },
    about: 'About',
    version: 'Version',
    instrument: 'Instrument',
    instrumentIs: (id, version, indicators) => `${id} ${version}, ${counted(indicators, 'indicator', 'indicators')}`,
    licence: 'Licence',
    files: 'files, hashes and packages',
    privacy: 'Everything is computed on this computer. No data are sent.',
    disclaimer: 'An independent tool, not a product of the Ombudsman.',
  },
};
