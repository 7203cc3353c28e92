import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { assess, type Assessment } from '../../src/app/assess';
import { findInstrument } from '../../src/app/editions';
import { reviewerCopy } from '../../src/app/reviewer-copy';
import { instrumentFor } from '../../src/app/workbook-instrument';
import { NO_FACTS, type CellValue, type Grid } from '../../src/core/grid';
import type { Instrument } from '../../src/core/instrument/types';
import { run } from '../../src/cli/program';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { validInstrument } from '../core/instrument/valid';
import { calculate, plannedResults } from '../support/calculate';

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'contoh-kemnaker-2023.xlsx');
const of2023 = findInstrument('2023')!;
const HEADINGS = ['Unit', 'Produk', 'Kode', 'Responden', 'Nilai', 'Bukti', 'Catatan'];

function assessed(rows: readonly (readonly CellValue[])[], instrument: Instrument): Assessment {
  const grid: Grid = { sheet: 'Data', top: 0, left: 0, values: [HEADINGS, ...rows], facts: NO_FACTS };
  const outcome = assess([grid], instrument);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.assessment;
}

const rowsOf = (unit: string, value: CellValue, note = ''): CellValue[][] =>
  of2023.indicators.map(({ code }) => [unit, '', code, '', value, 'Dokumen', note]);

async function fileOf(assessment: Assessment): Promise<Uint8Array> {
  const copy = reviewerCopy(assessment, { followUp: false, language: 'id' });
  if (!copy.ok) throw new Error(copy.reason);
  return writeWorkbook(copy.plan);
}

describe('a reviewer copy as a file', () => {
  it('keeps text that looks like a formula as text, also in names', async () => {
    const evil = ['=1+1', '+2', '-3', '@SUM(A1)', '=HYPERLINK("http://x")'];
    const assessment = assessed(
      evil.flatMap((unit) => rowsOf(unit, 3, unit)),
      of2023,
    );
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await fileOf(assessment)).slice().buffer);
    const rekap = workbook.getWorksheet('Rekap')!;
    const rows = workbook.getWorksheet('Penilaian')!;
    evil.forEach((text, u) => {
      expect(rekap.getCell(9 + u, 1).value).toBe(text);
      expect(rows.getCell(6 + u * of2023.indicators.length, 1).value).toBe(text);
      expect(rows.getCell(6 + u * of2023.indicators.length, 8).value).toBe(text);
    });
  });

  it('shows the figures of the engine where nothing is recalculated', async () => {
    const assessment = assessed([...rowsOf('Dinas A', 3), ...rowsOf('Dinas B', null)], of2023);
    const copy = reviewerCopy(assessment, { followUp: false, language: 'id' });
    if (!copy.ok) throw new Error(copy.reason);
    const read = readWorkbook(await writeWorkbook(copy.plan)).sheets.find(({ grid }) => grid.sheet === 'Rekap')!;
    expect(read.grid.values.slice(8, 11).map((row) => row.slice(5))).toEqual([
      [75, 'C', 'Kuning', 'Kualitas Sedang', '-', 37, 37, 1, 'final'],
      ['tidak dinilai', '-', '-', '-', '-', 0, 37, 0, 'tidak dinilai'],
      ['tidak dinilai', '-', '-', '-', '-', 37, 74, 0.5, 'tidak dinilai'],
    ]);
    expect(plannedResults(copy.plan).get('Rekap!F9')).toBe('75.00');
  });

  it('is provisional for a unit with an issue that must be mended, although its cells are all valid', () => {
    const twice = [...rowsOf('Dinas A', 3), ['Dinas A', '', 'X.99', '', 3, 'Dokumen', '']];
    const assessment = assessed(twice, of2023);
    const copy = reviewerCopy(assessment, { followUp: false, language: 'id' });
    if (!copy.ok) throw new Error(copy.reason);
    const results = plannedResults(copy.plan);
    expect([results.get('Rekap!F9'), results.get('Rekap!N9')]).toEqual(['75.00', 'sementara']);
    expect(assessment.issues.some(({ severity }) => severity === 'wajib')).toBe(true);
  });

  it.each<[string, CellValue[][]]>([
    [
      'an issue that stands for several units',
      [...rowsOf('Dinas A', 3), ...rowsOf('Dinas B', 3)].concat(
        ['Dinas A', 'Dinas B'].map((unit): CellValue[] => [unit, '', 'X.99', '', 3, 'Dokumen', '']),
      ),
    ],
    ['numbers that may be of any unit', [...rowsOf('Dinas A', 3), ...rowsOf('Dinas B', 3)].map((row) => [...row, 2])],
    [
      'more issues of one code than are kept one by one',
      ['Dinas A', 'Dinas B'].flatMap((unit) => [
        ...rowsOf(unit, 3),
        ...Array.from({ length: 600 }, (_, at): CellValue[] => [unit, '', `${unit} ${at}`, '', 3, 'Dokumen', '']),
      ]),
    ],
  ])('holds every unit provisional that the engine does: %s', async (_, rows) => {
    const assessment = assessed(rows, of2023);
    expect(assessment.result.units.map(({ status }) => status)).toEqual(['sementara', 'sementara']);
    const copy = reviewerCopy(assessment, { followUp: false, language: 'id' });
    if (!copy.ok) throw new Error(copy.reason);
    const results = await calculate(copy.plan);
    expect([results.get('Rekap!N9'), results.get('Rekap!N10')]).toEqual(['sementara', 'sementara']);
  });

  it('adds the words of followed-up products to the opinion of 2025', () => {
    const of2025 = findInstrument('2025')!;
    const rows = of2025.indicators.map(({ code, scale }) => [
      'Dinas A',
      '',
      code,
      '',
      of2025.scales[scale]!.max,
      'D',
      '',
    ]);
    const copy = reviewerCopy(assessed(rows, of2025), { followUp: true, language: 'id' });
    if (!copy.ok) throw new Error(copy.reason);
    expect([...plannedResults(copy.plan).values()]).toContain('Kualitas Tertinggi Tanpa Maladministrasi');
  });

  it("takes the workbook's own instrument along, and is read with it again", async () => {
    const own = validInstrument();
    const rows: CellValue[][] = [
      ['Dinas A', '', 'X.1', '', 3, 'Dokumen', ''],
      ['Dinas A', '', 'X.2', '', 'B', 'Dokumen', ''],
      ['Dinas A', '', 'Y.1', '', 4, 'Dokumen', ''],
    ];
    const before = assessed(rows, own).result;
    const grids = readWorkbook(await fileOf(assessed(rows, own))).sheets.map(({ grid }) => grid);
    const choice = instrumentFor(grids, undefined);
    if (!choice.ok) throw new Error(choice.problem.code);
    const after = assess(grids, choice.instrument);
    if (!after.ok) throw new Error(after.problem.code);
    expect(after.assessment.result.units).toEqual(before.units);
    expect(before.units[0]!.outcome).toEqual({ scored: true, hundredths: 7750 });
  });
});

