import { findInstrument } from '../../../src/app/editions';
import type { Instrument } from '../../../src/core/instrument/types';
import { score } from '../../../src/core/scoring/score';
import { tallyTable } from '../../../src/core/scoring/tally';
import type { AssessmentTable } from '../../../src/core/sheet/table';
import { compareSeals, type SealComparison } from '../../../src/core/seal/compare-seals';
import { contentHash, seal, sealHash, type Seal2 } from '../../../src/core/seal/seal';
import { readSealCode, sealCode } from '../../../src/core/seal/seal-code';
import { readSealRecord, writeSealRecord } from '../../../src/core/seal/seal-record';
import { sealInput, type SealedContent } from '../../../src/core/seal/sealed-content';
import { tableOf, withIndicators, type Row } from '../analysis/rows';

const of2023 = findInstrument('2023')!;
const [first, second] = of2023.dimensions.map((dimension) => dimension.code) as [string, string];
const instrument = withIndicators(of2023, { [first]: [1, 2], [second]: [1] });
const rows: Row[] = ['Dinas Sosial', 'Dinas Kesehatan'].flatMap((unit, u) =>
  [0, 1, 2].flatMap((indicator) =>
    ['Kepala', 'Petugas'].map((respondent, r): Row => ({
      unit,
      product: 'Akta',
      respondent,
      indicator,
      level: indicator === 1 && r === 1 ? 'TB' : (u + indicator + r) % 5,
    })),
  ),
);

function contentOf(table: AssessmentTable, by: Instrument = instrument, engine = '1.0.0'): SealedContent {
  const result = score(tallyTable(table, by), by, { blank: 'refuse', openUnits: new Set() });
  return sealInput(table, by, result, engine);
}

function sealed(table: AssessmentTable = tableOf(rows)): Seal2 {
  const result = score(tallyTable(table, instrument), instrument, { blank: 'refuse', openUnits: new Set() });
  const outcome = seal(table, instrument, result, '1.0.0', '2023-08-17');
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.record;
}

const compare = (record: Seal2, content: SealedContent): SealComparison => compareSeals(record, content, true);

const change = (at: number, part: Partial<Row>): Row[] => rows.map((row, i) => (i === at ? { ...row, ...part } : row));

