import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Grid } from '../../../src/core/grid';
import { LIBRARY } from '../../../src/functions/for-pane';
import { readArgument, type Argument, type ReadingOf } from '../../../src/taskpane/views/formula/argument';
import { compose } from '../../../src/taskpane/views/formula/compose';
import { contains, parseReference, referenceText, valuesOf } from '../../../src/taskpane/views/formula/reference';
import { shownResult } from '../../../src/taskpane/views/formula/shown-result';
import { FUNCTION_GROUPS } from '../../../src/text/functions/groups';
import { readWorkbook } from '../../../src/xlsx/read';

const LAST = { row: 1_048_575, column: 16_383 };
const grids: Grid[] = readWorkbook(
  readFileSync(path.join(__dirname, '../../../assets/contoh-kemnaker-2023.xlsx')),
).sheets.map(({ grid }) => grid);
const comma: ReadingOf = { mark: ',', grids, home: 'Penilaian' };

const parameter = (id: string, name: string) =>
  LIBRARY.catalogue.find((entry) => entry.id === id)!.parameters.find((each) => each.name.id === name)!;

const given = (argument: Argument) => (argument.kind === 'given' ? argument : null);

describe('references', () => {
  it.each([
    ['Penilaian!A1:J1036', 'Penilaian', { top: 0, left: 0, bottom: 1035, right: 9 }],
    ["'Hasil 2023'!$B$2", 'Hasil 2023', { top: 1, left: 1, bottom: 1, right: 1 }],
    ["'Bapak''s'!C3:A1", "Bapak's", { top: 0, left: 0, bottom: 2, right: 2 }],
    ['Rekap!A:C', 'Rekap', { top: 0, left: 0, bottom: LAST.row, right: 2 }],
    ['2:3', null, { top: 1, left: 0, bottom: 2, right: LAST.column }],
    ['XFD1048576', null, { top: LAST.row, left: LAST.column, bottom: LAST.row, right: LAST.column }],
  ])('%s', (text, sheet, area) => {
    expect(parseReference(text)).toEqual({ sheet, area });
  });

  it.each([
    '',
    'A',
    '79',
    'XFE1',
    'A1048577',
    'A1:B2:C3',
    'SUM(A1)',
    '"A1"',
    'Balai K3',
    'A0',
    '[Buku]Lembar!A1',
    'A:3',
  ])('no reference: %s', (text) => {
    expect(parseReference(text)).toBeNull();
  });

  it('are read as they were written', () => {
    const cell = fc.record({ row: fc.nat(LAST.row), column: fc.nat(LAST.column) });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }), cell, cell, (sheet, a, b) => {
        const area = {
          ...{ top: Math.min(a.row, b.row), bottom: Math.max(a.row, b.row) },
          ...{ left: Math.min(a.column, b.column), right: Math.max(a.column, b.column) },
        };
        expect(parseReference(referenceText(sheet, area))).toEqual({ sheet, area });
      }),
    );
  });

  it('give the values of a sheet, blank where it is not in use', () => {
    const grid: Grid = { sheet: 'S', top: 1, left: 1, values: [['a', 1], ['b']] };
    expect(valuesOf(grid, { top: 0, left: 0, bottom: LAST.row, right: 2 })).toEqual([
      [null, null, null],
      [null, 'a', 1],
      [null, 'b', null],
    ]);
    expect(valuesOf(grid, { top: 9, left: 9, bottom: 9, right: 9 })).toEqual([[null]]);
    expect(contains({ top: 1, left: 1, bottom: 2, right: 2 }, 2, 1)).toBe(true);
    expect(contains({ top: 1, left: 1, bottom: 2, right: 2 }, 3, 1)).toBe(false);
  });
});

