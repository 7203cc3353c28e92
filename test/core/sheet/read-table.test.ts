import fc from 'fast-check';
import type { CellValue, Grid } from '../../../src/core/grid';
import { chooseSheets, searchSheets } from '../../../src/core/sheet/indicator-sheets';
import { IndicatorIndex } from '../../../src/core/sheet/indicators';
import { readTable } from '../../../src/core/sheet/read-table';
import { argument, cutTo, issuesOf, OF_2023, rowsOf, sheet, tableOf } from './grids';

const TWO = cutTo('P.1', 'O.1');

describe('long form', () => {
  const header = [
    'Unit',
    'Produk',
    'Kode',
    'Indikator',
    'Responden',
    'Nilai',
    'Bukti',
    'Catatan',
    'Penilai',
    'Tanggal',
  ];

  test('rows keep unit, product, indicator, respondent, value and place', () => {
    const grid = {
      ...sheet([header, ['A', 'KTP', 'P.1', 'Persyaratan', '', 4], ['B', '', 'o.1 ', '', 'R1', 2.5]]),
      top: 4,
      left: 2,
    };
    const table = tableOf([grid], TWO);
    expect(rowsOf(table, TWO)).toEqual([
      ['A', 'KTP', 'P.1', '', 'value', 4],
      ['B', '', 'O.1', 'R1', 'value', 2.5],
    ]);
    expect([...table.row]).toEqual([5, 6]);
    expect([...table.column]).toEqual([7, 7]);
    expect(table.sources).toMatchObject([{ form: 'long', headerRow: 4, start: 0, end: 2 }]);
    expect(table.sources[0]!.columns).toEqual({
      ...{
        unit: 2,
        product: 3,
        code: 4,
        name: 5,
        respondent: 6,
        value: 7,
        evidence: 8,
        note: 9,
        assessor: 10,
        date: 11,
        override: -1,
        overrideReason: -1,
      },
    });
    expect(table.overrides.size).toBe(0);
  });

  test('English headers, in any case and with brackets', () => {
    const grid = sheet([
      ['SERVICE UNIT', ' product ', 'Indicator  code', 'Score (0-4)*', 'Note/Reason'],
      ['A', 'ID card', 'P.1', 3, ''],
    ]);
    expect(rowsOf(tableOf([grid], TWO), TWO)).toEqual([['A', 'ID card', 'P.1', '', 'value', 3]]);
  });

  test('an indicator without code is found by its name', () => {
    const grid = sheet([header, ['A', '', '', 'PENUNDAAN  berlarut', '', 1], ['A', '', null, 'Requirements', '', 2]]);
    expect(rowsOf(tableOf([grid], TWO), TWO).map((row) => row[2])).toEqual(['O.1', 'P.1']);
  });

  test('blank rows, notes below the table, headings and summaries are no rows', () => {
    const grid = sheet([
      ['Unit', 'Kode', 'Indikator', 'Nilai'],
      ['', 'Output', '', ''],
      ['A', 'P.1', '', 4],
      [null, ' ', '', ''],
      ['A', 'O.1', '', 4],
      ['Jumlah', '', '', 8],
      ['', '', 'Rata-rata', 4],
      ['', 'TOTAL', '', 8],
      ['Catatan: data simulasi', '', '', ''],
      ['', '', '', ''],
    ]);
    const table = tableOf([grid], TWO);
    expect(rowsOf(table, TWO).map((row) => row.slice(0, 3))).toEqual([
      ['A', '', 'P.1'],
      ['A', '', 'O.1'],
    ]);
    expect(table.units).toEqual(['A']);
    expect(issuesOf([grid], TWO)).toEqual([]);
  });

  test('a row with a code and no value is a blank value; a row with a value and no code does not count', () => {
    const grid = sheet([
      ['Unit', 'Kode', 'Nilai'],
      ['A', 'P.1', ''],
      ['A', '', 4],
      ['A', 'O.1'],
    ]);
    expect(rowsOf(tableOf([grid], TWO), TWO)).toEqual([
      ['A', '', 'P.1', '', 'blank', 0],
      ['A', '', '?', '', 'invalid', 0],
      ['A', '', 'O.1', '', 'blank', 0],
    ]);
  });

  test.each([[''], [null], ['   '], ['\u00a0'], ['\n']])('blank written as %j is blank', (blank) => {
    const grid = sheet([
      ['Unit', 'Kode', 'Nilai'],
      ['A', 'P.1', blank],
      ['A', 'O.1', 0],
    ]);
    expect(rowsOf(tableOf([grid], TWO), TWO).map((row) => row[4])).toEqual(['blank', 'value']);
  });

  test('where a host sends 0 for blank cells, a 0 is no value', () => {
    const rows: CellValue[][] = [
      ['Unit', 'Kode', 'Nilai', 'Catatan'],
      ['A', 'P.1', 0, 0],
      ['A', 'O.1', 4, 0],
      [0, 0, 0, 0],
    ];
    const table = tableOf([argument(rows)], TWO);
    expect(rowsOf(table, TWO).map((row) => row[4])).toEqual(['blank', 'value']);
    expect(issuesOf(argument(rows), TWO)).toMatchObject([{ code: 'blank-value', row: 1, column: 2 }]);
    expect(rowsOf(tableOf([sheet(rows.slice(0, 3))], TWO), TWO).map((row) => row[4])).toEqual(['value', 'value']);
  });

  test('white space around names makes no other unit; a failed formula names none', () => {
    const grid = sheet([
      ['Unit', 'Kode', 'Nilai'],
      ['A', 'P.1', 1],
      [' A\u00a0', 'O.1', 1],
      [{ error: '#N/A' }, 'O.1', 1],
      ['#REF!', 'O.1', 1],
    ]);
    const table = tableOf([grid], TWO);
    expect(table.units).toEqual(['A']);
    expect([...table.unit]).toEqual([0, 0, -1, -1]);
    expect([...table.indicator]).toEqual([0, 1, -1, -1]);
  });

  test.each(['=HYPERLINK("http://a","b")', '<img src=x onerror=alert(1)>', '__proto__', 'constructor', '+62'])(
    'a unit or product named %j is a name like any other',
    (name) => {
      const grid = sheet([
        ['Unit', 'Produk', 'Kode', 'Nilai'],
        [name, name, 'P.1', 1],
        [name, name, name, 2],
      ]);
      const table = tableOf([grid], TWO);
      expect(table.units).toEqual([name]);
      expect(table.products).toEqual(['', name]);
      expect([...table.indicator]).toEqual([0, -1]);
      const unknown = issuesOf([grid], TWO).filter(({ code }) => code === 'unknown-indicator');
      expect(unknown).toMatchObject([{ unit: name, data: { found: name, nearest: null } }]);
    },
  );

  test('ragged rows and an inflated used range change nothing', () => {
    const rows: CellValue[][] = [['Unit', 'Kode', 'Nilai', 'Bukti'], ['A', 'P.1', 3, 'SK.pdf'], ['A', 'O.1', 2], []];
    const inflated = [...rows, ...Array.from({ length: 5000 }, () => ['', null, '', '', '', ''])];
    const table = tableOf([sheet(inflated)], TWO);
    expect(rowsOf(table, TWO)).toEqual(rowsOf(tableOf([sheet(rows)], TWO), TWO));
    expect(table.length).toBe(2);
  });

  test('the order of the rows does not change what is read', () => {
    const rows: CellValue[][] = ['A', 'B', 'C'].flatMap((unit) =>
      OF_2023.indicators.map(({ code }, i) => [unit, code, i % 5]),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const read = rowsOf(tableOf([sheet([['Unit', 'Kode', 'Nilai'], ...shuffled])], OF_2023), OF_2023);
        expect(read.map((row) => [row[0], row[2], row[5]])).toEqual(shuffled);
      }),
      { numRuns: 20 },
    );
  });
});

