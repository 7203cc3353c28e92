import { assess } from '../../src/app/assess';
import { misfitsOf, sheetMappings, type ColumnMapping } from '../../src/app/column-mapping';
import { alikeWith, candidatesOf, outcomeOf, tickedAtFirst } from '../../src/app/matched-units';
import { findInstrument } from '../../src/app/editions';
import { NO_FACTS, type CellValue, type Grid } from '../../src/core/grid';
import type { UnitCandidate } from '../../src/core/sheet/unit-candidates';

const INSTRUMENT = findInstrument('2023')!;
/** A further column: its heading, and its content by those of the units. */
type More = readonly [name: string, of: (a: number, b: number, c: number, row: number) => CellValue];

const LEVELS = [4, 3, 2, 4, 1, 3, 0];

/** A matrix with headings of its own in rows 2 and 3. No unit is made of the others. */
function matrix(sheet = 'Matriks', more: readonly More[] = []): Grid {
  const rows = INSTRUMENT.indicators.map(({ code, name }, row): CellValue[] => {
    const [a, b, c] = [row % 3 === 0 ? 4 : 3, LEVELS[row % 7]!, (row % 2) + 1];
    return [code, name.id, a, b, c, ...more.map(([, of]) => of(a, b, c, row))];
  });
  const values: CellValue[][] = [
    ['Laporan'],
    ['Butir', 'Pokok', 'Penilaian 2023'],
    [null, null, 'Dinas A', 'Dinas B', 'Dinas C', ...more.map(([name]) => name)],
    ...rows,
  ];
  return { sheet, top: 0, left: 0, values, facts: NO_FACTS };
}

const MORE: readonly More[] = [
  ['Rata-rata', (a, b, c) => (a + b + c) / 3],
  ['Kontrol', (a, b, c) => Math.max(a, b, c)],
  ['No', (_a, _b, _c, row) => row + 1],
  ['Tahun', () => 2023],
  ['Ket', () => 'baik'],
  ['Dinas D', () => null],
  ['', (_a, b) => b],
  ['Skor lama', (_a, b) => b],
];

const MAPPING: ColumnMapping = {
  ...{ sheet: 'Matriks', headerRow: 2, headerTop: 1 },
  columns: { code: { column: 0, header: 'Butir' }, name: { column: 1, header: 'Pokok' } },
};
const unitColumns = ['Dinas A', 'Dinas B', 'Dinas C'].map((name, at) => ({
  column: 2 + at,
  header: `Penilaian 2023 / ${name}`,
}));

const told = ({ name, reasons, answers }: UnitCandidate) => [name, answers, reasons.map(({ kind }) => kind)];

it('lists the number columns, and those that are blank below the name of a unit, with what speaks against each', () => {
  const candidates = candidatesOf(matrix('Matriks', MORE), MAPPING, INSTRUMENT, []);
  const all = INSTRUMENT.indicators.length;
  const ofCode = INSTRUMENT.indicators.filter((_, row) => row + 1 <= 4).length;
  expect(candidates.map(told)).toEqual([
    ['Dinas A', all, []],
    ['Dinas B', all, []],
    ['Dinas C', all, []],
    ['Rata-rata', all, ['arithmetic', 'known-heading']],
    ['Kontrol', all, ['arithmetic']],
    ['No', ofCode, ['ordinal']],
    ['Tahun', 0, ['off-scale']],
    ['Dinas D', 0, []],
    ['', all, ['no-heading']],
    ['Skor lama', all, ['word']],
  ]);
  expect(tickedAtFirst(candidates)).toEqual([2, 3, 4, 10]);
  expect(candidates[3]!.reasons[0]).toEqual({
    kind: 'arithmetic',
    arithmetic: { relation: 'mean', of: [2, 3, 4, 10], rows: all },
  });
});

it('lists none where no row names a known indicator', () => {
  expect(candidatesOf({ ...matrix(), values: [[], ['Butir'], ['', '', 'Dinas A']] }, MAPPING, INSTRUMENT, [])).toEqual(
    [],
  );
});

it('keeps what the user said before', () => {
  const answers = [{ sheet: 'Matriks', kind: 'column', column: 3, header: 'Dinas B', unit: false }] as const;
  expect(candidatesOf(matrix(), MAPPING, INSTRUMENT, answers).map(told)[1]).toEqual(['Dinas B', 37, ['said']]);
});

it('a sheet with a column for each unit scores like the same under our names', () => {
  const own = matrix('Matriks', MORE);
  const mapped = assess([own], INSTRUMENT, 'refuse', sheetMappings([{ ...MAPPING, unitColumns }]));
  const named = assess(
    [
      {
        ...own,
        values: [
          ['Kode', 'Dinas A', 'Dinas B', 'Dinas C'],
          ...own.values.slice(3).map((row) => [row[0]!, ...row.slice(2, 5)]),
        ],
      },
    ],
    INSTRUMENT,
  );
  if (!mapped.ok || !named.ok) throw new Error('not read');
  expect(mapped.assessment.result).toEqual(named.assessment.result);
  expect(mapped.assessment.result.status).toBe('final');
  expect(mapped.assessment.issues).toEqual([]);
});

