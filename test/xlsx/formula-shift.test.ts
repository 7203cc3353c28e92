import { shiftFormula } from '../../src/xlsx/formula-shift';

test.each([
  ['A1+B2', 1, 0, 'A2+B3'],
  ['A1+B2', 0, 1, 'B1+C2'],
  ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
  ['SUM(A1:B9)*2', 1, 1, 'SUM(B2:C10)*2'],
  ['\'Data A1\'!C3&"A1"', 1, 0, '\'Data A1\'!C4&"A1"'],
  ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
  ['tbl1[A1]+X1', 1, 0, 'tbl1[A1]+X2'],
  ['Nilai_A1+A1B', 1, 0, 'Nilai_A1+A1B'],
  ['Z9', 0, 1, 'AA9'],
  ['A1', -1, 0, '#REF!'],
  ['XFD1048576', 0, 1, '#REF!'],
  ['Sheet2!B2', 3, 0, 'Sheet2!B5'],
])('%s moved by %i rows and %i columns', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
