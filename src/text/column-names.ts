import type { Language } from './language';

const COLUMNS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: {
    ...{ unit: 'Unit', product: 'Produk', code: 'Kode', name: 'Indikator', respondent: 'Responden', value: 'Nilai' },
    ...{ evidence: 'Bukti', note: 'Catatan', assessor: 'Penilai', date: 'Tanggal' },
    ...{ override: 'Nilai Koreksi', overrideReason: 'Alasan Koreksi' },
  },
  en: {
    ...{ unit: 'Unit', product: 'Product', code: 'Code', name: 'Indicator', respondent: 'Respondent', value: 'Score' },
    ...{ evidence: 'Evidence', note: 'Note', assessor: 'Assessor', date: 'Date' },
    ...{ override: 'Corrected Score', overrideReason: 'Correction Reason' },
  },
};

/** The heading by which users know a column. */
export function columnNameIn(key: string, language: Language): string {
  return COLUMNS[language][key] ?? key;
}
