import { findInstrument } from '../../../../src/app/editions';
import type { Area, CellValue, Grid } from '../../../../src/core/grid';
import { sheet } from '../grids';
import { A, B, CODES, long, matrix, own, startingAt, type Rows, type Variants } from './build';

/** All indicators of an edition with one value, below lines of the workbook. */
function whole(edition: string, value: CellValue, lines: Rows = [], unit = 'Dinas A', name = 'Penilaian'): Grid {
  const rows = findInstrument(edition)!.indicators.map(({ code }) => [unit, code, value]);
  return sheet([...lines, ['Unit', 'Kode', 'Nilai'], ...rows], {}, name);
}

function followedBy({ values, ...grid }: Grid, ...rows: Rows): Grid {
  return { ...grid, values: [...values, [], ...rows] };
}

const again = whole('2023', 1, [], 'Dinas B').values;

/** With a further column to the left of the units. */
function beside(heading: string, ...cells: CellValue[]): Grid {
  const { values } = whole('2023', 3);
  const rows = cells.flatMap((cell, at) => values.slice(1).map(([, ...row]) => [cell, `Dinas ${at}`, ...row]));
  return sheet([[heading, ...values[0]!], ...rows]);
}

/** One institution: another one is told, wherever it is named. */
export const INSTITUTIONS: Variants = [
  [
    'on another sheet',
    [whole('2023', 3, [['Instansi: Kota X']]), whole('2023', 3, [['Instansi: Kota Y']], 'Dinas B', 'Lain')],
    'sementara 75 institution-mixed@Lain!A1',
  ],
  [
    'in another case',
    [whole('2023', 3, [['Instansi: Kota X']]), whole('2023', 3, [['Nama Instansi', 'KOTA\u00a0X']], 'Dinas B', 'Lain')],
    'final 75',
  ],
  [
    'twice above a table',
    [whole('2023', 3, [['Instansi: Kota X'], ['Institution', 'Kota Y']])],
    'sementara 75 institution-mixed@B2',
  ],
  [
    'between the rows',
    [followedBy(whole('2023', 3, [['Instansi: Kota X']]), ['Instansi: Kota Y'], ...again)],
    'sementara 50 institution-mixed@A41',
  ],
  ['in a column', [beside('Instansi', 'Kota X', 'Kota Y')], 'sementara 75 institution-mixed@A39'],
  [
    'in a column against the line',
    [
      {
        ...beside('Nama Instansi', 'Kota Y'),
        values: [['Instansi: Kota X'], ...beside('Nama Instansi', 'Kota Y').values],
      },
    ],
    'sementara 75 institution-mixed@A3',
  ],
  ['one in a column', [beside('Instansi', 'Kota X', 'KOTA X')], 'final 75'],
];

/** One edition for all rows. */
export const EDITIONS: Variants = [
  ['a line in two cells', [whole('2022', 3, [['Edisi', 2022]])], 'final 75'],
  ['a year', [whole('2024', 3, [['Tahun Penilaian 2024']])], 'final 75'],
  ['an unknown year', [whole('2023', 3, [['Edisi: 2020']])], 'unknown-edition'],
  ['bands alone', [whole('2023', 3, [['Edisi: 2017']])], 'bands-only'],
  [
    'another one between the rows',
    [followedBy(whole('2023', 3, [['Edisi: 2023']]), ['Edisi: 2022'], ...again)],
    'sementara 50 edition-mixed@A41',
  ],
  ['another one below the table', [followedBy(whole('2023', 3), ['Edisi: 2022'])], 'sementara 75 edition-mixed@A40'],
  [
    'two lines above the table',
    [whole('2023', 3, [['Edisi: 2023'], ['Tahun', 2024]])],
    'sementara 75 edition-mixed@B2',
  ],
  ['two in a column', [beside('Edisi', 2023, 2022)], 'sementara 75 edition-mixed@A39'],
  ['another one in a column', [beside('Edisi', 2022)], 'sementara 75 edition-mixed@A2'],
  ['the years of units', [beside('Tahun', 2022, 2023)], 'sementara 75 edition-mixed@A2'],
  ['the year of a document', [beside('Tahun', 2019)], 'final 75'],
  [
    'another one on a sheet',
    [whole('2023', 3, [['Edisi: 2023']]), whole('2022', 1, [['Edisi: 2022']], 'Dinas B', 'Lain')],
    'final 75',
  ],
  [
    'a sheet without one among two',
    [
      whole('2023', 3, [['Edisi: 2023']]),
      whole('2022', 1, [['Edisi: 2022']], 'Dinas B', 'Lain'),
      whole('2023', 1, [], 'Dinas C', 'Lagi'),
    ],
    'sementara 50 edition-mixed@Lagi!A1',
  ],
];

