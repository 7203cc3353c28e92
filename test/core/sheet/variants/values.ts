import type { CellValue } from '../../../../src/core/grid';
import type { Instrument } from '../../../../src/core/instrument/types';
import { sheet, withScale } from '../grids';
import { A, B, CODES, FIVE, long, matrix, named, type Column, type Rows, type Variants } from './build';

const MARKED = { status: 'default', source: 'test' } as const;
const PERCENT = withScale(FIVE, { kind: 'percent', max: 100, ...MARKED });
const CHOICE: Instrument = withScale(FIVE, {
  ...{ kind: 'choice', max: 4, ...MARKED },
  options: [
    { answer: 'ya', also: ['yes'], points: 4 },
    { answer: 'tidak', also: ['no'], points: 0 },
  ],
});

const first = (cell: CellValue): Rows => long(['Dinas A', cell, 4, 2, 1, 3]);
const refused = (code: string): string => `tidak-dinilai - ${code}@C2`;

/** What stands in a value cell and is no plain number. */
export const VALUES: Variants = [
  ...[
    '4 (lengkap)',
    'ya',
    'baik',
    '\uff14',
    '3\u00bd',
    'empat',
    'IV',
    '\u2713',
    'x',
    '-',
    'nol',
    'O',
    '(4)',
    'TB (tidak ada)',
    true,
  ].map((cell) => [`${cell}`, first(cell), refused('not-a-number')] as const),
  ...['4,0', '4.0', '3,5', '+4', '4\u00a0', "'4", '0'].map(
    (cell) => [cell, first(cell), refused('number-as-text')] as const,
  ),
  ...['', '  ', '\u00a0'].map((cell) => [`blank "${cell}"`, first(cell), refused('blank-value')] as const),
  ['3.500', first('3.500'), refused('ambiguous-number')],
  ['3/4', first('3/4'), refused('date-value')],
  ['75%', first('75%'), refused('percent-value')],
  ['#N/A', first('#N/A'), refused('error-cell')],
  ['#REF!', first({ error: '#REF!' }), refused('error-cell')],
];

/** Numbers at the 15 digits that Excel shows. */
export const DIGITS: Variants = [
  ...([4.000000000000001, 3.9999999999999996] as const).map((cell) => [`${cell}`, first(cell), 'final 70'] as const),
  ...([-2.8e-17, -0, 1e-13] as const).map((cell) => [`${cell}`, first(cell), 'final 50'] as const),
  ['0.1 + 0.2', first(0.1 + 0.2), 'final 51.5'],
  ['2.4999999999999996', first(2.4999999999999996), 'final 62.5'],
  ...([4.0000000001, -0.0001, NaN, Infinity, 1e308] as const).map(
    (cell) => [`${cell}`, first(cell), refused('value-out-of-range')] as const,
  ),
];

const shown = (rows: Rows, column: number, as: 'percent' | 'date', ...at: number[]) => [
  sheet(rows, { formats: new Map([[column, new Map(at.map((row) => [row, as]))]]) }),
];
const ALL = [1, 2, 3, 4, 5];
const PARTS: Column = ['Dinas A', 0.75, 0.5, 1, 0, 0.25];

/** Percentages and dates by their format, and fractions without one. */
export const FORMATS: Variants = [
  ['percentages on a scale of percent', shown(long(PARTS), 2, 'percent', ...ALL), 'final 50', PERCENT],
  ['one among plain numbers', shown(long(['Dinas A', 0.75, 50, 100, 0, 25]), 2, 'percent', 1), 'final 50', PERCENT],
  [
    '100% beside fractions',
    shown(long(['Dinas A', 1, 0.5, 1, 0, 0.25]), 2, 'percent', 1),
    'tidak-dinilai - fraction-value@C3x3',
    PERCENT,
  ],
  ['on a scale of levels', shown(first(0.75), 2, 'percent', 1), refused('percent-value')],
  ['100% on a scale of levels', shown(first(1), 2, 'percent', 1), refused('percent-value')],
  ['0% on a scale of levels', shown(first(0), 2, 'percent', 1), refused('percent-value')],
  ['in a matrix', shown(matrix(['Dinas A', 0.75, 4, 2, 1, 3], B), 1, 'percent', 1), 'tidak-dinilai - percent-value@B2'],
  ['a date', shown(first(45019), 2, 'date', 1), refused('date-value')],
  ['a date that would be a level', shown(first(3), 2, 'date', 1), refused('date-value')],
  ['a plain percentage as text', long(['Dinas A', '75%', 50, 100, 0, 25]), 'final 50', PERCENT],
  ['fractions', long(PARTS), 'tidak-dinilai - fraction-value@C2x4', PERCENT],
  ['ones alone', long(['Dinas A', 1, 1, 1, 1, 1]), 'tidak-dinilai - fraction-value@C2x5', PERCENT],
  [
    'one unit of fractions',
    matrix(PARTS, ['Dinas B', 75, 50, 100, 0, 25]),
    'tidak-dinilai - fraction-value@B2x4',
    PERCENT,
  ],
  [
    'one unit of ones',
    matrix(['Dinas A', 1, 1, 1, 0, 1], ['Dinas B', 75, 50, 100, 0, 25]),
    'tidak-dinilai - fraction-value@B2x4',
    PERCENT,
  ],
  ['one small percentage', long(['Dinas A', 0.5, 60, 70, 80, 90]), 'final 60.1', PERCENT],
];

