import { assess, type Assessment } from '../../src/app/assess';
import { findInstrument } from '../../src/app/editions';
import { cellsOf, fillingOf, nextBlank } from '../../src/app/filling';
import type { CellValue } from '../../src/core/grid';

function assessWorkbook(values: readonly (readonly CellValue[])[]): Assessment {
  const outcome = assess([{ sheet: 'Penilaian', top: 0, left: 0, values }], findInstrument('2025')!);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.assessment;
}

const LONG = [
  ['Edisi: 2025'],
  ['Unit', 'Kode', 'Nilai'],
  ['Dinas A', 'I.1', 4],
  ['Dinas A', 'I.2', null],
  ['Dinas A', 'I.3', null],
  ['Dinas A', 'I.4', 9],
];

const MATRIX = [['Edisi: 2025'], ['Kode', 'Dinas A', 'Dinas B'], ['I.1', 4, null], ['I.2', null, 3], ['I.3', 2, null]];

const at = (row: number, column: number, sheet = 'Penilaian') => ({
  sheet,
  area: { top: row, left: column, bottom: row, right: column },
});
const place = (issue: { row: number; column: number } | null) => issue && [issue.row, issue.column];

it('tells blank cells apart from what must be mended', () => {
  const filling = fillingOf(assessWorkbook(LONG));
  expect(filling.blanks.map(({ row, column }) => [row, column])).toEqual([
    [3, 2],
    [4, 2],
  ]);
  expect(cellsOf(filling.blanks)).toBe(2);
  expect(filling.others.some(({ code }) => code === 'blank-value')).toBe(false);
  expect(filling.others.map(({ code }) => code)).toContain('value-out-of-range');
  expect(filling.mandatory).toBe(filling.others.filter(({ severity }) => severity === 'wajib').length);
});

it('goes on below what is selected, in the evidence beside it too, and begins anew at the end', () => {
  const { blanks } = fillingOf(assessWorkbook(LONG));
  expect(place(nextBlank(blanks, null))).toEqual([3, 2]);
  expect(place(nextBlank(blanks, at(2, 2)))).toEqual([3, 2]);
  expect(place(nextBlank(blanks, at(3, 2)))).toEqual([4, 2]);
  expect(place(nextBlank(blanks, at(3, 7)))).toEqual([4, 2]);
  expect(place(nextBlank(blanks, at(4, 2)))).toEqual([3, 2]);
  expect(place(nextBlank(blanks, at(0, 0, 'Lain')))).toEqual([3, 2]);
  expect(nextBlank([], at(0, 0))).toBeNull();
});

it('fills a matrix unit by unit', () => {
  const { blanks } = fillingOf(assessWorkbook(MATRIX));
  expect(blanks.map(({ row, column }) => [row, column])).toEqual([
    [3, 1],
    [2, 2],
    [4, 2],
  ]);
  expect(place(nextBlank(blanks, at(3, 1)))).toEqual([2, 2]);
  expect(place(nextBlank(blanks, at(2, 2)))).toEqual([4, 2]);
  expect(place(nextBlank(blanks, at(4, 2)))).toEqual([3, 1]);
});
