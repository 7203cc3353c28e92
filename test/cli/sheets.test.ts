import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { writeWorkbook } from '../../src/xlsx/write';
import { sheetOf, type Filling } from '../app/assessed';
import { at, kepatuhan } from './support';

const ASSETS = path.join(__dirname, '..', '..', 'assets');
const KEMNAKER = path.join(ASSETS, 'contoh-kemnaker-2023.xlsx');
const FAULTY = path.join(ASSETS, 'contoh-temuan-2023.xlsx');

async function textsOf(file: string, name: string): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const texts: string[] = [];
  book.getWorksheet(name)!.eachRow((row) => row.eachCell(({ text }) => texts.push(text)));
  return texts;
}

async function workbook(name: string, ...fillings: Filling[]): Promise<string> {
  const sheets = fillings.map(sheetOf).map(({ sheet, values }) => ({ name: sheet, rows: values }));
  writeFileSync(at(name), await writeWorkbook({ title: name, styles: {}, sheets }));
  return at(name);
}
const kemnaker = (edition: string, sheet = 'Data'): Filling => ({
  edition,
  sheet,
  institution: 'Kementerian Ketenagakerjaan',
  units: { A: () => 4 },
});

describe('kepatuhan piagam', () => {
  it('prints a code that segel periksa takes, before the workbook is sealed and after', async () => {
    const { code, out, err } = await kepatuhan('piagam', KEMNAKER, '-o', at('p.xlsx'), '--tanggal', '2024-01-31');
    const printed = /Kode isi: (\S+)/.exec(out)![1]!;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect((await kepatuhan('segel', 'periksa', KEMNAKER, '--kode', printed)).code).toBe(0);
    await kepatuhan('segel', KEMNAKER, '-o', at('s.xlsx'));
    // That of the seal, which has a time; the code of the content alone is taken too.
    const sealed = /Kode segel: (\S+)/.exec((await kepatuhan('piagam', at('s.xlsx'), '-o', at('q.xlsx'))).out)![1]!;
    for (const each of [printed, sealed]) {
      expect((await kepatuhan('segel', 'periksa', at('s.xlsx'), '--kode', each)).code).toBe(0);
    }
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
    const real = await workbook('nyata.xlsx', kemnaker('2023'));
    const args = ['-o', at('p.xlsx'), '--resmi', 'Ratna, Inspektur', '--json'];
    const { out } = await kepatuhan('piagam', real, ...args);
    expect(JSON.parse(out)).toMatchObject({ berkas: at('p.xlsx'), simulasi: false });
    const texts = await textsOf(at('p.xlsx'), 'Piagam');
    expect(texts).toContain('Ratna, Inspektur');
    expect(texts).not.toContain('SIMULASI, BUKAN DOKUMEN RESMI');
    const simulated = await kepatuhan('piagam', KEMNAKER, '-o', at('q.xlsx'), '--resmi', 'Ratna, Inspektur');
    expect(simulated).toMatchObject({ code: 2, err: expect.stringContaining('"data simulasi"') as string });
    expect(existsSync(at('q.xlsx'))).toBe(false);
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
    expect(err).toMatch(/^Instansinya belum bernilai \(".*", \.\.\.\), jadi ketahanannya belum dapat diuji\./);
    expect(existsSync(at('f.xlsx'))).toBe(false);
  });
});

