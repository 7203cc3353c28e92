import { knownEditions, SCORING_EDITIONS } from '../../src/app/editions';
import type { CellValue } from '../../src/core/grid';
import { instrumentSheetRows } from '../../src/core/instrument/sheet-rows';
import type { FunctionProblemCode } from '../../src/app/function-problem';
import type { FunctionId } from '../../src/functions/definition';
import { edition, tableOf, TWO_UNITS, withCell, type Range } from './support';

/** A call that is refused, with which error and which sentence. */
export type SentenceCase = readonly [
  fn: FunctionId,
  args: readonly unknown[],
  error: '#VALUE!' | '#N/A',
  sentence: string,
];

const KNOWN = knownEditions().join(', ');
const SCORING = `2021 sampai ${SCORING_EDITIONS.at(-1)!}`;
const MANY = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`Unit ${at}`, 1]));
const upended = (range: Range): Range => range[0]!.map((_, column) => range.map((row) => row[column] ?? null));
const NOT_AN_INSTRUMENT = [
  ['a', 'b'],
  ['c', 'd'],
];
const of2023 = edition('2023');
/** The edition of 2023, but a TB counts as 0. */
const TB_IS_ZERO = instrumentSheetRows({
  ...of2023,
  id: 'uji',
  rules: { ...of2023.rules, notApplicable: { value: 'zero', status: 'default', source: 'dossier' } },
});
/** All of Pengaduan is TB, so that at most 78,46 can be reached; Output stands at a half. */
const CAPPED = tableOf({ U: 1 }).map((row): CellValue[] =>
  String(row[1]).startsWith('G.') ? [row[0]!, row[1]!, 'TB', '', 'belum ada'] : row,
);

/** For every problem at least one call that meets it; the type makes sure that none is left out. */
export const SENTENCE_CASES: Readonly<
  Record<Exclude<FunctionProblemCode, 'unexpected' | 'path-too-large'>, readonly SentenceCase[]>
