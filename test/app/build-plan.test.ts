import { buildPlan, companions, freeName, nameFault, type BuildOptions } from '../../src/app/build-plan';
import { findInstrument } from '../../src/app/editions';
import { templatePlan } from '../../src/app/template';

const OPTIONS: BuildOptions = {
  name: 'Penilaian',
  instrument: findInstrument('2023')!,
  units: ['Dinas A', 'Dinas B'],
  products: [],
  namesProducts: false,
  institution: 'Kota Contoh',
  kind: 'Pemerintah daerah',
  language: 'id',
};

it('is the plan of the command line in a workbook without such sheets', () => {
  expect(buildPlan(OPTIONS, ['Sheet1'])).toEqual(templatePlan(OPTIONS));
});

it('leaves out the sheets that the workbook has, and gives sheet and table the name asked for', () => {
  const plan = buildPlan({ ...OPTIONS, name: 'Data 2023 (akhir)' }, ['petunjuk', 'INSTRUMEN', 'Penilaian']);
  expect(plan.sheets.map(({ name, tables }) => [name, tables?.map((table) => table.name)])).toEqual([
    ['Data 2023 (akhir)', ['Penilaian_Data_2023_akhir_']],
  ]);
  expect(plan.active).toBe(0);
});

it('leaves the names of products open where they are still to be given', () => {
  const [, sheet] = buildPlan({ ...OPTIONS, products: ['Produk 1', 'Produk 2'], namesProducts: true }, []).sheets;
  const rows = sheet!.rows.length;
  expect(sheet!.protection!.unlocked).toContainEqual({ top: 6, left: 1, bottom: rows - 1, right: 1 });
  const [, closed] = buildPlan({ ...OPTIONS, products: ['Izin'] }, []).sheets;
  expect(closed!.protection!.unlocked.some(({ left }) => left === 1)).toBe(true);
  expect(closed!.protection!.unlocked.filter(({ top, left }) => top === 6 && left === 1)).toEqual([]);
});

it('counts the companions that are missing, and names a sheet that is not there yet', () => {
  expect(companions([], 'id')).toEqual(['Petunjuk', 'Instrumen']);
  expect(companions(['instrumen '], 'en')).toEqual(['Petunjuk']);
  expect(freeName([], 'id')).toBe('Penilaian');
  expect(freeName(['PENILAIAN', 'Penilaian 2'], 'id')).toBe('Penilaian 3');
});

it.each([
  ['', 'blank'],
  ['x'.repeat(32), 'long'],
  ['a/b', 'letters'],
  ["'a", 'letters'],
  ['History', 'letters'],
  ['data', 'taken'],
  ['Rekap', 'companion'],
  ['x'.repeat(31), null],
])('"%s" as a name: %s', (name, fault) => {
  expect(nameFault(name, ['Data'])).toBe(fault);
});
