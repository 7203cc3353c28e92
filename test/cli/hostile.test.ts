import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { LIMITS } from '../../src/xlsx/guard';
import { runCommand } from '../support/command-line';
import { minimalFiles, minimalWorkbook } from '../xlsx/packages';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'kepatuhan-hostile-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const text = (cell: string, words: string): string => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
const header = `<row r="1">${text('A1', 'Unit')}${text('B1', 'Kode')}${text('C1', 'Nilai')}</row>`;
const row = `<row r="2">${text('A2', 'A')}${text('B2', 'I.1')}<c r="C2"><v>3</v></c></row>`;
const edition = `<row r="1">${text('A1', 'Edisi: 1999')}</row><row r="2">${text('A2', 'Kode')}${text('B2', 'Nilai')}</row><row r="3">${text('A3', 'I.1')}<c r="B3"><v>3</v></c></row>`;
const whole = minimalWorkbook(header + row);
const ole = new Uint8Array(1024);
ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

function bomb(): Uint8Array {
  const files = minimalFiles('');
  files['xl/worksheets/sheet1.xml'] = new Uint8Array(LIMITS.ratioFrom + 1).fill(32);
  return zipSync(files);
}

/** File content, null for no file at all, or a folder; then the code, and words of the sentence in both languages. */
const FILES: readonly (readonly [string, Uint8Array | 'folder' | null, string, RegExp, RegExp])[] = [
  ['text', strToU8('Unit;Kode;Nilai\nA;I.1;3\n'), 'not-a-zip', /bukan buku kerja Excel/, /not an Excel workbook/],
  ['a workbook cut in half', whole.subarray(0, whole.length / 2), 'zip-damaged', /terpotong/, /cut off/],
  ['an empty file', new Uint8Array(0), 'file-empty', /kosong: 0 bita/, /empty: 0 bytes/],
  ['a zip bomb', bomb(), 'ratio-too-high', /seperti bom zip/, /like a zip bomb/],
  ['an old .xls', ole, 'workbook-xls', /\(\.xls\)/, /\(\.xls\)/],
  ['some zip', zipSync({ 'a.txt': strToU8('a') }), 'not-a-workbook', /arsip zip/, /zip archive/],
  ['an empty workbook', minimalWorkbook(''), 'no-header', /Baris judul/, /header row/],
  ['a workbook without a header', minimalWorkbook(row), 'no-header', /lembar "Data"/, /sheet "Data"/],
  ['a header without rows', minimalWorkbook(header), 'no-rows', /belum ada satu pun baris/, /no assessment row/],
  [
    'an edition nobody published',
    minimalWorkbook(edition),
    'unknown-edition',
    /"1999" tidak dikenal/,
    /"1999" is not known/,
  ],
  ['no file', null, 'file-unreadable', /ENOENT/, /ENOENT/],
  ['a folder', 'folder', 'file-unreadable', /EISDIR/, /EISDIR/],
];

describe.each(FILES)('%s', (name, content, code, indonesian, english) => {
  const file = path.join(FOLDER, `${name}.xlsx`);
  beforeAll(() => {
    if (content === 'folder') mkdirSync(file);
    else if (content !== null) writeFileSync(file, content);
  });

  describe.each([
    ['id', indonesian],
    ['en', english],
  ] as const)('in %s', (language, words) => {
    it.each([['nilai'], ['periksa'], ['urai', '--unit', 'A']])(
      '%s ends with exit code 2 and one sentence',
      async (...args) => {
        const { code: exit, out, err } = await runCommand([...args, file, '--bahasa', language]);
        expect(exit).toBe(2);
        expect(out).toBe('');
        expect(err).toMatch(words);
        expect(err).toMatch(/^\S[^\n]*\.\n$/);
        expect(err).not.toMatch(/\bError\b|\bat \S+:\d+|undefined|\[object|node_modules/);
      },
    );
  });

  it('says the same as JSON, with its code', async () => {
    const { code: exit, out } = await runCommand(['nilai', file, '--json']);
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toEqual({ galat: { kode: code, pesan: expect.stringMatching(indonesian) as string } });
  });
});

it('refuses the workbook as an instrument with one sentence too', async () => {
  const file = path.join(FOLDER, 'tanpa-instrumen.xlsx');
  writeFileSync(file, whole);
  expect(await runCommand(['instrumen', '--periksa', file])).toEqual({
    code: 2,
    out: '',
    err: 'Buku kerja ini tidak punya lembar "Instrumen". Lembar yang ada: "Data".\n',
  });
});

it('never writes over a file that is there', async () => {
  const file = path.join(FOLDER, 'berharga.xlsx');
  writeFileSync(file, 'berharga');
  const { code: exit, err } = await runCommand(['templat', '--unit', 'A', '-o', file]);
  expect([exit, err]).toEqual([2, expect.stringMatching(/sudah ada dan tidak ditimpa/)]);
});
