import ExcelJS from 'exceljs';
import { assess } from '../../src/app/assess';
import { findInstrument } from '../../src/app/editions';
import { robustnessPlan } from '../../src/app/robustness';
import type { CellValue } from '../../src/core/grid';
import { verdictOf } from '../../src/core/report/robustness/verdict';
import { ROBUSTNESS_WORDS } from '../../src/text/robustness';
import { writeWorkbook } from '../../src/xlsx/write';
import { assessed, correctedSheet, sheetOf, valuesOf, withSheets, type Filling } from './assessed';

const of2023 = findInstrument('2023')!;
/** One level for all indicators of a dimension; the dimensions have 15, 11, 5 and 6 indicators. */
const byDimension =
  (levels: readonly CellValue[]) =>
  (at: number): CellValue =>
    levels[of2023.dimensions.findIndex(({ code }) => code === of2023.indicators[at]!.dimension)]!;

function tested(filling: Filling, language: 'id' | 'en' = 'id') {
  const outcome = robustnessPlan(assessed(filling), language);
  if (!outcome.ok) throw new Error(outcome.units.join());
  return outcome;
}

const sentences = (filling: Filling, language: 'id' | 'en' = 'id'): string[] =>
  verdictOf(tested(filling).found, of2023, ROBUSTNESS_WORDS[language]);

test('says that zone and category are stable', () => {
  // 100 whatever is changed: two choices and 37 indicators.
  expect(sentences({ units: { A: () => 4 } })).toEqual([
    'Zona stabil: tidak satu pun dari 39 pilihan mengubah zona Hijau.',
    'Kategori stabil: tidak satu pun dari 39 pilihan mengubah kategori A.',
  ]);
});

test('names what would change the zone, the category too', () => {
  // 21.85 + 32.37 + 24.24 x 0.75 + 21.54 x 0.25 = 77.785; with equal weights 100 x (1 + 1 + 0.75 + 0.25) / 4 = 75.
  const low = byDimension([4, 4, 3, 1]);
  expect(sentences({ units: { A: low } })[0]).toBe('Zona stabil: tidak satu pun dari 39 pilihan mengubah zona Kuning.');
  // G.1 at 2 makes it 77.785 + 21.54 / 6 / 4 = 78.6825, green; without G.1 it is 77.785 again.
  const edge = (at: number): CellValue => (of2023.indicators[at]!.code === 'G.1' ? 2 : low(at));
  expect(sentences({ units: { A: edge } })).toEqual([
    'Zona tidak stabil: 2 dari 39 pilihan mengubah zona Hijau. Bobot dimensi sama: 76,04, Kuning; Tanpa G.1: 77,79, Kuning.',
    'Kategori B berubah oleh 2 pilihan. Bobot dimensi sama: 76,04, C; Tanpa G.1: 77,79, C.',
  ]);
  expect(sentences({ units: { A: edge } }, 'en')[1]).toBe(
    'Category B is changed by 2 choices. Equal dimension weights: 76.04, C; Without G.1: 77.79, C.',
  );
});

test('names six of many changes, and how many more there are', () => {
  // 21.85 x 7 / 15 + 78.15 = 88.35, A; equal weights give 86.67, and without one of the seven it is 87.51, B.
  expect(sentences({ units: { A: (at) => (at < 7 || at >= 15 ? 4 : 0) } })).toEqual([
    'Zona stabil: tidak satu pun dari 39 pilihan mengubah zona Hijau.',
    'Kategori A berubah oleh 8 pilihan. Bobot dimensi sama: 86,67, B; Tanpa I.1: 87,51, B; Tanpa I.2: 87,51, B; ' +
      'Tanpa I.3: 87,51, B; Tanpa I.4: 87,51, B; Tanpa I.5: 87,51, B; dan 2 lagi.',
  ]);
});

