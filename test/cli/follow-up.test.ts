import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { assess, type Assessment } from '../../src/app/assess';
import { earlierPlan, reportCard } from '../../src/app/report-card';
import { instrumentFor } from '../../src/app/workbook-instrument';
import { isCellError, type CellValue } from '../../src/core/grid';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { at, kepatuhan } from './support';

const ASSETS = path.join(__dirname, '..', '..', 'assets');
const KEMNAKER = path.join(ASSETS, 'contoh-kemnaker-2023.xlsx');
const FAULTY = path.join(ASSETS, 'contoh-temuan-2023.xlsx');
const K3 = 'Direktorat Bina Pengujian K3';

const gridsOf = (file: string) => readWorkbook(readFileSync(file)).sheets.map(({ grid }) => grid);

function assessed(file: string): Assessment {
  const chosen = instrumentFor(gridsOf(file), undefined);
  const outcome = chosen.ok ? assess(gridsOf(file), chosen.instrument) : null;
  if (!outcome?.ok) throw new Error(file);
  return outcome.assessment;
}

async function opened(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

/** Row of the table's header, and the rows below it by unit and code. */
function planOf(workbook: ExcelJS.Workbook) {
  const sheet = workbook.getWorksheet('Tindak Lanjut')!;
  let header = 0;
  sheet.eachRow((row, number) => {
    if (row.getCell(1).value === 'Unit' && header === 0) header = number;
  });
  const rows = new Map<string, ExcelJS.Row>();
  sheet.eachRow((row, number) => {
    if (number > header) rows.set(`${row.getCell(1).text} ${row.getCell(2).text}`, row);
  });
  return { sheet, header, rows };
}

/** Columns of the plan, counted from 1. */
const [ACTION, OWNER, DUE, STATUS, NOTE, ORIGIN] = [6, 9, 10, 11, 12, 14] as const;

describe('kepatuhan rapor', () => {
  it('writes Rapor and Tindak Lanjut as an independent reader sees them', async () => {
    expect(await kepatuhan('rapor', KEMNAKER, '-o', at('r.xlsx'))).toEqual({
      ...{ code: 0, err: '' },
      out: `Tertulis: ${at('r.xlsx')} (5 unit, 137 tindakan untuk indikator lemah)\n`,
    });
    const workbook = await opened(at('r.xlsx'));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Rapor', 'Tindak Lanjut']);
    const card = workbook.getWorksheet('Rapor')!;
    const shown = new Map<string, unknown>();
    card.eachRow((row) => shown.set(row.getCell(1).text, row.getCell(3).value));
    expect([...shown.keys()]).toContain('DATA SIMULASI: bukan hasil penilaian Ombudsman.');
    expect([shown.get('Nilai'), shown.get('Zona'), shown.get('Kategori'), shown.get('Opini')]).toEqual([
      ...[79.39, 'Hijau', 'B', 'Kualitas Tinggi'],
    ]);
    const { sheet, header, rows } = planOf(workbook);
    const [table] = sheet.getTables() as unknown as { table: { name: string; tableRef: string } }[];
    expect(table!.table).toMatchObject({ name: 'TindakLanjut2023', tableRef: `A${header}:N${header + 137 + 5}` });
    const row = rows.get(`${K3} I.8`)!;
    expect(row.getCell(STATUS).value).toBe('Belum mulai');
    expect(row.getCell(STATUS).dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"Belum mulai,Berjalan,Tertunda,Selesai"'],
    });
    expect(row.getCell(DUE).dataValidation).toMatchObject({
      type: 'whole',
      operator: 'between',
      formulae: [36526, 73050],
    });
    expect(row.getCell(8).dataValidation.type).toBe('list');
    const locked = (column: number): boolean => row.getCell(column).protection?.locked !== false;
    expect(Array.from({ length: 14 }, (_, i) => i + 1).filter((column) => !locked(column))).toEqual([
      6, 7, 8, 9, 10, 11, 12,
    ]);
    const formulas: string[] = [];
    sheet.eachRow((each) => each.eachCell((cell) => void (cell.formula && formulas.push(cell.formula))));
    expect(formulas.filter((formula) => formula.startsWith('COUNTIFS('))).not.toHaveLength(0);
  });

  it('leaves the assessment as it was where the sheets join its workbook', async () => {
    const assessment = assessed(KEMNAKER);
    writeFileSync(at('r.xlsx'), await writeWorkbook(reportCard(assessment, { language: 'id' })));
    const outcome = assess([...gridsOf(at('r.xlsx')), ...gridsOf(KEMNAKER)], assessment.instrument);
    expect(outcome).toMatchObject({ ok: true, assessment: { result: assessment.result, issues: assessment.issues } });
  });

  it('carries over a plan that was filled in, sorted and saved by another program', async () => {
    await kepatuhan('rapor', KEMNAKER, '-o', at('lama.xlsx'));
    const workbook = await opened(at('lama.xlsx'));
    const { sheet, header, rows } = planOf(workbook);
    const first = rows.get(`${K3} I.8`)!;
    first.getCell(OWNER).value = 'Ibu Sari';
    first.getCell(DUE).value = new Date(Date.UTC(2024, 11, 31));
    first.getCell(STATUS).value = 'Berjalan';
    first.getCell(NOTE).value = '=bukan rumus';
    first.getCell(ACTION).value = { richText: [{ text: 'Tambah ' }, { text: 'dua petugas', font: { bold: true } }] };
    rows.get(`${K3} P.7`)!.getCell(STATUS).value = 'Selesai';
    rows.get(`${K3} P.1`)!.getCell(STATUS).value = 'hampir';
    const all = Array.from({ length: 137 }, (_, i) => (sheet.getRow(header + 1 + i).values as unknown[]).slice(1));
    all.reverse().forEach((values, i) => (sheet.getRow(header + 1 + i).values = values as ExcelJS.CellValue[]));
    await workbook.xlsx.writeFile(at('diisi.xlsx'));

    const ran = await kepatuhan('rapor', KEMNAKER, '-o', at('baru.xlsx'), '--tindak-lanjut-lama', at('diisi.xlsx'));
    expect(ran.code).toBe(0);
    expect(ran.out).toContain(
      'Rencana sebelumnya: 136 baris diteruskan; 1 selesai tetapi masih lemah; 0 kini belum dinilai; 0 tindakan sendiri; ' +
        '0 tidak lagi lemah atau selesai; 0 tidak cocok; 0 baris baru (0 kembali lemah)',
    );
    expect(ran.err).toMatch(
      /^Tindak Lanjut!K\d+: "hampir" bukan salah satu status; disalin apa adanya\. Pilih dari daftar/,
    );
    const next = planOf(await opened(at('baru.xlsx'))).rows;
    const carried = next.get(`${K3} I.8`)!;
    expect([OWNER, STATUS, NOTE, ACTION, ORIGIN].map((column) => carried.getCell(column).value)).toEqual([
      ...['Ibu Sari', 'Berjalan', '=bukan rumus', 'Tambah dua petugas', 'Lanjutan 2023'],
    ]);
    expect(carried.getCell(DUE).value).toEqual(new Date(Date.UTC(2024, 11, 31)));
    expect(next.get(`${K3} P.7`)!.getCell(ORIGIN).value).toBe('Lanjutan 2023: selesai, tetapi masih lemah');
    expect(next.get(`${K3} P.1`)!.getCell(STATUS).value).toBe('hampir');
  });

  it('gives the same plan again when its own is carried over untouched, in either language', async () => {
    await kepatuhan('rapor', KEMNAKER, '-o', at('satu.xlsx'));
    await kepatuhan('rapor', KEMNAKER, '-o', at('dua.xlsx'), '--tindak-lanjut-lama', at('satu.xlsx'), '--bahasa', 'en');
    await kepatuhan('rapor', KEMNAKER, '-o', at('tiga.xlsx'), '--tindak-lanjut-lama', at('dua.xlsx'));
    const rowsOf = (file: string): CellValue[][] =>
      earlierPlan(gridsOf(file))!.rows.map(({ cells }) =>
        Object.entries(cells).flatMap(([key, cell]) => (key === 'origin' || isCellError(cell) ? [] : [cell])),
      );
    expect(rowsOf(at('tiga.xlsx'))).toEqual(rowsOf(at('satu.xlsx')));
    expect(rowsOf(at('satu.xlsx'))).toHaveLength(137);
  });

  it('marks provisional units, keeps to chosen ones, and reports as JSON', async () => {
    const ran = await kepatuhan(
      'rapor',
      FAULTY,
      '-o',
      at('f.xlsx'),
      '--unit',
      'balai simulasi',
      'Kantor Simulasi',
      '--json',
    );
    expect(JSON.parse(ran.out)).toEqual({
      ...{ berkas: at('f.xlsx'), unit: 2, belumFinal: 2, lemah: 37 },
      rencanaLama: null,
    });
    const { rows } = planOf(await opened(at('f.xlsx')));
    expect(rows.get('Kantor Simulasi I.8')!.getCell(13).value).toBe('sementara');
    expect(rows.get('Balai Simulasi I.8')).toBeUndefined();
  });

  it('names rows that fit nowhere, keeps them, and answers with 1', async () => {
    await kepatuhan('rapor', KEMNAKER, '-o', at('lama.xlsx'), '--unit', K3);
    const workbook = await opened(at('lama.xlsx'));
    const { rows } = planOf(workbook);
    rows.get(`${K3} I.8`)!.getCell(1).value = 'Direktorat Bina Pengujian';
    rows.get(`${K3} I.8`)!.getCell(NOTE).value = 'jangan hilang';
    await workbook.xlsx.writeFile(at('lama.xlsx'));
    const ran = await kepatuhan('rapor', KEMNAKER, '-o', at('baru.xlsx'), '--tindak-lanjut-lama', at('lama.xlsx'));
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(
      /^Tindak Lanjut!A\d+: unit "Direktorat Bina Pengujian", I\.8 .* tidak ada dalam penilaian baru; yang cocok hanya nama yang sama\. Mirip: "Direktorat Bina Pengujian K3"\. Barisnya disimpan di riwayat/,
    );
    const { sheet } = planOf(await opened(at('baru.xlsx')));
    const notes: string[] = [];
    sheet.eachRow((row) => notes.push(row.getCell(NOTE).text));
    expect(notes).toContain('jangan hilang');
    expect(JSON.stringify(sheet.getTables().map((table) => (table as unknown as { table: object }).table))).toContain(
      'RiwayatTindakLanjut2023',
    );
  });

  it.each([
    [['rapor', 'KEMNAKER', '-o', 'ADA'], /^Berkas ".*ada\.xlsx" sudah ada dan tidak ditimpa\. Pilih nama lain\.\n$/],
    [['rapor', 'KEMNAKER', '-o', 'KEMNAKER'], /sudah ada dan tidak ditimpa/],
    [
      ['rapor', 'KEMNAKER', '-o', 'BARU', '--tindak-lanjut-lama', 'KEMNAKER'],
      /^Berkas ".*": tidak ada rencana tindak lanjut di lembar ".*Penilaian".*\. Yang dikenal: .*Status.*\. Pilih buku kerja yang memuatnya/,
    ],
    [['rapor', 'KEMNAKER', '-o', 'BARU', '--unit', 'Tidak Ada'], /^Unit "Tidak Ada" tidak ada\. Unit yang ada: /],
    [['rapor', 'HILANG', '-o', 'BARU'], /tidak dapat dibaca \(ENOENT\)/],
    [['rapor', 'KEMNAKER', '-o', 'BARU', '--tindak-lanjut-lama', 'HILANG'], /tidak dapat dibaca \(ENOENT\)/],
  ])('refuses %j with one sentence and writes nothing', async (args, sentence) => {
    writeFileSync(at('ada.xlsx'), 'milik orang');
    const before = readFileSync(KEMNAKER);
    const names: Record<string, string> = {
      ...{ KEMNAKER, ADA: at('ada.xlsx'), BARU: at('baru.xlsx'), HILANG: at('hilang.xlsx') },
    };
    const ran = await kepatuhan(...args.map((arg) => names[arg] ?? arg));
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(sentence);
    expect(existsSync(at('baru.xlsx'))).toBe(false);
    expect(readFileSync(at('ada.xlsx'), 'utf8')).toBe('milik orang');
    expect(readFileSync(KEMNAKER).equals(before)).toBe(true);
  });
});