describe('header', () => {
  const lines = (count: number): CellValue[][] => Array.from({ length: count }, () => ['Judul']);
  const rows: CellValue[][] = [
    ['Unit', 'Kode', 'Nilai'],
    ['A', 'P.1', 3],
  ];

  test('is found in row 20 and not in row 21', () => {
    expect(tableOf([sheet([...lines(19), ...rows])], TWO).sources[0]!.headerRow).toBe(19);
    expect(readTable([sheet([...lines(20), ...rows])], TWO)).toMatchObject({
      ok: false,
      reason: 'no-header',
      looked: [{ sheet: 'Penilaian', row: 0, found: [], missing: ['code', 'value'] }],
    });
  });

  test('an empty workbook and an empty sheet have none', () => {
    expect(readTable([], TWO)).toEqual({ ok: false, reason: 'no-header', looked: [], issues: [] });
    expect(readTable([sheet([])], TWO)).toMatchObject({ ok: false, looked: [{ sheet: 'Penilaian' }] });
  });

  test('columns mapped by the user count before any search', () => {
    const grid = sheet(
      [
        ['Nama', 'K', 'Hasil'],
        ['A', 'P.1', 3],
      ],
      {},
      'Rekap',
    );
    expect(readTable([grid], TWO).ok).toBe(false);
    const read = readTable([grid], TWO, {
      mapping: [{ sheet: 'Rekap', headerRow: 0, columns: { unit: 0, code: 1, value: 2 } }],
    });
    if (!read.ok) throw new Error('not read');
    expect(rowsOf(read.table, TWO)).toEqual([['A', '', 'P.1', '', 'value', 3]]);
  });

  test('lines above it tell institution, edition and kind', () => {
    const grid = sheet([
      ['Instansi: Kementerian Contoh'],
      ['Edisi', ':', 2023],
      ['', 'Jenis:', '', 'Kementerian/Lembaga'],
      ['Unit', 'Kode', 'Nilai'],
      ['A', 'P.1', 3],
    ]);
    expect(tableOf([grid], TWO).info).toEqual({
      institution: 'Kementerian Contoh',
      edition: '2023',
      kind: 'Kementerian/Lembaga',
    });
  });
});

