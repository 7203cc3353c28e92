import { editionSpan } from './edition-span';
import type { Language } from './language';

/** Words of the command line: help, headings and closing lines. */
export interface CliText {
  readonly about: string;
  readonly commands: Readonly<
    Record<
      | 'nilai'
      | 'periksa'
      | 'urai'
      | 'klasifikasi'
      | 'instansi'
      | 'poin'
      | 'salinan'
      | 'rapor'
      | 'templat'
      | 'instrumen'
      | 'ekspor'
      | 'impor'
      | 'rekap'
      | 'segel'
      | 'piagam'
      | 'ketahanan'
      | 'tren',
      string
    >
  >;
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
  commands: {
    nilai: 'nilai, zona, kategori dan opini tiap unit dan instansi',
    periksa: 'semua temuan, dengan lembar dan sel',
    urai: 'asal nilai satu unit: bobot x capaian = sumbangan, sampai jumlahnya',
    klasifikasi: 'zona, kategori dan opini dari nilai jadi (argumen, atau satu per baris lewat masukan standar)',
    instansi: 'nilai instansi dari nilai unit-unitnya',
    poin: 'nilai dari persentase tiap dimensi',
    salinan: 'salinan peninjau: buku kerja yang menghitung ulang dengan rumus Excel biasa, tanpa add-in',
    rapor: 'rapor dan rencana tindak lanjut: indikator lemah, tindakan, penanggung jawab, tenggat, status',
    templat: 'buku kerja kosong yang siap diisi',
    instrumen: 'indikator, bobot dan ambang satu edisi, dengan status dan sumbernya',
    ekspor: 'isi penilaian sebagai data JSON atau CSV',
    impor: 'buku kerja baru dari data JSON atau CSV',
    rekap: 'satu tabel nasional dari semua buku kerja dalam satu folder',
    segel: 'segel hasil akhir, atau periksa segelnya',
    piagam: 'piagam hasil akhir, satu halaman A4 siap cetak, dengan kode segel',
    ketahanan: 'uji ketahanan: nilai bila pilihan metode diubah satu per satu',
    tren: 'nilai beberapa edisi, terputus di tempat metodenya berganti',
  },
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
  commands: {
    nilai: 'score, zone, category and opinion of each unit and of the institution',
    periksa: 'all issues, with sheet and cell',
    urai: 'where the score of one unit comes from: weight x achievement = contribution, adding up',
    klasifikasi: 'zone, category and opinion of finished scores (arguments, or one per line on standard input)',
    instansi: "the institution's score from unit scores",
    poin: 'the score from one percentage per dimension',
    salinan: 'reviewer copy: a workbook that computes the same scores with plain Excel formulas, without the add-in',
    rapor: 'report card and action plan: weak indicators, action, owner, due date, status',
    templat: 'an empty workbook, ready to fill in',
    instrumen: 'indicators, weights and bands of an edition, with status and source',
    ekspor: 'the assessment as JSON or CSV data',
    impor: 'a new workbook from JSON or CSV data',
    rekap: 'one national table from all workbooks in a folder',
    segel: 'seal a final result, or check its seal',
    piagam: 'certificate of a final result, one printable A4 page, with its seal code',
    ketahanan: 'robustness: the score when choices of the method are changed one at a time',
    tren: 'scores of several editions, broken where the method changed',
  },
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
