import type { CellValue, Grid } from '../../../src/core/grid';
import type { IssueCode } from '../../../src/core/sheet/issue';
import { findInstrument } from '../../../src/app/editions';
import type { Case } from './check-cases';
import { cutTo, OF_2023, sheet, withScale } from './grids';

const FIVE = cutTo('I.1', 'I.2', 'I.3', 'I.4', 'I.5');
const CODES = ['I.1', 'I.2', 'I.3', 'I.4', 'I.5'];
const PERCENT = withScale(FIVE, { kind: 'percent', max: 100, status: 'default', source: 'test' });
const CODED_1_1 = {
  ...FIVE,
  indicators: FIVE.indicators.slice(0, 2).map((each, at) => ({ ...each, code: ['1.1', '1.10'][at]! })),
};
const A: readonly CellValue[] = [3, 4, 2, 1, 3];
const B: readonly CellValue[] = [1, 2, 4, 3, 0];

/** A matrix of the five indicators: a heading and five figures for each column. */
function matrix(lines: readonly (readonly CellValue[])[], ...columns: [string, ...CellValue[]][]): Grid {
  const rows = CODES.map((code, at) => [code, ...columns.map((column) => column[at + 1] ?? null)]);
  return sheet([...lines, ['Kode', ...columns.map(([heading]) => heading)], ...rows]);
}

/** A long sheet of one unit with the five indicators and further columns. */
function long(value: readonly CellValue[], ...others: [string, ...CellValue[]][]): Grid {
  const rows = CODES.map((code, at) => [
    'A',
    code,
    value[at] ?? null,
    ...others.map((column) => column[at + 1] ?? null),
  ]);
  return sheet([['Unit', 'Kode', 'Nilai', ...others.map(([heading]) => heading)], ...rows]);
}

function unitSheet(name: string, values: readonly CellValue[], top: readonly CellValue[] = []): Grid {
  return sheet([top, ['Kode', 'Nilai'], ...CODES.map((code, at) => [code, values[at] ?? null])], {}, name);
}

function doubtful(name: string, ...reasons: object[]) {
  return { name, of: 'column', reasons, counts: true } as const;
}

const WORD = { kind: 'word', word: 'statistic' } as const;

/** Codes of what the reader took for a unit, a value, a code or a reason. */
type ReadingCode = Extract<
  IssueCode,
  | ('unit-doubtful' | 'unit-left-out' | 'unit-undeclared' | 'unit-not-found' | 'unit-answer-gone' | 'numbers-unread')
  | (
      | 'edition-contradicts'
      | 'institution-mixed'
      | 'formula-uncalculated'
      | 'zero-from-blank'
      | 'code-as-number'
      | 'fraction-value'
    )
  | ('percent-value' | 'date-value' | 'hidden-column' | 'product-unnamed')
>;

