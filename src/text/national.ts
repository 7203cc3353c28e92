import type { Language } from './language';

/** Headings and words of the national table. */
export interface NationalText {
  readonly title: string;
  readonly chart: string;
  readonly sheets: { readonly table: string; readonly counts: string; readonly skipped: string };
  readonly levels: Readonly<Record<string, string>>;
  /** In the order of the columns of the table. */
  readonly columns: readonly string[];
  readonly counts: {
    readonly level: string;
    readonly edition: string;
    readonly institutions: string;
    readonly category: (letter: string) => string;
    readonly provisional: string;
    readonly unscored: string;
    readonly doubled: string;
  };
  readonly skipped: readonly [file: string, reason: string];
  readonly caveats: readonly string[];
  /** Behind the status of an institution that other files hold too. */
  readonly doubled: (files: readonly string[]) => string;
  /** Above the table. */
  readonly doubledNote: (institutions: number) => string;
}

const id: NationalText = {
  title: 'Rekap nasional penilaian kepatuhan',
  chart: 'Hasil final menurut zona',
  sheets: { table: 'Rekap Nasional', counts: 'Rekap Jumlah', skipped: 'Rekap Dilewati' },
  levels: {
    kementerian: 'Kementerian',
    lembaga: 'Lembaga',
    'kementerian-lembaga': 'Kementerian/Lembaga',
    provinsi: 'Provinsi',
    kabupaten: 'Kabupaten',
    kota: 'Kota',
    'pemerintah-daerah': 'Pemerintah Daerah',
    'kantor-pertanahan': 'Kantor Pertanahan',
    polres: 'Polres',
    lain: 'Tidak disebut',
  },
  columns: [
    ...['Tingkat', 'Edisi', 'Peringkat', 'Instansi', 'Unit', 'Nilai', 'Kategori', 'Zona', 'Opini', 'Status'],
    ...['Kelengkapan', 'Instrumen', 'Berkas'],
  ],
  counts: {
    level: 'Tingkat',
    edition: 'Edisi',
    institutions: 'Instansi',
    category: (letter) => `Kategori ${letter}`,
    provisional: 'Sementara',
    unscored: 'Tidak dinilai',
    doubled: 'Ganda',
  },
  skipped: ['Berkas', 'Sebab'],
  caveats: [
    'Hitungan ini simulasi, bukan hasil resmi Ombudsman; bobot indikator bawaan bukan bobot resmi Ombudsman.',
    'Peringkat hanya di antara hasil final pada tingkat dan instrumen yang sama. Nilai yang sama berbagi peringkat.',
    'Hasil sementara dan yang tidak dinilai tidak diperingkat dan tidak masuk jumlah zona dan kategori.',
    'Instansi yang ada di lebih dari satu berkas tidak diperingkat dan tidak dihitung sampai tinggal satu berkasnya.',
  ],
  doubled: (files) => `ganda: juga di ${files.join(', ')}`,
  doubledNote: (institutions) =>
    `WAJIB DIBERESKAN: ${institutions} instansi ada di lebih dari satu berkas (lihat kolom Status), jadi tidak diperingkat dan tidak dihitung. Sisakan satu berkas untuk tiap instansi, lalu ulangi.`,
};

const en: NationalText = {
  title: 'National table of compliance assessments',
  chart: 'Final results by zone',
  sheets: { table: 'Rekap Nasional', counts: 'Rekap Jumlah', skipped: 'Rekap Dilewati' },
  levels: {
    kementerian: 'Ministry',
    lembaga: 'Agency',
    'kementerian-lembaga': 'Ministry/Agency',
    provinsi: 'Province',
    kabupaten: 'Regency',
    kota: 'City',
    'pemerintah-daerah': 'Local government',
    'kantor-pertanahan': 'Land office',
    polres: 'Police office',
    lain: 'Not stated',
  },
  columns: [
    ...['Level', 'Edition', 'Rank', 'Institution', 'Units', 'Score', 'Category', 'Zone', 'Opinion', 'Status'],
    ...['Completeness', 'Instrument', 'File'],
  ],
  counts: {
    level: 'Level',
    edition: 'Edition',
    institutions: 'Institutions',
    category: (letter) => `Category ${letter}`,
    provisional: 'Provisional',
    unscored: 'Not scored',
    doubled: 'Twice',
  },
  skipped: ['File', 'Reason'],
  caveats: [
    'These figures are a simulation, not results of the Ombudsman; default indicator weights are not official Ombudsman weights (bukan bobot resmi Ombudsman).',
    'Ranks are among the final results of the same level and instrument. Equal scores share a rank.',
    'Provisional results and those without a score are not ranked and not in the counts of zones and categories.',
    'Institutions that stand in several files are neither ranked nor counted until one file is left.',
  ],
  doubled: (files) => `twice: also in ${files.join(', ')}`,
  doubledNote: (institutions) =>
    `MUST BE SETTLED: ${institutions === 1 ? '1 institution stands' : `${institutions} institutions stand`} in several files (see the column Status), so neither ranked nor counted. Leave one file for each institution, then retry.`,
};

export const NATIONAL_TEXT: Readonly<Record<Language, NationalText>> = { id, en };
