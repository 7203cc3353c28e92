import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { kemnakerSamplePlan } from '../../scripts/samples/kemnaker';
import { faultySamplePlan, seededFaults } from '../../scripts/samples/faulty';
import { knownEditions, SCORING_EDITIONS } from '../../src/app/editions';
import { writeWorkbook } from '../../src/xlsx/write';
import { runCommand } from '../support/command-line';

const ASSETS = path.join(__dirname, '..', '..', 'assets');
const KEMNAKER = path.join(ASSETS, 'contoh-kemnaker-2023.xlsx');
const FAULTY = path.join(ASSETS, 'contoh-temuan-2023.xlsx');

const kepatuhan = (args: readonly string[], stdin = '') => runCommand(args, { stdin });

async function json<T>(args: readonly string[], stdin = ''): Promise<T> {
  const { out } = await kepatuhan([...args, '--json'], stdin);
  return JSON.parse(out) as T;
}

interface ResultJson {
  readonly instrumen: { readonly id: string; readonly versi: string };
  readonly instansi: Record<string, unknown>;
  readonly unit: readonly {
    readonly nama: string;
    readonly nilai: number;
    readonly kategori: string;
    readonly dimensi: readonly { readonly poin: number }[];
  }[];
  readonly temuan: readonly unknown[];
}

describe('kepatuhan nilai', () => {
  it('gives the Kemnaker sample 79.39, B, hijau, Kualitas Tinggi, final and without issues', async () => {
    const result = await json<ResultJson>(['nilai', KEMNAKER]);
    expect(result.instrumen).toEqual({ id: 'kepatuhan-2023', versi: '1.0.0', edisi: '2023' });
    expect(result.instansi).toEqual({
      nama: 'Kementerian Ketenagakerjaan',
      nilai: 79.39,
      zona: 'hijau',
      kategori: 'B',
      opini: 'Kualitas Tinggi',
      status: 'final',
      kelengkapan: 1,
    });
    expect(result.unit.map(({ nilai, kategori }) => [nilai, kategori])).toEqual([
      [82.1, 'B'],
      [80.45, 'B'],
      [78.62, 'B'],
      [76.9, 'C'],
      [78.88, 'B'],
    ]);
    expect(result.temuan).toEqual([]);
  });

  it('prints the five units and the institution for people, in both languages', async () => {
    const { code, out } = await kepatuhan(['nilai', KEMNAKER]);
    expect(code).toBe(0);
    expect(out).toMatch(/Direktorat Bina Pengujian K3 .* 78,62 {2}B {9}Hijau {3}Kualitas Tinggi/);
    expect(out).toMatch(/Kementerian Ketenagakerjaan .* 79,39 {2}B {9}Hijau {3}Kualitas Tinggi/);
    expect(out).toContain('bukan bobot resmi Ombudsman');
    const english = await kepatuhan(['nilai', KEMNAKER, '--bahasa', 'en']);
    expect(english.out).toMatch(/Kementerian Ketenagakerjaan .* 79\.39 {2}B {9}Green \(hijau\)/);
    expect(english.out).toContain('not official Ombudsman weights');
  });

  it('scores the same sheet with the edition asked for, and only the unit asked for', async () => {
    const result = await json<ResultJson>([
      'nilai',
      KEMNAKER,
      '--edisi',
      '2024',
      '--unit',
      'direktorat bina pengujian  K3',
    ]);
    expect(result.instrumen.id).toBe('kepatuhan-2024');
    expect(result.unit.map(({ nama }) => nama)).toEqual(['Direktorat Bina Pengujian K3']);
    expect(result.instansi['nilai']).toBe(79.39);
  });

  it('refuses to score a sheet with faults, and scores it provisionally when blanks may be ignored', async () => {
    expect((await json<ResultJson>(['nilai', FAULTY])).instansi).toMatchObject({
      nilai: null,
      zona: null,
      status: 'tidak-dinilai',
    });
    const { code } = await kepatuhan(['nilai', FAULTY, '--kosong', 'abaikan']);
    expect(code).toBe(1);
  });
});

