import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assess, type Assessment } from '../../../src/app/assess';
import { findInstrument } from '../../../src/app/editions';
import { checkSeal } from '../../../src/app/seal-check';
import { cellAddress } from '../../../src/core/address';
import type { CellValue } from '../../../src/core/grid';
import { contentCode, seal, type Seal2 } from '../../../src/core/seal/seal';
import { sealInput1 } from '../../../src/core/seal/content-1';
import { readSealRecord, writeSealRecord } from '../../../src/core/seal/seal-record';
import { readWorkbook } from '../../../src/xlsx/read';
import { sheetOfSeal, storedAs } from '../../support/seal-sheet';
import { cutTo, sheet } from '../sheet/grids';

const ENGINE = '1.0.0';
const SMALL = { ...cutTo('I.1', 'P.1', 'O.1', 'G.1') };
const HEADER = ['Unit', 'Kode', 'Nilai', 'Nilai Koreksi', 'Alasan Koreksi'];
const ROWS: CellValue[][] = [
  ['A', 'I.1', 1, 3, 'Bukti baru'],
  ['A', 'P.1', 2, null, null],
  ['A', 'O.1', 3, null, null],
  ['A', 'G.1', 4, null, null],
];

function assessed(rows: readonly CellValue[][], header = HEADER): Assessment {
  const outcome = assess([sheet([header, ...rows])], SMALL);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.assessment;
}

function sealed({ table, instrument, result }: Assessment): Seal2 {
  const outcome = seal(table, instrument, result, ENGINE);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.record;
}

function edited(row: number, column: number, value: CellValue): CellValue[][] {
  return ROWS.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
}

/** Verdict and changed cells of a workbook checked against the seal of `ROWS`. */
function checked(rows: readonly CellValue[][], header = HEADER): unknown[] {
  const record = sealed(assessed(ROWS));
  const { verdict, changes } = checkSeal(storedAs(record), null, assessed(rows, header), [sheetOfSeal(record)], ENGINE);
  const cells = changes.map(({ place, sealed: before, current }) => [
    place === null ? null : cellAddress(place.row, place.column),
    before,
    current,
  ]);
  return [verdict, ...cells];
}

const SEALED = { value: 1, override: 3, reason: 'Bukti baru' };

test('a correction is sealed with the answer it overrules and its reason', () => {
  const { content } = sealed(assessed(ROWS));
  expect(content.cells['a']).toEqual({
    '': { 'I.1': { '': SEALED }, 'P.1': { '': 2 }, 'O.1': { '': 3 }, 'G.1': { '': 4 } },
  });
});

test.each<[name: string, rows: CellValue[][], cell: string, current: unknown]>([
  ['the correction', edited(0, 3, 4), 'D2', { ...SEALED, override: 4 }],
  ['the correction, to TB', edited(0, 3, 'TB'), 'D2', { ...SEALED, override: 'TB' }],
  ['the correction, to what cannot be used', edited(0, 3, 'naik'), 'D2', { ...SEALED, override: '!' }],
  ['the correction, erased', edited(0, 3, null), 'D2', 1],
  ['the reason', edited(0, 4, 'Bukti lama'), 'E2', { ...SEALED, reason: 'Bukti lama' }],
  ['the reason, erased', edited(0, 4, null), 'E2', { ...SEALED, reason: '' }],
  ['the answer under the correction, though the score stays', edited(0, 2, 2), 'C2', { ...SEALED, value: 2 }],
])('a change of %s is found, and its cell named', (_name, rows, cell, current) => {
  expect(checked(rows)).toEqual(['berubah', [cell, [SEALED], [current]]]);
});

test('a correction of an answer that had none is found at the correction', () => {
  expect(checked(edited(1, 3, 4))).toEqual(['berubah', ['D3', [2], [{ value: 2, override: 4, reason: '' }]]]);
});

test('columns of corrections that are gone are found at the answer', () => {
  const without = ROWS.map((row) => row.slice(0, 3));
  expect(checked(without, HEADER.slice(0, 3))).toEqual(['berubah', ['C2', [SEALED], [1]]]);
});

test('spaces of a reason do not count, nor does a reason without a correction', () => {
  expect(checked(edited(0, 4, '  Bukti   baru '))).toEqual(['sesuai']);
  expect(checked(edited(1, 4, 'Perlu dilihat lagi'))).toEqual(['sesuai']);
});

test('rows that share all names are one entry, in any order, corrections or not', () => {
  const twins: CellValue[][] = [...ROWS, ['A', 'I.1', 2, null, null], ['A', 'I.1', 2, 4, 'Bukti lain']];
  const record = (rows: CellValue[][]) => {
    const { table, instrument, result } = assessed(rows);
    const final = { ...result, status: 'final', units: result.units.map((unit) => ({ ...unit, status: 'final' })) };
    const outcome = seal(table, instrument, final as typeof result, ENGINE);
    return outcome.ok ? outcome.record : null;
  };
  const made = record(twins)!;
  expect(made.content.cells['a']?.['']?.['I.1']).toEqual({
    '': [2, SEALED, { value: 2, override: 4, reason: 'Bukti lain' }],
  });
  expect(record([...twins].reverse())!.code).toBe(made.code);
});

test('the record survives storing as text; half a correction is none', () => {
  const record = sealed(assessed(ROWS));
  expect(readSealRecord(writeSealRecord(record))).toEqual(JSON.parse(JSON.stringify(record)));
  const half = writeSealRecord(record).replace(',"reason":"Bukti baru"', '');
  expect(half).not.toBe(writeSealRecord(record));
  expect(readSealRecord(half)).toBeNull();
});

test('a correction without a reason is refused a seal', () => {
  const { table, instrument, result } = assessed(edited(0, 4, null));
  expect(seal(table, instrument, result, ENGINE)).toEqual({ ok: false, reason: 'provisional', units: ['A'] });
});

test('an old code of a workbook without corrections is what it was before there were any', () => {
  const file = path.join(__dirname, '..', '..', '..', 'assets', 'contoh-kemnaker-2023.xlsx');
  const grids = readWorkbook(readFileSync(file)).sheets.map(({ grid }) => grid);
  const outcome = assess(grids, findInstrument('2023')!);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { table, instrument, result } = outcome.assessment;
  expect(contentCode(sealInput1(table, instrument, result, ENGINE))).toBe('EPMM-QM0Y-R9G1-CECJ-XMKE');
});

test('nor do empty columns of corrections move a code', () => {
  const plain = ROWS.map((row) => row.slice(0, 3));
  const empty = plain.map((row): CellValue[] => [...row, null, '-']);
  expect(sealed(assessed(empty)).code).toBe(sealed(assessed(plain, HEADER.slice(0, 3))).code);
});
