import type { CooperationAspect, FigureStatus, InstitutionRule, NotApplicablePolicy, Technique, Zone } from './types';

/** Words of an `Instrumen` sheet for each value: the first is written, all are read. */
export type Words<T extends string> = Readonly<Record<T, readonly string[]>>;

export const STATUS_WORDS: Words<FigureStatus> = {
  official: ['resmi', 'official'],
  reported: ['dilaporkan', 'reported'],
  inferred: ['disimpulkan', 'inferred'],
  default: ['bawaan', 'default'],
};

export const ZONE_WORDS: Words<Zone> = {
  hijau: ['hijau', 'green'],
  kuning: ['kuning', 'yellow'],
  merah: ['merah', 'red'],
};

export const TECHNIQUE_WORDS: Words<Technique> = {
  wawancara: ['wawancara', 'interview'],
  observasi: ['observasi', 'observation'],
  dokumen: ['dokumen', 'document'],
  survei: ['survei', 'survey'],
};

export const ASPECT_WORDS: Words<CooperationAspect> = {
  'sumber-daya-manusia': ['sumber daya manusia', 'human resources'],
  'pertukaran-data': ['pertukaran data', 'data exchange'],
  'pencegahan-maladministrasi': ['pencegahan maladministrasi', 'prevention of maladministration'],
};

export const INSTITUTION_WORDS: Words<InstitutionRule> = {
  'mean-of-rounded-units': ['rata-rata nilai unit yang dibulatkan', 'mean of rounded units'],
  'mean-of-exact-units': ['rata-rata nilai unit tanpa pembulatan', 'mean of exact units'],
  'product-weighted': ['tertimbang jumlah produk', 'product weighted'],
};

export const NOT_APPLICABLE_WORDS: Words<NotApplicablePolicy> = {
  exclude: ['dikeluarkan', 'exclude'],
  zero: ['nol', 'zero'],
  refuse: ['ditolak', 'refuse'],
};

export const YES_NO_WORDS: Words<'yes' | 'no'> = { yes: ['ya', 'yes', 'true'], no: ['tidak', 'no', 'false'] };

export const SCALE_KIND_WORDS: Words<'number' | 'percent' | 'choice'> = {
  number: ['angka', 'number'],
  percent: ['persen', 'percent'],
  choice: ['pilihan', 'choice'],
};

/** Lines `Kunci: Nilai` above the tables. */
export const KEY_WORDS = {
  id: ['Id'],
  version: ['Versi', 'Version'],
  edition: ['Edisi', 'Edition'],
  title: ['Judul', 'Title'],
  maximum: ['Skala maksimum', 'Nilai maksimum', 'Maximum'],
  weightTotal: ['Jumlah bobot', 'Total bobot', 'Weight total'],
  bandDecimals: ['Desimal batas', 'Band decimals'],
  institution: ['Aturan instansi', 'Institution rule'],
  notApplicable: ['Kebijakan TB', 'Not applicable'],
  completenessThreshold: ['Ambang kelengkapan (%)', 'Ambang kelengkapan', 'Completeness threshold'],
  products: ['Jumlah produk', 'Products'],
  window: ['Masa penilaian', 'Window'],
  opinionSuffix: ['Akhiran opini', 'Opinion suffix'],
  caveat: ['Catatan', 'Caveat'],
} as const;
export type Key = keyof typeof KEY_WORDS;

const ORIGIN = { status: ['Status'], source: ['Sumber', 'Source'] } as const;