test('the sheet has the scores one by one, the limits beside them, and a chart over both', async () => {
  const { plan, found } = tested({ units: { A: byDimension([4, 4, 3, 1]) } });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeWorkbook(plan)).slice().buffer);
  const sheet = book.getWorksheet('Uji ketahanan')!;
  let header = 1;
  while (sheet.getCell(header, 1).text !== 'Pilihan metode') header++;
  const row = (at: number): unknown[] => (sheet.getRow(header + at).values as unknown[]).slice(1);
  expect(row(0)).toEqual([
    ...['Pilihan metode', 'Hasil', 'Batas C (54,00)', 'Batas B (78,00)', 'Selisih', 'Kategori', 'Zona', 'Akibat'],
    'Artinya',
  ]);
  expect(row(1).slice(0, 3)).toEqual(['Menurut instrumen', 77.79, 54]);
  expect(row(2)).toEqual([
    ...['Bobot dimensi sama', 75, 54, 78, -2.79, 'C', 'Kuning', 'tetap'],
    'Semua dimensi berbobot sama.',
  ]);
  expect(row(3 + found.variants.length - 1)).toEqual([]);
  expect(row(1 + found.variants.length)[0]).toBe('Tanpa G.6');
  const [chart] = plan.sheets[0]!.charts!;
  const [top, bottom] = [header, header + found.variants.length];
  expect(chart).toMatchObject({ kind: 'line', axis: { minimum: 53, maximum: 79 } });
  expect(chart!.series.map(({ name, values, look }) => [name, values, look])).toEqual([
    ['Hasil', { top, bottom, left: 1, right: 1 }, 'marks'],
    ['Batas C (54,00)', { top, bottom, left: 2, right: 2 }, 'limit'],
    ['Batas B (78,00)', { top, bottom, left: 3, right: 3 }, 'limit'],
  ]);
  expect(chart!.place.bottom).toBeLessThan(header);
});

test('says what is simulated or provisional, and what gives no score', () => {
  const refused = {
    ...of2023,
    id: 'lain',
    indicators: of2023.indicators.filter(
      ({ dimension }, at, all) => all.findIndex((other) => other.dimension === dimension) === at,
    ),
  };
  const { plan, found } = tested({ instrument: refused, units: { A: () => 4 } });
  expect(valuesOf(plan).join('\n')).toContain('bukan bobot resmi Ombudsman');
  expect(verdictOf(found, refused, ROBUSTNESS_WORDS.id).at(-1)).toBe(
    'Tidak dapat dinilai: Tanpa I.1, Tanpa P.1, Tanpa O.1, Tanpa G.1.',
  );
  // Equal weights and the mean of products; the four without a score are not counted as leaving the zone as it is.
  expect(verdictOf(found, refused, ROBUSTNESS_WORDS.id)[0]).toBe(
    'Zona stabil: tidak satu pun dari 2 pilihan mengubah zona Hijau.',
  );
  expect(valuesOf(plan)).toContain('tidak dinilai: ada unit yang belum bernilai');
  expect(valuesOf(plan).join('\n')).not.toContain('masih sementara');
  const half = assessed({ units: { A: (at) => (at === 3 ? null : 4) } }, 'zero');
  const provisional = robustnessPlan(half, 'id');
  if (!provisional.ok) throw new Error('not scored');
  expect(valuesOf(provisional.plan).join('\n')).toContain('masih sementara');
});

test('says how many answers were corrected by hand', () => {
  const corrected = assess([correctedSheet({ units: { A: () => 4 } }, 3)], of2023);
  if (!corrected.ok) throw new Error(corrected.problem.code);
  const outcome = robustnessPlan(corrected.assessment, 'id');
  if (!outcome.ok) throw new Error('not scored');
  expect(valuesOf(outcome.plan)).toContain('1 koreksi: nilai diganti dengan tangan, dengan alasan.');
  expect(valuesOf(tested({ units: { A: () => 4 } }).plan).join()).not.toContain('koreksi');
});

test('editions without letters speak of the zone alone', () => {
  const { found, plan } = tested({ edition: '2021', units: { A: () => 4 } });
  const said = verdictOf(found, findInstrument('2021')!, ROBUSTNESS_WORDS.id);
  expect(said).toHaveLength(1);
  expect(valuesOf(plan)).toContain('Batas Hijau (81,00)');
});

test('without a score there is nothing to test, and the units that lack one are named', () => {
  const outcome = robustnessPlan(assessed({ units: { A: () => 4, B: () => null } }), 'id');
  expect(outcome).toEqual({ ok: false, units: ['B'] });
});

test('put into the workbook it does not change what is read from it', async () => {
  const filling: Filling = { units: { A: byDimension([4, 4, 3, 1]) } };
  const again = assess(await withSheets([sheetOf(filling)], tested(filling).plan), of2023);
  if (!again.ok) throw new Error(again.problem.code);
  const { result, issues } = assessed(filling);
  expect(again.assessment).toMatchObject({ result, issues });
});
