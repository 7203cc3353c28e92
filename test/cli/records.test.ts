import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assess } from '../../src/app/assess';
import { exchangeCsv } from '../../src/app/exchange/csv';
import { exchangeJson } from '../../src/app/exchange/json';
import { SEAL_NAMESPACE } from '../../src/app/seal-part';
import { seal } from '../../src/core/seal/seal';
import { sealCode } from '../../src/core/seal/seal-code';
import { isOfTheForm } from '../../src/core/sheet/traits';
import { instrumentFor } from '../../src/app/workbook-instrument';
import { readWorkbook } from '../../src/xlsx/read';
import { CUSTOM, exchangeDocuments } from '../app/exchange/documents';
import { runCommand } from '../support/command-line';
import { copyRenamed } from '../support/renamed';
import { at, kepatuhan } from './support';
import { runs } from '../support/runs';

const SCHEMA = path.join(__dirname, '..', '..', 'docs', 'schema', 'kepatuhan-hasil.schema.json');
const ASSETS = path.join(__dirname, '..', '..', 'assets');
const KEMNAKER = path.join(ASSETS, 'contoh-kemnaker-2023.xlsx');
const FAULTY = path.join(ASSETS, 'contoh-temuan-2023.xlsx');

/** Everything that a workbook is scored to, without where its cells stand. */
function scored(file: string) {
  const grids = readWorkbook(readFileSync(file)).sheets.map(({ grid }) => grid);
  const chosen = instrumentFor(grids, undefined);
  const outcome = chosen.ok ? assess(grids, chosen.instrument) : chosen;
  if (!outcome.ok || !('assessment' in outcome)) throw new Error(file);
  const { table, instrument, result, issues } = outcome.assessment;
  return {
    result,
    info: table.info,
    seal: seal(table, instrument, result, 'x'),
    issues: issues.map(({ code, unit, indicator, data }) => ({ code, unit, indicator, data })),
  };
}