describe('kepatuhan salinan', () => {
  let folder = '';
  beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'kepatuhan-salinan-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function salinan(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
    let [out, err] = ['', ''];
    const terminal = {
      out: (text: string) => void (out += text),
      err: (text: string) => void (err += text),
      stdin: () => Promise.resolve(''),
      watched: false,
    };
    return { code: await run(args, terminal, '1.2.3'), out, err };
  }

  it('writes a copy that gives the same scores when it is read', async () => {
    const output = path.join(folder, 'salinan.xlsx');
    expect(await salinan('salinan', SAMPLE, '-o', output)).toEqual({ code: 0, out: `Tertulis: ${output}\n`, err: '' });
    const [copied, original] = [await salinan('nilai', output), await salinan('nilai', SAMPLE)];
    expect(copied.out).toBe(original.out);
    expect(original.out).toContain('79,39');
  });

  it('never overwrites a file', async () => {
    const output = path.join(folder, 'ada.xlsx');
    writeFileSync(output, 'catatan');
    const { code, err } = await salinan('salinan', SAMPLE, '-o', output);
    expect([code, err]).toEqual([2, `Berkas "${output}" sudah ada dan tidak ditimpa. Pilih nama lain.\n`]);
    expect(readFileSync(output, 'utf8')).toBe('catatan');
  });

  it('says in one sentence why a copy cannot be exact', async () => {
    const source = path.join(folder, 'desimal.xlsx');
    const rows = [HEADINGS, ...rowsOf('Dinas A', 3.1234567)];
    writeFileSync(source, await writeWorkbook({ title: '', styles: {}, sheets: [{ name: 'Data', rows }] }));
    const { code, err } = await salinan('salinan', source, '-o', path.join(folder, 'tidak.xlsx'));
    expect([code, err]).toEqual([
      2,
      'Salinan peninjau memerlukan tingkat dengan paling banyak 6 desimal. Bulatkan nilai yang lebih panjang, lalu ulangi.\n',
    ]);
  });
});