describe('what is typed for a parameter', () => {
  const data = parameter('NILAI', 'data');
  const unit = parameter('NILAI', 'unit');
  const scores = parameter('ZONA', 'nilai');

  it('is blank where it may be, and missed where not', () => {
    expect(readArgument('  ', unit, comma)).toEqual({ kind: 'omitted' });
    expect(readArgument('', data, comma)).toEqual({ kind: 'fault', fault: 'missing' });
  });

  it('is a text with and without quotation marks', () => {
    expect(given(readArgument('Balai "K3"', unit, comma))).toMatchObject({
      formula: '"Balai ""K3"""',
      value: 'Balai "K3"',
    });
    expect(given(readArgument('"Balai ""K3"""', unit, comma))).toMatchObject({ value: 'Balai "K3"' });
    expect(readArgument('x'.repeat(256), unit, comma)).toEqual({ kind: 'fault', fault: 'text-too-long' });
  });

  it('is a number in the notation of the host', () => {
    expect(given(readArgument('79,39', scores, comma))).toMatchObject({
      formula: '79.39',
      local: '79,39',
      value: 79.39,
    });
    expect(given(readArgument('79.39', scores, { ...comma, mark: '.' }))).toMatchObject({
      local: '79.39',
      value: 79.39,
    });
    // In an Indonesian Excel this is no number, so the function is asked what it makes of the text.
    expect(given(readArgument('79.39', scores, comma))).toMatchObject({ formula: '"79.39"', value: '79.39' });
  });

  it('is cells of a sheet that exists, whatever its letters', () => {
    expect(given(readArgument('=penilaian!A6:B7', data, comma))).toMatchObject({
      formula: 'Penilaian!A6:B7',
      value: [
        ['Unit', 'Produk'],
        [expect.any(String), expect.any(String)],
      ],
    });
    expect(readArgument('Tidak!A1', data, comma)).toEqual({ kind: 'fault', fault: 'no-sheet' });
    expect(given(readArgument('A6', data, comma))?.formula).toBe('Penilaian!A6');
    expect(readArgument('A6', data, { ...comma, home: null })).toEqual({ kind: 'fault', fault: 'no-sheet' });
    expect(given(readArgument('A!A6', data, { ...comma, grids: null }))).toMatchObject({ value: undefined });
  });

  it('is no formula, and no text where only cells will do', () => {
    expect(readArgument('SUM(A1:A3)', scores, comma)).toEqual({ kind: 'fault', fault: 'nested' });
    expect(readArgument('data saya', data, comma)).toEqual({ kind: 'fault', fault: 'range-needed' });
    expect(given(readArgument('true', parameter('OPINI', 'tindakLanjut'), comma))).toMatchObject({ value: true });
  });
});

describe('the formula', () => {
  const args = ['Penilaian!A1:J1036', '', '2023', ''];
  const read = (mark: ',' | '.'): Argument[] =>
    LIBRARY.catalogue[0]!.parameters.map((each, at) => readArgument(args[at]!, each, { ...comma, mark }));

  it('leaves out what is omitted at its end, and is separated as the host does', () => {
    expect(compose('NILAI', read(','), ',')).toMatchObject({
      formula: 'KEPATUHAN.NILAI(Penilaian!A1:J1036,,2023)',
      local: '=KEPATUHAN.NILAI(Penilaian!A1:J1036;;2023)',
    });
    expect(compose('NILAI', read('.'), '.').local).toBe('=KEPATUHAN.NILAI(Penilaian!A1:J1036,,2023)');
    expect(compose('VERSI', [], ',').local).toBe('=KEPATUHAN.VERSI()');
  });

  it('gives what the function gives', () => {
    const values = read(',').map((each) => given(each)?.value ?? null);
    expect(LIBRARY.compute('NILAI', values)).toEqual({ ok: true, value: 79.39 });
  });

  it('gives the sentence of a refusal, and of what nobody foresaw', () => {
    expect(LIBRARY.compute('NILAI', [null])).toMatchObject({
      ...{ ok: false, error: '#VALUE!' },
      sentence: expect.stringContaining('Rentang data kosong'),
    });
    expect(LIBRARY.compute('PREDIKAT', [79.39])).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('2023'),
    });
    expect(LIBRARY.compute('TIDAKADA', [])).toMatchObject({ ok: false, error: '#VALUE!' });
  });
});

describe('the result in words', () => {
  it.each([
    [79.39, '79,39'],
    [1 / 3, '0,333333'],
    [[['Hijau']], 'Hijau'],
    [true, 'TRUE'],
    [{ error: '#N/A' }, '#N/A'],
    [{ type: 'Double', basicType: 'Double', basicValue: 82.1 }, '82,1'],
    [null, ''],
  ])('%j', (value, shown) => {
    expect(shownResult(value, 'id')).toBe(shown);
  });

  it('of a table is rows of words', () => {
    expect(
      shownResult(
        [
          ['Unit', 'Nilai'],
          ['A', 79.39],
        ],
        'en',
      ),
    ).toEqual([
      ['Unit', 'Nilai'],
      ['A', '79.39'],
    ]);
  });
});

it('no group of functions is empty', () => {
  expect(new Set(LIBRARY.catalogue.map(({ group }) => group))).toEqual(new Set(FUNCTION_GROUPS));
});