/** Units of edition 2021, each with its products and their one value. */
function of2021(...units: readonly (readonly [unit: string, product: CellValue, value: number])[]): Grid {
  const { indicators } = findInstrument('2021')!;
  const rows = units.flatMap(([unit, product, value]) => indicators.map(({ code }) => [unit, product, code, value]));
  return sheet([['Edisi: 2021'], ['Unit', 'Produk', 'Kode', 'Nilai'], ...rows]);
}

const without = ({ values, ...grid }: Grid, count: number): Grid => ({
  ...grid,
  values: values.slice(0, values.length - count),
});

/** Products weigh in edition 2021: (2 + 1 + 2) / 3 of 4 is 41.67. */
export const PRODUCTS: Variants = [
  ['three products of two units', [of2021(['A', 'KTP', 2], ['A', 'KK', 1], ['B', 'IMB', 2])], 'final 41.67'],
  ['a unit without its product', [of2021(['A', 'KTP', 2], ['B', '', 1])], 'sementara 37.5 product-unnamed@B14'],
  [
    'products called -',
    [of2021(['A', '-', 2], ['B', '-', 1])],
    'sementara 37.5 product-unnamed@B3 product-unnamed@B14',
  ],
  [
    'products from blank cells',
    [of2021(['A', 0, 2], ['B', 0, 1])],
    'sementara 37.5 product-unnamed@B3 product-unnamed@B14',
  ],
  ['products of spaces', [of2021(['A', '\u00a0', 2], ['B', 'KK', 1])], 'sementara 37.5 product-unnamed@B3'],
  [
    'no column of products',
    [sheet(of2021(['A', 'KTP', 2]).values.map((row) => row.filter((_, at) => row.length < 2 || at !== 1)))],
    'sementara 50 product-unnamed@A3',
  ],
  [
    'a product that lacks a row',
    [without(of2021(['A', 'KTP', 2], ['A', 'KK', 1]), 1)],
    'tidak-dinilai - missing-indicator@B14',
  ],
  [
    'a product that lacks three',
    [without(of2021(['A', 'KTP', 2], ['A', 'KK', 1]), 3)],
    'tidak-dinilai - missing-indicator@B14 missing-indicator@B14 missing-indicator@B14',
  ],
];

const merged = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });
const unitOnce = long(A).map((row, at) => (at > 1 ? [null, ...row.slice(1)] : row));

/** Merged areas: what they hide is told once. */
export const MERGED: Variants = [
  ['units', [sheet(unitOnce, { merged: [merged(1, 0, 5, 0)] })], 'tidak-dinilai - merged-cell@A2'],
  ['units, from C4', [startingAt(3, 2, unitOnce, { merged: [merged(4, 2, 8, 2)] })], 'tidak-dinilai - merged-cell@C5'],
  [
    'values',
    [sheet(long(['Dinas A', 3, null, 2, 1, 3]), { merged: [merged(1, 2, 2, 2)] })],
    'tidak-dinilai - merged-cell@C2',
  ],
  [
    'values of two units',
    [sheet(matrix(A, ['Dinas B', null, 2, 4, 3, 0]), { merged: [merged(1, 1, 1, 2)] })],
    'tidak-dinilai - merged-cell@B2',
  ],
  ['evidence', [sheet(long(A, ['Bukti', 'SK']), { merged: [merged(1, 3, 5, 3)] })], 'final 65'],
  ['above the heading', [sheet([['Penilaian', null, null], ...long(A)], { merged: [merged(0, 0, 0, 2)] })], 'final 65'],
  ['below the table', [sheet([...long(A), ['Catatan']], { merged: [merged(6, 0, 6, 2)] })], 'final 65'],
];

/** Hidden rows and sheets of declared units are read, and told as worth a look. */
export const HIDDEN: Variants = [
  ['rows of a table', [sheet(long(A), { hiddenRows: new Set([2, 3]) })], 'final 65'],
  ['rows of a matrix', [sheet(matrix(A, B), { hiddenRows: new Set([2]) })], 'final 57.5'],
  ['a sheet with a column of units', [sheet(long(A)), sheet(long(B), { hidden: true }, 'Lain')], 'final 57.5'],
  [
    'a sheet without',
    [sheet(own(A), {}, 'Dinas A'), sheet(own(B), { hidden: true }, 'Dinas B')],
    'sementara 57.5 unit-doubtful@Dinas B!A1',
  ],
  [
    'a sheet of numbers that are not read',
    [
      sheet(long(A)),
      sheet(
        CODES.map((code, at) => [code, at]),
        { hidden: true },
        'Lain',
      ),
    ],
    'sementara 65 numbers-unread@Lain!B1',
  ],
];
