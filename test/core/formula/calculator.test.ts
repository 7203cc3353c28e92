import { Calculator } from '../../../src/core/formula/calculator';
import type { CellValue } from '../../../src/core/grid';
import { sheet } from '../sheet/grids';

/** A1:C3 hold 1, 2, "x"; 3, TRUE, blank; -4, 2.5, 1E-20. D1 holds #N/A, D2 "4", D3 the formula. */
const CELLS: CellValue[][] = [
  [1, 2, 'x', { error: '#N/A' }],
  [3, true, null, '4'],
  [-4, 2.5, 1e-20, 0],
];
const OTHER = sheet([[10, 20]], {}, 'Lembar lain');

function given(formula: string): unknown {
  const grid = sheet(CELLS, { formulas: new Map([[3, new Map([[2, formula]])]]) });
  const found = new Calculator([grid, OTHER]).calculate(grid, 2, 3);
  return found === null ? null : found.value;
}

test.each<[formula: string, value: unknown]>([
  ['1-1', 0],
  ['=1+2*3', 7],
  ['(1+2)*3', 9],
  ['-2^2', 4],
  ['2^3^2', 64],
  ['50%', 0.5],
  ['10%*200', 20],
  ['1/0', { error: '#DIV/0!' }],
  ['0^0', { error: '#NUM!' }],
  ['0.1+0.2-0.3', 0],
  ['A1+B1', 3],
  ['A1+C2', 1],
  ['C2', 0],
  ['A1&"a""b"', '1a"b'],
  ['D2+1', 5],
  ['C1+1', { error: '#VALUE!' }],
  ['D1+1', { error: '#N/A' }],
  ['A1<A2', true],
  ['"x"=C1', true],
  ['"X"=C1', true],
  ['1="1"', false],
  ['2<"a"', true],
  ['C2=0', true],
  ['C2=""', true],
  ['B2>"z"', true],
  ['SUM(A1:B3)', 4.5],
  ['SUM(A1:A3,B2,TRUE)', 1],
  ['SUM(A:A)', 0],
  ['SUM(D1,1)', { error: '#N/A' }],
  ['AVERAGE(A1:C3)', 0.75],
  ['AVERAGE(C1:C2)', { error: '#DIV/0!' }],
  ['MIN(A1:A3)', -4],
  ['MAX(A1:A3)', 3],
  ['MAX(C1)', 0],
  ['MEDIAN(A1:B3)', 2],
  ['MEDIAN(1,2,3,4)', 2.5],
  ['COUNT(A1:D2)', 3],
  ['COUNTA(A1:C3)', 8],
  ['ROUND(2.5,0)', 3],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(2.675,2)', 2.68],
  ['ROUND(1234,-2)', 1200],
  ['ROUNDUP(2.1,0)', 3],
  ['ROUNDDOWN(-2.9,0)', -2],
  ['TRUNC(-2.9)', -2],
  ['INT(-2.1)', -3],
  ['MOD(-1,3)', 2],
  ['ABS(A3)', 4],
  ['N("x")', 0],
  ['N(B2)', 1],
  ['VALUE("12")', 12],
  ['IF(A1>0,"ya","tidak")', 'ya'],
  ['IF(A1<0,1)', false],
  ['IF(A1>0,C2,1)', 0],
  ['IFERROR(1/0,7)', 7],
  ['_xlfn.IFNA(D1,8)', 8],
  ['IFNA(1/0,8)', { error: '#DIV/0!' }],
  ['AND(A1>0,B1>0)', true],
  ['OR(A1<0,B1<0)', false],
  ['NOT(TRUE)', false],
  ['ISBLANK(C2)', true],
  ["'Lembar lain'!A1+'lembar LAIN'!$B$1", 30],
])('%s gives %p', (formula, value) => {
  expect(given(formula)).toEqual(value);
});

test.each([
  'NOW()',
  'RAND()',
  'VLOOKUP(1,A1:B3,2)',
  'nama+1',
  '[1]Lain!A1',
  'Tiada!A1',
  'Tabel[Nilai]',
  'A1:A3',
  'A1:A3*2',
  'SUM(IF(A1:A3>0,1,0))',
  '{1,2}',
  'A1#',
  '"1,5"+1',
  '2.5&""',
  '"a"<"b"',
  'D3',
  'D3+1',
  '1+',
  '',
  '('.repeat(400),
  `1${'+1'.repeat(300)}`,
  `${'SUM('.repeat(120)}1`,
])('%s is not worked out, and never guessed', (formula) => {
  expect(given(formula)).toBeNull();
});

test('a formula that rests on one which cannot be worked out takes its stored value, and says so', () => {
  const formulas = new Map([[0, new Map([0, 1, 2].map((row) => [row, ['NOW()', 'A1+1', 'A2+1'][row]!]))]]);
  const grid = sheet([[5], [6], [9]], { formulas });
  const calculator = new Calculator([grid]);
  expect(calculator.calculate(grid, 1, 0)).toEqual({ value: 6, isWhole: false });
  expect(calculator.calculate(grid, 2, 0)).toEqual({ value: 7, isWhole: false });
  expect(calculator.calculate(grid, 0, 0)).toBeNull();
});

test('formulas in a circle, and a million cells looked at again and again, come to an end', () => {
  const circle = sheet([[1], [2]], {
    formulas: new Map([[0, new Map([0, 1].map((row) => [row, row ? 'A1' : 'A2']))]]),
  });
  expect(new Calculator([circle]).calculate(circle, 0, 0)).toBeNull();
  const rows = Array.from({ length: 5000 }, (): CellValue[] => [1, 1, 0]);
  const sums = new Map(rows.map((_, row): [number, string] => [row, 'SUM(A:B)']));
  const wide = sheet(rows, { formulas: new Map([[2, sums]]) });
  const calculator = new Calculator([wide]);
  const known = rows.filter((_, row) => calculator.calculate(wide, row, 2) !== null);
  expect(known.length).toBeGreaterThan(0);
  expect(known.length).toBeLessThan(rows.length);
});