describe('kepatuhan ekspor and impor', () => {
  it.each(['json', 'csv'])('give an identical result, seal and no finding through %s', async (form) => {
    expect(await kepatuhan('ekspor', KEMNAKER, '--ke', form, '-o', at(`k.${form}`))).toMatchObject({
      code: 0,
      err: '',
    });
    expect(await kepatuhan('impor', at(`k.${form}`), '-o', at('baru.xlsx'))).toMatchObject({ code: 0, err: '' });
    expect(scored(at('baru.xlsx'))).toEqual(scored(KEMNAKER));
    expect(scored(KEMNAKER).seal).toMatchObject({ ok: true });
  });

  it.each(['json', 'csv'])(
    'keep faulty cells as they are through %s, and say which findings stay behind',
    async (form) => {
      const { err, code } = await kepatuhan('ekspor', FAULTY, '--ke', form, '-o', at(`f.${form}`));
      // Mandatory ones among them held the result provisional.
      expect(code).toBe(1);
      expect(err).toMatch(/temuan tentang bentuk lembar \(.*merged-cell.*\) tidak ikut/);
      expect((await kepatuhan('impor', at(`f.${form}`), '-o', at('baru.xlsx'))).code).toBe(0);
      const bare = (file: string): unknown => scored(file).result.units.map((unit) => ({ ...unit, status: null }));
      expect(bare(at('baru.xlsx'))).toEqual(bare(FAULTY));
      const ofCells = (file: string): string[] =>
        scored(file)
          .issues.filter(({ code }) => !isOfTheForm(code) && code !== 'respondent-count')
          // Zeros from blank cells and formulas without a value go on as blanks; a blank row between the rows does not.
          .filter(({ code, unit }) => !(code === 'blank-value' && unit === 'Balai Simulasi'))
          .map((issue) => JSON.stringify(issue).replace(/"first":"[A-Z]+\d+"/, '"first":""'));
      expect(ofCells(at('baru.xlsx')).sort()).toEqual(ofCells(FAULTY).sort());
      expect(scored(at('baru.xlsx')).issues.filter(({ code }) => isOfTheForm(code))).toEqual([]);
      await kepatuhan('ekspor', at('baru.xlsx'), '--ke', form, '-o', at(`lagi.${form}`));
      expect(rowsOf(readFileSync(at(`lagi.${form}`), 'utf8'))).toEqual(rowsOf(readFileSync(at(`f.${form}`), 'utf8')));
    },
  );

  it('keep every cell of any document in the workbook, and bring out the same bytes again', async () => {
    await fc.assert(
      fc.asyncProperty(exchangeDocuments, fc.constantFrom('json', 'csv'), async (document, form) => {
        const [data, book, again] = [at(`d.${form}`), at('d.xlsx'), at(`e.${form}`)];
        for (const file of [data, book, again]) rmSync(file, { force: true });
        const text = form === 'csv' ? `\ufeff${exchangeCsv(document)}` : JSON.stringify(exchangeJson(document));
        writeFileSync(data, text);
        expect(await kepatuhan('impor', data, '-o', book)).toMatchObject({ code: 0, err: '' });
        expect(await kepatuhan('ekspor', book, '--ke', form, '-o', again)).toMatchObject({ code: 0 });
        expect(rowsOf(readFileSync(again, 'utf8'))).toEqual(rowsOf(text));
      }),
      { numRuns: runs(12) },
    );
  });

  it('write CSV for spreadsheets with a byte order mark, and to a pipe without', async () => {
    await kepatuhan('ekspor', KEMNAKER, '--ke', 'csv', '-o', at('k.csv'));
    const written = readFileSync(at('k.csv'), 'utf8');
    expect(written.startsWith('\ufeffKepatuhan;penilaian;2\r\n')).toBe(true);
    expect((await kepatuhan('ekspor', KEMNAKER, '--ke', 'csv')).out).toBe(written.slice(1));
  });

  it('record the result with its instrument in JSON, and say when the rows give another', async () => {
    const data = JSON.parse((await kepatuhan('ekspor', KEMNAKER, '--ke', 'json')).out) as {
      hasil: { instansi: { nilai: number } };
    };
    expect(data).toMatchObject({
      hasil: { instrumen: { id: 'kepatuhan-2023', versi: '1.0.0' }, instansi: { nilai: 79.39, zona: 'hijau' } },
    });
    const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as object;
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    for (const file of [KEMNAKER, FAULTY]) {
      validate(JSON.parse((await kepatuhan('ekspor', file, '--ke', 'json')).out));
      expect(validate.errors).toBeNull();
    }
    data.hasil.instansi.nilai = 91;
    writeFileSync(at('ubah.json'), JSON.stringify(data));
    const { code, out, err } = await kepatuhan('impor', at('ubah.json'), '-o', at('b.xlsx'), '--json');
    expect(code).toBe(0);
    expect(err).toMatch(/menyebut hasil instansi 91 \(final\), tetapi barisnya memberi 79\.39 \(final\)/);
    expect(JSON.parse(out)).toMatchObject({ nilai: 79.39, hasilSesuai: false, baris: 1030 });
  });

  it('prove by the last line of a CSV that it is whole, and never take a cut one in silence', async () => {
    await kepatuhan('ekspor', KEMNAKER, '--ke', 'csv', '-o', at('k.csv'));
    const lines = readFileSync(at('k.csv'), 'utf8').split('\r\n');
    expect(lines.at(-2)).toBe('Akhir;1030;5;79,39;final');
    // At the edge of a unit: what is left is a smaller assessment without a blank.
    const edge = lines.findIndex((line, row) => row > 10 && !line.startsWith(lines[7]!.split(';')[0]!));
    writeFileSync(at('potong.csv'), lines.slice(0, edge).join('\r\n'));
    const cut = await kepatuhan('impor', at('potong.csv'), '-o', at('p.xlsx'));
    expect([cut.code, cut.out]).toEqual([2, '']);
    expect(cut.err).toMatch(
      /^Berkas ".*" terpotong: baris terakhirnya \("Akhir"\) tidak ada sesudah 206 baris penilaian dari 1 unit\./,
    );
    expect(() => readFileSync(at('p.xlsx'))).toThrow('ENOENT');

    writeFileSync(at('lama.csv'), lines.slice(0, edge).join('\r\n').replace('penilaian;2', 'penilaian;1'));
    const old = await kepatuhan('impor', at('lama.csv'), '-o', at('l.xlsx'));
    expect(old.code).toBe(1);
    expect(old.err).toMatch(/^Wajib diperiksa: .*tidak terbukti utuh\. Yang diimpor 206 baris dari 1 unit;[^\n]*\n$/);

    writeFileSync(at('lain.csv'), lines.join('\r\n').replace('5;79,39;final', '5;91;final'));
    const other = await kepatuhan('impor', at('lain.csv'), '-o', at('o.xlsx'));
    expect(other.err).toMatch(/menyebut hasil instansi 91 \(final\), tetapi barisnya memberi 79\.39 \(final\)/);
  });

  it('take a hand-made CSV with the headings of a sheet', async () => {
    writeFileSync(at('tangan.csv'), 'Unit,Kode,Nilai,Catatan\nDinas A,I.1,4,"a, b"\nDinas A,I.2,TB,\n');
    expect((await kepatuhan('impor', at('tangan.csv'), '-o', at('t.xlsx'))).code).toBe(0);
    expect((await kepatuhan('ekspor', at('t.xlsx'), '--ke', 'csv')).out).toMatch(
      /Dinas A;;I\.1;;;4;;a, b;;\r\nDinas A;;I\.2;;;TB;;;;\r\nAkhir;2;1;;tidak-dinilai\r\n$/,
    );
  });

  it('never overwrite, and say in one sentence what cannot be read', async () => {
    writeFileSync(at('ada.xlsx'), 'x');
    writeFileSync(at('rusak.json'), '{"format": ');
    writeFileSync(at('lain.json'), '{"format": "lain"}');
    writeFileSync(at('kode.csv'), Buffer.from([0x4e, 0xe9, 0x0a]));
    writeFileSync(at('kutip.csv'), 'Kepatuhan;penilaian;1\n"x\n');
    writeFileSync(at('kosong.csv'), exchangeCsv({ info: NO_INFO, instrument: CUSTOM, rows: [] }));
    await kepatuhan('ekspor', KEMNAKER, '--ke', 'csv', '-o', at('k.csv'));
    const told = async (...args: string[]): Promise<string> => {
      const { code, err } = await kepatuhan(...args);
      expect(code).toBe(2);
      expect(err.endsWith('\n') && err.indexOf('\n') === err.length - 1).toBe(true);
      return err.replaceAll(at(''), '');
    };
    expect(await told('impor', at('k.csv'), '-o', at('ada.xlsx'))).toMatch(/sudah ada dan tidak ditimpa/);
    expect(await told('ekspor', KEMNAKER, '--ke', 'csv', '-o', at('ada.xlsx'))).toMatch(/sudah ada/);
    expect(await told('impor', at('tiada.json'), '-o', at('n.xlsx'))).toMatch(/tidak dapat dibaca \(ENOENT\)/);
    expect(await told('impor', at('rusak.json'), '-o', at('n.xlsx'))).toMatch(/bukan JSON yang utuh/);
    expect(await told('impor', at('lain.json'), '-o', at('n.xlsx'))).toMatch(
      /\[format\] "lain" bukan pilihan.*Dan 2 lagi/,
    );
    expect(await told('impor', at('kode.csv'), '-o', at('n.xlsx'))).toMatch(/bukan teks UTF-8/);
    expect(await told('impor', at('kutip.csv'), '-o', at('n.xlsx'))).toMatch(/kutip di baris 2/);
    expect(await told('impor', at('kosong.csv'), '-o', at('n.xlsx'))).toMatch(/tidak memuat satu pun baris/);
    expect(await told('impor', at('kosong.csv'), '-o', at('n.xlsx'), '--bahasa', 'en')).toMatch(/no assessment row/);
    expect(await told('ekspor', KEMNAKER, '--ke', 'xml')).toMatch(/--ke/);
  });

  it('write nothing when a cell could not be kept', async () => {
    const data = exchangeJson({ info: NO_INFO, instrument: CUSTOM, rows: [] }) as Record<string, unknown>;
    const names = [
      'unit',
      'produk',
      'kode',
      'indikator',
      'responden',
      'nilai',
      'bukti',
      'catatan',
      'penilai',
      'tanggal',
    ];
    const blank = Object.fromEntries(names.map((name) => [name, null]));
    const rows = (...baris: object[]): string => JSON.stringify({ ...data, baris });
    writeFileSync(
      at('a.json'),
      rows({ ...blank, unit: 'A', kode: 'I.1', nilai: 4 }, { ...blank, kode: 'Jumlah', nilai: 4 }),
    );
    const { code, err } = await kepatuhan('impor', at('a.json'), '-o', at('a.xlsx'));
    expect(code).toBe(2);
    expect(err).toMatch(/Baris penilaian ke-2 tidak dapat disimpan utuh/);
    expect(() => readFileSync(at('a.xlsx'))).toThrow('ENOENT');
  });
});

