import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assess, type Assessment } from '../../src/app/assess';
import { findInstrument } from '../../src/app/editions';
import { canBeFormulas, recap, recapState } from '../../src/app/recap';
import { instrumentFor } from '../../src/app/workbook-instrument';
import type { CellValue, Grid } from '../../src/core/grid';
import type { RecapContents } from '../../src/core/report/recap/words';
import { rekap } from '../../src/functions/rekap';
import type { Language } from '../../src/text/language';
import { RECAP_CELLS, writtenAt } from '../../src/text/recap';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';

const asset = (name: string): Grid[] =>
  readWorkbook(readFileSync(path.join(__dirname, '../../assets', name))).sheets.map(({ grid }) => grid);

interface Read {
  readonly assessment: Assessment;
  readonly grids: readonly Grid[];
}

function read(grids: readonly Grid[], edition?: string, blank: 'ignore' | 'refuse' = 'ignore'): Read {
  const chosen = instrumentFor(grids, edition);
  if (!chosen.ok) throw new Error(chosen.problem.code);
  const outcome = assess(grids, chosen.instrument, blank);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return { assessment: outcome.assessment, grids };
}

const sample = read(asset('contoh-kemnaker-2023.xlsx'));
const faulty = read(asset('contoh-temuan-2023.xlsx'));

function planOf(from: Read, contents: RecapContents = 'values', language: Language = 'id', sheet = 'Rekap') {
  return recap(from, { contents, language, sheet, version: '1.2.3', writtenAt: '24/11/2026 14.32' });
}

/** The workbook with the recap written into it and read again, in place of its own sheet of that name. */
async function withRecap(from: Read, contents: RecapContents, language: Language = 'id'): Promise<Grid[]> {
  const written = readWorkbook(await writeWorkbook(planOf(from, contents, language))).sheets[0]!.grid;
  return [...from.grids.filter(({ sheet }) => sheet !== 'Rekap'), written];
}

function changed({ grids }: Read, row: number, column: number, value: CellValue): Grid[] {
  return grids.map((grid) => {
    if (grid.sheet !== 'Penilaian') return grid;
    const values = grid.values.map((cells) => [...cells]);
    values[row]![column] = value;
    return { ...grid, values };
  });
}

async function sheetOf(from: Read, contents: RecapContents = 'values', language: Language = 'id') {
  const book = new ExcelJS.Workbook();
  // exceljs asks for its own kind of buffer.
  const bytes = Buffer.from(await writeWorkbook(planOf(from, contents, language)));
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  return book.getWorksheet('Rekap')!;
}

