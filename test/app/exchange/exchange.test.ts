import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { exchangeCsv, readExchangeCsv } from '../../../src/app/exchange/csv';
import { csvField, readCsvField } from '../../../src/app/exchange/csv-cell';
import { csvText, readCsv } from '../../../src/app/exchange/csv-text';
import type { ExchangeDocument } from '../../../src/app/exchange/document';
import { exchangeJson, readExchangeJson } from '../../../src/app/exchange/json';
import { cell, CUSTOM, EDITION_2023, exchangeDocuments } from './documents';
import { runs } from '../../support/runs';

const SCHEMA = path.join(__dirname, '..', '..', '..', 'docs', 'schema', 'kepatuhan-hasil.schema.json');
const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);

const BLANK_ROW = { unit: 'Dinas A', product: null, code: 'I.1', name: null, respondent: null } as const;
const NO_OVERRIDE = { override: null, overrideReason: null } as const;
const ROW = { ...BLANK_ROW, ...NO_OVERRIDE, value: 4, evidence: null, note: null, assessor: null, date: null } as const;

function document(row: object = {}, rest: Partial<ExchangeDocument> = {}): ExchangeDocument {
  const info = { institution: 'Kabupaten Contoh', kind: 'Pemerintah Daerah', edition: '2023' };
  return { info, instrument: EDITION_2023, rows: [{ ...ROW, ...row }], ...rest };
}

function throughCsv(from: ExchangeDocument): unknown {
  const read = readExchangeCsv(exchangeCsv(from));
  return read.ok && 'document' in read ? read.document : read;
}

function throughJson(from: ExchangeDocument): unknown {
  const read = readExchangeJson(JSON.parse(JSON.stringify(exchangeJson(from))));
  return read.ok ? read.document : read;
}

describe('out and in again', () => {
  it('gives the same document through JSON, and what it writes fits the published schema', () => {
    fc.assert(
      fc.property(exchangeDocuments, (from) => {
        expect(throughJson(from)).toEqual(from);
        validate(JSON.parse(JSON.stringify(exchangeJson(from))));
        expect(validate.errors).toBeNull();
      }),
      { numRuns: runs(50) },
    );
  });

  it('gives the same document through CSV', () => {
    fc.assert(
      fc.property(exchangeDocuments, (from) => expect(throughCsv(from)).toEqual(from)),
      { numRuns: runs(50) },
    );
  });

  it('gives the same document after a spreadsheet filled all CSV lines up to the same width', () => {
    const from = document({ note: 'a;b' });
    const read = readCsv(exchangeCsv(from));
    const filled = read.ok
      ? read.records.map((fields) => [...fields, ...Array<string>(12 - fields.length).fill('')])
      : [];
    expect(readExchangeCsv(csvText(filled))).toMatchObject({ ok: true, document: from, isProvenWhole: true });
  });

  it('writes corrections only where there are any', () => {
    const plain = document();
    const corrected = document({ override: 3, overrideReason: 'Bukti baru; lihat BA 12' });
    const half = document({ overrideReason: 'Bukti baru' });
    for (const from of [plain, corrected, half]) {
      expect(throughCsv(from)).toEqual(from);
      expect(throughJson(from)).toEqual(from);
    }
    const row = (from: ExchangeDocument) => (exchangeJson(from) as { baris: object[] }).baris[0]!;
    expect(Object.keys(row(plain))).not.toContain('koreksi');
    expect(row(corrected)).toMatchObject({ nilai: 4, koreksi: 3, alasanKoreksi: 'Bukti baru; lihat BA 12' });
    expect(Object.keys(row(half))).not.toContain('koreksi');
    expect(exchangeCsv(plain)).toContain('Penilai;Tanggal\r\n');
    expect(exchangeCsv(corrected)).toContain('Penilai;Tanggal;Nilai Koreksi;Alasan Koreksi\r\n');
    expect(exchangeCsv(corrected)).toContain(';3;"Bukti baru; lihat BA 12"\r\n');
  });

  it('takes a custom instrument along, whole', () => {
    const from = document({}, { instrument: CUSTOM });
    expect(throughJson(from)).toEqual(from);
    expect(throughCsv(from)).toEqual(from);
  });
});