describe('one sheet per unit', () => {
  const rows: CellValue[][] = [
    ['Kode', 'Nilai'],
    ['P.1', 3],
    ['O.1', 4],
  ];

  test('the unit is named by a line above the header, otherwise by the sheet', () => {
    const grids = [
      sheet([['Unit: Dinas A'], ...rows], {}, 'Lembar 1'),
      sheet([['Unit:', '', 'Dinas B'], ...rows], {}, 'Lembar 2'),
      sheet(rows, {}, 'Dinas C'),
    ];
    const table = tableOf(grids, TWO);
    expect(table.units).toEqual(['Dinas A', 'Dinas B', 'Dinas C']);
    expect(table.sources.map(({ form, start, end }) => [form, start, end])).toEqual([
      ['unit-sheet', 0, 2],
      ['unit-sheet', 2, 4],
      ['unit-sheet', 4, 6],
    ]);
    expect(issuesOf(grids, TWO)).toEqual([]);
  });

  test('a range without a unit column is one unit', () => {
    expect(tableOf([argument(rows)], TWO).units).toEqual(['Unit']);
  });
});

describe('matrix form', () => {
  test('each unit column gives a row for each indicator, at the place of its cell', () => {
    const grid = sheet([
      ['No', 'Kode', 'Indikator', 'Dimensi', 'Dinas A', 'Puskesmas 1', 'Rata-rata', 'Catatan'],
      [1, 'P.1', 'Persyaratan', 'Proses', 4, 'TB', 4, 'tidak ada layanan'],
      [2, 'O.1', 'Penundaan berlarut', 'Output', '', 1, 1, ''],
      ['', 'Jumlah', '', '', 4, 1, '', ''],
    ]);
    const table = tableOf([grid], TWO);
    expect(table.sources).toMatchObject([{ form: 'matrix', columns: { code: 1, name: 2, value: -1, note: 7 } }]);
    expect(rowsOf(table, TWO)).toEqual([
      ['Dinas A', '', 'P.1', '', 'value', 4],
      ['Puskesmas 1', '', 'P.1', '', 'na', 0],
      ['Dinas A', '', 'O.1', '', 'blank', 0],
      ['Puskesmas 1', '', 'O.1', '', 'value', 1],
    ]);
    expect([...table.row]).toEqual([1, 1, 2, 2]);
    expect([...table.column]).toEqual([4, 5, 4, 5]);
    expect(issuesOf([grid], TWO).map(({ code, row, column }) => [code, row, column])).toEqual([
      ['dimension-all-na', 1, 5],
      ['blank-value', 2, 4],
    ]);
  });

  test('a misspelt value column is no unit, but a header that needs mending', () => {
    const grid = sheet([
      ['Kode', 'Nlai'],
      ['P.1', 4],
    ]);
    expect(readTable([grid], TWO)).toMatchObject({ ok: false, looked: [{ found: ['code'], missing: ['value'] }] });
  });
});