it('names units by the upper row where the lower one says which column is the value', () => {
  const values: CellValue[][] = [
    ['Butir', 'Dinas A', null, 'Dinas B', null],
    [null, 'Nilai', 'Catatan', 'Nilai', 'Catatan'],
    ...INSTRUMENT.indicators.map(({ code }): CellValue[] => [code, 4, '', 2, '']),
  ];
  const grid = { sheet: 'Matriks', top: 0, left: 0, values };
  const mapping = {
    ...{ sheet: 'Matriks', headerRow: 1, headerTop: 0, columns: { code: { column: 0, header: 'Butir' } } },
    unitColumns: [
      { column: 1, header: 'Dinas A / Nilai' },
      { column: 3, header: 'Dinas B / Nilai' },
    ],
  };
  const one = { ...mapping, unitColumns: mapping.unitColumns.slice(0, 1) };
  const unitsOf = (each: ColumnMapping) => {
    const outcome = assess([grid], INSTRUMENT, 'refuse', sheetMappings([each]));
    return outcome.ok ? outcome.assessment.table.units : null;
  };
  expect([unitsOf(mapping), unitsOf(one)]).toEqual([['Dinas A', 'Dinas B'], ['Dinas A']]);
  expect(misfitsOf([mapping], [grid])).toEqual([]);
  const renamed = { ...grid, values: [['Butir', 'Dinas A', null, 'Dinas X', null], ...values.slice(1)] };
  expect(misfitsOf([mapping], [renamed])).toEqual([
    {
      ...{ kind: 'header-changed', sheet: 'Matriks', row: 1, column: 3 },
      ...{ before: 'Dinas B / Nilai', now: 'Dinas X / Nilai' },
    },
  ]);
});

it('names the only unit below a title by itself', () => {
  const values: CellValue[][] = [
    ['Butir', 'Penilaian Mandiri'],
    [null, 'Balai C'],
    ...INSTRUMENT.indicators.map(({ code }): CellValue[] => [code, 1]),
  ];
  const mapping: ColumnMapping = {
    ...{ sheet: 'Matriks', headerRow: 1, headerTop: 0, columns: { code: { column: 0, header: 'Butir' } } },
    unitColumns: [{ column: 1, header: 'Penilaian Mandiri / Balai C' }],
  };
  const outcome = assess(
    [{ sheet: 'Matriks', top: 0, left: 0, values }],
    INSTRUMENT,
    'refuse',
    sheetMappings([mapping]),
  );
  expect(outcome.ok && outcome.assessment.table.units).toEqual(['Balai C']);
});

describe('what would be read', () => {
  it('counts units and values, and the numbers that would be left out', () => {
    const own = matrix('Matriks', MORE);
    expect(outcomeOf([{ ...MAPPING, unitColumns }], [own], INSTRUMENT)).toEqual({
      units: 3,
      values: 111,
      leftOut: [{ sheet: 'Matriks', count: 4 * 37, columns: [5, 6, 11, 12] }],
    });
    expect(outcomeOf([{ ...MAPPING, unitColumns }], [matrix()], INSTRUMENT).leftOut).toEqual([]);
  });

  it('also where units have a column', () => {
    const value = { column: 2, header: 'Penilaian 2023 / Dinas A' };
    const long = { ...MAPPING, columns: { ...MAPPING.columns, value } };
    expect(outcomeOf([long], [matrix()], INSTRUMENT)).toEqual({
      units: 1,
      values: 37,
      leftOut: [{ sheet: 'Matriks', count: 74, columns: [3, 4] }],
    });
  });
});

describe('sheets of the same shape', () => {
  const named = (sheet: string, names: readonly string[], more: readonly More[] = []): Grid => {
    const grid = matrix(sheet, more);
    const values = grid.values.map((row, at) => (at === 2 ? [null, null, ...names, ...row.slice(5)] : row));
    return { ...grid, values };
  };
  const alike = (grids: readonly Grid[]) =>
    alikeWith({ ...MAPPING, unitColumns }, [matrix(), ...grids], INSTRUMENT, []).map(({ mapping, isClean }) => [
      mapping.sheet,
      mapping.unitColumns!.map(({ column }) => column),
      isClean,
    ]);

  it('may have other units; what is on both is the same', () => {
    expect(alike([named('Balai', ['Balai A', 'Balai B', 'Dinas C'])])).toEqual([['Balai', [2, 3, 4], true]]);
    const two = { ...MAPPING, unitColumns: unitColumns.slice(0, 2) };
    expect(alikeWith(two, [matrix(), matrix('Lain')], INSTRUMENT, [])[0]!.mapping.unitColumns).toHaveLength(2);
  });

  it('are told where a column of theirs could count and would not', () => {
    const more = [['Skor lama', (_a: number, b: number) => b]] as const;
    expect(alike([named('Balai', ['Balai A', 'Balai B', 'Balai C'], more)])).toEqual([['Balai', [2, 3, 4], false]]);
  });

  it('have the same headings over codes and names, and known indicators', () => {
    const other = named('Balai', ['Balai A', 'Balai B', 'Balai C']);
    const renamed = { ...other, values: other.values.map((row, at) => (at === 1 ? ['Nomor', ...row.slice(1)] : row)) };
    const empty = { ...other, values: other.values.slice(0, 3) };
    expect(alike([renamed, empty])).toEqual([]);
  });
});
