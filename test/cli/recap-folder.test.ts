import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/xlsx/read';
import { scoreFiles } from '../../src/cli/worker';
import type { FileOutcome } from '../../src/cli/score-file';
import { copyRenamed } from '../support/renamed';
import { at, kepatuhan } from './support';

const KEMNAKER = path.join(__dirname, '..', '..', 'assets', 'contoh-kemnaker-2023.xlsx');
const NAME = 'Kementerian Ketenagakerjaan';

beforeEach(() => {
  mkdirSync(at('buku'));
  copyFileSync(KEMNAKER, at('buku/a.xlsx'));
});

describe('what looks like a spreadsheet and is not read', () => {
  it.each([
    ['b.xls', 'Berkas .xls tidak dibaca'],
    ['B.XLSB', 'Berkas .XLSB tidak dibaca'],
    ['b.xltx', 'Berkas .xltx tidak dibaca'],
    ['b.ods', 'Berkas .ods tidak dibaca'],
    ['b.numbers', 'Berkas .numbers tidak dibaca'],
    ['b.xlsx.bak', 'Berkas .bak tidak dibaca'],
    ['b.xlsx~', 'tidak dibaca'],
    ['b.csv', 'Berkas teks tidak dibaca. Jadikan buku kerja dengan kepatuhan impor'],
    ['~$a.xlsx', 'sedang dibuka orang'],
    ['.~lock.a.xlsx#', 'sedang dibuka orang'],
    ['._a.xlsx', 'Berkas tersembunyi'],
  ])('%s is named', async (name, told) => {
    writeFileSync(at(`buku/${name}`), 'x');
    const { code, err, out } = await kepatuhan('rekap', at('buku'), '-o', at('n.json'));
    expect([code, err.trimEnd().split('\n').length]).toEqual([1, 1]);
    expect(err.startsWith(`${name}: `)).toBe(true);
    expect(err).toContain(told);
    expect(out).toContain('1 instansi; hasil final: 1 hijau');
    expect(out).toContain('1 berkas dilewati');
    const { dilewati } = JSON.parse(readFileSync(at('n.json'), 'utf8')) as { dilewati: { berkas: string }[] };
    expect(dilewati.map(({ berkas }) => berkas)).toEqual([name]);
  });

  it('a folder and a pipe with the name of a workbook are named, and not waited for', async () => {
    mkdirSync(at('buku/b.xlsx'));
    execFileSync('mkfifo', [at('buku/c.xlsx')]);
    const { code, err } = await kepatuhan('rekap', at('buku'), '-o', at('n.json'));
    expect(code).toBe(1);
    expect(err).toMatch(/^b\.xlsx: Bukan berkas biasa.*\nc\.xlsx: Bukan berkas biasa.*\n$/);
  });

  it('a subfolder is named where it holds spreadsheets, however deep, and only there', async () => {
    mkdirSync(at('buku/kosong'));
    mkdirSync(at('buku/provinsi/kota'), { recursive: true });
    copyFileSync(KEMNAKER, at('buku/provinsi/kota/b.xlsx'));
    const { code, err } = await kepatuhan('rekap', at('buku'), '-o', at('n.json'));
    expect(code).toBe(1);
    expect(err).toMatch(/^provinsi\/: Subfolder ini berisi berkas lembar kerja dan tidak dibuka\. [^\n]*\n$/);
  });

  it('other files are not named, and upper-case endings are read', async () => {
    writeFileSync(at('buku/catatan.txt'), 'x');
    writeFileSync(at('buku/surat.docx'), 'x');
    copyRenamed(KEMNAKER, at('buku/DINAS-E.XLSX'), NAME, 'Kementerian E');
    const { code, err, out } = await kepatuhan('rekap', at('buku'), '-o', at('n.json'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('2 instansi; hasil final: 2 hijau');
  });

  it('a folder of nothing else is told what it holds, and nothing is written', async () => {
    mkdirSync(at('lama'));
    writeFileSync(at('lama/b.xls'), 'x');
    const { code, err } = await kepatuhan('rekap', at('lama'), '-o', at('n.json'));
    expect(code).toBe(2);
    expect(err).toMatch(/^b\.xls: Berkas \.xls tidak dibaca.*\nFolder ".*" tidak berisi buku kerja/);
    expect(() => readFileSync(at('n.json'))).toThrow('ENOENT');
  });
});

describe('an institution that is met twice', () => {
  beforeEach(() => {
    copyRenamed(KEMNAKER, at('buku/b.xlsx'), NAME, `  kementerian  KETENAGAKERJAAN `);
    copyRenamed(KEMNAKER, at('buku/c.xlsx'), NAME, 'Kementerian C');
  });

  it('is neither ranked nor counted, and both files are named', async () => {
    const { code, err, out } = await kepatuhan('rekap', at('buku'), '-o', at('n.xlsx'));
    expect(code).toBe(1);
    expect(err).toMatch(/^Wajib dibereskan: instansi "[^"]*" ada di 2 berkas \(a\.xlsx, b\.xlsx\), [^\n]*\n$/);
    expect(out).toContain('2 instansi; hasil final: 1 hijau');
    const [table, counts] = readWorkbook(readFileSync(at('n.xlsx'))).sheets.map(({ grid }) => grid.values);
    expect(table![1]![0]).toMatch(/^WAJIB DIBERESKAN: 1 instansi ada di lebih dari satu berkas/);
    const shown = table!.slice(3).map((cells) => [cells[2], cells[9], cells[12]]);
    expect(shown).toHaveLength(3);
    expect(shown).toEqual(
      expect.arrayContaining([
        [1, 'final', 'c.xlsx'],
        [null, 'final; ganda: juga di b.xlsx', 'a.xlsx'],
        [null, 'final; ganda: juga di a.xlsx', 'b.xlsx'],
      ]),
    );
    expect(counts![2]!.at(-1)).toBe('Ganda');
    expect(counts![3]!.at(-1)).toBe(2);
  });

  it('is named in JSON and CSV too', async () => {
    const { out } = await kepatuhan('rekap', at('buku'), '-o', at('n.json'), '--json');
    expect(JSON.parse(out)).toMatchObject({
      instansi: 2,
      zona: { hijau: 1 },
      ganda: [{ berkas: ['a.xlsx', 'b.xlsx'] }],
    });
    const { kelompok } = JSON.parse(readFileSync(at('n.json'), 'utf8')) as { kelompok: { ganda: number }[] };
    expect(kelompok[0]!.ganda).toBe(2);
    expect((await kepatuhan('rekap', at('buku'), '-o', at('n.csv'))).code).toBe(1);
    expect(readFileSync(at('n.csv'), 'utf8')).toContain('final; ganda: juga di b.xlsx');
  });
});

it('gives up a file that takes too long or too much memory, names it, and goes on', async () => {
  const program = at('pekerja.js');
  writeFileSync(
    program,
    `const { parentPort } = require('node:worker_threads');
     parentPort.on('message', (file) => {
       if (file === 'lama.xlsx') for (;;);
       const all = [];
       if (file === 'berat.xlsx') for (;;) all.push({ n: [all.length] });
       parentPort.postMessage({ ok: false, file, code: 'x', sentence: 'selesai' });
     });`,
  );
  const outcomes: FileOutcome[] = [];
  const task = { kepatuhan: 'rekap', folder: '', edition: undefined, blank: 'refuse', language: 'id' } as const;
  const files = ['lama.xlsx', 'berat.xlsx', 'a.xlsx', 'b.xlsx'];
  await scoreFiles(files, task, program, (outcome) => void outcomes.push(outcome), { seconds: 5, megabytes: 32 });
  const told = outcomes.map((outcome) => [
    ...('file' in outcome ? [outcome.file] : []),
    'problem' in outcome ? outcome.problem.code : 'selesai',
  ]);
  expect(new Map(told as [string, string][])).toEqual(
    new Map([
      ['lama.xlsx', 'file-too-slow'],
      ['berat.xlsx', 'file-too-heavy'],
      ['a.xlsx', 'selesai'],
      ['b.xlsx', 'selesai'],
    ]),
  );
});