/** Columns of each table. A row that has all of `signed` and none of `without` is the header of that table. */
export const TABLES = {
  indicators: {
    title: 'Indikator',
    signed: ['code', 'name'],
    without: [],
    required: ['dimension', 'weight', 'scale'],
    columns: {
      code: ['Kode', 'Code'],
      dimension: ['Dimensi', 'Dimension'],
      name: ['Indikator', 'Nama indikator', 'Indicator'],
      nameEn: ['Indikator (Inggris)', 'Indicator (English)'],
      variable: ['Variabel', 'Variable'],
      variableEn: ['Variabel (Inggris)', 'Variable (English)'],
      weight: ['Bobot', 'Bobot (%)', 'Weight'],
      scale: ['Skala', 'Scale'],
      technique: ['Teknik', 'Technique'],
      count: ['Responden', 'Jumlah responden', 'Respondents'],
      who: ['Siapa', 'Who'],
      whoEn: ['Siapa (Inggris)', 'Who (English)'],
      perProduct: ['Per produk', 'Per product'],
      evidenceFrom: ['Bukti mulai', 'Evidence from'],
      maladministration: ['Maladministrasi', 'Maladministration'],
      aspect: ['Aspek', 'Aspect'],
      ...ORIGIN,
      weightOrigin: ['Asal bobot', 'Origin of weight'],
      techniqueOrigin: ['Asal teknik', 'Origin of technique'],
      respondentsOrigin: ['Asal responden', 'Origin of respondents'],
      evidenceOrigin: ['Asal bukti', 'Origin of evidence'],
      maladministrationOrigin: ['Asal maladministrasi', 'Origin of maladministration'],
      aspectOrigin: ['Asal aspek', 'Origin of aspect'],
    },
  },
  bands: {
    title: 'Batas kategori',
    signed: ['zone', 'from', 'to'],
    without: [],
    required: [],
    columns: {
      category: ['Kategori', 'Category'],
      zone: ['Zona', 'Zone'],
      opinion: ['Opini', 'Opinion'],
      predicate: ['Predikat', 'Predicate'],
      from: ['Dari', 'From'],
      to: ['Sampai', 'To'],
      ...ORIGIN,
    },
  },
  undecided: {
    title: 'Rentang yang belum pasti',
    signed: ['from', 'to', 'note'],
    without: ['Zona', 'Zone'],
    required: [],
    columns: {
      from: ['Dari', 'From'],
      to: ['Sampai', 'To'],
      note: ['Catatan', 'Note'],
      noteEn: ['Catatan (Inggris)', 'Note (English)'],
    },
  },
  scales: {
    title: 'Skala',
    signed: ['scale', 'kind'],
    without: ['Indikator', 'Indicator'],
    required: [],
    columns: {
      scale: ['Skala', 'Scale'],
      kind: ['Jenis', 'Kind'],
      max: ['Maksimum', 'Maximum'],
      answer: ['Jawaban', 'Answer'],
      also: ['Sebutan lain', 'Also'],
      points: ['Poin', 'Points'],
      ...ORIGIN,
    },
  },
  dimensions: {
    title: 'Dimensi',
    signed: ['name', 'weight'],
    without: ['Indikator', 'Indicator', 'Nama indikator', 'Skala', 'Scale', 'Zona', 'Zone'],
    required: [],
    columns: {
      code: ['Kode', 'Code'],
      name: ['Dimensi', 'Nama', 'Nama dimensi', 'Dimension', 'Name'],
      nameEn: ['Dimensi (Inggris)', 'Nama (Inggris)', 'Dimension (English)', 'Name (English)'],
      weight: ['Bobot', 'Bobot (%)', 'Weight'],
      ...ORIGIN,
    },
  },
} as const;
export type TableName = keyof typeof TABLES;
export type ColumnOf<T extends TableName> = keyof (typeof TABLES)[T]['columns'];

/** Longer text is prose: it is compared with no word, so that no cell can cost time. */
const LONGEST_WORD = 200;

/** A word without case, repeated spaces, hyphens or a closing colon; "" for prose. */
export function plainWord(text: string): string {
  if (text.length > LONGEST_WORD) return '';
  const spaced = text
    .trim()
    .replace(/[\s-]+/g, ' ')
    .toLowerCase();
  return spaced.endsWith(':') ? spaced.slice(0, -1).trimEnd() : spaced;
}

/** The value that a word stands for; the value's own name counts too. */
export function meaningOf<T extends string>(words: Words<T>, text: string): T | null {
  const wanted = plainWord(text);
  const entries = Object.entries(words) as [T, readonly string[]][];
  const found = entries.find(([value, spellings]) => [value, ...spellings].some((word) => plainWord(word) === wanted));
  return found ? found[0] : null;
}

export function firstWord<T extends string>(words: Words<T>, value: T): string {
  return words[value][0] ?? value;
}
