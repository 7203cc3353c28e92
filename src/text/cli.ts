import { editionSpan } from './edition-span';
import type { Language } from './language';

/** Words of the command line: help, headings and closing lines. */
export interface CliText {
  readonly about: string;
  readonly arguments: Readonly<Record<'file' | 'scores' | 'percentages', string>>;
  readonly options: Readonly<
    Record<
      | 'language'
      | 'json'
      | 'unit'
      | 'blank'
      | 'followUp'
      | 'products'
      | 'productNames'
      | 'output'
      | 'noPane'
      | 'check'
      | 'units'
      | 'institution'
      | 'help'
      | 'version',
      string
    >
  >;
  /** Of the editions that are known. */
  readonly editionOption: (known: readonly string[]) => string;
  readonly help: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    readonly default: string;
    readonly optionsWord: string;
    readonly commandWord: string;
  };
  readonly headings: Readonly<
    Record<
      | 'unit'
      | 'score'
      | 'category'
      | 'zone'
      | 'opinion'
      | 'completeness'
      | 'institution'
      | 'severity'
      | 'place'
      | 'message'
      | 'indicator'
      | 'weight'
      | 'share'
      | 'contribution'
      | 'status'
      | 'source'
      | 'total'
      | 'rounding'
      | 'dimension'
      | 'code'
      | 'name'
      | 'scale'
      | 'from'
      | 'to',
      string
    >
  >;
  readonly edition: (edition: string, instrument: string) => string;
  readonly status: (label: string, filled: number, expected: number) => string;
  readonly range: (low: string, high: string) => string;
  readonly issueCount: (mandatory: number, check: number, advice: number) => string;
  readonly noIssues: string;
  readonly band: (score: string, parts: readonly string[]) => string;
  readonly adjusted: string;
  readonly written: (file: string) => string;
  readonly instrumentFine: (title: string) => string;
  readonly progress: Readonly<Record<'reading' | 'checking', (detail: string) => string>>;
}

const id: CliText = {
  about: 'Menghitung dan memeriksa Penilaian Kepatuhan Penyelenggaraan Pelayanan Publik dari buku kerja Excel.',
  arguments: {
    file: 'buku kerja .xlsx',
    scores: 'nilai, misalnya 79.39 atau 79,39',
    percentages: 'persentase 0-100 tiap dimensi',
  },
  options: {
    language: 'bahasa keluaran: id atau en',
    json: 'keluaran JSON',
    unit: 'hanya unit ini',
    blank: 'sel kosong: tolak, nol, atau abaikan',
    followUp: 'produk Ombudsman sudah ditindaklanjuti (opini 2025)',
    products: 'jumlah produk tiap unit, untuk edisi yang merata-ratakan produk',
    productNames: 'nama produk layanan',
    output: 'berkas yang ditulis',
    noPane: 'buku kerja tidak membuka panel Kepatuhan',
    check: 'periksa instrumen di lembar "Instrumen" buku kerja ini',
    units: 'nama unit layanan',
    institution: 'nama instansi',
    help: 'tampilkan bantuan',
    version: 'tampilkan versi',
  },
  editionOption: (known) => `edisi penilaian: ${editionSpan(known, '-', 'atau')}`,
  help: {
    usage: 'Pemakaian:',
    arguments: 'Argumen:',
    options: 'Pilihan:',
    commands: 'Perintah:',
    default: 'bawaan',
    optionsWord: 'pilihan',
    commandWord: 'perintah',
  },
  headings: {
    unit: 'Unit',
    score: 'Nilai',
    category: 'Kategori',
    zone: 'Zona',
    opinion: 'Opini',
    completeness: 'Kelengkapan',
    institution: 'Instansi',
    severity: 'Tingkat',
    place: 'Tempat',
    message: 'Temuan',
    indicator: 'Indikator',
    weight: 'Bobot',
    share: 'Capaian',
    contribution: 'Sumbangan',
    status: 'Status',
    source: 'Sumber',
    total: 'Jumlah',
    rounding: 'Pembulatan',
    dimension: 'Dimensi',
    code: 'Kode',
    name: 'Nama',
    scale: 'Skala',
    from: 'Dari',
    to: 'Sampai',
  },
  edition: (edition, instrument) => `Edisi ${edition} (instrumen ${instrument})`,
  status: (label, filled, expected) => `Status: ${label} (${filled} dari ${expected} nilai sah)`,
  range: (low, high) => `Bila nilai yang belum sah diisi, hasilnya antara ${low} dan ${high}.`,
  issueCount: (mandatory, check, advice) =>
    `Temuan: ${mandatory} wajib, ${check} cek, ${advice} saran. Rinciannya: kepatuhan periksa.`,
  noIssues: 'Tidak ada temuan.',
  band: (score, parts) => `${score}: ${parts.join(', ')}`,
  adjusted: 'pembulatan baris',
  written: (file) => `Tertulis: ${file}`,
  instrumentFine: (title) => `Instrumen "${title}" lengkap dan konsisten.`,
  progress: {
    reading: (detail) => `Membaca ${detail} ...`,
    checking: (detail) => `Memeriksa dan menghitung ${detail} ...`,
  },
};