test('the record holds the whole hash, a readable code and the time as told', () => {
  const record = sealed();
  expect(record.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(record.hash).toBe(sealHash(record));
  expect(record.code).toBe(sealCode(record.hash));
  expect(readSealCode(record.code)).toEqual({ ok: true, code: record.code });
  expect(record.time).toBe('2023-08-17');
  expect(record.content.cells['dinas sosial']).toEqual({
    akta: {
      [`${first}1`]: { kepala: 0, petugas: 1 },
      [`${first}2`]: { kepala: 1, petugas: { tb: '' } },
      [`${second}1`]: { kepala: 2, petugas: 3 },
    },
  });
});

test('unchanged input fits, in any order of rows, in other places and with other spaces in names', () => {
  const record = sealed();
  const moved = tableOf([...rows].reverse().map((row) => ({ ...row, unit: ` ${row.unit.replace(' ', '  ')}` })));
  const shifted = { ...moved, row: moved.row.map((row) => row + 7), column: moved.column.map(() => 9) };
  for (const table of [tableOf(rows), shifted])
    expect(compare(record, contentOf(table))).toEqual({
      state: 'sesuai',
      cells: [],
      parts: [],
      instrument: false,
      engine: false,
      result: false,
      provisional: false,
      intact: true,
    });
});

test('a changed cell is named with its value then and now', () => {
  const found = compare(sealed(), contentOf(tableOf(change(3, { level: 4 }))));
  expect(found).toMatchObject({ state: 'berubah', result: true, instrument: false, engine: false, intact: true });
  expect(found.cells).toEqual([
    {
      change: 'changed',
      unit: 'dinas sosial',
      product: 'akta',
      code: `${first}2`,
      respondent: 'petugas',
      sealed: [{ tb: '' }],
      current: [4],
    },
  ]);
});

test('every single changed, added or removed cell breaks the seal, even where the score stays', () => {
  const record = sealed();
  rows.forEach((row, at) => {
    const level = row.level === 3 ? 2 : 3;
    expect(compare(record, contentOf(tableOf(change(at, { level })))).cells).toHaveLength(1);
    const without = contentOf(tableOf(rows.filter((_, i) => i !== at)));
    expect(compare(record, without)).toMatchObject({ state: 'berubah', cells: [{ change: 'removed' }] });
    expect(contentHash(without)).not.toBe(contentHash(record.content));
  });
  const more = contentOf(tableOf([...rows, { ...rows[0]!, respondent: 'Tamu', level: 0 }]));
  expect(compare(record, more)).toMatchObject({ state: 'berubah', cells: [{ change: 'added', current: [0] }] });
});

test('an exchange of two answers that keeps every score is still a change', () => {
  const [a, b] = [rows[0]!.level, rows[1]!.level];
  const swapped = rows.map((row, at) => (at === 0 ? { ...row, level: b } : at === 1 ? { ...row, level: a } : row));
  const found = compare(sealed(), contentOf(tableOf(swapped)));
  expect(found).toMatchObject({ state: 'berubah', result: false });
  expect(found.cells.map(({ respondent }) => respondent)).toEqual(['kepala', 'petugas']);
});

test('rows that share all names are one entry with all values, in any order', () => {
  const twice = (levels: number[]) => tableOf([...rows, ...levels.map((level): Row => ({ ...rows[0]!, level }))]);
  const record = sealed(twice([3, 1]));
  expect(compare(record, contentOf(twice([1, 3]))).state).toBe('sesuai');
  expect(compare(record, contentOf(twice([1, 4]))).cells).toMatchObject([
    { change: 'changed', sealed: [0, 1, 3], current: [0, 1, 4] },
  ]);
});

test('a changed weight or band is another instrument', () => {
  const record = sealed();
  const [indicator, ...others] = instrument.indicators;
  const reweighted = {
    ...instrument,
    indicators: [{ ...indicator!, weight: { ...indicator!.weight, value: 2 } }, ...others],
  };
  const rebanded = {
    ...instrument,
    bands: instrument.bands.map((band, at) => (at === 3 ? { ...band, min: band.min + 1 } : band)),
  };
  for (const other of [reweighted, rebanded, { ...instrument, version: '1.0.1' }])
    expect(compare(record, contentOf(tableOf(rows), other))).toMatchObject({
      state: 'instrumen-lain',
      cells: [],
      instrument: true,
    });
});

test('another engine is told where the input is the same, a changed cell weighs more', () => {
  expect(compare(sealed(), contentOf(tableOf(rows), instrument, '1.1.0'))).toMatchObject({
    state: 'mesin-lain',
    engine: true,
    result: false,
  });
  expect(compare(sealed(), contentOf(tableOf(change(0, { level: 4 })), instrument, '1.1.0'))).toMatchObject({
    state: 'berubah',
    engine: true,
  });
});

test("another institution's name on the same sheet breaks the seal", () => {
  const named = (institution: string) => ({ ...tableOf(rows), info: { institution, edition: null, kind: null } });
  const record = sealed(named('Kota A'));
  expect(compare(record, contentOf(named(' Kota  A'))).state).toBe('sesuai');
  expect(compare(record, contentOf(named('Kota B')))).toMatchObject({ state: 'berubah', parts: ['institution'] });
});

test('a forged record is found out, also where it was changed together with the sheet', () => {
  const record = sealed();
  const table = tableOf(change(0, { level: 4 }));
  const content = contentOf(table);
  expect(compare({ ...record, content }, content)).toMatchObject({ state: 'berubah', cells: [], intact: false });
  expect(compare({ ...record, code: sealCode('f'.repeat(64)) }, contentOf(tableOf(rows)))).toMatchObject({
    state: 'berubah',
    intact: false,
  });
});

test('provisional results and missing scores are refused, with the units', () => {
  const table = tableOf(rows);
  const open = score(tallyTable(table, instrument), instrument, {
    blank: 'refuse',
    openUnits: new Set(['Dinas Sosial']),
  });
  expect(seal(table, instrument, open, '1.0.0')).toEqual({ ok: false, reason: 'provisional', units: ['Dinas Sosial'] });
  const blank = tableOf(change(0, { level: null }));
  const refused = score(tallyTable(blank, instrument), instrument, { blank: 'refuse', openUnits: new Set() });
  expect(seal(blank, instrument, refused, '1.0.0')).toEqual({
    ok: false,
    reason: 'not-scored',
    units: ['Dinas Sosial'],
  });
});

test('the record survives storing as text, unusual names too', () => {
  const odd = tableOf(change(0, { unit: '__proto__', product: 'constructor', respondent: 'a\ud800"\\\u20ac' }));
  const result = score(tallyTable(odd, instrument), instrument, { blank: 'zero', openUnits: new Set() });
  const content = sealInput(odd, instrument, result, '1.0.0');
  const unsigned = { format: 2, time: null, words: '', content } as const;
  const hash = sealHash(unsigned);
  const record: Seal2 = { ...unsigned, hash, code: sealCode(hash) };
  const back = readSealRecord(writeSealRecord(record)) as Seal2;
  expect(writeSealRecord(back)).toBe(writeSealRecord(record));
  expect(compare(back, content)).toMatchObject({ state: 'sesuai', intact: true });
  const gone = compare(back, contentOf(tableOf(rows.slice(1))));
  expect(gone.cells).toContainEqual({
    change: 'removed',
    unit: '__proto__',
    product: 'constructor',
    code: `${first}1`,
    respondent: '\ufffda\\d800"\\5c\u20ac',
    sealed: [0],
  });
});

test.each([
  ['no JSON', '{'],
  ['no object', '[]'],
  ['another format', JSON.stringify({ format: 3 })],
  ['no content', JSON.stringify({ format: 2, hash: '', code: '', time: null })],
])('%s is no record', (_, text) => {
  expect(readSealRecord(text)).toBeNull();
});

test.each([
  ['cells', 'x'],
  ['cells', { U: { P: { C: { R: true } } } }],
  ['cells', { U: { P: { C: 3 } } }],
  ['engine', 1],
  ['blank', 'maybe'],
  ['institution', 5],
  ['instrument', { id: 'a', version: 'b', edition: 'c' }],
  ['result', { institution: null, units: {} }],
  ['result', { institution: { hundredths: 1.5, zone: null, category: null }, units: {} }],
])('a record whose %s is %j is none', (key, value) => {
  const record = sealed();
  expect(readSealRecord(writeSealRecord(record))).not.toBeNull();
  expect(readSealRecord(JSON.stringify({ ...record, content: { ...record.content, [key]: value } }))).toBeNull();
});