describe('kepatuhan rekap', () => {
  beforeEach(() => {
    mkdirSync(at('buku'));
    copyFileSync(KEMNAKER, at('buku/b.xlsx'));
    copyRenamed(FAULTY, at('buku/a.xlsx'), 'Kementerian Ketenagakerjaan', 'Kementerian A');
    writeFileSync(at('buku/rusak.xlsx'), 'x');
    writeFileSync(at('buku/catatan.txt'), 'x');
  });

  it('gathers the workbooks of a folder, names the files it cannot score, and tells so by its exit code', async () => {
    const { code, out, err } = await kepatuhan('rekap', at('buku'), '-o', at('n.xlsx'));
    expect(code).toBe(1);
    expect(err).toMatch(/^rusak\.xlsx: Berkas ini bukan buku kerja Excel.*\n$/);
    expect(out).toMatch(/2 instansi; hasil final: 1 hijau, 0 kuning, 0 merah; 1 berkas dilewati/);
    const [table] = readWorkbook(readFileSync(at('n.xlsx'))).sheets;
    expect(table!.grid.values.slice(3).map((cells) => [...cells.slice(2, 8), ...cells.slice(12)])).toEqual([
      [1, 'Kementerian Ketenagakerjaan', 5, 79.39, 'B', 'Hijau', 'b.xlsx', 0],
      [null, 'Kementerian A', 7, null, null, null, 'a.xlsx', 1],
    ]);
  });

  it('writes the same ranking as CSV and JSON, and takes the policy for blank cells', async () => {
    await kepatuhan('rekap', at('buku'), '-o', at('n.csv'));
    expect(readFileSync(at('n.csv'), 'utf8').split('\r\n')[1]).toBe(
      'Kementerian/Lembaga;2023;1;Kementerian Ketenagakerjaan;5;79,39;B;Hijau;Kualitas Tinggi;final;1;kepatuhan-2023 1.0.0;b.xlsx;0',
    );
    const data = JSON.parse((await kepatuhan('ekspor', KEMNAKER, '--ke', 'json')).out) as {
      baris: { nilai: unknown }[];
      instansi: string;
    };
    data.baris[0]!.nilai = null;
    data.instansi = 'Kementerian C';
    writeFileSync(at('c.json'), JSON.stringify(data));
    expect((await kepatuhan('impor', at('c.json'), '-o', at('buku/c.xlsx'))).code).toBe(0);
    const { out } = await kepatuhan('rekap', at('buku'), '-o', at('n.json'), '--kosong', 'nol', '--json');
    expect(JSON.parse(out)).toMatchObject({ instansi: 3, zona: { hijau: 1 }, dilewati: [{ berkas: 'rusak.xlsx' }] });
    expect(JSON.parse(readFileSync(at('n.json'), 'utf8'))).toMatchObject({
      format: 'kepatuhan-nasional',
      kelompok: [{ tingkat: 'kementerian-lembaga', sementara: 1, tidakDinilai: 1, kategori: { B: 1 } }],
    });
  });

  it('is fine when every file is', async () => {
    rmSync(at('buku/rusak.xlsx'));
    expect(await kepatuhan('rekap', at('buku'), '-o', at('n.json'), '--bahasa', 'en')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('2 institutions; final results: 1 green') as string,
    });
  });

  it('refuses what it cannot do before it reads a workbook', async () => {
    mkdirSync(at('hampa'));
    mkdirSync(at('sampah'));
    writeFileSync(at('sampah/x.xlsx'), 'x');
    writeFileSync(at('ada.json'), '{}');
    const told = async (...args: string[]): Promise<string> => {
      const { code, err } = await kepatuhan('rekap', ...args);
      expect(code).toBe(2);
      return err;
    };
    expect(await told(at('buku'), '-o', at('n.pdf'))).toMatch(/harus berakhir dengan \.xlsx, \.csv, atau \.json/);
    expect(await told(at('buku'), '-o', at('ada.json'))).toMatch(/^Berkas ".*ada\.json" sudah ada/);
    expect(await told(at('hampa'), '-o', at('n.json'))).toMatch(/tidak berisi buku kerja/);
    expect(await told(at('tiada'), '-o', at('n.json'))).toMatch(/ENOENT/);
    expect(await told(at('sampah'), '-o', at('n.json'))).toMatch(/x\.xlsx: .*\nTidak satu pun dari 1 buku kerja/);
    expect(readFileSync(at('ada.json'), 'utf8')).toBe('{}');
  });
});