const answered: Column = ['Dinas A', 'ya', 'tidak', 'YA', 'yes', 'No'];

/** Answers of a choice, and words beside them. */
export const CHOICES: Variants = [
  ['words', long(answered), 'final 60', CHOICE],
  ['1 and 0', long(['Dinas A', 1, 0, 1, 1, 0]), 'final 60', CHOICE],
  ['truth values', long(['Dinas A', true, false, true, true, false]), 'final 60', CHOICE],
  ['another word', long(['Dinas A', 'ada', 'tidak', 'ya', 'ya', 'no']), refused('not-a-number'), CHOICE],
  [
    'words in another column',
    long(answered, ['Verifikasi', 'ya', 'ya', 'ya', 'ragu', 'tidak']),
    'sementara 60 numbers-unread@D1',
    CHOICE,
  ],
  [
    'truth values in another column',
    long(answered, ['Verifikasi', true, false]),
    'sementara 60 numbers-unread@D1',
    CHOICE,
  ],
  ['other words in another column', long(answered, ['Verifikasi', 'lengkap', 'ragu', 'ya']), 'final 60', CHOICE],
];

const noted = (reason: CellValue): Rows => long(['Dinas A', 'TB', 4, 2, 1, 3], ['Catatan', reason]);

/** Reasons of TB: a text with a letter that is no word for TB and no error. */
export const REASONS: Variants = [
  ...[
    '-',
    '\u2014',
    '...',
    '?',
    'n/a',
    'NA',
    'TB',
    't.b.',
    'tidak berlaku',
    'Tidak Berlaku.',
    'not applicable',
    '1',
    '\u2713',
    '\u00a0',
  ].map((text) => [`none: ${text}`, noted(text), 'sementara 62.5 na-without-reason@D2'] as const),
  ...[0, 45000, true, '#N/A', { error: '#REF!' }, null].map(
    (cell) => [`none: ${JSON.stringify(cell)}`, noted(cell), 'sementara 62.5 na-without-reason@D2'] as const,
  ),
  ...['tidak ada layanannya', 'TB karena tidak ada', '- tidak ada loket'].map(
    (text) => [text, noted(text), 'final 62.5'] as const,
  ),
  ['no column of reasons', first('TB'), 'sementara 62.5 na-without-reason@C2'],
  ['in a matrix', matrix(['Dinas A', 'TB', 4, 2, 1, 3], B), 'sementara 56.25 na-without-reason@B2'],
];

const corrected = (cell: CellValue, reason: CellValue): Rows =>
  long(A, ['Nilai Koreksi', cell], ['Alasan Koreksi', reason]);

/** Corrections count with a reason only. */
export const CORRECTIONS: Variants = [
  ['with a reason', corrected(4, 'salah ketik'), 'final 70'],
  ['to 0', corrected(0, 'salah ketik'), 'final 50'],
  ['to TB', corrected('TB', 'tidak ada layanannya'), 'final 62.5'],
  ...['-', null, 0, 'TB', 'n/a', '#N/A'].map(
    (reason) => [`by ${reason}`, corrected(4, reason), 'sementara 65 override-without-reason@E2'] as const,
  ),
  ['above the scale', corrected(5, 'salah ketik'), 'sementara 65 value-out-of-range@D2'],
  ['as text', corrected('4', 'salah ketik'), 'sementara 65 number-as-text@D2'],
  ['of double width', corrected('\uff14', 'salah ketik'), 'sementara 65 not-a-number@D2'],
];

const formula = (value: CellValue, text: string, ...others: Column[]) => [
  sheet(long(['Dinas A', value, 4, 2, 1, 3], ...others), { formulas: new Map([[2, new Map([[1, text]])]]) }),
];

/** Zeros that formulas make of blank cells, and formulas that were never calculated. */
export const FORMULAS: Variants = [
  ...[
    'X2',
    '$X$2',
    'X2+0',
    '+X2',
    'N(X2)',
    'VALUE(X2)',
    'SUM(X2:Z9)',
    'IF(X2="",0,X2)',
    'IFERROR(X2,0)',
    'INDEX(X2:X9,1)',
  ].map((text) => [`0 by ${text}`, formula(0, text), refused('zero-from-blank')] as const),
  ['0 by 4-4', formula(0, '4-4'), 'final 50'],
  ['0 by a filled cell', formula(0, 'C5-1'), 'final 50'],
  ['never calculated', formula(null, 'X2'), refused('formula-uncalculated')],
  ['an empty text', formula('', 'X2'), refused('blank-value')],
  [
    'a unit never calculated',
    [
      sheet([['Unit', 'Kode', 'Nilai'], [null, 'I.1', 3], ...long(A).slice(2)], {
        formulas: new Map([[0, new Map([[1, 'X2']])]]),
      }),
    ],
    'tidak-dinilai - formula-uncalculated@A2',
  ],
  [
    'a code never calculated',
    [
      sheet([['Unit', 'Kode', 'Nilai'], ['Dinas A', null, 3], ...long(A).slice(2)], {
        formulas: new Map([[1, new Map([[1, 'X2']])]]),
      }),
    ],
    'tidak-dinilai - formula-uncalculated@B2',
  ],
  [
    'a unit of a matrix',
    [sheet(matrix(A, ['Dinas B', null, 2, 4, 3, 0]), { formulas: new Map([[2, new Map([[1, 'X2']])]]) })],
    'tidak-dinilai - formula-uncalculated@C2',
  ],
];

