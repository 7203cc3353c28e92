import type { CellValue, Grid } from '../../../src/core/grid';
import { columnKeyOf, isUnitHeader } from '../../../src/core/sheet/headers';
import { countedColumn, isOverruled, originalKinds } from '../../../src/core/sheet/overrides';
import { CellKind } from '../../../src/core/sheet/table';
import { argument, cutTo, rowsOf, sheet, tableOf, withScale } from './grids';

const ONE = cutTo('P.1');
const HEADER = ['Unit', 'Kode', 'Nilai', 'Nilai Koreksi', 'Alasan Koreksi'];

function corrected(...rows: CellValue[][]): Grid {
  return sheet([HEADER, ...rows.map((row, at) => [`U${at}`, 'P.1', ...row])]);
}

/** Kind and level that count in each row. */
function counted(grid: Grid, instrument = ONE): (string | number)[][] {
  return rowsOf(tableOf([grid], instrument), instrument).map((row) => row.slice(4));
}

describe('which answer counts', () => {
  test.each<[name: string, row: CellValue[], expected: [string, number]]>([
    ['the correction, where it is valid and has a reason', [1, 3, 'Bukti baru'], ['value', 3]],
    ['a correction to zero', [3, 0, 'Bukti tidak ada'], ['value', 0]],
    ['TB as a correction', [3, 'TB', 'Tidak ada layanan'], ['na', 0]],
    ['a level in the place of TB', ['TB', 2, 'Ada layanan'], ['value', 2]],
    ['a correction of a failed formula', [{ error: '#N/A' }, 2, 'Dihitung ulang'], ['value', 2]],
    ['a correction of a blank answer', [null, 2, 'Tertinggal'], ['value', 2]],
    ['a correction equal to the answer', [2, 2, 'Tetap'], ['value', 2]],
    ['the answer, where there is no reason', [1, 3, null], ['value', 1]],
    ['the answer, where the reason has no letter', [1, 3, '-'], ['value', 1]],
    ['the answer, where the reason is a failed formula', [1, 3, { error: '#NAME?' }], ['value', 1]],
    ['the answer, where the correction is beyond the scale', [1, 5, 'Bukti baru'], ['value', 1]],
    ['the answer, where the correction is no answer', [1, 'naik', 'Bukti baru'], ['value', 1]],
    ['the answer, where the correction is a number as text', [1, '3', 'Bukti baru'], ['value', 1]],
    ['the answer, where the correction is a failed formula', [1, { error: '#REF!' }, 'Bukti baru'], ['value', 1]],
    ['the answer, where there is but a reason', [1, '', 'Bukti baru'], ['value', 1]],
    ['none, where neither can be used', ['baik', 'naik', 'Bukti baru'], ['invalid', 0]],
  ])('%s', (_name, row, expected) => {
    expect(counted(corrected(row))).toEqual([expected]);
  });

  test('a choice is corrected in its own words', () => {
    const options = [
      { answer: 'ya', points: 1, also: [] },
      { answer: 'tidak', points: 0, also: [] },
    ];
    const yesNo = withScale(ONE, { kind: 'choice', max: 1, options, status: 'default', source: 'test' });
    expect(counted(corrected(['ya', 'tidak', 'Bukti tidak ada'], ['ya', 'mungkin', 'Ragu']), yesNo)).toEqual([
      ['value', 0],
      ['value', 1],
    ]);
  });

  test('TB is no correction where the instrument refuses it', () => {
    const rules = { ...ONE.rules, notApplicable: { ...ONE.rules.notApplicable, value: 'refuse' as const } };
    expect(counted(corrected([1, 'TB', 'Tidak ada layanan']), { ...ONE, rules })).toEqual([['value', 1]]);
  });

  test('a host that hands 0 over for blank cells corrects nothing by it', () => {
    const range = argument([
      HEADER,
      ['A', 'P.1', 1, 0, 0],
      ['B', 'P.1', 2, 0, 'Bukti baru'],
      ['C', 'P.1', 3, 1, 'Turun'],
    ]);
    expect(counted(range)).toEqual([
      ['value', 1],
      ['value', 2],
      ['value', 1],
    ]);
  });

  test('a range without such zeros may correct to 0', () => {
    const range = argument([HEADER, ['A', 'P.1', 1, '', ''], ['B', 'P.1', 2, 0, 'Bukti tidak ada']]);
    expect(counted(range)).toEqual([
      ['value', 1],
      ['value', 0],
    ]);
  });
});

test('the original answer stays in the table, beside the correction and its reason', () => {
  const table = tableOf([corrected([1, 3, ' Bukti baru '], [2, null, null], [{ error: '#N/A' }, 2, '-'])], ONE);
  expect([...table.overrides]).toEqual([
    [
      0,
      {
        original: { kind: CellKind.value, level: 1 },
        override: { kind: CellKind.value, level: 3 },
        reason: 'Bukti baru',
        inForce: true,
      },
    ],
    [
      2,
      {
        original: { kind: CellKind.invalid, level: 0 },
        override: { kind: CellKind.value, level: 2 },
        reason: '',
        inForce: false,
      },
    ],
  ]);
  expect([...originalKinds(table)]).toEqual([CellKind.value, CellKind.value, CellKind.invalid]);
  const [source] = table.sources;
  expect([0, 1, 2].map((row) => isOverruled(table, row))).toEqual([true, false, false]);
  expect([0, 1, 2].map((row) => countedColumn(table, source!, row))).toEqual([3, 2, 2]);
  expect([...table.column]).toEqual([2, 2, 2]);
});

test('a row of an unknown indicator that holds but a correction is not lost as a heading', () => {
  const table = tableOf([sheet([HEADER, ['A', 'P.1', 1], ['A', 'X.99', null, 3, 'Bukti baru']])], ONE);
  expect(table.length).toBe(2);
  expect(table.overrides.size).toBe(0);
});

test('in a matrix the columns are known, make no unit, and are not used', () => {
  const grid = sheet([
    ['Kode', 'A', 'B', 'Nilai Koreksi', 'Alasan Koreksi'],
    ['P.1', 1, 2, 4, 'Bukti baru'],
  ]);
  const table = tableOf([grid], ONE);
  expect(table.units).toEqual(['A', 'B']);
  expect(table.overrides.size).toBe(0);
  expect(counted(grid)).toEqual([
    ['value', 1],
    ['value', 2],
  ]);
});

test.each([
  ['Nilai Koreksi', 'override'],
  ['NILAI KOREKSI (0-4)', 'override'],
  ['Corrected Score', 'override'],
  ['Override', 'override'],
  ['Alasan Koreksi', 'overrideReason'],
  ['Correction Reason', 'overrideReason'],
  ['Nilai', 'value'],
  ['Alasan', 'note'],
  ['Koreksi', null],
])('the header %s', (header, key) => {
  expect(columnKeyOf(header)).toBe(key);
  if (key !== null) expect(isUnitHeader(header)).toBe(false);
});
