import ExcelJS from 'exceljs';
import { assess } from '../../src/app/assess';
import { NO_MAPPING } from '../../src/app/column-mapping';
import { editionGroups } from '../../src/app/edition-groups';
import { findInstrument } from '../../src/app/editions';
import { readEditions } from '../../src/app/reading';
import { trendPlan, type PublishedScore, type TrendAssessment, type TrendOptions } from '../../src/app/trend';
import { instrumentSheetRows } from '../../src/core/instrument/sheet-rows';
import type { CellValue, Grid } from '../../src/core/grid';
import type { Instrument } from '../../src/core/instrument/types';
import { describeTrendProblem } from '../../src/text/trend';
import { writeWorkbook } from '../../src/xlsx/write';
import { assessed, correctedSheet, sheetOf, valuesOf, withSheets, type Filling } from './assessed';

const OPTIONS: TrendOptions = { published: [], institution: null, language: 'id' };
const full = (): CellValue => 4;
/** 100 - 21.85 / 15 = 98.54 (rounded) in 2022 to 2024. */
const firstMissed = (at: number): CellValue => (at === 0 ? 0 : 4);

const of = (
  edition: string,
  answer: (at: number) => CellValue = full,
  filling: Partial<Filling> = {},
): TrendAssessment => ({
  assessment: assessed({ edition, units: { A: answer }, ...filling }),
  source: `${edition}.xlsx`,
});

const published = (edition: string, hundredths: number): PublishedScore => ({
  edition,
  instrument: findInstrument(edition)!,
  hundredths,
  source: 'nilai terbit',
});

function made(assessments: readonly TrendAssessment[], options: Partial<TrendOptions> = {}) {
  const outcome = trendPlan(assessments, { ...OPTIONS, ...options });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome;
}

/** The rows of the table as another program reads them, blank cells as null. */
async function rowsOf(plan: ReturnType<typeof made>['plan']): Promise<unknown[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeWorkbook(plan)).slice().buffer);
  const sheet = book.getWorksheet('Tren')!;
  const rows: unknown[][] = [];
  sheet.eachRow((row) => rows.push(Array.from(row.values as unknown[], (value) => value ?? null).slice(1)));
  return rows.slice(rows.findIndex(([first]) => first === 'Edisi'));
}

test('each method has its own column; changes stay within it, and a row says where it breaks', async () => {
  const { plan } = made([of('2023'), of('2022', firstMissed), of('2025')], { published: [published('2021', 8842)] });
  const rows = await rowsOf(plan);
  const broken = (from: string, why: string): unknown[] => [
    ...[null, null, null, null],
    ...Array.from({ length: 8 }, () => `Terputus antara ${from}: ${why}. Nilainya tidak dapat dibandingkan.`),
  ];
  expect(rows).toEqual([
    [
      ...['Edisi', 'Hasil 2021', 'Hasil 2022-2023', 'Hasil 2025', 'Perubahan', 'Sejak edisi', 'Kategori', 'Zona'],
      ...['Opini', 'Status', 'Asal', 'Perlu diketahui'],
    ],
    ['2021', 88.42, null, null, null, null, '-', 'Hijau', '-', 'nilai terbit', 'nilai terbit', ''],
    broken('2021 dan 2022', 'sejak 2022 yang dinilai empat dimensi'),
    ['2022', null, 98.54, null, null, null, 'A', 'Hijau', 'Kualitas Tertinggi', 'final', '2022.xlsx', ''],
    ['2023', null, 100, null, 1.46, '2022', 'A', 'Hijau', 'Kualitas Tertinggi', 'final', '2023.xlsx', ''],
    broken('2023 dan 2025', 'sejak 2025 yang dinilai maladministrasi'),
    [
      ...['2025', null, null, 54.4, null, null, 'C', 'Kuning', 'Kualitas Sedang', 'final', '2025.xlsx'],
      expect.any(String),
    ],
  ]);
});

test('no arrow and no percentage anywhere', () => {
  const { plan } = made([of('2022'), of('2023', firstMissed), of('2025')], { published: [published('2021', 8842)] });
  expect(valuesOf(plan).join('\n')).not.toMatch(/[%→↑↓▲▼]/);
  expect(
    Object.values(plan.styles)
      .map(({ format }) => format ?? '')
      .join(),
  ).not.toContain('%');
});