/** For each of these codes, sheets with and without issues of it. */
export const READING_CASES: { readonly [C in ReadingCode]: readonly Case[] } = {
  'unit-doubtful': [
    {
      name: 'a word of statistics, a year and a copy among the units of a matrix',
      grids: matrix(
        [],
        ['Dinas A', ...A],
        ['Rata2', ...B],
        ['Dinas A 2022', ...[0, 0, 1, 4, 2]],
        ['Dinas C (2)', ...[4, 4, 4, 0, 1]],
      ),
      instrument: FIVE,
      expected: [
        ['C1', 'wajib', doubtful('Rata2', WORD)],
        ['D1', 'wajib', doubtful('Dinas A 2022', { kind: 'word', word: 'year' })],
        ['E1', 'wajib', doubtful('Dinas C (2)', { kind: 'word', word: 'housekeeping' })],
      ],
    },
    {
      name: 'figures that are the mean of the others, under any name',
      grids: matrix([], ['Dinas A', ...A], ['Dinas B', ...B], ['Dinas C', 2, 3, 3, 2, 1.5]),
      instrument: FIVE,
      expected: [['D1', 'wajib', doubtful('Dinas C', { kind: 'figures', relation: 'mean' })]],
    },
    {
      name: 'a mean that was rounded, and the greatest',
      grids: matrix(
        [],
        ...([
          ['Dinas A', ...A],
          ['Dinas B', ...B],
          ['Dinas C', 2, 3, 3, 2, 2],
        ] as [string, ...CellValue[]][]),
      ),
      instrument: FIVE,
      expected: [['D1', 'wajib', doubtful('Dinas C', { kind: 'figures', relation: 'mean' })]],
    },
    {
      name: 'one constant beside others that vary',
      grids: matrix([], ['Dinas A', ...A], ['Dinas B', ...B], ['Dinas C', 4, 4, 4, 4, 4]),
      instrument: FIVE,
      expected: [['D1', 'wajib', doubtful('Dinas C', { kind: 'figures', relation: 'constant' })]],
    },
    {
      name: 'a plain matrix of units leaves no doubt',
      grids: matrix([], ['Dinas A', ...A], ['Balai Pelestarian Nilai Budaya', ...B], ['MIN 1 Malang', 4, 0, 1, 2, 3]),
      instrument: FIVE,
      expected: [],
    },
    {
      name: 'a list of units settles it',
      grids: matrix([['Daftar unit: Dinas A; Rata2']], ['Dinas A', ...A], ['Rata2', ...B]),
      instrument: FIVE,
      expected: [],
    },
    {
      name: 'a sheet whose name says that it sums up',
      grids: [unitSheet('Dinas A', A), unitSheet('Hasil Akhir', B)],
      instrument: FIVE,
      expected: [['A2', 'wajib', { name: 'Hasil Akhir', of: 'sheet', reasons: [WORD], counts: true }]],
    },
  ],
  'unit-left-out': [
    {
      name: 'a column that a list of units does not name, and whose name is no unit',
      grids: matrix(
        [['Daftar unit: Dinas A; Dinas B']],
        ['Dinas A', ...A],
        ['Dinas B', ...B],
        ['Skor Maks', 4, 4, 4, 4, 4],
      ),
      instrument: FIVE,
      expected: [['D2', 'cek', { name: 'Skor Maks', of: 'column', reasons: [WORD, { kind: 'undeclared' }] }]],
    },
  ],
  'unit-undeclared': [
    {
      name: 'a unit of a column that the list lacks',
      grids: sheet([
        ['Daftar unit: Dinas A; Dinas Kesehatan'],
        ['Unit', 'Kode', 'Nilai'],
        ...CODES.flatMap((code) => ['Dinas A', 'Dinas Kesehatam'].map((unit) => [unit, code, 3])),
      ]),
      instrument: FIVE,
      expected: [['A4', 'wajib', { unit: 'Dinas Kesehatam', near: 'Dinas Kesehatan' }]],
      beside: ['unit-not-found'],
    },
    {
      name: 'case and spaces make no other unit',
      grids: sheet([
        ['Daftar unit: dinas  A'],
        ['Unit', 'Kode', 'Nilai'],
        ...CODES.map((code) => ['Dinas A', code, 3]),
      ]),
      instrument: FIVE,
      expected: [],
    },
  ],
  'unit-not-found': [
    {
      name: 'a unit of the list without rows',
      grids: matrix([['Daftar unit: Dinas A; Dinas B; "Dinas C; Bidang 1"']], ['Dinas A', ...A], ['Dinas B', ...B]),
      instrument: FIVE,
      expected: [['A1', 'wajib', { unit: 'Dinas C; Bidang 1', near: null }]],
    },
  ],
  'unit-answer-gone': [
    {
      name: 'a sheet that was no unit and was renamed',
      grids: unitSheet('Dinas A', A),
      instrument: FIVE,
      answers: [{ kind: 'sheet', sheet: 'Salinan Dinas A', unit: false }],
      expected: [['A1', 'cek', { sheet: 'Salinan Dinas A' }]],
    },
    {
      name: 'answers that fit settle a doubt either way',
      grids: matrix(
        [],
        ['Dinas A', ...A],
        ['Rata2', ...B],
        ['Rata3', ...[0, 4, 0, 4, 1]],
        ['Nilai Akhir', ...[1, 1, 2, 4, 0]],
      ),
      instrument: FIVE,
      answers: [
        { kind: 'column', sheet: 'Penilaian', column: 2, header: 'Rata2', unit: false },
        { kind: 'column', sheet: 'Penilaian', column: 4, header: 'Nilai Akhir', unit: true },
      ],
      expected: [],
    },
  ],
  'numbers-unread': [
    {
      name: 'a column of numbers beside the values, but no ordinals, known columns or numbers too large',
      grids: long(
        A,
        ['Skor Lama', ...B],
        ['No', 1, 2, 3, 4, 5],
        ['Bobot', 1, 2, 2, 1, 1],
        ['Anggaran', 900, 800, 700, 600, 500],
      ),
      instrument: FIVE,
      expected: [['D1', 'wajib', { of: 'column', name: 'Skor Lama', where: 'D', count: 5, cells: ['D2', 'D3', 'D4'] }]],
    },
    {
      name: 'units beside a column of values',
      grids: matrix([], ['Dinas A', ...A], ['Skor', ...B]),
      instrument: FIVE,
      expected: [['B1', 'wajib', { of: 'column', name: 'Dinas A', where: 'B', count: 5, cells: ['B2', 'B3', 'B4'] }]],
    },
    {
      name: 'a second table with other columns, which is not read',
      grids: sheet([
        ['Unit', 'Kode', 'Nilai'],
        ...CODES.map((code) => ['A', code, 3]),
        [],
        ['Kode', 'Nilai', 'Unit'],
        ['I.1', 2, 'B'],
        ['I.2', 3, 'B'],
      ]),
      instrument: FIVE,
      expected: [['A8', 'wajib', { of: 'table', name: 'Kode', where: '8-10', count: 2, cells: ['B9', 'B10'] }]],
    },
    {
      name: 'a sheet of the shape of an indicator sheet without a heading',
      grids: [
        long(A),
        sheet(
          CODES.map((code, at) => [code, at]),
          {},
          'Lain',
        ),
      ],
      instrument: FIVE,
      expected: [['B1', 'wajib', { of: 'sheet', name: '', where: 'Lain', count: 5, cells: ['B1', 'B2', 'B3'] }]],
    },
    {
      name: 'totals, legends and a second table with the same columns are none',
      grids: sheet([
        ['Unit', 'Kode', 'Nilai'],
        ['(1)', '(2)', '(3)'],
        ...CODES.map((code) => ['A', code, 3]),
        ['', 'Jumlah', 15],
        ['Unit', 'Kode', 'Nilai'],
        ...CODES.map((code) => ['B', code, 3]),
        ['Keterangan:'],
        ['0', 'Sangat buruk'],
      ]),
      instrument: FIVE,
      expected: [],
    },
  ],
  'edition-contradicts': [
    {
      name: 'the line names another edition than the instrument of the workbook',
      grids: [unitSheet('Dinas A', A, ['Edisi: 2022']), unitSheet('Dinas B', B)],
      instrument: FIVE,
      isOwn: true,
      expected: [['A1', 'wajib', { found: '2022', used: '2023' }]],
    },
    {
      name: 'its id names its edition',
      grids: unitSheet('Dinas A', A, ['Edisi: KEPATUHAN-2023']),
      instrument: FIVE,
      isOwn: true,
      expected: [],
    },
    {
      name: 'who asks for an edition is not contradicted',
      grids: unitSheet('Dinas A', A, ['Edisi: 2022']),
      instrument: FIVE,
      expected: [],
    },
  ],
  'institution-mixed': [
    {
      name: 'a second institution, but not another spelling of the first',
      grids: [
        unitSheet('Dinas A', A, ['Instansi: Kabupaten X']),
        unitSheet('Dinas B', B, ['Instansi: KABUPATEN  X']),
        unitSheet('Dinas C', B, ['Instansi: Kabupaten Y']),
      ],
      instrument: FIVE,
      expected: [['A1', 'wajib', { found: 'Kabupaten Y', other: 'Kabupaten X', first: 'Dinas A!A1' }]],
    },
  ],
  'formula-uncalculated': [
    {
      name: 'values that no program calculated, one issue for a column, and no blank',
      grids: {
        ...long([null, null, 3, 4, 2]),
        facts: {
          ...long([]).facts!,
          formulas: new Map([
            [
              2,
              new Map([
                [1, 'X1+1'],
                [2, 'X2+1'],
                [3, 'X3'],
              ]),
            ],
          ]),
        },
      },
      instrument: FIVE,
      expected: [['C2', 'wajib', { column: 'C' }]],
    },
  ],
  'zero-from-blank': [
    {
      name: 'a reference to blank cells, but not to filled ones, and not a formula of its own',
      grids: {
        ...long([0, 0, 0, 0, 0], ['Lain', null, 0, null, null, null]),
        facts: {
          ...long([]).facts!,
          formulas: new Map([
            [
              2,
              new Map([
                [1, 'H2'],
                [2, 'D3'],
                [3, '1-1'],
                [4, 'SUM($H$1:$J$99)'],
              ]),
            ],
          ]),
        },
      },
      instrument: FIVE,
      expected: [['C2', 'wajib', { formula: 'H2' }]],
      beside: ['numbers-unread', 'constant-among-formulas'],
    },
  ],
  'code-as-number': [
    {
      name: '1.1 may have been 1.10',
      grids: sheet([
        ['Unit', 'Kode', 'Nilai'],
        ['A', 1.1, 3],
        ['A', 1.1, 4],
      ]),
      instrument: CODED_1_1,
      expected: [['B2', 'wajib', { found: '1.1', codes: ['1.1', '1.10'], isDate: false }]],
    },
  ],
  'fraction-value': [
    {
      name: 'all numbers on a scale of percent are at most 1',
      grids: long([0.75, 0.5, 1, 0, 0.25]),
      instrument: PERCENT,
      expected: [['C2', 'wajib', { found: '0.75', percent: 75 }]],
    },
    {
      name: 'a format of percent says what is meant',
      grids: {
        ...long([0.75, 0.5, 1, 0, 0.25]),
        facts: {
          ...long([]).facts!,
          formats: new Map([[2, new Map([1, 2, 3, 4, 5].map((row) => [row, 'percent' as const]))]]),
        },
      },
      instrument: PERCENT,
      expected: [],
    },
  ],
  'percent-value': [
    {
      name: 'a percentage on a scale of numbers',
      grids: {
        ...long([0.75, 3, 2, 1, 0]),
        facts: { ...long([]).facts!, formats: new Map([[2, new Map([[1, 'percent' as const]])]]) },
      },
      instrument: FIVE,
      expected: [['C2', 'wajib', { found: '75%', allowed: '0–4 / TB' }]],
    },
  ],
  'date-value': [
    {
      name: 'a date where a value should be',
      grids: {
        ...long([45019, 3, 2, 1, 0]),
        facts: { ...long([]).facts!, formats: new Map([[2, new Map([[1, 'date' as const]])]]) },
      },
      instrument: FIVE,
      expected: [['C2', 'wajib', { found: '3/4', allowed: '0–4 / TB' }]],
    },
  ],
  'hidden-column': [
    {
      name: 'hidden columns that are read, but not others',
      grids: { ...long(A, ['Lain']), facts: { ...long([]).facts!, hiddenColumns: new Set([1, 2, 3]) } },
      instrument: FIVE,
      expected: [['B1', 'cek', { columns: ['B', 'C'] }]],
    },
  ],
  'product-unnamed': [
    {
      name: 'a unit without products where they weigh',
      grids: sheet([
        ['Unit', 'Produk', 'Kode', 'Nilai'],
        ['A', 'KTP', 'P.1', 4],
        ['B', '', 'P.1', 4],
      ]),
      instrument: of2021('P.1'),
      expected: [['B3', 'wajib', { unit: 'B' }]],
    },
    {
      name: 'other editions weigh all units alike',
      grids: sheet([
        ['Unit', 'Produk', 'Kode', 'Nilai'],
        ['B', '', 'P.1', 4],
      ]),
      instrument: { ...OF_2023, indicators: OF_2023.indicators.filter(({ code }) => code === 'P.1') },
      expected: [],
    },
  ],
};

function of2021(...codes: string[]) {
  const instrument = findInstrument('2021')!;
  return { ...instrument, indicators: instrument.indicators.filter(({ code }) => codes.includes(code)) };
}
