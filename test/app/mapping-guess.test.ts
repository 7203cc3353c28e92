import { findInstrument } from '../../src/app/editions';
import { columnChoices, guessColumns, guessHeaderRow, guessHeading } from '../../src/app/mapping-guess';
import type { CellValue, Grid } from '../../src/core/grid';
import type { ColumnKey } from '../../src/core/sheet/headers';

const INSTRUMENT = findInstrument('2023')!;
const INDICATORS = INSTRUMENT.indicators.slice(0, 10);

function grid(rows: readonly (readonly CellValue[])[], left = 0): Grid {
  return { sheet: 'Data', top: 0, left, values: rows };
}

function guessed(sheet: Grid, row: number): Partial<Record<ColumnKey, string>> {
  return Object.fromEntries(
    Object.entries(guessColumns(sheet, { headerRow: row }, INSTRUMENT)).map(([key, { header, sure }]) => [
      key,
      `${header}${sure ? '' : '?'}`,
    ]),
  );
}

it('takes what the header says for sure, and the rest for guesses', () => {
  const rows: CellValue[][] = [
    ['Nama UKE II', 'Jenis Layanan Publik', 'Butir', 'Hasil Observasi', 'Bukti', 'Ket'],
    ...INDICATORS.map(({ code }) => ['Dinas A', 'Izin', code, 3, 'SK', null]),
  ];
  expect(guessed(grid(rows), 0)).toEqual({
    unit: 'Nama UKE II?',
    product: 'Jenis Layanan Publik?',
    code: 'Butir?',
    value: 'Hasil Observasi?',
    evidence: 'Bukti',
    note: 'Ket',
  });
});

it('knows codes, names and values by what stands below meaningless headers', () => {
  const rows: CellValue[][] = [
    ['k1', 'k2', 'k3', 'k4'],
    ...INDICATORS.map(({ code, name }, at): CellValue[] => [code, name.id, at === 3 ? 'TB' : at % 5, 'x']),
  ];
  expect(guessed(grid(rows), 0)).toEqual({ code: 'k1?', name: 'k2?', value: 'k3?' });
});

it('gives a column one meaning', () => {
  const rows = [['Kode Unit Nilai'], ['a']];
  expect(Object.keys(guessColumns(grid(rows), { headerRow: 0 }, INSTRUMENT))).toHaveLength(1);
});

it('finds the header row below other lines, else the first row with several texts', () => {
  const near = grid([['Laporan'], ['Instansi', 'Kota'], ['Kode', 'Hasil', 'Unit'], ['I.1', 3, 'A']]);
  expect(guessHeaderRow(near, INSTRUMENT)).toBe(2);
  expect(guessHeaderRow(grid([['Laporan'], [], ['a', 'b', 'c'], [1, 2, 3]]), INSTRUMENT)).toBe(2);
  expect(guessHeaderRow(grid([['a', 'b']]), INSTRUMENT)).toBe(0);
});

it('shows columns by letter with three different contents, and leaves out blank ones', () => {
  const rows: CellValue[][] = [
    ['Kode', null, ''],
    ['a', null, 1],
    ['a', null, 2],
    [' b\nc ', null, 2],
    [null, null, 3],
    ['d', null, 4],
  ];
  expect(columnChoices(grid(rows, 2), { headerRow: 0 })).toEqual([
    { column: 2, letter: 'C', header: 'Kode', title: 'Kode', samples: ['a', 'b c', 'd'] },
    { column: 4, letter: 'E', header: '', title: '', samples: ['1', '2', '3'] },
  ]);
});

describe('a heading', () => {
  const answers = INDICATORS.map(({ code }): CellValue[] => [code, 3, 2, 4, 1]);
  it.each<[string, CellValue[][], object]>([
    ['in one row', [['Butir', 'Dinas A', 'Dinas B']], { headerRow: 0 }],
    [
      'in two, of which the upper one names the key',
      [
        ['Kode', 'Mandiri', null],
        [null, 'Dinas A', 'Dinas B'],
      ],
      { headerRow: 1, headerTop: 0 },
    ],
    [
      'in two, whose key has a name of its own',
      [['Laporan'], ['Butir', 'Mandiri'], [null, 'Dinas A', 'Dinas B', 'Rata-rata', 'Maks']],
      { headerRow: 2, headerTop: 1 },
    ],
    [
      'in two below a title',
      [['Rekap'], ['Kode', 'Dinas A', null, 'Dinas B', null], [null, 'Nilai', 'Catatan', 'Nilai', 'Catatan']],
      { headerRow: 2, headerTop: 1 },
    ],
  ])('%s is found', (_name, titles, expected) => {
    expect(guessHeading(grid([...titles, ...answers]), INSTRUMENT)).toEqual(expected);
  });

  it('does not go on with a row of answers in words', () => {
    const words = INDICATORS.map(({ code }): CellValue[] => [code, 'TB', 'TB']);
    expect(guessHeading(grid([['Butir', 'Dinas A', 'Dinas B'], ...words]), INSTRUMENT)).toEqual({ headerRow: 0 });
  });
});

it('takes no column of numbers for one of units or products, whatever its heading says', () => {
  const rows: CellValue[][] = [
    ['Butir', 'Dinas A', 'Kantor Pelayanan'],
    ...INDICATORS.map(({ code }): CellValue[] => [code, 3, 4]),
  ];
  expect(guessed(grid(rows), 0)).toEqual({ code: 'Butir?', value: 'Dinas A?' });
});