const coded = (code: (usual: string, at: number) => CellValue): Rows => [
  ['Unit', 'Kode', 'Nilai'],
  ...CODES.map((usual, at) => ['Dinas A', code(usual, at), A[at + 1]!]),
];
const nameOf = (at: number): string => FIVE.indicators[at]!.name.id;
const separated = (mark: string): Rows => coded((code) => code.replace('.', mark));

/** Codes as people write them, and those that nobody can know. */
export const CODES_AS_WRITTEN: Variants = [
  ...['', '-', ' ', ',', '/', '_', '.0', ' . '].map((mark) => [`I${mark}1`, separated(mark), 'final 65'] as const),
  ['small', coded((code) => code.toLowerCase()), 'final 65'],
  ['in brackets', coded((code) => `(${code})`), 'final 65'],
  ['with the name', coded((code, at) => `${code} ${nameOf(at)}`), 'final 65'],
  ['the name alone', coded((_, at) => nameOf(at)), 'final 65'],
  ['the name with a number', coded((_, at) => `${at + 1}. ${nameOf(at)}`), 'final 65'],
  ['of double width', coded((code) => code.replace('I', '\uff29')), 'final 65'],
  ['with unseen space', coded((code) => `${code}\u00a0`), 'final 65'],
  ['1.1 for I.1', coded((code) => code.replace('I', '1')), 'tidak-dinilai - unknown-indicator@B2x5'],
  ['l.1 for I.1', coded((code) => code.replace('I', 'l')), 'tidak-dinilai - unknown-indicator@B2x5'],
  ['numbers', coded((_, at) => at + 1), 'tidak-dinilai - unknown-indicator@B2x5'],
  ['another word before', coded((code) => `Indikator ${code}`), 'tidak-dinilai - unknown-indicator@B2x5'],
  [
    'one code twice',
    coded((code, at) => (at === 1 ? 'I.1' : code)),
    'tidak-dinilai - missing-indicator@A2 duplicate-row@C3',
  ],
];

/** Matrices by names, and headings in two rows. */
export const HEADINGS: Variants = [
  [
    'names alone',
    [['Indikator', 'Dinas A', 'Dinas B'], ...CODES.map((_, at) => [nameOf(at), A[at + 1]!, B[at + 1]!])],
    'final 57.5',
  ],
  [
    'in English',
    [['Indicator', 'Dinas A'], ...CODES.map((_, at) => [FIVE.indicators[at]!.name.en, A[at + 1]!])],
    'final 65',
  ],
  [
    'units below a title',
    [['Kode', 'Nilai', null], [null, 'Dinas A', 'Dinas B'], ...matrix(A, B).slice(1)],
    'final 57.5',
  ],
  [
    'values below a title',
    [['Kode', 'Penilaian', null], [null, 'Nilai', 'Catatan'], ...CODES.map((code, at) => [code, A[at + 1]!, null])],
    'final 65',
  ],
  [
    'units over values and notes',
    [
      ['Kode', 'Dinas A', null, 'Dinas B', null],
      [null, 'Nilai', 'Catatan', 'Nilai', 'Catatan'],
      ...CODES.map((code, at) => [code, A[at + 1]!, null, B[at + 1]!, null]),
    ],
    'final 57.5',
  ],
  [
    'a statistic over values',
    [
      ['Kode', 'Dinas A', null, 'Rerata OPD', null],
      [null, 'Nilai', 'Catatan', 'Nilai', 'Catatan'],
      ...CODES.map((code, at) => [code, A[at + 1]!, null, B[at + 1]!, null]),
    ],
    'sementara 57.5 unit-doubtful@D1',
  ],
  ['other words of the columns', [['Satker', 'No. Butir', 'Jawaban (0-4)'], ...long(A).slice(1)], 'final 65'],
  ['English words of the columns', [['Service unit', 'Item code', 'Score'], ...long(A).slice(1)], 'final 65'],
  [
    'a misspelt column of values',
    [['Kode', 'Nlai'], ...CODES.map((code, at) => [code, A[at + 1]!])],
    'no-header incomplete',
  ],
  ['indicators side by side', [['Unit', ...CODES], [...named('Dinas A', A)], [...B]], 'no-header transposed'],
  ['a survey', [['Unit', ...CODES], [...A], [...named('Dinas A', B)], [...B]], 'no-header survey'],
  ['no heading', long(A).slice(1), 'no-header none'],
  ['below the 20th row', [...Array.from({ length: 25 }, () => ['x']), ...long(A)], 'no-header none'],
];