describe('kepatuhan tren', () => {
  it('prints several files with published scores, whatever their order, and says where it breaks', async () => {
    const of2022 = await workbook('2022.xlsx', kemnaker('2022'));
    const { code, out } = await kepatuhan('tren', KEMNAKER, of2022, '--nilai', '2021=88,42', '2025=89.82');
    expect(code).toBe(0);
    expect(
      out
        .split('\n')
        .filter((line) => /^20\d\d/.test(line))
        .map((line) => line.split(/ {2,}/).slice(0, 5)),
    ).toEqual([
      ['2021', '88,42', '-', 'Hijau', 'nilai terbit'],
      ['2022', '100,00', 'A', 'Hijau', 'final'],
      ['2023', '79,39', '-20,61', '2022', 'B'],
      ['2025', '89,82', 'A', 'Hijau', 'nilai terbit'],
    ]);
    expect(out).toContain('Terputus antara 2021 dan 2022: sejak 2022 yang dinilai empat dimensi.');
    expect(out).toContain('Terputus antara 2023 dan 2025: sejak 2025 yang dinilai maladministrasi.');
  });

  it('reads one workbook that holds several editions, as JSON too, and writes the sheet', async () => {
    const both = await workbook('dua.xlsx', kemnaker('2024', 'Tahun ini'), kemnaker('2021', 'Dulu'));
    const { out } = await kepatuhan('tren', both, '-o', at('t.xlsx'), '--json');
    expect(JSON.parse(out)).toMatchObject({
      berkas: at('t.xlsx'),
      instansi: 'Kementerian Ketenagakerjaan',
      edisi: [
        { edisi: '2021', nilai: 100, zona: 'hijau', kategori: null, sebanding: null, asal: 'dua.xlsx (Dulu)' },
        { edisi: '2024', nilai: 100, kategori: 'A', sebanding: false, putus: [2022], perubahan: null },
      ],
    });
    const texts = await textsOf(at('t.xlsx'), 'Tren');
    expect(texts).toEqual(expect.arrayContaining(['Hasil 2021', 'Hasil 2024', 'dua.xlsx (Tahun ini)']));
  });

  it.each([
    [[KEMNAKER], 'Tren memerlukan nilai dari dua edisi atau lebih; di sini hanya satu.'],
    [[KEMNAKER, KEMNAKER], 'Edisi 2023 ada dua kali: contoh-kemnaker-2023.xlsx dan contoh-kemnaker-2023.xlsx.'],
    [[KEMNAKER, '--nilai', '2023=79,39'], 'Edisi 2023 ada dua kali'],
    [[KEMNAKER, '--nilai', '2021'], '"2021" bukan nilai terbit.'],
    [[KEMNAKER, '--nilai', '2021=80=90'], '"2021=80=90" bukan nilai terbit.'],
    [[KEMNAKER, '--nilai', '1999=80'], 'Edisi "1999" tidak dikenal'],
    [[KEMNAKER, '--nilai', '2021=101'], '101'],
    [[KEMNAKER, 'tidak-ada.xlsx'], 'tidak-ada.xlsx'],
    [[], 'di sini tidak ada.'],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const { code, err } = await kepatuhan('tren', ...args, '-o', at('t.xlsx'));
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(sentence) as string });
    expect(existsSync(at('t.xlsx'))).toBe(false);
  });

  it('names the file that cannot be scored, and the institutions that differ', async () => {
    const bands = await workbook('lama.xlsx', { ...kemnaker('2022'), sheet: 'Lama' });
    const other = await workbook('lain.xlsx', { ...kemnaker('2022'), institution: 'Kota Lain' });
    const empty = at('kosong.xlsx');
    writeFileSync(
      empty,
      await writeWorkbook({ title: 'x', styles: {}, sheets: [{ name: 'X', rows: [['tanpa tabel']] }] }),
    );
    expect((await kepatuhan('tren', bands, empty)).err.startsWith(`${empty}: `)).toBe(true);
    const begun = await workbook('mulai.xlsx', kemnaker('2023', 'S2023'), { ...kemnaker('2022', 'S2022'), units: {} });
    expect((await kepatuhan('tren', begun)).err).toBe(
      `${begun}: Lembar "S2022" punya baris judul, tetapi belum ada satu pun baris penilaian di bawahnya. Isi dahulu.\n`,
    );
    const { err } = await kepatuhan('tren', KEMNAKER, other);
    expect(err).toContain('"Kementerian Ketenagakerjaan" (contoh-kemnaker-2023.xlsx), "Kota Lain" (lain.xlsx)');
    const declared = await kepatuhan('tren', KEMNAKER, other, '--instansi', 'Kemnaker');
    expect(declared).toMatchObject({ code: 0, out: expect.stringContaining('Dinyatakan oleh pemakai') as string });
  });
});
