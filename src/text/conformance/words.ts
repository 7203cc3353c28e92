import type { KnownFrom, Verdict } from '../../app/conformance';
import type { Language } from '../language';

export interface ConformanceWords {
  readonly title: string;
  readonly sheet: string;
  readonly lead: string;
  readonly hostOf: (platform: string, version: string) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly from: Readonly<Record<KnownFrom | 'noted', string>>;
  readonly atMost: (limit: string) => string;
  readonly or: string;
  readonly taken: string;
  readonly blankText: string;
  readonly nothing: string;
  readonly columns: {
    readonly number: string;
    readonly probe: string;
    readonly fact: string;
    readonly expected: string;
    readonly got: string;
    readonly verdict: string;
    readonly source: string;
    readonly milliseconds: string;
    readonly error: string;
  };
  readonly host: {
    readonly product: string;
    readonly time: string;
    readonly platform: string;
    readonly language: string;
    readonly marks: string;
    readonly sets: string;
  };
}

export const CONFORMANCE_WORDS: Readonly<Record<Language, ConformanceWords>> = {
  id: {
    title: 'Uji kesesuaian',
    sheet: 'Uji Kesesuaian',
    lead: 'Yang dijawab Excel ini atas pertanyaan Kepatuhan. Tidak memuat data buku kerja.',
    hostOf: (platform, version) => `Excel ${platform} ${version}`,
    verdicts: {
      'as-expected': 'sesuai',
      differs: 'berbeda',
      noted: 'dicatat',
      refused: 'ditolak Excel',
      'no-answer': 'tanpa jawaban',
      unsupported: 'tidak tersedia di Excel ini',
      'not-run': 'belum diuji',
    },
    from: { documented: 'dokumentasi Microsoft', known: 'pengetahuan pemakai', noted: 'hanya dicatat' },
    atMost: (limit) => `paling banyak ${limit}`,
    or: ' atau ',
    taken: 'diterima',
    blankText: '(teks kosong)',
    nothing: '(kosong)',
    columns: {
      number: 'No.',
      probe: 'Yang diuji',
      fact: 'Rincian',
      expected: 'Diharapkan',
      got: 'Didapat',
      verdict: 'Hasil',
      source: 'Menurut',
      milliseconds: 'Milidetik',
      error: 'Galat',
    },
    host: {
      product: 'Kepatuhan',
      time: 'Waktu',
      platform: 'Excel',
      language: 'Bahasa tampilan dan isi',
      marks: 'Tanda desimal dan ribuan',
      sets: 'Himpunan fitur',
    },
  },
  en: {
    title: 'Conformance test',
    sheet: 'Uji Kesesuaian',
    lead: "What this Excel answers to Kepatuhan's questions. It holds no data of the workbook.",
    hostOf: (platform, version) => `Excel ${platform} ${version}`,
    verdicts: {
      'as-expected': 'as expected',
      differs: 'differs',
      noted: 'noted',
      refused: 'refused by Excel',
      'no-answer': 'no answer',
      unsupported: 'not in this Excel',
      'not-run': 'not tested',
    },
    from: { documented: 'Microsoft documentation', known: 'knowledge of users', noted: 'only noted' },
    atMost: (limit) => `at most ${limit}`,
    or: ' or ',
    taken: 'taken',
    blankText: '(empty text)',
    nothing: '(nothing)',
    columns: {
      number: 'No.',
      probe: 'What is tested',
      fact: 'Detail',
      expected: 'Expected',
      got: 'Got',
      verdict: 'Result',
      source: 'According to',
      milliseconds: 'Milliseconds',
      error: 'Error',
    },
    host: {
      product: 'Kepatuhan',
      time: 'Time',
      platform: 'Excel',
      language: 'Languages of display and content',
      marks: 'Decimal and thousands marks',
      sets: 'Requirement sets',
    },
  },
};