describe('the sheet Rekap', () => {
  it('shows the published result of the sample with its units ranked', async () => {
    const sheet = await sheetOf(sample);
    const cells = (row: number): unknown[] => (sheet.getRow(row).values as unknown[]).slice(1);
    expect(cells(1)[0]).toBe('Rekap kepatuhan, edisi 2023');
    expect(cells(2)[0]).toBe('Kementerian Ketenagakerjaan');
    expect(cells(4)).toEqual([79.39, 'Hijau', 'B', 'final', 1, 'Kualitas Tinggi']);
    expect(cells(5)[0]).toMatch(/^data simulasi/);
    expect(cells(6)[0]).toBe('Bobot indikator bawaan, bukan bobot resmi Ombudsman.');
    expect([9, 10, 11, 12, 13].map((row) => [cells(row)[0], cells(row)[6], cells(row)[7], cells(row)[8]])).toEqual([
      [1, 82.1, 'B', 'Hijau'],
      [2, 80.45, 'B', 'Hijau'],
      [3, 78.88, 'B', 'Hijau'],
      [4, 78.62, 'B', 'Hijau'],
      [5, 76.9, 'C', 'Kuning'],
    ]);
    expect(cells(14).slice(1, 2).concat(cells(14)[6])).toEqual(['Kementerian Ketenagakerjaan', 79.39]);
  });

  it('holds a table, zone colours by text, frozen panes and a page of A4 across', async () => {
    const sheet = await sheetOf(sample);
    expect(Object.keys((sheet as unknown as { tables: object }).tables)).toEqual(['RekapUnit']);
    const rules = (
      sheet as unknown as { conditionalFormattings: { ref: string; rules: { text?: string; formulae?: string[] }[] }[] }
    ).conditionalFormattings;
    expect(rules.map(({ ref }) => ref)).toEqual(expect.arrayContaining(['I9:I14', 'B4', 'H9:H14', 'C4']));
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 8 });
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      printTitlesRow: '8:8',
      fitToWidth: 1,
    });
  });

  it('says where it comes from', () => {
    const rows = planOf(faulty, 'values', 'en').sheets[0]!.rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell)),
    );
    const line = (label: string): CellValue | undefined => rows.find(([first]) => first === label)?.[1] as CellValue;
    expect(line('Made with')).toBe('Kepatuhan 1.2.3 (engine 1.2.3)');
    expect(line('Instrument')).toBe('kepatuhan-2023 version 1.0.0');
    expect(line('Source sheets')).toContain("'Balai Simulasi'!A");
    expect(line('Blank values')).toBe('ignored, scored so far');
    expect(line('Weights')).toContain('bukan bobot resmi Ombudsman');
  });

  it('draws each zone as a series of its own, with blanks elsewhere', () => {
    const [sheet] = planOf(sample).sheets;
    const [units, dimensions] = sheet!.charts!;
    expect(units!.series.map(({ name, color }) => [name, color])).toEqual([
      ['Hijau', '107C10'],
      ['Kuning', 'EAA300'],
      ['Merah', 'C50F1F'],
    ]);
    const figures = units!.series.map(({ values: { top, bottom, left } }) =>
      sheet!.rows.slice(top, bottom + 1).map((row) => (row[left] as { value: CellValue }).value),
    );
    expect(figures).toEqual([
      [null, 78.62, 78.88, 80.45, 82.1],
      [76.9, null, null, null, null],
      [null, null, null, null, null],
    ]);
    expect(dimensions!.series).toHaveLength(3);
    expect(units!.altText).toContain('76,90, Kuning');
  });

  it('tells corrections by hand only where there are some', () => {
    const header = (from: Read): CellValue[] =>
      planOf(from).sheets[0]!.rows[7]!.map((cell) => (cell as { value: CellValue }).value);
    expect(header(sample)).not.toContain('Koreksi');
    expect(header(faulty).includes('Koreksi')).toBe(true);
  });

  it.each(['2021', '2022', '2024', '2025'])('keeps its table whole in edition %s', async (edition) => {
    const from = read(
      sample.grids.filter(({ sheet }) => sheet !== 'Instrumen'),
      edition,
      'refuse',
    );
    const plan = planOf(from);
    const { columns, area } = plan.sheets[0]!.tables![0]!;
    expect(new Set(columns.map((name) => name.toLowerCase())).size).toBe(columns.length);
    expect(area.right - area.left + 1).toBe(columns.length);
    await writeWorkbook(plan);
  });
});

describe('the same sheet as formulas', () => {
  it('caches what REKAP gives', () => {
    const data = sample.grids.find(({ sheet }) => sheet === 'Penilaian')!.values;
    const given = rekap(data, '2023', 'abaikan').map((row) => row.map((cell) => (cell === '' ? null : cell)));
    const cell = planOf(sample, 'formulas').sheets[0]!.rows[7]![0] as { formula: string; result: unknown };
    expect(cell.formula).toBe('KEPATUHAN.REKAP(Penilaian!$A$1:$J$1036,"2023","abaikan")');
    expect(cell.result).toEqual(given);
  });

  it('says in the table what the function says, also where units are not scored', () => {
    // A range tells a function no merged or hidden cells, which decide over the status in the workbook.
    const { sheet, top, left, values } = faulty.grids.find((grid) => grid.sheet === 'Penilaian')!;
    const from = read([{ sheet, top, left, values }], '2023', 'refuse');
    const given = rekap(values, '2023', 'tolak').map((row) => row.map((cell) => (cell === '' ? null : cell)));
    expect((planOf(from, 'formulas').sheets[0]!.rows[7]![0] as { result: unknown }).result).toEqual(given);
    expect(given[0]).toContain('Koreksi');
  });

  it('is not offered for an assessment on several sheets', () => {
    expect([canBeFormulas(sample), canBeFormulas(faulty)]).toEqual([true, false]);
    expect(() => planOf(faulty, 'formulas')).toThrow(RangeError);
  });

  it('names an instrument of the workbook by its sheet', () => {
    const grids = changed(sample, 0, 0, 'Judul').map((grid) =>
      grid.sheet === 'Instrumen'
        ? {
            ...grid,
            values: grid.values.map((row) => row.map((cell) => (cell === 'kepatuhan-2023' ? 'milik-kami' : cell))),
          }
        : grid,
    );
    const from = read(grids);
    expect(findInstrument(from.assessment.instrument.id)).toBeNull();
    const cell = planOf(from, 'formulas').sheets[0]!.rows[7]![0] as { formula: string };
    expect(cell.formula).toMatch(
      /^KEPATUHAN\.REKAP\(Penilaian!\$A\$1:\$J\$1036,Instrumen!\$A\$1:\$[A-Z]+\$\d+,"abaikan"\)$/,
    );
  });
});