describe('CSV', () => {
  it('starts with the info lines and the headings of the sheet, and separates with semicolons', () => {
    expect(exchangeCsv(document({ value: 3.5, date: 45152, note: 'kata "kutip"; titik koma' }))).toBe(
      [
        'Kepatuhan;penilaian;2',
        'Instansi;Kabupaten Contoh',
        'Jenis;Pemerintah Daerah',
        'Edisi;2023',
        'Instrumen;kepatuhan-2023;1.0.0',
        'Lembar;Penilaian',
        'Unit;Produk;Kode;Indikator;Responden;Nilai;Bukti;Catatan;Penilai;Tanggal',
        'Dinas A;;I.1;;;3,5;;"kata ""kutip""; titik koma";;2023-08-14',
        'Akhir;1;1',
        '',
      ].join('\r\n'),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+62 811', "'+62 811"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\rx', "'\rx"],
    ['\u0000x', "'\u0000x"],
    ["'kutip", "''kutip"],
    ['4', "'4"],
    ['TRUE', "'TRUE"],
    ['#N/A', "'#N/A"],
    ['TB', 'TB'],
    ['I.1', 'I.1'],
    ['198503122010011001', '198503122010011001'],
  ])('writes the text %j as %j', (value, field) => {
    expect(csvField(value)).toBe(field);
  });

  it('never opens a field with what a spreadsheet takes for a formula, save for plain numbers', () => {
    fc.assert(
      fc.property(cell, (value) => {
        const field = csvField(value);
        expect(/^\s*[=+@\0]|^[\t\r\n]/.test(field)).toBe(false);
        expect(field.startsWith('-') ? typeof value : 'number').toBe('number');
      }),
    );
  });

  it('reads back every cell, and every number with a decimal comma or dot', () => {
    fc.assert(
      fc.property(cell, (value) => expect(readCsvField(csvField(value), { date: false, own: true })).toEqual(value)),
    );
    expect(readCsvField('4,25', { date: false, own: false })).toBe(4.25);
    expect(readCsvField('4.25', { date: false, own: false })).toBe(4.25);
  });

  it('leaves a number with two readings to the checks of the sheet when it did not write it', () => {
    expect(readCsvField('1,234', { date: false, own: true })).toBe(1.234);
    expect(readCsvField('1.234', { date: false, own: true })).toBe('1.234');
    expect(readCsvField('1,234', { date: false, own: false })).toBe('1,234');
  });

  it('reads commas and tabs as separators too', () => {
    expect(readCsv('a,b\nd,"e;\nf"\n')).toEqual({
      ok: true,
      records: [
        ['a', 'b'],
        ['d', 'e;\nf'],
      ],
    });
    expect(readCsv('a\tb\r\nc\t')).toEqual({
      ok: true,
      records: [
        ['a', 'b'],
        ['c', ''],
      ],
    });
  });

  it('names the line of a quote without its partner', () => {
    expect(readCsv('a;b\n"c;d\n')).toEqual({ ok: false, line: 2 });
    expect(readCsv('a;b\n"c\nd"x;e\n')).toEqual({ ok: false, line: 3 });
  });

  it('is refused when it is cut at any line, or when rows of it are gone', () => {
    const rows = ['Dinas A', 'Dinas A', 'Dinas B', 'Akhir'].map((unit) => ({ ...ROW, unit }));
    const lines = exchangeCsv(document({}, { rows }), { score: 79.39, status: 'final' }).split('\r\n');
    expect(lines.at(-2)).toBe('Akhir;4;3;79,39;final');
    expect(readExchangeCsv(lines.join('\r\n'))).toMatchObject({ result: { score: 79.39, status: 'final' } });
    for (let end = 8; end <= 11; end++) {
      expect(readExchangeCsv(lines.slice(0, end).join('\n'))).toMatchObject({
        problem: { code: 'cut-off', named: null, found: { rows: end - 7 } },
      });
      expect(readExchangeCsv(lines.filter((_, at) => at !== end - 1).join('\n'))).toMatchObject({
        problem: { code: 'cut-off', named: { rows: 4, units: 3 }, found: { rows: 3 } },
      });
    }
  });

  it('of the version without an end is read, and told as not proven', () => {
    const text = exchangeCsv(document())
      .replace('penilaian;2', 'penilaian;1')
      .replace(/Akhir.*\r\n/, '');
    expect(readExchangeCsv(text)).toEqual({ ok: true, document: document(), isProvenWhole: false, result: null });
  });

  it('hands over any other CSV as a sheet', () => {
    expect(readExchangeCsv('Kode;Nilai\nI.1;3,5\n')).toMatchObject({
      grid: {
        values: [
          ['Kode', 'Nilai'],
          ['I.1', 3.5],
        ],
      },
    });
  });

  it.each([
    ['Kepatuhan;penilaian;3\n', { code: 'unknown-version', found: '3' }],
    ['Kepatuhan;penilaian;1\n', { code: 'missing-part', part: 'Lembar;Penilaian' }],
    ['Kepatuhan;penilaian;1\nLembar;Penilaian\nUnit;Kode\n', { code: 'missing-part', part: 'Nilai' }],
    [
      'Kepatuhan;penilaian;1\nInstrumen;kepatuhan-2023;9.9\nLembar;Penilaian\nKode;Nilai\n',
      { code: 'unknown-instrument', id: 'kepatuhan-2023', version: '9.9' },
    ],
  ])('refuses %j', (text, problem) => {
    expect(readExchangeCsv(text)).toEqual({ ok: false, problem });
  });
});

describe('JSON', () => {
  const good = exchangeJson(document()) as Record<string, unknown>;
  const refused = (data: unknown): unknown => {
    const read = readExchangeJson(data);
    if (read.ok || read.problem.code !== 'faults') return read;
    return read.problem.faults.map(({ code, path: where }) => `${where} ${code}`);
  };

  it('keeps a day apart from text that looks like one', () => {
    const rows = (row: object) => (exchangeJson(document(row)) as { baris: object[] }).baris[0];
    expect(rows({ date: 45152 })).toMatchObject({ tanggal: '2023-08-14' });
    expect(rows({ date: '2023-08-14' })).toMatchObject({ tanggal: { teks: '2023-08-14' } });
    expect(rows({ value: { error: '#N/A' } })).toMatchObject({ nilai: { galat: '#N/A' } });
  });

  it('tells everything that does not fit, with its path', () => {
    expect(refused([])).toEqual([' wrong-type']);
    expect(refused({ ...good, versiFormat: 2 })).toEqual(['versiFormat not-an-option']);
    expect(refused({ ...good, jenis: 3, lain: 1 })).toEqual(['jenis wrong-type', 'lain unknown-field']);
    expect(refused(JSON.parse(JSON.stringify({ ...good, baris: [{ unit: [] }] })))).toEqual([
      'baris[0].unit wrong-type',
      ...['produk', 'kode', 'indikator', 'responden', 'nilai', 'bukti', 'catatan', 'penilai', 'tanggal'].map(
        (name) => `baris[0].${name} missing-field`,
      ),
    ]);
    expect(refused(JSON.parse(`{"__proto__": {}, ${JSON.stringify(good).slice(1)}`))).toEqual([
      '["__proto__"] forbidden-name',
    ]);
  });

  it('refuses what its published schema refuses', () => {
    for (const bad of [[], { ...good, versiFormat: 2 }, { ...good, jenis: 3 }, { ...good, baris: [{ unit: [] }] }]) {
      expect(validate(bad)).toBe(false);
      expect(readExchangeJson(bad).ok).toBe(false);
    }
    expect(validate(good)).toBe(true);
  });

  it('refuses a version it does not know: another one may score differently', () => {
    const instrumen = { id: 'kepatuhan-2023', versi: '2.0.0', edisi: '2023' };
    expect(readExchangeJson({ ...good, instrumen })).toEqual({
      ok: false,
      problem: { code: 'unknown-instrument', id: 'kepatuhan-2023', version: '2.0.0' },
    });
  });

  it('lints a custom instrument before it is used', () => {
    const instrumen = { id: 'x', versi: '1', edisi: 'x', isi: { ...CUSTOM, bands: [] } };
    expect(refused({ ...good, instrumen })).toEqual(['instrumen.isi.bands no-bands']);
  });
});