test('the chart has one line for each method, with a blank category between them', () => {
  const { plan } = made([of('2022'), of('2023')], { published: [published('2021', 8842)] });
  const [sheet] = plan.sheets;
  const [chart] = sheet!.charts!;
  expect(chart).toMatchObject({ kind: 'line', axis: { minimum: 70, maximum: 100 } });
  expect(chart!.series.map(({ name, values }) => [name, values.left])).toEqual([
    ['Hasil 2021', 1],
    ['Hasil 2022-2023', 2],
  ]);
  const cell = (row: number, column: number): unknown => (sheet!.rows[row]![column] as { value: unknown }).value;
  const { top, bottom } = chart!.series[0]!.categories;
  const table = Array.from({ length: bottom - top + 1 }, (_, at) => [0, 1, 2].map((column) => cell(top + at, column)));
  expect(table).toEqual([
    ['2021', 88.42, null],
    [null, null, null],
    ['2022', null, 100],
    ['2023', null, 100],
  ]);
  expect(chart!.place.top).toBeGreaterThan(bottom);
  expect(chart!.altText).toBe('2021: 88,42 | 2022: 100,00, 2023: 100,00');
});

test('scales and contradictory scores are told', () => {
  const { plan } = made([], { published: [published('2018', 8050), published('2021', 8842), published('2017', 10)] });
  const text = valuesOf(plan).join('\n');
  expect(text).toContain('Terputus antara 2018 dan 2021: sejak 2021 ambang zonanya lain.');
  expect(text).toContain(findInstrument('2018')!.undecided[1]!.note.id);
  expect(text).not.toContain('bukan bobot resmi Ombudsman');
  const scales = made([], { published: [published('2019-vertikal', 9000), published('2017', 9000)] });
  expect(valuesOf(scales.plan).join('\n')).toContain('nilai tertingginya lain');
});

test('an edition without a score is named with the reason, a provisional one is marked', async () => {
  const unscored = of('2024', () => null);
  const rows = await rowsOf(made([of('2022'), of('2023'), unscored]).plan);
  expect(rows.at(-1)).toEqual([
    ...['2024', null, null, null, '-', '-', '-', 'tidak dinilai', '2024.xlsx', 'ada unit yang belum bernilai'],
  ]);
  const { assessment } = of('2023');
  const provisional = { ...assessment, result: { ...assessment.result, status: 'sementara' as const } };
  const marked = await rowsOf(made([of('2022'), { assessment: provisional, source: 'x' }]).plan);
  expect(marked.at(-1)).toContain('sementara');
});

test('says how many answers were corrected by hand', async () => {
  const corrected = assess([correctedSheet({ units: { A: full } }, 3)], findInstrument('2023')!);
  if (!corrected.ok) throw new Error(corrected.problem.code);
  const { plan } = made([of('2022'), { assessment: corrected.assessment, source: 'x' }]);
  const rows = await rowsOf(plan);
  expect(rows.map((row) => row.at(-1)).slice(1)).toEqual([
    '',
    '1 koreksi: nilai diganti dengan tangan, dengan alasan.',
  ]);
});

test('says where computed scores come from: weights, own instruments, no name', () => {
  const own: Instrument = { ...findInstrument('2023')!, id: 'milik-kami' };
  const { plan } = made([of('2022'), of('2023', full, { instrument: own, institution: null })]);
  const text = valuesOf(plan).join('\n');
  expect(text).toContain('bukan bobot resmi Ombudsman');
  expect(text).toContain('instrumen milik buku kerja sendiri');
  expect(text).toContain('Nama instansi tidak tertulis dalam: 2023.xlsx.');
});

describe('there is none', () => {
  const refusal = (assessments: readonly TrendAssessment[], options: Partial<TrendOptions> = {}) => {
    const outcome = trendPlan(assessments, { ...OPTIONS, ...options });
    if (outcome.ok) throw new Error('there is one');
    for (const language of ['id', 'en'] as const) {
      expect(describeTrendProblem(outcome.problem, language).length).toBeGreaterThan(40);
    }
    return outcome.problem;
  };

  test('for fewer than two scores', () => {
    expect(refusal([])).toEqual({ code: 'trend-too-few', data: { found: 0 } });
    expect(refusal([of('2023'), of('2022', () => null)])).toEqual({ code: 'trend-too-few', data: { found: 1 } });
  });

  test('where an edition is there twice, published or not', () => {
    const again = { ...of('2023'), source: 'lagi.xlsx' };
    expect(refusal([of('2023'), again])).toEqual({
      code: 'trend-same-edition',
      data: { edition: '2023', sources: ['2023.xlsx', 'lagi.xlsx'] },
    });
    expect(refusal([of('2023')], { published: [published('2023', 7939)] }).code).toBe('trend-same-edition');
  });

  test('for different institutions, unless the user says that they are one', () => {
    const other = of('2022', full, { institution: 'Kota Lain' });
    const names = [
      { name: 'Kota Uji', source: '2023.xlsx' },
      { name: 'Kota Lain', source: '2022.xlsx' },
    ];
    expect(refusal([of('2023'), other])).toEqual({ code: 'trend-institutions', data: { names } });
    const { plan } = made([of('2023'), other], { institution: 'Kota Uji' });
    expect(valuesOf(plan).join('\n')).toContain('satu instansi; tertulis di berkasnya: "Kota Uji", "Kota Lain"');
    const same = made([of('2023'), of('2022', full, { institution: ' KOTA  uji.' })]);
    expect(same.input).toMatchObject({ institution: 'Kota Uji', declared: [], unnamed: [] });
  });
});

