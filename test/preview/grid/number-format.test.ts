import { displayFormat } from '../../../preview/grid/number-format';

test.each([
  ['General', ''],
  ['0.00', '0.00'],
  ['[$-421]dd mmmm yyyy', 'dd mmmm yyyy'],
  ['[$Rp-421] #,##0', '[$Rp] #,##0'],
  ['#,##0.00_);[Red](#,##0.00)', '#,##0.00;(#,##0.00)'],
])('%s is shown as "%s"', (format, shown) => {
  expect(displayFormat(format, () => true)).toBe(shown);
});

test('a format the grid refuses is shown as General', () => {
  expect(displayFormat('# ?/?', () => false)).toBe('');
});