> = {
  'edition-unknown': [
    ['NILAI', [TWO_UNITS, null, 2027], '#VALUE!', `Edisi "2027" tidak dikenal; pilih salah satu: ${KNOWN}.`],
    ['ZONA', [80, 'dua ribu'], '#VALUE!', `Edisi "dua ribu" tidak dikenal; pilih salah satu: ${KNOWN}.`],
    ['AMBANG', [2023.5], '#VALUE!', `Edisi "2023.5" tidak dikenal; pilih salah satu: ${KNOWN}.`],
    ['JARAK', [80, { error: '#REF!' }], '#VALUE!', `Edisi "#REF!" tidak dikenal; pilih salah satu: ${KNOWN}.`],
  ],
  'edition-bands-only': [
    [
      ...(['REKAP', [TWO_UNITS, 2018], '#VALUE!'] as const),
      `Edisi 2015-2019 hanya memuat ambang, tanpa indikator, jadi data tidak dapat dinilai dengannya; pakai edisi ${SCORING}.`,
    ],
    [
      ...(['INSTRUMEN', [2016], '#N/A'] as const),
      `Edisi 2015-2019 hanya memuat ambang, tanpa indikator, jadi data tidak dapat dinilai dengannya; pakai edisi ${SCORING}.`,
    ],
    [
      ...(['POIN', [[[1, 2]], 2016], '#VALUE!'] as const),
      `Edisi 2015-2019 hanya memuat ambang, tanpa indikator, jadi data tidak dapat dinilai dengannya; pakai edisi ${SCORING}.`,
    ],
  ],
  'score-zero-or-blank': [
    [
      ...(['ZONA', [0], '#VALUE!'] as const),
      '0 ini mungkin sel kosong: Excel ini belum terbukti membedakan keduanya; isi selnya, atau tambahkan &"" pada acuannya (misalnya A1&"").',
    ],
  ],
  'data-zero-or-blank': [
    [
      ...(['NILAI', [withCell(TWO_UNITS, 2, 3, 0)], '#VALUE!'] as const),
      'Baris 2, kolom 3: 0 ini mungkin sel kosong: Excel ini belum terbukti membedakan keduanya; sertakan satu baris kosong di bawah tabel dalam rentang, atau hitung dengan panel.',
    ],
  ],
  'edition-lacks': [
    ['KATEGORI', [80, 2021], '#N/A', 'Edisi 2021 tidak memuat kategori.'],
    ['OPINI', [80, 2021], '#N/A', 'Edisi 2021 tidak memuat opini.'],
    ['PREDIKAT', [80], '#N/A', 'Edisi 2023 tidak memuat predikat.'],
  ],
  'instrument-faulty': [
    [
      ...(['NILAI', [TWO_UNITS, null, NOT_AN_INSTRUMENT], '#VALUE!'] as const),
      expect.stringMatching(
        /^Rentang edisi bukan instrumen yang sah; baris 1, kolom 1: "a" tidak dikenal; .* \(dan \d+ kesalahan lain\)$/,
      ) as unknown as string,
    ],
  ],
  'data-blank': [
    ['NILAI', [null], '#VALUE!', 'Rentang data kosong; pilih tabel penilaian beserta baris judulnya.'],
    ['REKAP', [[[null, '', 0]]], '#VALUE!', 'Rentang data kosong; pilih tabel penilaian beserta baris judulnya.'],
    ['PERIKSA', [[]], '#VALUE!', 'Rentang data kosong; pilih tabel penilaian beserta baris judulnya.'],
  ],
  'data-no-header': [
    [
      ...(['NILAI', [TWO_UNITS.slice(1)], '#VALUE!'] as const),
      'Baris judul dengan kolom Kode (atau Indikator) dan Nilai tidak ada dalam 20 baris pertama rentang data (74 x 5 sel); sertakan baris judulnya.',
    ],
    [
      ...(['LENGKAP', [[['x']]], '#VALUE!'] as const),
      'Baris judul dengan kolom Kode (atau Indikator) dan Nilai tidak ada dalam 20 baris pertama rentang data (1 x 1 sel); sertakan baris judulnya.',
    ],
  ],
  'data-transposed': [
    [
      ...(['NILAI', [upended(TWO_UNITS)], '#VALUE!'] as const),
      'Baris dan kolom rentang data tertukar: judul kolom berjajar ke bawah; balikkan dengan TRANSPOSE.',
    ],
  ],
  'data-no-rows': [
    [
      ...(['URAI', [TWO_UNITS.slice(0, 1), 'A'], '#VALUE!'] as const),
      'Rentang data hanya memuat baris judul; sertakan baris penilaian di bawahnya.',
    ],
  ],
  'arguments-swapped': [
    [
      ...(['REKAP', [2023, TWO_UNITS], '#VALUE!'] as const),
      'Argumen tertukar: tabel penilaian ada pada argumen edisi; tulis data lebih dahulu.',
    ],
  ],
  'unit-unknown': [
    [
      ...(['NILAI', [TWO_UNITS, 'Dinas C'], '#VALUE!'] as const),
      'Unit "Dinas C" tidak ada dalam data; unit yang ada: "Dinas A", "Dinas B".',
    ],
    [
      ...(['LENGKAP', [tableOf(MANY), 'Unit 10'], '#VALUE!'] as const),
      'Unit "Unit 10" tidak ada dalam data; unit yang ada: "Unit 0", "Unit 1", "Unit 2", "Unit 3", "Unit 4", "Unit 5", "Unit 6", "Unit 7", dan 2 lagi.',
    ],
  ],
  'policy-unknown': [
    [
      ...(['NILAI', [TWO_UNITS, null, null, 'rata'], '#VALUE!'] as const),
      'Kebijakan kosong "rata" tidak dikenal; pilih tolak, nol, atau abaikan.',
    ],
  ],
  'not-scored': [
    [
      ...(['NILAI', [withCell(TWO_UNITS, 2, 3, ''), 'Dinas A'], '#N/A'] as const),
      'Unit "Dinas A" tidak dinilai: ada nilai kosong atau tidak sah; periksa baris 2, kolom 3.',
    ],
    [
      ...(['NILAI', [withCell(TWO_UNITS, 2, 3, '')], '#N/A'] as const),
      'Instansi tidak dinilai: ada unit yang belum bernilai ("Dinas A"); periksa baris 2, kolom 3.',
    ],
    [
      ...(['DIMENSI', [withCell(TWO_UNITS, 2, 3, ''), 'I'], '#N/A'] as const),
      'Unit "Dinas A" tidak dinilai: ada nilai kosong atau tidak sah; periksa baris 2, kolom 3.',
    ],
    [
      ...(['PRIORITAS', [withCell(TWO_UNITS, 2, 3, ''), 'Dinas A'], '#N/A'] as const),
      'Unit "Dinas A" tidak dinilai: ada nilai kosong atau tidak sah; periksa baris 2, kolom 3.',
    ],
    [
      ...(['SEGEL', [withCell(TWO_UNITS, 2, 3, '')], '#N/A'] as const),
      'Instansi tidak dinilai: ada unit yang belum bernilai ("Dinas A"); periksa baris 2, kolom 3.',
    ],
  ],
  'score-missing': [['INSTANSI', [[['']]], '#VALUE!', 'Nilai kosong; tulis nilai atau rentang nilai.']],
  'score-error': [
    ['ZONA', [{ error: '#N/A' }], '#VALUE!', 'Sel nilai berisi galat #N/A; perbaiki rumusnya.'],
    [
      'INSTANSI',
      [[[80], [{ error: '#REF!' }]]],
      '#VALUE!',
      'Baris 2, kolom 1: sel nilai berisi galat #REF!; perbaiki rumusnya.',
    ],
    ['ANGKA', ['#DIV/0!'], '#VALUE!', 'Sel nilai berisi galat #DIV/0!; perbaiki rumusnya.'],
  ],
  'score-not-a-number': [
    ['ZONA', ['hijau'], '#VALUE!', '"hijau" bukan angka; tulis seperti 79,39.'],
    ['JARAK', [true], '#VALUE!', '"TRUE" bukan angka; tulis seperti 79,39.'],
    ['ANGKA', ['Rp 5'], '#VALUE!', '"Rp 5" bukan angka; tulis seperti 79,39.'],
  ],
  'score-out-of-range': [
    ['KATEGORI', [100.01], '#VALUE!', 'Nilai 100,01 di luar skala 0 sampai 100 edisi 2023; nilai tidak dipotong.'],
    [
      'POIN',
      [[[50, 50, -1, 50]]],
      '#VALUE!',
      'Baris 1, kolom 3: nilai -1 di luar skala 0 sampai 100 edisi 2023; nilai tidak dipotong.',
    ],
    [
      'ZONA',
      [111, '2019-vertikal'],
      '#VALUE!',
      'Nilai 111 di luar skala 0 sampai 110 edisi 2019-vertikal; nilai tidak dipotong.',
    ],
  ],
  'scores-one-line': [
    [
      ...([
        'INSTANSI',
        [
          [
            [80, 7],
            [90, 3],
          ],
        ],
        '#VALUE!',
      ] as const),
      'Rentang nilai unit harus satu kolom atau satu baris, bukan 2 x 2 sel.',
    ],
  ],
  'scores-with-products': [
    [
      ...(['INSTANSI', [[[80], [90]], 2021], '#VALUE!'] as const),
      'Edisi 2021 merata-ratakan produk; pilih rentang dua kolom: nilai unit, lalu jumlah produknya.',
    ],
  ],
  'products-not-whole': [
    [
      ...([
        'INSTANSI',
        [
          [
            [80, 3],
            [90, 2.5],
          ],
          2021,
        ],
        '#VALUE!',
      ] as const),
      'Baris 2, kolom 2: jumlah produk "2.5" bukan bilangan bulat positif.',
    ],
  ],
  'unit-score-blank': [
    [
      ...(['INSTANSI', [[[80], [''], [90]]], '#VALUE!'] as const),
      'Baris 2, kolom 1: nilai unit kosong; isi, atau keluarkan dari rentang.',
    ],
  ],
  'percentages-count': [
    [
      ...(['POIN', [[[75, 80]]], '#VALUE!'] as const),
      'Edisi 2023 memerlukan 4 persentase dimensi (Input, Proses, Output, Pengaduan) dalam satu baris atau kolom; terbaca 2.',
    ],
    [
      ...(['POIN', [null], '#VALUE!'] as const),
      'Edisi 2023 memerlukan 4 persentase dimensi (Input, Proses, Output, Pengaduan) dalam satu baris atau kolom; terbaca 0.',
    ],
  ],
  'percentages-as-fractions': [
    [
      ...(['POIN', [[[0.75, 0.8, 1, 0.7]]], '#VALUE!'] as const),
      'Persentase ditulis 0 sampai 100, sedangkan 0,75 tampak seperti pecahan; kalikan rentangnya dengan 100.',
    ],
  ],
  'dimension-unknown': [
    [
      ...(['DIMENSI', [TWO_UNITS, 'Q'], '#VALUE!'] as const),
      'Dimensi "Q" tidak ada; pilih salah satu: I (Input), P (Proses), O (Output), G (Pengaduan).',
    ],
  ],
  'form-unknown': [
    [
      ...(['DIMENSI', [TWO_UNITS, 'P', null, null, 'bobot'], '#VALUE!'] as const),
      'Bentuk "bobot" tidak dikenal; pilih poin atau persen.',
    ],
  ],
  'flag-unknown': [
    [
      ...(['OPINI', [80, 2025, 'mungkin'], '#VALUE!'] as const),
      'Isi "mungkin" pada argumen tindakLanjut tidak dikenal; pilih TRUE atau FALSE.',
    ],
  ],
  'unit-needed': [
    ['URAI', [TWO_UNITS, null], '#VALUE!', 'Unit belum disebut; pilih salah satu: "Dinas A", "Dinas B".'],
  ],
  'number-ambiguous': [['ANGKA', ['1.234'], '#VALUE!', '"1.234" dapat berarti 1234 atau 1,234; tulis tanpa titik.']],
  'not-final': [
    [
      ...(['SEGEL', [withCell(withCell(TWO_UNITS, 3, 3, 'TB'), 3, 5, '')], '#N/A'] as const),
      'Hasil masih sementara: ada 1 temuan wajib; jalankan PERIKSA dan perbaiki dahulu.',
    ],
  ],
  'target-unknown': [
    [
      ...(['PRIORITAS', [TWO_UNITS, 'Dinas A', 'Z'], '#VALUE!'] as const),
      'Target "Z" tidak dikenal; pilih salah satu: A, B, C, D, E.',
    ],
    [
      ...(['PRIORITAS', [tableOf({ U: 0.5 }, edition('2021')), 'U', 'A', 2021], '#VALUE!'] as const),
      'Target "A" tidak dikenal; pilih salah satu: Hijau, Kuning, Merah.',
    ],
  ],
  'versions-unknown': [
    [
      ...(['VERSI', ['nomor'], '#VALUE!'] as const),
      'Keterangan "nomor" tidak dikenal; tulis "mesin", atau kosongkan untuk daftar versi.',
    ],
  ],
  'path-unreachable': [
    [
      ...(['PRIORITAS', [CAPPED, 'U', 'A', TB_IS_ZERO], '#N/A'] as const),
      'Target A tidak tercapai; dengan semua jawaban penuh nilainya 78,46.',
    ],
  ],
};
