import { sheet } from '../grids';
import { A, B, C, CODES, long, matrix, named, own, rowsOf, startingAt, type Rows, type Variants } from './build';

const sumOf = (f: (a: number, b: number, c: number) => number): (string | number)[] =>
  CODES.map((_, at) => f(Number(A[at + 1]), Number(B[at + 1]), Number(C[at + 1])));
const made = (f: (a: number, b: number, c: number) => number): [string, ...(string | number)[]] => [
  'Dinas D',
  ...sumOf(f),
];

/** Columns and sheets whose figures are those of the others. */
export const FIGURES: Variants = [
  ['the mean', matrix(A, B, ['Dinas D', 2, 3, 3, 2, 1.5]), 'sementara 57.5 unit-doubtful@D1'],
  ['the mean in the first column', matrix(['Dinas D', 2, 3, 3, 2, 1.5], A, B), 'sementara 57.5 unit-doubtful@B1'],
  [
    'the mean with two decimals',
    matrix(
      A,
      B,
      C,
      made((a, b, c) => Math.round(((a + b + c) / 3) * 100) / 100),
    ),
    'sementara 53.33 unit-doubtful@E1',
  ],
  ['the greatest', matrix(A, B, C, made(Math.max)), 'sementara 62.5 unit-doubtful@E1'],
  ['the least', matrix(A, B, C, made(Math.min)), 'sementara 43.75 unit-doubtful@E1'],
  [
    'the median',
    matrix(
      A,
      B,
      C,
      made((a, b, c) => [a, b, c].sort((x, y) => x - y)[1]!),
    ),
    'sementara 53.75 unit-doubtful@E1',
  ],
  ['the difference', matrix(A, B, ['Dinas D', 2, 2, 2, 2, 3]), 'sementara 56.67 unit-doubtful@D1'],
  ['a constant', matrix(A, B, ['Dinas D', 4, 4, 4, 4, 4]), 'sementara 71.67 unit-doubtful@D1'],
  [
    'a sheet that is the mean',
    [unit('Dinas A', A), unit('Dinas B', B), unit('Dinas D', ['', 2, 3, 3, 2, 1.5])],
    'sementara 57.5 unit-doubtful@Dinas D!A1',
  ],
  ['from C4 on', [startingAt(3, 2, matrix(A, B, ['Dinas D', 2, 3, 3, 2, 1.5]))], 'sementara 57.5 unit-doubtful@F4'],
];

function unit(name: string, values: typeof A, lines: Rows = [], facts = {}) {
  return sheet([...lines, ...own(values)], facts, name);
}

/** Units that stand beside or below what is read, or are hidden. */
export const PLACES: Variants = [
  ['units beside Nilai', matrix(A, B, named('Nilai', C)), 'sementara 45 numbers-unread@B1 numbers-unread@C1'],
  ['units beside Score', matrix(named('Score', A), B), 'sementara 65 numbers-unread@C1'],
  [
    'units beside Jawaban, from C4',
    [startingAt(3, 2, matrix(A, named('Jawaban', B)))],
    'sementara 50 numbers-unread@D4',
  ],
  ['a unit without a heading', matrix(A, B, named('', C)), 'sementara 57.5 numbers-unread@D2'],
  ['a unit under a figure', matrix(A, B, named('3', C)), 'sementara 57.5 numbers-unread@D1'],
  ['a unit under a year', matrix(A, named('2022', C)), 'sementara 65 numbers-unread@C1'],
  ['a hidden unit', [sheet(matrix(A, B), { hiddenColumns: new Set([2]) })], 'sementara 57.5 unit-doubtful@C1'],
  [
    'a hidden unit, from C4',
    [startingAt(3, 2, matrix(A, B), { hiddenColumns: new Set([4]) })],
    'sementara 57.5 unit-doubtful@E4',
  ],
  ['a hidden matrix', [sheet(matrix(A, B), { hidden: true })], 'sementara 57.5 unit-doubtful@B1 unit-doubtful@C1'],
  [
    'a hidden sheet of a unit',
    [unit('Dinas A', A), unit('Dinas B', B, [], { hidden: true })],
    'sementara 57.5 unit-doubtful@Dinas B!A1',
  ],
  [
    'hidden, yet declared by a line Unit',
    [unit('X', A), unit('Y', B, [['Unit: Dinas B']], { hidden: true })],
    'final 57.5',
  ],
  [
    'merged headings of units',
    [
      sheet([['Kode', 'Dinas A', null], ...CODES.map((code, at) => [code, A[at + 1]!, B[at + 1]!])], {
        merged: [{ top: 0, left: 1, bottom: 0, right: 2 }],
      }),
    ],
    'sementara 65 numbers-unread@C2',
  ],
  ['a unit of text', matrix(A, ['Dinas B', 'baik', 'baik', 'cukup', 'ya', 'baik']), 'sementara 65 unit-doubtful@C1'],
  [
    'own and verified scores',
    [
      unit('Dinas A', named('Skor Mandiri', A), [], {}),
      sheet(matrix(named('Skor Mandiri', A), named('Skor Verifikasi', B)), {}, 'Dinas B'),
    ],
    'sementara 60 unit-doubtful@Dinas B!B1 unit-doubtful@Dinas B!C1',
  ],
];