describe('kepatuhan segel', () => {
  interface Check {
    readonly status: string;
    readonly kode: string | null;
    readonly kodeIsi: string;
    readonly lain: Readonly<Record<string, boolean>>;
    readonly sel: readonly Readonly<Record<string, unknown>>[];
  }

  async function check(file: string, ...more: string[]): Promise<Check & { exit: number }> {
    const { code, out } = await kepatuhan('segel', 'periksa', file, '--json', ...more);
    return { exit: code, ...(JSON.parse(out) as Check) };
  }

  /** Edits the workbook as another program would, which loses what it does not know but the custom part put back. */
  function edited(from: string, to: string, change: (files: Record<string, Uint8Array>) => void): void {
    const files = unzipSync(readFileSync(from));
    change(files);
    writeFileSync(to, zipSync(files));
  }

  const replaceIn = (path: string, old: string, now: string) => (files: Record<string, Uint8Array>) => {
    const text = strFromU8(files[path]!);
    expect(text.includes(old)).toBe(true);
    files[path] = strToU8(text.replace(old, () => now));
  };

  const ASSESSMENT = 'xl/worksheets/sheet2.xml';
  let first: string;
  beforeEach(async () => {
    first = /<c r="F7"[^>]*><v>\d+<\/v>/.exec(strFromU8(unzipSync(readFileSync(KEMNAKER))[ASSESSMENT]!))![0];
    await kepatuhan('segel', KEMNAKER, '-o', at('s.xlsx'));
  });

  it('seals a final result, shows its code on a sheet, and finds it unchanged', async () => {
    const { out } = await kepatuhan('segel', KEMNAKER, '-o', at('t.xlsx'), '--json');
    const { kode } = JSON.parse(out) as { kode: string };
    const sheets = readWorkbook(readFileSync(at('t.xlsx'))).sheets;
    expect(sheets.at(-1)!.name).toBe('Segel');
    expect(sheets.at(-1)!.grid.values[2]).toEqual(['Kode segel', kode]);
    expect(sheets.at(-1)!.grid.values[4]).toEqual(['Nilai', '79,39']);
    expect(await check(at('t.xlsx'))).toMatchObject({ exit: 0, status: 'sesuai', kode, sel: [] });
    expect(await check(at('t.xlsx'), '--kode', kode.toLowerCase().replaceAll('-', ' '))).toMatchObject({ exit: 0 });
    expect((await kepatuhan('segel', 'periksa', at('t.xlsx'))).out).toMatch(/^Sesuai: .*\nKode segel /);
    expect(scored(at('t.xlsx')).result).toEqual(scored(KEMNAKER).result);
  });

  it('names the cell that was changed, with its place and both values', async () => {
    const sealedValue = Number(/<v>(\d+)/.exec(first)![1]);
    const now = sealedValue === 1 ? 2 : 1;
    edited(at('s.xlsx'), at('u.xlsx'), replaceIn(ASSESSMENT, first, first.replace(/<v>\d+/, `<v>${now}`)));
    const result = await check(at('u.xlsx'));
    expect(result).toMatchObject({ exit: 1, status: 'berubah', lain: { catatanSegel: false, instrumen: false } });
    expect(result.sel).toMatchObject([
      { perubahan: 'berubah', lembar: 'Penilaian', sel: 'F7', kode: 'I.1', disegel: [sealedValue], sekarang: [now] },
    ]);
    const { out, code } = await kepatuhan('segel', 'periksa', at('u.xlsx'));
    expect(code).toBe(1);
    expect(out).toMatch(/^Berubah sejak disegel: 1 sel, disebut di bawah ini\.\n[^]*Penilaian!F7/);
    expect((await kepatuhan('segel', 'periksa', at('u.xlsx'), '--bahasa', 'en')).out).toMatch(/1 cell, named below/);
  });

  it('is not disturbed by formats, column widths and the order of the parts', async () => {
    edited(at('s.xlsx'), at('u.xlsx'), (files) => {
      replaceIn('xl/styles.xml', '<sz val="16"/>', '<sz val="20"/>')(files);
      replaceIn(ASSESSMENT, 'width="36"', 'width="50"')(files);
    });
    expect(await check(at('u.xlsx'))).toMatchObject({ exit: 0, status: 'sesuai' });
  });

  it('says when another instrument gives the numbers', async () => {
    const bands = /<c r="[A-Z]+\d+"[^>]*><v>87\.99<\/v>/;
    const sheet = Object.entries(unzipSync(readFileSync(at('s.xlsx')))).find(([, bytes]) =>
      bands.test(strFromU8(bytes)),
    )!;
    const [path_] = sheet;
    const cell = bands.exec(strFromU8(sheet[1]))![0];
    const next = strFromU8(sheet[1]).match(/<c r="[A-Z]+\d+"[^>]*><v>88<\/v>/)![0];
    edited(at('s.xlsx'), at('u.xlsx'), (files) => {
      replaceIn(path_, cell, cell.replace('87.99', '86.99'))(files);
      replaceIn(path_, next, next.replace('>88<', '>87<'))(files);
    });
    expect(await check(at('u.xlsx'))).toMatchObject({ exit: 1, status: 'instrumen-lain', sel: [] });
    expect((await kepatuhan('segel', 'periksa', at('u.xlsx'))).out).toMatch(
      /^Instrumen lain: disegel dengan kepatuhan-2023/,
    );
  });

  it('says when a record was forged, a code belongs to another seal, or there is no seal', async () => {
    edited(at('s.xlsx'), at('u.xlsx'), replaceIn('customXml/item1.xml', '"zone":"hijau"', '"zone":"merah"'));
    expect(await check(at('u.xlsx'))).toMatchObject({ exit: 1, status: 'berubah', lain: { catatanSegel: true } });
    expect(await check(at('s.xlsx'), '--kode', sealCode('0'.repeat(64)))).toMatchObject({
      exit: 1,
      status: 'kode-lain',
    });
    expect(await check(KEMNAKER)).toMatchObject({ exit: 1, status: 'belum-disegel', kode: null });
    expect((await kepatuhan('segel', 'periksa', KEMNAKER)).out).toBe('Belum disegel.\n');
  });

  it('checks a printed code against a workbook that carries no seal', async () => {
    const { kode, kodeIsi } = await check(at('s.xlsx'));
    expect(await check(KEMNAKER, '--kode', kodeIsi)).toMatchObject({ exit: 0, status: 'sesuai' });
    expect(await check(at('s.xlsx'), '--kode', kodeIsi)).toMatchObject({ exit: 0, status: 'sesuai' });
    expect((await kepatuhan('segel', 'periksa', KEMNAKER, '--kode', kode!)).out).toMatch(/hanya kode isi/);
    expect(await check(KEMNAKER, '--kode', sealCode('0'.repeat(64)))).toMatchObject({ exit: 1, status: 'berubah' });
  });

  it('says when another version of the engine checks it', async () => {
    const { code, out } = await runCommand(['segel', 'periksa', at('s.xlsx')], { version: '9.9.9' });
    expect(code).toBe(1);
    expect(out).toMatch(/^Isiannya sama, tetapi disegel dengan Kepatuhan 1\.2\.3 dan diperiksa dengan 9\.9\.9/);
  });

  it('seals again in the place of the earlier seal', async () => {
    await kepatuhan('segel', at('s.xlsx'), '-o', at('t.xlsx'));
    expect(Object.keys(unzipSync(readFileSync(at('t.xlsx')))).sort()).toEqual(
      Object.keys(unzipSync(readFileSync(at('s.xlsx')))).sort(),
    );
    expect(await check(at('t.xlsx'))).toMatchObject({ exit: 0, status: 'sesuai' });
  });

  it('refuses in one sentence', async () => {
    const told = async (...args: string[]): Promise<string> => {
      const { code, err } = await kepatuhan('segel', ...args);
      expect([code, err.indexOf('\n')]).toEqual([2, err.length - 1]);
      return err;
    };
    const data = JSON.parse((await kepatuhan('ekspor', KEMNAKER, '--ke', 'json')).out) as {
      baris: { nilai: unknown }[];
    };
    // Breaks nothing but the finding that a TB needs its reason.
    data.baris[0]!.nilai = 'TB';
    writeFileSync(at('c.json'), JSON.stringify(data));
    await kepatuhan('impor', at('c.json'), '-o', at('tb.xlsx'));
    expect(await told(at('tb.xlsx'), '-o', at('n.xlsx'))).toMatch(/masih sementara, jadi belum dapat disegel/);
    expect(await told(FAULTY, '-o', at('n.xlsx'))).toMatch(/belum bernilai, jadi belum dapat disegel/);
    expect(await told(KEMNAKER)).toMatch(/--output/);
    expect(await told(KEMNAKER, '-o', at('s.xlsx'))).toMatch(/sudah ada dan tidak ditimpa/);
    expect(await told(KEMNAKER, '-o', at('n.xlsm'))).toMatch(/harus berakhir dengan \.xlsx/);
    expect(await told('periksa', KEMNAKER, '--kode', 'ABCD')).toMatch(/panjangnya bukan dua puluh huruf/);
    edited(
      at('s.xlsx'),
      at('u.xlsx'),
      (files) => void (files['customXml/item1.xml'] = strToU8(`<segel xmlns="${SEAL_NAMESPACE}">{</segel>`)),
    );
    expect(await told('periksa', at('u.xlsx'))).toMatch(/rusak dan tidak terbaca/);
    edited(KEMNAKER, at('v.xlsx'), (files) => void (files['_xmlsignatures/sig1.xml'] = strToU8('<s/>')));
    expect(await told(at('v.xlsx'), '-o', at('n.xlsx'))).toMatch(/bertanda tangan digital/);
    expect(() => readFileSync(at('n.xlsx'))).toThrow('ENOENT');
  });
});

const NO_INFO = { institution: null, kind: null, edition: null };

/** The data without the result beside it, whose findings tell cells apart by their place. */
function rowsOf(text: string): unknown {
  if (!text.startsWith('{')) return text.replace(/^(Akhir;\d+;\d+)(;[^;]*;[^;]*)?\r\n$(?![^])/m, '$1');
  return { ...(JSON.parse(text) as Record<string, unknown>), hasil: null };
}
