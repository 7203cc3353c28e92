import type { Problem } from '../app/problem';
import type { TrendProblem, TrendProblemData } from '../app/trend-problem';
import type { TrendBreak } from '../core/analysis/trend';
import type { TrendWords } from '../core/report/trend/words';
import { LABELS } from './labels';
import type { Language } from './language';
import { OVERRIDE_TEXT } from './overrides';
import { PROBLEMS } from './problems';
import { tell, type Sentences } from './tell';

const idSentences: Sentences<TrendProblemData> = {
  'trend-too-few': (d) =>
    `Tren memerlukan nilai dari dua edisi atau lebih; di sini ${d.found === 0 ? 'tidak ada' : 'hanya satu'}. Tambahkan buku kerja edisi lain, atau nilai terbit dengan --nilai EDISI=NILAI.`,
  'trend-same-edition': (d) =>
    `Edisi ${d.edition} ada dua kali: ${d.sources[0]} dan ${d.sources[1]}. Pakai satu saja untuk tiap edisi; tulis "Edisi: TAHUN" di atas tabel bila edisinya keliru terbaca.`,
  'trend-institutions': (d) =>
    `Instansinya berlainan: ${d.names.map(({ name, source }) => `"${name}" (${source})`).join(', ')}. Tren hanya untuk satu instansi; bila hanya namanya yang berganti, samakan di lembar, atau nyatakan dengan --instansi NAMA di baris perintah.`,
  'trend-sheet-edition': (d) =>
    `Lembar "${d.sheet}" tidak menyebut edisinya, padahal buku kerja ini memuat edisi ${d.editions.join(', ')}. Tulis "Edisi: TAHUN" di atas tabelnya.`,
  'trend-score-form': (d) =>
    `"${d.found}" bukan nilai terbit. Tulis sebagai EDISI=NILAI, misalnya --nilai 2021=88,42; buku kerja ditulis sebelum --nilai.`,
};

const enSentences: Sentences<TrendProblemData> = {
  'trend-too-few': (d) =>
    `A trend needs the scores of two editions or more; here there ${d.found === 0 ? 'are none' : 'is one only'}. Add a workbook of another edition, or a published score with --nilai EDITION=SCORE.`,
  'trend-same-edition': (d) =>
    `Edition ${d.edition} is there twice: ${d.sources[0]} and ${d.sources[1]}. Use one for each edition; write "Edisi: YEAR" above the table where the edition was misread.`,
  'trend-institutions': (d) =>
    `The institutions differ: ${d.names.map(({ name, source }) => `"${name}" (${source})`).join(', ')}. A trend is of one institution; where only its name has changed, make the names agree in the sheets, or say so with --instansi NAME on the command line.`,
  'trend-sheet-edition': (d) =>
    `Sheet "${d.sheet}" does not say its edition, although this workbook holds the editions ${d.editions.join(', ')}. Write "Edisi: YEAR" above its table.`,
  'trend-score-form': (d) =>
    `"${d.found}" is no published score. Write it as EDITION=SCORE, for example --nilai 2021=88.42; workbooks come before --nilai.`,
};

/** Sentences by code, for those that tell problems of several families. */
export const TREND_PROBLEMS: Readonly<Record<Language, Sentences<TrendProblemData>>> = {
  id: idSentences,
  en: enSentences,
};

/** One sentence (or two): what was found and what to do, also of a workbook that cannot be read for the trend. */
export function describeTrendProblem(problem: TrendProblem | Problem, language: Language): string {
  return tell({ ...PROBLEMS[language], ...TREND_PROBLEMS[language] }, problem);
}

/** What a new way of assessing changed, by the keys of `instruments/editions.json`. */
export const METHOD_CHANGE_TEXT: Readonly<Record<Language, Readonly<Record<string, (since: number) => string>>>> = {
  id: {
    'zone-limits': (since) => `sejak ${since} ambang zonanya lain`,
    'four-dimensions': (since) => `sejak ${since} yang dinilai empat dimensi`,
    maladministration: (since) => `sejak ${since} yang dinilai maladministrasi`,
  },
  en: {
    'zone-limits': (since) => `since ${since} the zones have other limits`,
    'four-dimensions': (since) => `since ${since} four dimensions are assessed`,
    maladministration: (since) => `since ${since} maladministration is assessed`,
  },
};

const OTHER_BREAKS: Readonly<Record<Language, Readonly<Record<TrendBreak & string, string>>>> = {
  id: {
    instrument: 'instrumennya lain, karena ada instrumen milik buku kerja sendiri',
    scale: 'nilai tertingginya lain',
  },
  en: {
    instrument: 'the instruments differ, one being of a workbook itself',
    scale: 'the highest score differs',
  },
};

