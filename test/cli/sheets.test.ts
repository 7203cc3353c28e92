import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { run } from '../../src/cli/program';

const ASSETS = path.join(__dirname, '..', '..', 'assets');
const KEMNAKER = path.join(ASSETS, 'contoh-kemnaker-2023.xlsx');
const FAULTY = path.join(ASSETS, 'contoh-temuan-2023.xlsx');

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'kepatuhan-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => path.join(folder, name);

async function kepatuhan(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    stdin: () => Promise.resolve(''),
    watched: false,
  };
  return { code: await run(args, terminal, '1.2.3'), out, err };
}

async function textsOf(file: string, name: string): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const texts: string[] = [];
  book.getWorksheet(name)!.eachRow((row) => row.eachCell(({ text }) => texts.push(text)));
  return texts;
}

describe('kepatuhan piagam', () => {
  it('prints a code that segel periksa takes, before the workbook is sealed and after', async () => {
    const { code, out, err } = await kepatuhan('piagam', KEMNAKER, '-o', at('p.xlsx'), '--tanggal', '2024-01-31');
    const printed = /Kode segel: (\S+)/.exec(out)![1]!;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect((await kepatuhan('segel', 'periksa', KEMNAKER, '--kode', printed)).code).toBe(0);
    await kepatuhan('segel', KEMNAKER, '-o', at('s.xlsx'));
    expect((await kepatuhan('piagam', at('s.xlsx'), '-o', at('q.xlsx'))).out).toContain(printed);
    expect((await kepatuhan('segel', 'periksa', at('s.xlsx'), '--kode', printed)).code).toBe(0);
    const texts = await textsOf(at('p.xlsx'), 'Piagam');
    expect(texts).toEqual(
      expect.arrayContaining([
        'SIMULASI, BUKAN DOKUMEN RESMI',
        'Kementerian Ketenagakerjaan',
        '31 Januari 2024',
        printed,
      ]),
    );
  });

  it('records who makes it official, and says so as JSON', async () => {
    const args = ['piagam', KEMNAKER, '-o', at('p.xlsx'), '--resmi', 'Ratna, Inspektur', '--json'];
    const { out } = await kepatuhan(...args);
    expect(JSON.parse(out)).toMatchObject({ berkas: at('p.xlsx'), simulasi: false });
    const texts = await textsOf(at('p.xlsx'), 'Piagam');
    expect(texts).toContain('Ratna, Inspektur');
    expect(texts).not.toContain('SIMULASI, BUKAN DOKUMEN RESMI');
  });

  it('refuses what is not final, a day that is none, and a file that exists, and writes nothing', async () => {
    const unfinished = await kepatuhan('piagam', FAULTY, '-o', at('p.xlsx'));
    expect(unfinished.code).toBe(2);
    expect(unfinished.err).toMatch(/jadi belum ada piagamnya\. Lengkapi .*; lihat kepatuhan periksa\.\n$/);
    const undated = await kepatuhan('piagam', KEMNAKER, '-o', at('p.xlsx'), '--tanggal', '31-01-2024');
    expect(undated).toMatchObject({ code: 2, err: expect.stringContaining('"31-01-2024" tidak dikenal') as string });
    expect(existsSync(at('p.xlsx'))).toBe(false);
    await kepatuhan('piagam', KEMNAKER, '-o', at('p.xlsx'));
    const before = readFileSync(at('p.xlsx'));
    expect(await kepatuhan('piagam', KEMNAKER, '-o', at('p.xlsx'))).toMatchObject({ code: 2 });
    expect(readFileSync(at('p.xlsx'))).toEqual(before);
  });
});

describe('kepatuhan ketahanan', () => {
  it('prints a table and what it comes to', async () => {
    const { code, out } = await kepatuhan('ketahanan', KEMNAKER);
    expect(code).toBe(0);
    expect(out).toMatch(/^Menurut instrumen +79,39 +B +Hijau +hasil yang berlaku$/m);
    expect(out).toMatch(/^Bobot dimensi sama +79,12 +-0,27 +B +Hijau +tetap$/m);
    expect(out).toContain('Zona stabil: tidak satu pun dari 39 pilihan mengubah zona Hijau.');
    expect(out).toContain('bukan bobot resmi Ombudsman');
    expect((await kepatuhan('ketahanan', KEMNAKER, '--bahasa', 'en')).out).toContain('The zone is stable');
  });

  it('gives the same as JSON', async () => {
    const { out } = await kepatuhan('ketahanan', KEMNAKER, '--json');
    const found = JSON.parse(out) as { hasil: object; stabil: object; pilihan: readonly object[] };
    expect(found.hasil).toEqual({ nilai: 79.39, kategori: 'B', zona: 'hijau' });
    expect(found.stabil).toEqual({ zona: true, kategori: true });
    expect(found.pilihan).toHaveLength(39);
    expect(found.pilihan[2]).toEqual({
      ...{ jenis: 'tanpa-indikator', indikator: 'I.1', nilai: 79.43, kategori: 'B', zona: 'hijau', selisih: 0.04 },
      ...{ zonaBerubah: false, kategoriBerubah: false },
    });
  });

  it('writes a sheet that opens the pane, and refuses what has no score', async () => {
    expect(await kepatuhan('ketahanan', KEMNAKER, '-o', at('k.xlsx'))).toMatchObject({ code: 0, err: '' });
    expect(await textsOf(at('k.xlsx'), 'Uji ketahanan')).toContain('Menurut instrumen');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(at('k.xlsx'));
    expect(book.getWorksheet('Uji ketahanan')!.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1 });
    const { code, err } = await kepatuhan('ketahanan', FAULTY, '-o', at('f.xlsx'));
    expect(code).toBe(2);
    expect(err).toMatch(/^Instansinya belum bernilai \(".*"\), jadi ketahanannya belum dapat diuji\./);
    expect(existsSync(at('f.xlsx'))).toBe(false);
  });
});
