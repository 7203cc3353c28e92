import type { CellValue } from '../../../../src/core/grid';
import { sheet } from '../grids';
import {
  A,
  B,
  C,
  CODES,
  FIVE,
  long,
  matrix,
  named,
  own,
  rowsOf,
  startingAt,
  type Column,
  type Rows,
  type Variants,
} from './build';

const filled = (heading: string, ...cells: CellValue[]): Column => [heading, ...cells];
const each = (heading: string, cell: CellValue): Column => [heading, cell, cell, cell, cell, cell];
const unread = (cell: string): string => `sementara 65 numbers-unread@${cell}`;

/** Numbers in columns of no known role. */
export const COLUMNS: Variants = [
  ['a heading that nobody knows', long(A, named('Verifikasi Tim', B)), unread('D1')],
  ['no heading', long(A, named('', B)), unread('D2')],
  ['a heading of figures', long(A, named('2022', B)), unread('D1')],
  [
    'a figure that is its heading too, below the table',
    [...long(A, filled('3')), [], [null, null, null, '3']],
    unread('D8'),
  ],
  ['the same beside a note', [...long(A, filled('(2)')), [], [null, null, null, '(2)']], unread('D8')],
  ['a heading again', [...long(A, filled('3')), [], ['Unit', 'Kode', 'Nilai', '3']], 'final 65'],
  ['one number', long(A, filled('Lain', null, null, 3)), unread('D1')],
  [
    'left of the table, from A on',
    [sheet(long(A).map((row, at) => [at === 0 ? null : B[at]!, null, ...row]))],
    unread('A2'),
  ],
  ['a hidden column', [startingAt(3, 2, long(A, named('Lain', B)), { hiddenColumns: new Set([5]) })], unread('F4')],
  ['counts the rows, under no name', long(A, filled('', 1, 2, 3, 4, 5)), 'final 65'],
  ['counts the rows as text', long(A, filled('', '1.', '2.', '3.', '4.', '5.')), 'final 65'],
  ['counts to two beside five rows', long(A, filled('', 1, 2)), unread('D2')],
  ['counts under a name', long(A, filled('Tahap', 1, 2, 3, 4, 5)), unread('D1')],
  ['repeats the answers', long(A, named('Nilai Akhir Unit', A)), 'final 65'],
  ['too large for the scale', long(A, filled('Anggaran', 900, 80, 70, 60, 50)), 'final 65'],
  ['a known heading', long(A, named('Bobot (%)', B), named('Target', C)), 'final 65'],
];

const PERCENTS = new Map([[3, new Map([1, 2, 3, 4, 5].map((row) => [row, 'percent' as const]))]]);
const DATES = new Map([[3, new Map([1, 2, 3, 4, 5].map((row) => [row, 'date' as const]))]]);
const UNCALCULATED = new Map([[3, new Map([1, 2].map((row) => [row, `X${row}`]))]]);

/** What such a column holds beyond plain numbers. */
export const SPELLED_NUMBERS: Variants = [
  ...[
    '4',
    '4,0',
    '4.0',
    '3.500',
    '\uff14',
    '\uff12\uff0c\uff15',
    '\u0664',
    '3\u00bd',
    '\u00bd',
    '3 1/2',
    '(4)',
    '"4"',
    '\u2463',
    "'4",
    '4;',
  ].map((text) => [`the text ${text}`, long(A, each('Verifikasi', text)), unread('D1')] as const),
  ...['4 (lengkap)', '4 - baik', '4. Sangat baik', '3: cukup', 'Level 3', 'Skor: 3', 'L3', '3 poin'].map(
    (text) => [`the label ${text}`, long(A, each('Verifikasi', text)), unread('D1')] as const,
  ),
  ...['baik', 'ya', 'empat', '2 hari', '12/2023', 'SK 3', '1. SK', 'Lt. 2', '3/4', '75%', 'I', '-'].map(
    (text) => [`the words ${text}`, long(A, each('Verifikasi', text)), 'final 65'] as const,
  ),
  ['a label among other words', long(A, filled('Verifikasi', '4 (lengkap)', 'belum')), 'final 65'],
  ['a number among words', long(A, filled('Verifikasi', '\uff14', 'belum')), unread('D1')],
  [
    'numbers shown as percentages',
    [sheet(long(A, filled('Progres', 0.1, 0.5, 1, 0.75, 0.2)), { formats: PERCENTS })],
    'final 65',
  ],
  ['numbers shown as dates', [sheet(long(A, filled('Waktu', 2, 3, 4, 1, 0.5)), { formats: DATES })], 'final 65'],
  [
    'formulas never calculated',
    [sheet(long(A, ['Verifikasi']), { formulas: UNCALCULATED })],
    'sementara 65 formula-uncalculated@D2x2',
  ],
];

const NONE: readonly CellValue[] = [];

