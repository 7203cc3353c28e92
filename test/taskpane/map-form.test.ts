import type { ColumnMapping } from '../../src/app/column-mapping';
import { findInstrument } from '../../src/app/editions';
import { columnChoices } from '../../src/app/mapping-guess';
import { candidatesOf } from '../../src/app/matched-units';
import type { CellValue, Grid } from '../../src/core/grid';
import type { ColumnKey } from '../../src/core/sheet/headers';
import { faultOf, rowFault } from '../../src/taskpane/views/map/faults';
import {
  doubleOf,
  firstForm,
  formOf,
  mappingOf,
  rememberedWith,
  withColumn,
  withUnits,
  type Known,
  type MapForm,
} from '../../src/taskpane/views/map/form';

const INSTRUMENT = findInstrument('2023')!;

function data(headers: readonly CellValue[] = ['Lokus A', 'Butir', 'Hasil'], sheet = 'Data'): Grid {
  const rows = INSTRUMENT.indicators.map(({ code }) =>
    headers.map((header) => (header === 'Butir' ? code : header === 'Hasil' ? 3 : 'x')),
  );
  return { sheet, top: 0, left: 0, values: [headers, ...rows] };
}

const NOTES: Grid = {
  sheet: 'Catatan rapat',
  top: 0,
  left: 0,
  values: [
    ['Hal', 'Oleh'],
    ['a', 'b'],
  ],
};
const REMEMBERED: ColumnMapping = {
  sheet: 'Data',
  headerRow: 0,
  columns: { code: { column: 1, header: 'Butir' }, value: { column: 2, header: 'Hasil' } },
};

const NEW: Known = { remembered: [], answers: [], instrument: INSTRUMENT };
const KNOWN: Known = { ...NEW, remembered: [REMEMBERED] };

it('begins with the sheet that looks most like an assessment', () => {
  expect(firstForm([NOTES, data()], NEW)).toMatchObject({
    sheet: 'Data',
    columns: { code: { column: 1, ground: 'guess' }, value: { column: 2, ground: 'guess' } },
  });
  expect(firstForm([], NEW)).toBeNull();
});

it('shows what is remembered, and looks for it again where it moved', () => {
  expect(formOf(data(), KNOWN).columns).toEqual({
    code: { column: 1, ground: 'chosen' },
    value: { column: 2, ground: 'chosen' },
  });
  expect(formOf(data(['Hasil', 'Baru', 'Butir']), KNOWN).columns).toEqual({
    code: { column: 2, ground: 'guess' },
    value: { column: 0, ground: 'guess' },
  });
});

it('what someone chooses is chosen, and a column with two meanings is found', () => {
  const form = formOf(data(), KNOWN);
  const changed = withColumn(form, 'evidence', 2);
  expect(changed.columns.evidence).toEqual({ column: 2, ground: 'chosen' });
  expect(doubleOf(form)).toBeNull();
  expect(doubleOf(changed)).toEqual([2, 'value', 'evidence']);
  expect(withColumn(changed, 'evidence', null)).toEqual(form);
});

it('remembers the headers as they are, for the sheets alike too, and drops sheets that have gone', () => {
  const grids = [data(), data(undefined, 'Data 2'), NOTES];
  const mapping = mappingOf(formOf(data(), KNOWN), columnChoices(data(), { headerRow: 0 }));
  expect(mapping).toEqual(REMEMBERED);
  const before = [
    { ...REMEMBERED, sheet: 'Hapus' },
    { ...REMEMBERED, sheet: 'Catatan rapat' },
    { ...REMEMBERED, headerRow: 4 },
  ];
  expect(
    rememberedWith([mapping, { ...mapping, sheet: 'Data 2' }], before, grids).map(({ sheet, headerRow }) => [
      sheet,
      headerRow,
    ]),
  ).toEqual([
    ['Catatan rapat', 0],
    ['Data', 0],
    ['Data 2', 0],
  ]);
});

describe('a sheet with a column for each unit', () => {
  const matrix = (headers: readonly CellValue[] = ['Butir', 'Dinas A', 'Dinas B', 'Rata-rata']): Grid => ({
    ...{ sheet: 'Matriks', top: 0, left: 0 },
    values: [
      headers,
      ...INSTRUMENT.indicators.map(({ code }, at): CellValue[] => [code, at % 4, at % 5, ((at % 4) + (at % 5)) / 2]),
    ],
  });
  const unitColumns = [
    { column: 1, header: 'Dinas A' },
    { column: 2, header: 'Dinas B' },
  ];
  const mapping: ColumnMapping = {
    ...{ sheet: 'Matriks', headerRow: 0, columns: { code: { column: 0, header: 'Butir' } } },
    unitColumns,
  };
  const remembered = (form: MapForm, grid = matrix()) => mappingOf(form, columnChoices(grid, form));

  it('is seen as one, with the units ticked that nothing speaks against', () => {
    const form = firstForm([NOTES, matrix()], NEW)!;
    expect([form.place, form.units]).toEqual(['columns', [1, 2]]);
    expect(remembered(form)).toEqual(mapping);
  });

  it('is not one where its columns are a unit, a code and a value', () => {
    expect(firstForm([data()], NEW)!.place).toBe('rows');
  });

  it('is found again where its columns moved', () => {
    const known = { ...NEW, remembered: [mapping] };
    expect(formOf(matrix(), known)).toMatchObject({ place: 'columns', units: [1, 2] });
    expect(formOf(matrix(['Butir', 'Rata-rata', 'Dinas A', 'Dinas B']), known).units).toEqual([2, 3]);
  });

  it('keeps what was chosen for the other place, and does not remember it', () => {
    const rows = { ...firstForm([matrix()], NEW)!, place: 'rows' as const };
    const value = withColumn(rows, 'value', 1);
    expect(remembered(value)).toMatchObject({ columns: { value: { column: 1 } } });
    expect(value.units).toEqual([2]);
    expect(remembered({ ...value, place: 'columns' })).toEqual({ ...mapping, unitColumns: unitColumns.slice(1) });
    expect(withUnits(rows, [3, 1, 3]).units).toEqual([1, 3]);
  });

  it.each<[string, Partial<MapForm>, readonly CellValue[] | undefined, string | null]>([
    ['is complete', {}, undefined, null],
    ['needs a code or a name', { columns: {} }, undefined, 'code'],
    ['needs a unit', { units: [] }, undefined, 'units'],
    ['has each unit once', {}, ['Butir', 'Dinas A', 'DINAS  A', 'Rata-rata'], 'units'],
    ['gives a column one meaning', { columns: both('code', 'name') }, undefined, 'name'],
  ])('%s', (_name, change, headers, field) => {
    const grid = matrix(headers);
    const form = { ...firstForm([matrix()], NEW)!, ...change };
    const candidates = candidatesOf(grid, mapping, INSTRUMENT, []);
    expect(faultOf(form, candidates, 'id')?.field ?? null).toBe(field);
  });

  it.each<[string, string, boolean]>([
    ['1', '1', true],
    ['1', '2', true],
    ['2', '1', false],
    ['1', '3', false],
    ['0', '0', false],
    ['38', '38', true],
    ['38', '39', false],
    ['', '', false],
    ['1,5', '2', false],
  ])('takes rows %j to %j as a heading: %j', (from, to, isHeading) => {
    expect(rowFault([from, to], matrix(), 'id') === null).toBe(isHeading);
  });
});

function both(...keys: readonly ColumnKey[]): MapForm['columns'] {
  return Object.fromEntries(keys.map((key) => [key, { column: 0, ground: 'chosen' }]));
}