describe('kepatuhan periksa', () => {
  interface IssueJson {
    readonly kode: string;
    readonly lembar: string;
    readonly sel: string;
    readonly pesan: string;
  }

  it.each(['id', 'en'])('names every seeded fault at its cell (%s)', async (language) => {
    const issues = await json<IssueJson[]>(['periksa', FAULTY, '--bahasa', language]);
    const found = new Set(issues.map(({ kode, lembar, sel }) => `${kode} ${lembar}!${sel}`));
    const missed = seededFaults()
      .map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`)
      .filter((seed) => !found.has(seed));
    expect(missed).toEqual([]);
    for (const { pesan } of issues) expect(pesan).not.toMatch(/undefined|null|\[object/);
  });

  it('has a seed for every code a sheet can have', async () => {
    const { ISSUE_TEXTS } = await import('../../src/text/issues');
    // These need a list of units, an edition of products, codes that are numbers, or a scale of percent.
    const elsewhere = ['unit-left-out', 'unit-undeclared', 'unit-not-found', 'unit-answer-gone', 'product-unnamed'];
    const codes = Object.keys(ISSUE_TEXTS.id).filter(
      (code) => ![...elsewhere, 'code-as-number', 'fraction-value', 'edition-contradicts'].includes(code),
    );
    expect(new Set(seededFaults().map(({ code }) => code))).toEqual(new Set(codes));
  });

  it('exits with 1 for mandatory issues and 0 for none', async () => {
    expect((await kepatuhan(['periksa', FAULTY])).code).toBe(1);
    expect(await kepatuhan(['periksa', KEMNAKER])).toEqual({ code: 0, out: 'Tidak ada temuan.\n', err: '' });
  });
});

describe('kepatuhan urai', () => {
  it('adds up exactly', async () => {
    interface TraceJson {
      readonly dimensi: readonly { readonly indikator: readonly { readonly sumbangan: string }[] }[];
      readonly jumlah: string;
      readonly nilai: number;
    }
    const trace = await json<TraceJson>(['urai', KEMNAKER, '--unit', 'Direktorat Bina Pengujian K3']);
    const quotient = (text: string): [bigint, bigint] => {
      const [n = '0', d = '1'] = text.split('/');
      return [BigInt(n), BigInt(d)];
    };
    const [n, d] = trace.dimensi
      .flatMap(({ indikator }) => indikator)
      .reduce<[bigint, bigint]>(
        ([n, d], { sumbangan }) => {
          const [m, e] = quotient(sumbangan);
          return [n * e + m * d, d * e];
        },
        [0n, 1n],
      );
    const [sum, over] = quotient(trace.jumlah);
    expect(n * over).toBe(sum * d);
    expect(trace.nilai).toBe(78.62);
  });

  it('names the units there are when one is not found', async () => {
    const { code, err } = await kepatuhan(['urai', KEMNAKER, '--unit', 'Dinas X']);
    expect(code).toBe(2);
    expect(err).toMatch(/^Unit "Dinas X" tidak ada\. Unit yang ada: "Direktorat Bina Penyelenggaraan/);
  });
});

describe('kepatuhan klasifikasi, instansi, poin', () => {
  it('bands 79.39 by the edition', async () => {
    expect(await json(['klasifikasi', '--edisi', '2023', '79,39'])).toEqual({
      nilai: 79.39,
      zona: 'hijau',
      kategori: 'B',
      opini: 'Kualitas Tinggi',
    });
    expect(await json(['klasifikasi', '--edisi', '2021', '79.39'])).toEqual({
      nilai: 79.39,
      zona: 'kuning',
      kategori: null,
      opini: null,
    });
  });

  it('reads one score per line and rounds before banding', async () => {
    const { out } = await kepatuhan(
      ['klasifikasi', '--edisi', '2023', '--json'],
      '87.994\r\n87.995\n\n53,995\n31.9949999999999999999\n',
    );
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { nilai: number; kategori: string });
    expect(lines.map(({ nilai, kategori }) => [nilai, kategori])).toEqual([
      [87.99, 'B'],
      [88, 'A'],
      [54, 'C'],
      [31.99, 'E'],
    ]);
  });

  it('answers what it can and names the lines it cannot', async () => {
    const { code, out, err } = await kepatuhan(['klasifikasi', '--edisi', '2023'], '90\nbaik\n101\n');
    expect(code).toBe(2);
    expect(out).toBe('90,00: Hijau, kategori A, Kualitas Tertinggi\n');
    expect(err.split('\n')).toEqual([
      'Baris 2: "baik" bukan angka. Tulis seperti 79,39 atau 79.39.',
      'Baris 3: Nilai 101 di luar skala 0 sampai 100 edisi 2023. Periksa angkanya; nilai tidak dipotong.',
      '',
    ]);
  });

  it('adds the words of 2025 for followed-up products, and uses the 110-point scale of vertical offices', async () => {
    expect(await json(['klasifikasi', '--edisi', '2025', '--tindak-lanjut', '65.98'])).toMatchObject({
      opini: 'Kualitas Sedang Tanpa Maladministrasi',
    });
    expect(await json(['klasifikasi', '--edisi', '2019-vertikal', '108'])).toMatchObject({ zona: 'hijau' });
    expect(await json(['klasifikasi', '--edisi', '2017', '67.17'])).toMatchObject({ zona: 'kuning', kategori: null });
  });

  it('says where published results contradict each other', async () => {
    expect(await json(['klasifikasi', '--edisi', '2018', '80.6'])).toHaveProperty('catatan');
  });

  it('averages units, or products where the edition does', async () => {
    const rembang = ['100', '99.65', '99.30', '99.16', '99.08', '97.72', '97.40'];
    expect(await json(['instansi', '--edisi', '2024', ...rembang])).toMatchObject({ nilai: 98.9, kategori: 'A' });
    const magelang = ['instansi', '--edisi', '2021', '87.95', '75.58', '62.17', '23.15'];
    expect(await json([...magelang, '--produk', '7', '3', '4', '3'])).toMatchObject({ nilai: 68.27, zona: 'kuning' });
    expect((await kepatuhan(magelang)).code).toBe(2);
  });

  it('gives four dimensions of 78 a B', async () => {
    expect(await json(['poin', '--edisi', '2023', '78', '78', '78', '78'])).toEqual({
      nilai: 78,
      zona: 'hijau',
      kategori: 'B',
      opini: 'Kualitas Tinggi',
    });
    expect(await json(['poin', '--edisi', '2023', '75.87', '84.71', '76.46', '71.81'])).toMatchObject({
      nilai: 78,
      kategori: 'B',
    });
    const { code, err } = await kepatuhan(['poin', '--edisi', '2023', '78', '78']);
    expect([code, err]).toEqual([
      2,
      'Edisi 2023 memerlukan 4 persentase dimensi (Input, Proses, Output, Pengaduan); ada 2.\n',
    ]);
  });
});

describe('kepatuhan templat', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kepatuhan-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'lembar.xlsx');

  it('writes a workbook to fill in, which another reader understands', async () => {
    const { code } = await kepatuhan([
      'templat',
      '--edisi',
      '2023',
      '--unit',
      'Dinas A',
      '=cmd()',
      '--produk',
      'Izin',
      'KTP',
      '-o',
      file,
    ]);
    expect(code).toBe(0);
    const book = await new ExcelJS.Workbook().xlsx.readFile(file);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Petunjuk', 'Penilaian', 'Instrumen']);
    const sheet = book.getWorksheet('Penilaian')!;
    expect(sheet.getTable('Penilaian')).toBeDefined();
    expect(sheet.getCell('F7').dataValidation).toMatchObject({ type: 'list', formulae: ['"0,1,2,3,4,TB"'] });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 6 });
    expect([sheet.getCell('A7').protection?.locked ?? true, sheet.getCell('F7').protection.locked]).toEqual([
      true,
      false,
    ]);
    // 24 + 9 Input, 11 x 2 products Proses, 150 Output, 12 Pengaduan per unit.
    expect(sheet.rowCount).toBe(6 + 2 * (33 + 22 + 150 + 12));
    const formulas: string[] = [];
    sheet.eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(cell.address)));
    expect(formulas).toEqual([]);
  });

  it('is read back as what it is: nothing filled in yet, nothing else wrong', async () => {
    const issues = await json<{ kode: string }[]>(['periksa', file]);
    expect(new Set(issues.map(({ kode }) => kode))).toEqual(new Set(['blank-value']));
  });

  it('never overwrites', async () => {
    const before = readFileSync(file);
    const { code, err } = await kepatuhan(['templat', '--unit', 'X', '-o', file]);
    expect([code, err]).toEqual([2, `Berkas "${file}" sudah ada dan tidak ditimpa. Pilih nama lain.\n`]);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('refuses the same unit twice', async () => {
    expect((await kepatuhan(['templat', '--unit', 'A', 'a', '-o', path.join(folder, 'x.xlsx')])).code).toBe(2);
  });
});

describe('kepatuhan instrumen', () => {
  it('lists indicators, weights and bands with status and source', async () => {
    const { out } = await kepatuhan(['instrumen']);
    expect(out).toMatch(/^P {5}Proses .* 32,37 .*resmi .*S\d/m);
    expect(out).toMatch(/^I\.1 {3}Pengetahuan tentang komponen standar pelayanan .* 1,46 {2}0-4 .*bawaan/m);
    expect(out).toMatch(/78,00 {3}87,99 {2}Hijau {3}B/);
  });

  it('checks the instrument sheet of a workbook', async () => {
    expect((await kepatuhan(['instrumen', '--periksa', KEMNAKER])).code).toBe(0);
    const { code, err } = await kepatuhan(['instrumen', '--periksa', FAULTY]);
    const names = faultySamplePlan().sheets.map(({ name }) => `"${name}"`);
    expect([code, err]).toEqual([
      2,
      `Buku kerja ini tidak punya lembar "Instrumen". Lembar yang ada: ${names.join(', ')}.\n`,
    ]);
  });
});

describe('what cannot be used', () => {
  it.each([
    [['nilai', 'tidak-ada.xlsx'], 'Berkas "tidak-ada.xlsx" tidak dapat dibaca (ENOENT). Periksa nama dan izinnya.\n'],
    [
      ['klasifikasi', '--edisi', '2020', '80'],
      `Edisi "2020" tidak dikenal. Pilih salah satu: ${knownEditions().join(', ')}.\n`,
    ],
    [
      ['nilai', KEMNAKER, '--edisi', '2018'],
      `Edisi 2015-2019 hanya memuat ambang zona, tanpa indikator, jadi lembar tidak dapat dinilai dengannya. Pakai edisi 2021 sampai ${SCORING_EDITIONS.at(-1)!}.\n`,
    ],
    [
      ['nilai', KEMNAKER, '--kosong', 'sepi'],
      'Kebijakan kosong "sepi" tidak dikenal. Pilih tolak, nol, atau abaikan.\n',
    ],
    [['nilai', KEMNAKER, '--cepat'], 'Pilihan "--cepat" tidak dikenal. Lihat kepatuhan --help.\n'],
    [['hitung'], 'Perintah "hitung" tidak dikenal. Lihat kepatuhan --help.\n'],
    [['urai', KEMNAKER], '"--unit <NAMA>" belum ditulis. Lihat kepatuhan --help.\n'],
    [
      ['klasifikasi', '--edisi', '2023'],
      'Tidak ada nilai. Tulis nilai sebagai argumen, atau satu per baris lewat masukan standar.\n',
    ],
  ])('%p ends with one sentence and exit code 2', async (args, sentence) => {
    expect(await kepatuhan(args)).toEqual({ code: 2, out: '', err: sentence });
  });

  it('says the same as JSON where JSON was asked for', async () => {
    const { code, out } = await kepatuhan(['klasifikasi', '--edisi', '1999', '80', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ galat: { kode: 'unknown-edition' } });
  });
});

describe('help', () => {
  it('is Indonesian, or English on request', async () => {
    const { code, out } = await kepatuhan(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Pemakaian: kepatuhan/);
    expect(out).toMatch(/nilai \[pilihan\] <BERKAS> +nilai, zona, kategori dan opini tiap unit\s+dan instansi/);
    const english = await kepatuhan(['nilai', '--help', '--bahasa', 'en']);
    expect(english.out).toMatch(/^Usage: kepatuhan nilai \[options\] <BERKAS>/);
    expect(english.out).toMatch(/score, zone, category and opinion of each unit and of the\s+institution/);
    expect((await kepatuhan(['--version'])).out).toBe('1.2.3\n');
  });
});

describe('the samples', () => {
  it.each([
    ['contoh-kemnaker-2023.xlsx', kemnakerSamplePlan],
    ['contoh-temuan-2023.xlsx', faultySamplePlan],
  ])('%s is exactly what its script makes', async (name, plan) => {
    expect(Buffer.from(await writeWorkbook(plan())).equals(readFileSync(path.join(ASSETS, name)))).toBe(true);
  });
});