/** Numbers in rows above the heading. */
export const ABOVE: Variants = [
  ['codes with figures', [sheet([['I.1', 4], ['I.2', 3], NONE, ...long(A)])], unread('B1')],
  [
    'names of indicators with figures',
    [sheet([[`1. ${FIVE.indicators[0]!.name.id}`, null, 4], NONE, ...long(A)])],
    unread('C1'),
  ],
  [
    'a matrix',
    [sheet([['Indikator', 'Dinas X', 'Dinas Y'], ['I.1', 4, 3], ['I.2', 3, 4], NONE, ...long(A)])],
    unread('B2'),
  ],
  ['a whole matrix above a table', [sheet([...matrix(B, C), NONE, ...long(A)])], unread('B2')],
  ['a table on its side', [sheet([[null, ...CODES], ['Dinas B', 4, 3, 2, 1, 0], NONE, ...long(A)])], unread('C2')],
  ['figures without a name', [sheet([[3, 4, 2], NONE, ...long(A)])], unread('A1')],
  ['a figure beside a line', [sheet([['Instansi: Kota X', 3], NONE, ...long(A)])], unread('B1')],
  ['from C4 on', [startingAt(3, 2, [['I.1', 4], NONE, ...long(A)])], unread('D4')],
  ['named figures', [sheet([['Jumlah unit', 3], ['Nilai akhir', 3.5, 'Zona', 'Hijau'], NONE, ...long(A)])], 'final 65'],
  ['lines of the workbook', [sheet([['Edisi', 2023], ['Unit', 'Dinas A'], [1, 2, 3], ...long(A)])], 'final 65'],
];

const below = (...rows: Rows): Rows => [...long(A), ...rows];

/** Numbers below the table, and second tables. */
export const BELOW: Variants = [
  ['without a name', below(NONE, [null, null, null, 3]), unread('D8')],
  ['as text of double width', below(NONE, [null, null, null, '\uff13']), unread('D8')],
  ['a code in the column of units', below(NONE, ['I.1', 3], ['I.2', 4]), unread('B8')],
  ['a known unit beside a number', below(NONE, ['Dinas A', 4]), unread('B8')],
  [
    'columns in another order',
    below(NONE, ['Kode', 'Nilai', 'Unit'], ['I.1', 4, 'Dinas B'], ['I.2', 4, 'Dinas B']),
    unread('A8'),
  ],
  ['a matrix below a table', below(NONE, ...matrix(B, C)), unread('A8')],
  [
    'a matrix below a matrix',
    [...matrix(A, B), NONE, ...matrix(C, ['Dinas D', 1, 1, 2, 2, 0])],
    'sementara 57.5 numbers-unread@A8',
  ],
  ['the same columns again', below(NONE, ['Unit', 'Kode', 'Nilai'], ...rowsOf(B)), 'final 57.5'],
  ['another unit by a line', [['Unit: Dinas A'], ...own(A), NONE, ['Unit: Dinas B'], ...own(B)], 'final 57.5'],
  [
    'a second table beside the first',
    own(A).map((row, at) => [...row, null, ...own(B)[at]!]),
    'sementara 65 header-duplicate@D1 header-duplicate@E1',
  ],
];

/** Rows that sum up, number the columns or explain the scale. */
export const OTHER_ROWS: Variants = [
  ['a sum', below(['', 'Jumlah', 13]), 'final 65'],
  ['a mean in a matrix', [...matrix(A, B), ['Rata-rata', 2.6, 2]], 'final 57.5'],
  [
    'a mean under the names',
    [['Kode', 'Indikator', 'Nilai'], ...CODES.map((code, at) => [code, '', A[at + 1]!]), [null, 'Rata2', 2.6]],
    'final 65',
  ],
  ['numbers of the columns', [['Unit', 'Kode', 'Nilai'], ['(1)', '(2)', '(3)'], ...rowsOf(A)], 'final 65'],
  ['the same as numbers', [['Unit', 'Kode', 'Nilai'], [1, 2, 3], ...rowsOf(A)], 'final 65'],
  ['letters of the columns', [['Kode', 'Dinas A', 'Dinas B'], ['a', 'b', 'c'], ...matrix(A, B).slice(1)], 'final 57.5'],
  [
    'two figures below the heading',
    [['Kode', 'Dinas A', 'Dinas B'], [null, 1, 2], ...matrix(A, B).slice(1)],
    'sementara 57.5 unknown-indicator@A2',
  ],
  [
    'a legend',
    [...own(A), NONE, ['Keterangan'], [0, 'Buruk'], [1, 'Kurang'], [2, 'Cukup'], [4, 'Sangat baik']],
    'final 65',
  ],
  ['a legend without its word', [...own(A), NONE, [0, 'Buruk'], [4, 'Baik']], 'sementara 65 unknown-indicator@A8x2'],
  ['a signature', below(NONE, ['Jakarta, 3 Mei 2023'], ['NIP 1978']), 'final 65'],
  ['an unknown total', below(['', 'Indeks', 3]), 'sementara 65 unknown-indicator@B7'],
];

const beside = (name: string, rows: Rows) => [sheet(long(A)), sheet(rows, {}, name)];

/** Numbers on sheets that are not read. */
export const SHEETS: Variants = [
  [
    'codes and figures without a heading',
    beside(
      'Lain',
      rowsOf(B).map(([, ...row]) => row),
    ),
    'sementara 65 numbers-unread@Lain!B1',
  ],
  ['a sheet Rekap of the same shape', beside('Rekap', own(B)), 'sementara 65 numbers-unread@Rekap!B2'],
  ['a sheet Petunjuk of the same shape', beside('Petunjuk', own(B)), 'sementara 65 numbers-unread@Petunjuk!B2'],
  [
    'on its side',
    beside('Survei', [
      ['Nama', ...CODES],
      ['Budi', 4, 3, 2, 1, 0],
    ]),
    'sementara 65 numbers-unread@Survei!B2',
  ],
  [
    'names of no indicator',
    beside('Kegiatan', [
      ['Rapat', 3],
      ['Survei', 2],
      ['Lapor', 4],
    ]),
    'final 65',
  ],
  ['weights beside the codes', beside('Bobot', [['Kode', 'Bobot'], ...CODES.map((code) => [code, 1])]), 'final 65'],
];