test('put into the workbook it does not change what is read from it', async () => {
  const filling: Filling = { units: { A: firstMissed } };
  const { plan } = made([of('2022'), of('2023', firstMissed)], { published: [published('2021', 8842)] });
  const again = assess(await withSheets([sheetOf(filling)], plan), findInstrument('2023')!);
  if (!again.ok) throw new Error(again.problem.code);
  const { result, issues } = assessed(filling);
  expect(again.assessment).toMatchObject({ result, issues });
});

describe('a workbook of several editions', () => {
  const sheet = (edition: string, name: string): Grid => sheetOf({ edition, sheet: name, units: { [name]: full } });
  const silent = (): Grid => {
    const { values, ...grid } = sheet('2023', 'Diam');
    return { ...grid, values: values.filter(([first]) => !String(first ?? '').startsWith('Edisi')) };
  };

  const groupsIn = (grids: readonly Grid[]): unknown => {
    const found = editionGroups(grids, NO_MAPPING);
    if (!found.ok) return found;
    const groups = found.groups.map(({ edition, searched }) => ({ edition, grids: searched.map(({ grid }) => grid) }));
    return { ok: true, groups };
  };

  test('is split by what its sheets say', () => {
    const grids = [sheet('2022', 'A'), sheet('2023', 'B'), sheet('2022', 'C')];
    expect(groupsIn(grids)).toEqual({
      ok: true,
      groups: [
        { edition: '2022', grids: [grids[0], grids[2]] },
        { edition: '2023', grids: [grids[1]] },
      ],
    });
  });

  test('takes the id of a published instrument for its edition', () => {
    const named = sheet('2023', 'A');
    const values = named.values.map(([first, ...rest]) => [
      first === 'Edisi: 2023' ? 'Edisi: kepatuhan-2023' : first!,
      ...rest,
    ]);
    const grids = [{ ...named, values }, sheet('2023', 'B')];
    expect(groupsIn(grids)).toEqual({ ok: true, groups: [{ edition: undefined, grids }] });
  });

  test('reads every edition with its own instrument, or tells which sheets it cannot read', () => {
    const read = (...grids: Grid[]): unknown => {
      const found = editionGroups(grids, NO_MAPPING);
      return found.ok ? readEditions(found.groups) : found;
    };
    const own: Grid = { sheet: 'Instrumen', top: 0, left: 0, values: values(findInstrument('2022')!) };
    expect(read(sheet('2022', 'A'), sheet('2025', 'B'), own)).toMatchObject({
      ok: true,
      readings: [
        { edition: undefined, sheets: ['A', 'Instrumen'], assessment: { instrument: { edition: '2022' } } },
        { edition: '2025', sheets: ['B'], assessment: { instrument: { edition: '2025' } } },
      ],
    });
    const empty = sheetOf({ edition: '2022', sheet: 'Kosong', units: {} });
    expect(read(sheet('2023', 'B'), empty)).toEqual({
      ok: false,
      problem: { code: 'no-rows', data: { sheets: ['Kosong'] } },
      sheets: ['Kosong'],
    });
  });

  test('stays whole where they agree, or only some of them say it', () => {
    const grids = [sheet('2023', 'A'), silent()];
    expect(groupsIn(grids)).toEqual({ ok: true, groups: [{ edition: undefined, grids }] });
  });

  test('must say the edition of every sheet', () => {
    const grids = [sheet('2022', 'A'), sheet('2023', 'B'), silent()];
    expect(groupsIn(grids)).toEqual({
      ok: false,
      problem: { code: 'trend-sheet-edition', data: { sheet: 'Diam', editions: ['2022', '2023'] } },
    });
  });

  test('uses its sheet Instrumen for the edition that it names only', () => {
    const instrument: Grid = { sheet: 'Instrumen', top: 0, left: 0, values: values(findInstrument('2023')!) };
    const grids = [sheet('2022', 'A'), sheet('2023', 'B'), instrument];
    expect(groupsIn(grids)).toEqual({
      ok: true,
      groups: [
        { edition: '2022', grids: [grids[0]] },
        { edition: undefined, grids: [grids[1], instrument] },
      ],
    });
  });
});

function values(instrument: Instrument): CellValue[][] {
  return instrumentSheetRows(instrument).map((row) => [...row]);
}
