import type { LocalTime } from '../app/local-time';
import type { RecapCells, RecapWords } from '../core/report/recap/words';
import { LABELS } from './labels';
import type { Language } from './language';
import { OVERRIDE_TEXT } from './overrides';

/** The cells of the table. In Indonesian they say what the function REKAP says. */
export const RECAP_CELLS: Readonly<Record<Language, RecapCells>> = {
  id: {
    language: 'id',
    rank: 'Peringkat',
    unit: 'Unit',
    score: 'Nilai',
    category: 'Kategori',
    zone: 'Zona',
    opinion: 'Opini',
    completeness: 'Kelengkapan',
    status: 'Status',
    corrections: OVERRIDE_TEXT.id.heading,
    institution: 'Instansi',
    zones: LABELS.id.zone,
    statuses: LABELS.id.status,
  },
  en: {
    language: 'en',
    rank: 'Rank',
    unit: 'Unit',
    score: 'Score',
    category: 'Category',
    zone: 'Zone',
    opinion: 'Opinion',
    completeness: 'Completeness',
    status: 'Status',
    corrections: OVERRIDE_TEXT.en.heading,
    institution: 'Institution',
    zones: LABELS.en.zone,
    statuses: LABELS.en.status,
  },
};

export const RECAP_WORDS: Readonly<Record<Language, RecapWords>> = {
  id: {
    language: 'id',
    title: (edition) => `Rekap kepatuhan, edisi ${edition}`,
    simulated: 'data simulasi: bukan hasil penilaian Ombudsman',
    unofficial: 'Bobot indikator bawaan, bukan bobot resmi Ombudsman.',
    provisional: (mandatory, range) =>
      `Hasil masih sementara: ${mandatory > 0 ? `${mandatory} temuan wajib` : 'nilai belum lengkap'}${range === null ? '' : `; ${range}`}.`,
    range: (low, high) => `nilai akhir antara ${low} dan ${high}`,
    notScored: {
      'no-units': 'Belum dinilai: tidak ada unit.',
      'blank-value': 'Belum dinilai: ada nilai kosong atau tidak sah.',
      'dimension-not-assessed': 'Belum dinilai: ada dimensi tanpa nilai.',
      'not-applicable-refused': 'Belum dinilai: TB tidak diterima instrumen ini.',
      'zero-weight': 'Belum dinilai: jumlah bobot nol.',
      'unit-not-scored': 'Belum dinilai: ada unit yang belum bernilai.',
      'instrument-bands-only': 'Belum dinilai: edisi ini hanya memuat ambang.',
    },
    unitChart: 'Nilai unit menurut zona',
    dimensionChart: 'Capaian dimensi (persen)',
    listed: (name, figure) => `${name} ${figure}`,
    highest: 'Unit tertinggi',
    mean: 'Rata-rata unit',
    lowest: 'Unit terendah',
    dimension: 'Dimensi',
    chartData: 'Data grafik',
    chartDataOf:
      'Grafik di atas digambar dari angka ini. Satu kolom untuk setiap zona, supaya warnanya mengikuti zona.',
    provenance: {
      heading: 'Asal rekap',
      madeWith: 'Dibuat dengan',
      product: (version) => `Kepatuhan ${version} (mesin hitung ${version})`,
      written: 'Ditulis',
      edition: 'Edisi',
      instrument: 'Instrumen',
      instrumentIs: (id, version) => `${id} versi ${version}`,
      sources: 'Lembar asal',
      blanks: 'Nilai kosong',
      blank: {
        ignore: 'diabaikan, dinilai sejauh ini',
        refuse: 'ditolak, unit tidak dinilai',
        zero: 'dihitung sebagai 0',
      },
      contents: 'Isi lembar',
      content: {
        values: 'angka tetap',
        formulas: 'rumus KEPATUHAN, perlu add-in untuk menghitung ulang',
      },
      corrections: 'Koreksi berlaku',
      weights: 'Bobot',
    },
  },
  en: {
    language: 'en',
    title: (edition) => `Compliance recap, edition ${edition}`,
    simulated: 'simulated data (data simulasi): not a result of the Ombudsman',
    unofficial: 'Default indicator weights, not official Ombudsman weights (bukan bobot resmi Ombudsman).',
    provisional: (mandatory, range) =>
      `The result is provisional: ${mandatory > 0 ? `${mandatory} must-fix findings` : 'values are missing'}${range === null ? '' : `; ${range}`}.`,
    range: (low, high) => `the final score is between ${low} and ${high}`,
    notScored: {
      'no-units': 'Not scored yet: there are no units.',
      'blank-value': 'Not scored yet: some values are blank or not valid.',
      'dimension-not-assessed': 'Not scored yet: a dimension has no value.',
      'not-applicable-refused': 'Not scored yet: this instrument does not accept TB.',
      'zero-weight': 'Not scored yet: weights add up to zero.',
      'unit-not-scored': 'Not scored yet: some units have no score.',
      'instrument-bands-only': 'Not scored yet: this edition holds bands only.',
    },
    unitChart: 'Unit scores by zone',
    dimensionChart: 'Dimensions (percent)',
    listed: (name, figure) => `${name} ${figure}`,
    highest: 'Highest unit',
    mean: 'Mean of units',
    lowest: 'Lowest unit',
    dimension: 'Dimension',
    chartData: 'Chart data',
    chartDataOf: 'The charts above are drawn from these figures. One column per zone, so that colours follow the zone.',
    provenance: {
      heading: 'Where this recap comes from',
      madeWith: 'Made with',
      product: (version) => `Kepatuhan ${version} (engine ${version})`,
      written: 'Written',
      edition: 'Edition',
      instrument: 'Instrument',
      instrumentIs: (id, version) => `${id} version ${version}`,
      sources: 'Source sheets',
      blanks: 'Blank values',
      blank: { ignore: 'ignored, scored so far', refuse: 'refused, unit not scored', zero: 'counted as 0' },
      contents: 'Contents',
      content: {
        values: 'fixed numbers',
        formulas: 'KEPATUHAN formulas; the add-in is needed to recalculate',
      },
      corrections: 'Corrections in force',
      weights: 'Weights',
    },
  },
};

/** Local time as the reader writes it: "24/11/2026 14.32", "2026-11-24 14:32". */
export function writtenAt({ year, month, day, hour, minute }: LocalTime, language: Language): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return language === 'id'
    ? `${two(day)}/${two(month)}/${year} ${two(hour)}.${two(minute)}`
    : `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}
