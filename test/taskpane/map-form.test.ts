import type { ColumnMapping } from '../../src/app/column-mapping';
import { findInstrument } from '../../src/app/editions';
import { columnChoices } from '../../src/app/mapping-guess';
import type { CellValue, Grid } from '../../src/core/grid';
import { doubleOf, firstForm, formOf, mappingOf, rememberedWith, withColumn } from '../../src/taskpane/views/map/form';

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

it('begins with the sheet that looks most like an assessment', () => {
  expect(firstForm([NOTES, data()], [], INSTRUMENT)).toMatchObject({
    sheet: 'Data',
    columns: { code: { column: 1, ground: 'guess' }, value: { column: 2, ground: 'guess' } },
  });
  expect(firstForm([], [], INSTRUMENT)).toBeNull();
});

it('shows what is remembered, and looks for it again where it moved', () => {
  expect(formOf(data(), [REMEMBERED], INSTRUMENT).columns).toEqual({
    code: { column: 1, ground: 'chosen' },
    value: { column: 2, ground: 'chosen' },
  });
  expect(formOf(data(['Hasil', 'Baru', 'Butir']), [REMEMBERED], INSTRUMENT).columns).toEqual({
    code: { column: 2, ground: 'guess' },
    value: { column: 0, ground: 'guess' },
  });
});

it('what someone chooses is chosen, and a column with two meanings is found', () => {
  const form = formOf(data(), [REMEMBERED], INSTRUMENT);
  const changed = withColumn(form, 'evidence', 2);
  expect(changed.columns.evidence).toEqual({ column: 2, ground: 'chosen' });
  expect(doubleOf(form)).toBeNull();
  expect(doubleOf(changed)).toEqual([2, 'value', 'evidence']);
  expect(withColumn(changed, 'evidence', null)).toEqual(form);
});

it('remembers the headers as they are, for the sheets alike too, and drops sheets that have gone', () => {
  const grids = [data(), data(undefined, 'Data 2'), NOTES];
  const mapping = mappingOf(formOf(data(), [REMEMBERED], INSTRUMENT), columnChoices(data(), 0));
  expect(mapping).toEqual(REMEMBERED);
  const before = [
    { ...REMEMBERED, sheet: 'Hapus' },
    { ...REMEMBERED, sheet: 'Catatan rapat' },
    { ...REMEMBERED, headerRow: 4 },
  ];
  expect(rememberedWith(mapping, ['Data 2'], before, grids).map(({ sheet, headerRow }) => [sheet, headerRow])).toEqual([
    ['Catatan rapat', 0],
    ['Data', 0],
    ['Data 2', 0],
  ]);
});