describe('which sheets are read', () => {
  const rows: CellValue[][] = [
    ['Unit', 'Kode', 'Nilai'],
    ['A', 'P.1', 3],
  ];
  const namesRead = (grids: readonly Grid[]): string[] =>
    chooseSheets(searchSheets(grids), new IndicatorIndex(TWO)).flatMap(({ notRead, searched }) =>
      notRead === null ? searched.grid.sheet : [],
    );
  const names = ['Petunjuk', 'Instrumen', 'Rekap 2023', 'Segel', 'Piagam', 'Rapor', 'Tindak Lanjut 2023', 'Summary'];

  test.each(names)('%s accompanies an assessment and is never read', (name) => {
    const grids = [sheet(rows, {}, name), sheet(rows, {}, 'Penilaian')];
    expect(namesRead(grids)).toEqual(['Penilaian']);
    expect(issuesOf(grids, TWO).filter(({ code }) => code === 'header-missing')).toEqual([]);
  });

  test('a sheet named Tindak Pidana is the sheet of a unit', () => {
    const grids = [sheet(rows, {}, 'Tindak Pidana'), sheet(rows, {}, 'Tindak Lanjutan')];
    expect(namesRead(grids)).toHaveLength(2);
  });

  test('a reference list of indicators is not read, nor complained about', () => {
    const list = sheet(
      [
        ['Kode', 'Indikator', 'Dimensi', 'Bobot'],
        ['P.1', 'Persyaratan', 'Proses', 1],
      ],
      {},
      'Acuan',
    );
    expect(namesRead([list, sheet(rows)])).toEqual(['Penilaian']);
    expect(issuesOf([list, sheet(rows)], TWO).map(({ code }) => code)).toEqual(['missing-indicator']);
  });

  test('a unit sheet that lost its value header is never left out silently', () => {
    const broken = sheet(
      [
        ['Kode', 'Responden', 'Hasil'],
        ['P.1', '', 3],
      ],
      {},
      'Dinas B',
    );
    expect(issuesOf([sheet(rows), broken], cutTo('P.1'))).toMatchObject([
      { code: 'header-missing', sheet: 'Dinas B', row: 0, column: 0, data: { columns: ['value'] } },
    ]);
  });

  test('units on several sheets share one list', () => {
    const table = tableOf(
      [
        sheet(rows),
        sheet(
          [
            ['Unit', 'Kode', 'Nilai'],
            ['A', 'O.1', 1],
          ],
          {},
          'Lanjutan',
        ),
      ],
      TWO,
    );
    expect(table.units).toEqual(['A']);
    expect(table.length).toBe(2);
  });
});