function reasons(breaks: readonly TrendBreak[], language: Language): string {
  return breaks
    .map((each) =>
      typeof each === 'string' ? OTHER_BREAKS[language][each] : METHOD_CHANGE_TEXT[language][each.change]!(each.since),
    )
    .join('; ');
}

export const TREND_WORDS: Readonly<Record<Language, TrendWords>> = {
  id: {
    language: 'id',
    sheet: 'Tren',
    title: 'Tren hasil penilaian antaredisi',
    about:
      'Perubahan hanya dihitung antara edisi yang metodenya sama. Tiap metode punya kolom nilai sendiri, dan garis bagannya terputus di antaranya.',
    unofficial: 'Nilai hasil hitungan memakai bobot yang bukan bobot resmi Ombudsman; nilainya adalah simulasi.',
    declared: (names) =>
      `Dinyatakan oleh pemakai sebagai satu instansi; tertulis di berkasnya: ${names.map((name) => `"${name}"`).join(', ')}.`,
    unnamed: (sources) => `Nama instansi tidak tertulis dalam: ${sources.join(', ')}.`,
    break: (from, to, breaks) =>
      `Terputus antara ${from} dan ${to}: ${reasons(breaks, 'id')}. Nilainya tidak dapat dibandingkan.`,
    zones: LABELS.id.zone,
    statuses: LABELS.id.status,
    notScored: LABELS.id.notScored,
    published: 'nilai terbit',
    overrides: OVERRIDE_TEXT.id.note,
    ownInstrument: 'Dinilai dengan instrumen milik buku kerja sendiri.',
    columns: {
      edition: 'Edisi',
      score: (editions) => `Hasil ${editions}`,
      delta: 'Perubahan',
      since: 'Sejak edisi',
      category: 'Kategori',
      zone: 'Zona',
      opinion: 'Opini',
      status: 'Status',
      source: 'Asal',
      note: 'Perlu diketahui',
    },
    chart: 'Nilai instansi menurut edisi (garis terputus: metode berganti)',
  },
  en: {
    language: 'en',
    sheet: 'Tren',
    title: 'Results of several editions',
    about:
      'Changes are told between editions of the same method only. Each method has a column of its own, and the lines of the chart end between them.',
    unofficial:
      'Computed scores use weights that are not official Ombudsman weights (bukan bobot resmi Ombudsman); they are simulated.',
    declared: (names) =>
      `Said by the user to be one institution; named in the files: ${names.map((name) => `"${name}"`).join(', ')}.`,
    unnamed: (sources) => `The institution is not named in: ${sources.join(', ')}.`,
    break: (from, to, breaks) =>
      `Broken between ${from} and ${to}: ${reasons(breaks, 'en')}. The scores cannot be compared.`,
    zones: LABELS.en.zone,
    statuses: LABELS.en.status,
    notScored: LABELS.en.notScored,
    published: 'published score',
    overrides: OVERRIDE_TEXT.en.note,
    ownInstrument: "Scored with the workbook's own instrument.",
    columns: {
      edition: 'Edition',
      score: (editions) => `Result ${editions}`,
      delta: 'Change',
      since: 'Since edition',
      category: 'Category',
      zone: 'Zone',
      opinion: 'Opinion',
      status: 'Status',
      source: 'Source',
      note: 'To be known',
    },
    chart: 'Institution score by edition (lines end where the method changed)',
  },
};

/** Words of `kepatuhan tren`. */
export const TREND_CLI = {
  id: {
    files: 'buku kerja satu instansi, satu atau lebih edisi',
    output: 'lembar tren yang ditulis; tanpa ini, tabel di layar',
    published: 'nilai terbit edisi yang tidak ada buku kerjanya, misalnya 2021=88,42',
    institution: 'nyatakan bahwa semua berkas milik instansi ini, walau namanya berganti',
    written: (file: string) => `Tertulis: ${file}`,
    publishedSource: 'nilai terbit',
    score: 'Hasil',
  },
  en: {
    files: 'workbooks of one institution, of one edition or more',
    output: 'trend sheet to write; without it, a table on the screen',
    published: 'published score of an edition without a workbook, for example 2021=88.42',
    institution: 'say that all files belong to this institution, although its name changed',
    written: (file: string) => `Written: ${file}`,
    publishedSource: 'published score',
    score: 'Result',
  },
} as const;