describe('what stands in the workbook', () => {
  it('is no recap of ours where another sheet is called Rekap', () => {
    expect(sample.grids.some(({ sheet }) => sheet === 'Rekap')).toBe(true);
    expect(recapState(sample)).toEqual({ kind: 'none' });
  });

  it.each([
    ['values', 'id'],
    ['values', 'en'],
    ['formulas', 'id'],
    ['formulas', 'en'],
  ] as const)('is told from the data it was made of, and from other data: %s, %s', async (contents, language) => {
    const grids = await withRecap(sample, contents, language);
    const again = read(grids);
    // The sheet itself is no indicator sheet: nothing is read from it.
    expect(again.assessment.table.sources.map(({ grid }) => grid.sheet)).toEqual(['Penilaian']);
    expect(recapState(again)).toMatchObject({
      kind: 'same',
      recap: { contents, language, writtenAt: '24/11/2026 14.32', grid: { sheet: 'Rekap' } },
    });
    // What is made of formulas follows by itself.
    expect(recapState(read(changed(again, 39, 5, 0))).kind).toBe(contents === 'formulas' ? 'same' : 'changed');
  });

  it('differs under another policy or edition, even where the figures are the same', async () => {
    const grids = await withRecap(sample, 'values');
    expect(recapState(read(grids, undefined, 'refuse')).kind).toBe('changed');
    expect(recapState(read(grids, '2024')).kind).toBe('changed');
  });

  it('made of formulas no longer follows once rows are added below, or the formula shows an error', async () => {
    const grids = await withRecap(sample, 'formulas');
    const longer = grids.map((grid) =>
      grid.sheet === 'Penilaian' ? { ...grid, values: [...grid.values, ['Dinas B', '', 'P.1', '', '', 4]] } : grid,
    );
    expect(recapState(read(longer)).kind).toBe('changed');
    const broken = grids.map((grid) =>
      grid.sheet === 'Rekap'
        ? { ...grid, values: grid.values.map((row, at) => (at === 7 ? [{ error: '#SPILL!' }] : row)) }
        : grid,
    );
    expect(recapState(read(broken)).kind).toBe('changed');
  });

  it('of several sheets is the one that matches, otherwise the last', async () => {
    const [old, fresh] = [
      await withRecap(read(changed(sample, 39, 5, 0)), 'values'),
      await withRecap(sample, 'values'),
    ];
    const named = (grids: readonly Grid[], sheet: string): Grid => ({ ...grids.at(-1)!, sheet });
    const data = sample.grids.filter(({ sheet }) => sheet !== 'Rekap');
    const found = (from: Read) => {
      const state = recapState(from);
      return state.kind === 'none' ? [] : [state.kind, state.recap.grid.sheet];
    };
    const both = [...data, named(fresh, 'Rekap'), named(old, 'Rekap 2')];
    expect(found(read(both))).toEqual(['same', 'Rekap']);
    expect(found(read(changed({ ...sample, grids: both }, 39, 5, 1)))).toEqual(['changed', 'Rekap 2']);
  });

  it('is found under another name, where nothing of it is taken for assessment rows', async () => {
    const grids = (await withRecap(sample, 'values')).map((grid) =>
      grid.sheet === 'Rekap' ? { ...grid, sheet: 'Hasil akhir' } : grid,
    );
    const again = read(grids);
    expect(again.assessment.table.length).toBe(sample.assessment.table.length);
    expect(again.assessment.issues).toEqual(sample.assessment.issues);
    expect(recapState(again)).toMatchObject({ kind: 'same', recap: { grid: { sheet: 'Hasil akhir' } } });
  });
});

it('sheets of different names have tables of different names', () => {
  const name = (sheet: string): string => planOf(sample, 'values', 'id', sheet).sheets[0]!.tables![0]!.name;
  expect([name('Rekap'), name('Rekap 2'), name('Rekap 3')]).toEqual(['RekapUnit', 'RekapUnit2', 'RekapUnit3']);
});

it('time is written as its reader does', () => {
  const time = { year: 2026, month: 3, day: 5, hour: 7, minute: 9 };
  expect([writtenAt(time, 'id'), writtenAt(time, 'en')]).toEqual(['05/03/2026 07.09', '2026-03-05 07:09']);
  expect(RECAP_CELLS.id.zones.hijau).toBe('Hijau');
});