const en: CliText = {
  about:
    'Scores and checks the Ombudsman public-service compliance assessment (Penilaian Kepatuhan) from an Excel workbook.',
  arguments: {
    file: '.xlsx workbook',
    scores: 'scores, such as 79.39 or 79,39',
    percentages: 'percentage 0-100 of each dimension',
  },
  options: {
    language: 'language of the output: id or en',
    json: 'output JSON',
    unit: 'this unit only',
    blank: 'blank cells: tolak (refuse), nol (zero) or abaikan (ignore)',
    followUp: "the Ombudsman's products were followed up (opinion of 2025)",
    products: 'number of products of each unit, for editions that average products',
    productNames: 'names of service products',
    output: 'file to write',
    noPane: 'the workbook does not open the Kepatuhan pane',
    check: 'check the instrument on the sheet "Instrumen" of this workbook',
    units: 'names of service units',
    institution: 'name of the institution',
    help: 'show help',
    version: 'show the version',
  },
  editionOption: (known) => `edition of the assessment: ${editionSpan(known, '-', 'or')}`,
  help: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    default: 'default',
    optionsWord: 'options',
    commandWord: 'command',
  },
  headings: {
    unit: 'Unit',
    score: 'Score',
    category: 'Category',
    zone: 'Zone',
    opinion: 'Opinion',
    completeness: 'Completeness',
    institution: 'Institution',
    severity: 'Severity',
    place: 'Place',
    message: 'Issue',
    indicator: 'Indicator',
    weight: 'Weight',
    share: 'Achieved',
    contribution: 'Contribution',
    status: 'Status',
    source: 'Source',
    total: 'Sum',
    rounding: 'Rounding',
    dimension: 'Dimension',
    code: 'Code',
    name: 'Name',
    scale: 'Scale',
    from: 'From',
    to: 'To',
  },
  edition: (edition, instrument) => `Edition ${edition} (instrument ${instrument})`,
  status: (label, filled, expected) => `Status: ${label} (${filled} of ${expected} values valid)`,
  range: (low, high) => `Once the missing values are filled in, the result lies between ${low} and ${high}.`,
  issueCount: (mandatory, check, advice) =>
    `Issues: ${mandatory} must fix, ${check} check, ${advice} advice. Details: kepatuhan periksa.`,
  noIssues: 'No issues.',
  band: (score, parts) => `${score}: ${parts.join(', ')}`,
  adjusted: 'rounding of lines',
  written: (file) => `Written: ${file}`,
  instrumentFine: (title) => `Instrument "${title}" is complete and consistent.`,
  progress: {
    reading: (detail) => `Reading ${detail} ...`,
    checking: (detail) => `Checking and scoring ${detail} ...`,
  },
};

export const CLI_TEXT: Readonly<Record<Language, CliText>> = { id, en };