/** Spellings of one unit, and names that are near. */
export const SPELLINGS: Variants = [
  ['another case', spelled('DINAS A'), 'final 65'],
  ['no-break spaces', spelled('Dinas\u00a0A'), 'final 65'],
  ['a space of no width', spelled('Dinas\u200b A'), 'final 65'],
  ['a tab', spelled('Dinas\tA'), 'final 65'],
  ['letters composed otherwise', spelled('Dinas \u00c9', 'Dinas E\u0301'), 'final 65'],
  ['letters of double width', spelled('\uff24inas A'), 'tidak-dinilai - unit-name-variant@A3x2'],
  ['a full stop', spelled('Dinas A.'), 'tidak-dinilai - unit-name-variant@A3x2'],
  ['a hyphen', spelled('Sub-Dinas', 'Sub Dinas'), 'tidak-dinilai - unit-name-variant@A3x2'],
  [
    'two columns of one unit',
    matrix(A, named('dinas  a', B)),
    `sementara 57.5 ${[2, 3, 4, 5, 6].map((row) => `duplicate-row@C${row}`).join(' ')}`,
  ],
  [
    'a name that says nothing',
    [sheet([['Unit', 'Kode', 'Nilai'], ...rowsOf(named('-', A))])],
    'tidak-dinilai - unit-missing@A2 unit-missing@A3 unit-missing@A4 unit-missing@A5 unit-missing@A6',
  ],
];

function spelled(second: string, first = 'Dinas A'): Rows {
  return [['Unit', 'Kode', 'Nilai'], ...CODES.map((code, at) => [at % 2 === 0 ? first : second, code, A[at + 1]!])];
}

const list = (text: string, ...columns: (typeof A)[]): Rows => [[text], ...matrix(...columns)];

/** The line "Daftar unit". */
export const DECLARED: Variants = [
  ['it settles a word', list('Daftar unit: Dinas A; Rata2', A, named('Rata2', B)), 'final 57.5'],
  [
    'it settles figures',
    list('Daftar unit: Dinas A; Dinas B; Dinas D', A, B, ['Dinas D', 2, 3, 3, 2, 1.5]),
    'final 57.5',
  ],
  ['what it does not name is left out', list('Daftar unit: Dinas A; Dinas B', A, B, named('Maks', C)), 'final 57.5'],
  ['a plain name that it lacks is in doubt', list('Daftar unit: Dinas A', A, B), 'sementara 57.5 unit-doubtful@C2'],
  ['a unit that is not there', list('Daftar unit: Dinas A; Dinas Z', A), 'sementara 65 unit-not-found@A1'],
  [
    'in English, with names in cells',
    [sheet([['List of units', 'Dinas A', 'Dinas B'], ...matrix(A, B, named('Total Skor', C))])],
    'final 57.5',
  ],
  [
    'in a long table',
    [sheet([['Daftar unit: Dinas A'], ...long(A), ...rowsOf(B)])],
    'sementara 57.5 unit-undeclared@A8',
  ],
];
